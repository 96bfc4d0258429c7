import { differenceBy } from "./change-formula.ts";
import type { Direction } from "./change-words.ts";
import { bindingOf } from "../wording/mention-match.ts";
import { printedEvidence } from "../doubts/printed-limit.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isSlip } from "../blame/slip.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** A distance in points from a level that is called by name: 高于全市平均水平2.6个百分点. */
export interface LevelGap {
  readonly by: Mention;
  readonly bound: Bound;
}

const level = "(?:的)?(平均|序时|时间进度|目标|指标值|计划|预期)[一-龥]{0,4}?";
const scope = "(?:全[国省市县区]|年度|年初|既定|预定|设定)?";
const distance = new RegExp(
  `(高于|快于|超过|高出|领先|低于|慢于|落后于?|滞后于?|低出|欠)${scope}${level}[一-龥]{0,2}$`,
);
/** 比序时进度慢1.37个百分点 */
const comparing = new RegExp(`[比较]${scope}${level}(高出?|快|超前|领先|慢|低|滞后|落后)了?$`);

/** Points told from an average, a progress due or an aim that the paragraph prints once. */
export const levelGaps = perScene((told: Scene): readonly LevelGap[] =>
  [...wholeScene(told).byBlock.values()].flatMap((block) =>
    block.flatMap((by, at) => {
      const { word, level, subject } = read(plain(by.before));
      if (level === "" || by.scope.isRow || by.figure.quantity.dimension !== "points") return [];
      const rates = block.slice(0, at).filter(isRatio);
      const here = rates.filter((mention) => isCalled(mention, level));
      // The progress due is one for the whole paper.
      const alike = here.length > 0 || level !== "平均" ? [] : namesakes(rates, by);
      const levels =
        here.length > 0 || !/时/.test(level)
          ? [...here, ...alike]
          : wholeScene(told).mentions.filter((each) => isRatio(each) && isCalled(each, level));
      const own = rates.filter(
        (mention) => mention.scope === by.scope && !levels.includes(mention),
      );
      const [past, now] = [levels.at(-1), own.findLast(isOf(subject)) ?? own.at(-1)];
      const values = new Set(levels.map(({ figure }) => figure.value));
      if (past === undefined || now === undefined || values.size > 1) return [];
      const bound = boundOf(now, past, by, /高|快|超|领先/.test(word) ? "up" : "down");
      // A rate of the same name may be that of another item.
      const sure = alike.length === 0 || isFitting(bound) || isSlip(bound, 3);
      return sure ? [{ by, bound }] : [];
    }),
  ),
);

/** 审减率14.32%。…项目审减率18%，高于平均水平3.68个百分点: the mean is the rate that was told of all. */
function namesakes(rates: readonly Mention[], by: Mention): readonly Mention[] {
  const own = rates.findLast((mention) => mention.scope === by.scope);
  const name = own === undefined ? "" : rateName(own);
  return name === ""
    ? []
    : rates.filter(
        (mention) =>
          mention.scope !== by.scope &&
          !mention.past &&
          rateName(mention) === name &&
          decimals(mention) === decimals(by),
      );
}

/** Rates told more roughly than their distance are mended too easily. */
function decimals({ figure }: Mention): number {
  return figure.quantity.digits.split(".")[1]?.length ?? 0;
}

function rateName({ before }: Mention): string {
  return /^(?:平均|综合|总体)?([一-龥]{2,3}率)(?:为|达到?|是)*$/.exec(plain(before))?.[1] ?? "";
}

interface Read {
  readonly word: string;
  readonly level: string;
  /** What is said to be so far from it. */
  readonly subject: string;
}

function read(words: string): Read {
  const direct = distance.exec(words);
  const [, word = "", level = ""] = direct ?? [];
  if (level !== "") return { word, level, subject: subjectBefore(words, direct?.index) };
  const compared = comparing.exec(words);
  const [, name = "", way = ""] = compared ?? [];
  return { word: way, level: name, subject: subjectBefore(words, compared?.index) };
}

function subjectBefore(words: string, at = 0): string {
  return /[一-龥]*$/.exec(words.slice(0, at))?.[0] ?? "";
}

/** 东山县核减率15.2%，南江县核减率11.8%，…，东山县高于全市平均3.1个百分点: of several rates the one that begins so. */
function isOf(subject: string): (mention: Mention) => boolean {
  return ({ before }) => subject.length > 1 && plain(before).startsWith(subject);
}

function isRatio({ figure, scope }: Mention): boolean {
  return figure.kind === "rate" && figure.quantity.dimension === "ratio" && !scope.isRow;
}

/** 全市平均执行率88.6%, 序时进度75%. */
function isCalled(mention: Mention, level: string): boolean {
  const { before } = mention;
  // 对照序时进度（66.67%）: the name stands before the bracket.
  const words = before === "" ? leading(mention, 12).replace(/\d[\s\S]*\d/, "") : before;
  return (
    (words.includes(/时/.test(level) ? "序时" : level.slice(0, 2)) ||
      (/时间/.test(level) && words.includes("时间"))) &&
    !/[高低快慢]于/.test(before)
  );
}

function boundOf(now: Mention, past: Mention, by: Mention, direction: Direction): Bound {
  return {
    formula: differenceBy(direction),
    evidence: [
      evidenceOf("本处比率", now),
      printedEvidence("对照比率", past),
      evidenceOf("相差的百分点", by),
    ],
    text: `相差的百分点＝${direction === "up" ? "本处比率－对照比率" : "对照比率－本处比率"}`,
    binding: bindingOf([now, past, by]),
  };
}
