import { perObject } from "../remembered.ts";
import { isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isSlip } from "../blame/slip.ts";
import { isFitting } from "../findings/relation-check.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { areaOf, gapBound, isGeneral } from "./named-gap.ts";
import type { NamedGap } from "./named-gap.ts";

const above = "高于|高出|超出|超过|快于|领先于?|优于|好于|高|快|多";
const below = "低于|低出|慢于|落后于?|滞后于?|不及|低|慢|少|落后|滞后";
const amount = "(?:了|约|近|达到?|为|整整)*";
/** 比基本支出低, 较首批高出, 与补助类相差 */
const comparing = new RegExp(
  `(?:^|[，,；;（(：:）)]|[一-龥])(?:[比较]|[与和同](?=[^，,]*[差距]))(?<name>[一-龥“”]{2,14}?)的?(?<word>${above}|${below}|相差|差距|差)(?:出)?${amount}$`,
);
/** 高出首批, 低于高校和科研院所 */
const direct = new RegExp(
  `(?<word>高于|高出|超出|快于|领先于?|优于|低于|低出|慢于|落后于?|滞后于?|不及)(?<name>[一-龥“”]{2,14}?)${amount}$`,
);
/** 前者超出后者, 后者比前者低 */
const former = new RegExp(
  `(?<own>[前后]者)(?:的?(?![比较])[一-龥]{2,4}?)?(?:[比较](?<other>[前后]者)(?:的?[一-龥]{2,4})?)?(?<word>${above}|${below})(?:出)?(?<behind>[前后]者)?${amount}$`,
);
const overall =
  /^(?:全[县市区省州]|[一-龥]{2,4}领域)?(?:整体|总体|面上|全部|总的|全部项目)(?:水平|进度|执行率|情况|[一-龥]{2}率)?$/;
/** 比全市低, 低于全市平均水平 */
const ofAll = /^全[县市区省州](?:平均|总体)?(?:水平|数|值|进度|[一-龥]{2}率)?$/;
const ofArea = /^全[县市区省州]/;
const saysAll = /总体|整体|综合|全[县市区省州]|平均|累计|合计|全部/;
/** 首批, 上半年批次: others of the same kind, by their turn. */
const inTurn = /^(?:首|第[一二三四五]|上半年|下半年|前)[批轮次期]|批次?$/;
const noLevel =
  /满分|[较比与]|目标|序时|计划|(?:提高|上升|下降|增加|减少|增长|降低|提升|回落)[了至到]?$/;
const bare = /(?:的|之间|类|项目|领域|部门|单位|支出|平均|得分|水平|[一-龥]{2}率)+$/;

/**
 * 项目支出执行率92.57%，比基本支出低5.42个百分点; 前者超出后者24.3个百分点: how far what the sentence tells is from another that
 * is called by name and told once before, in whatever paragraph.
 */
export const gapsToOthers = perScene((told: Scene): readonly NamedGap[] => {
  const scene = wholeScene(told);
  return scene.mentions.flatMap((by) => {
    const { dimension, qualifier } = by.figure.quantity;
    if (by.scope.isRow || qualifier !== "exact") return [];
    if (dimension !== "points" && dimension !== "score") return [];
    const words = plain(by.before);
    return ofFormer(by, words) ?? ofNamed(by, words, scene) ?? [];
  });
});

/** Two told side by side, and called the former and the latter. */
function ofFormer(by: Mention, words: string): NamedGap | null {
  const { own, other, behind, word } = former.exec(words)?.groups ?? {};
  const second = other ?? behind;
  if (own === undefined || second === undefined || own === second || word === undefined)
    return null;
  const levels = by.scope.mentions.slice(0, by.place).filter((each) => isLevel(each, by));
  const [first, last] = levels.slice(-2);
  if (first === undefined || last === undefined || levels.length !== 2) return null;
  const [a, b] = own === "前者" ? [first, last] : [last, first];
  return { by, bound: gapBound(a, b, by, isAbove(word)) };
}

function ofNamed(by: Mention, words: string, scene: Scene): NamedGap | null {
  const { name = "", word = "" } = (comparing.exec(words) ?? direct.exec(words))?.groups ?? {};
  if (name === "") return null;
  const block = (scene.byBlock.get(by.figure.block) ?? []).filter(
    ({ figure }) => figure.flow.start < by.figure.flow.start,
  );
  const own =
    by.scope.mentions.slice(0, by.place).findLast((each) => isLevel(each, by)) ??
    spokenOf(by, name, block);
  if (own === undefined || contextOf(own).includes(bareOf(name))) return null;
  const area = ofArea.exec(name)?.[0] ?? null;
  const others =
    overall.test(name) || (ofAll.test(name) && area === areaOf(scene))
      ? levelsOfAll(name, scene.mentions.filter(isBefore(own, by)), by.figure.block)
      : isGeneral(name) && !inTurn.test(name)
        ? []
        : calledSo(bareOf(name), own, by, block, scene);
  const apart = /差/.test(word);
  const bounds = others.map((other) =>
    gapBound(
      own,
      other,
      by,
      apart ? Number(own.figure.value) >= Number(other.figure.value) : isAbove(word),
    ),
  );
  const single = new Set(others.map(({ figure }) => figure.value)).size === 1;
  const bound =
    bounds.find(isFitting) ??
    (single ? bounds.find((each) => each.binding !== "document" || isSlip(each, 3)) : undefined);
  return bound === undefined ? null : { by, bound };
}

/** A level of the same name that is told before the own one. */
function isBefore(own: Mention, by: Mention): (each: Mention) => boolean {
  return (each) =>
    each.figure.flow.start < own.figure.flow.start && isLevel(each, by) && isAlike(each, own);
}

/** 总体执行率为75.2%, 全市整改率91.7%: told of all, in whatever paragraph; else what stands right before in this one. */
function levelsOfAll(name: string, before: readonly Mention[], block: number): readonly Mention[] {
  const said = before.filter((each) => saysAll.test(contextOf(each)));
  if (said.length > 0 || !overall.test(name)) return said;
  return before.filter(({ figure }) => figure.block === block).slice(-1);
}

/** 工程公司平均72.9分，科研院所平均88.5分。工程公司…，得分低于科研院所15.6分: the sentence names what was told before. */
function spokenOf(by: Mention, name: string, block: readonly Mention[]): Mention | undefined {
  const words = plain(leading(by));
  const [own, ...more] = block.filter((each) => {
    const called = plain(each.before)
      .replace(/(?:为|是|达到?)+$/, "")
      .replace(bare, "");
    return (
      isLevel(each, by) && called.length >= shortest && called !== name && words.includes(called)
    );
  });
  return more.length === 0 ? own : undefined;
}

/** Fewer characters are no name. */
const shortest = 3;

function bareOf(name: string): string {
  const stem = name.replaceAll(/[“”]/g, "").replace(bare, "");
  return stem.length >= 2 ? stem : name;
}

/** In the paragraph, else before it; of rates those that are called as the own one is. */
function calledSo(
  name: string,
  own: Mention,
  by: Mention,
  block: readonly Mention[],
  scene: Scene,
): readonly Mention[] {
  const isCalled = (each: Mention): boolean =>
    each !== own && isLevel(each, by) && contextOf(each).includes(name) && isAlike(each, own);
  const here = block.filter(isCalled);
  return here.length > 0
    ? here
    : scene.mentions.filter(
        (each) => each.figure.flow.start < by.scope.span.start && isCalled(each),
      );
}

/** A share is no level of an execution rate, nor one kind of rate that of another. */
function isAlike(a: Mention, b: Mention): boolean {
  return rateNameOf(a) === rateNameOf(b);
}

function rateNameOf(mention: Mention): string {
  if (mention.figure.kind !== "rate") return "";
  const words = contextOf(mention).replace(/[（(]$/, "");
  return /占(?!比)[^，,]*$/.test(words) ? "占" : (rateName.exec(words)?.[1] ?? "");
}

/** The last character before 率 tells 执行率 from 满意度. */
const rateName =
  /([一-龥](?:率|占比|比例|比重|进度|满意度))(?!.*(?:率|占比|比例|比重|进度|满意度))/;

function isLevel(mention: Mention, by: Mention): boolean {
  const { figure, scope, before, past } = mention;
  if (scope.isRow || past || figure.status === "threshold" || noLevel.test(plain(before)))
    return false;
  return by.figure.quantity.dimension === "points"
    ? isRatio(mention)
    : figure.kind === by.figure.kind && figure.quantity.unit === by.figure.quantity.unit;
}

/** A level's name stands so far before it. */
const farthest = 90;

/** What a level is told of: the words since the semicolon or the level before it. */
const contextOf = perObject((mention: Mention): string => {
  const { scope, place, figure } = mention;
  const last = scope.mentions.slice(0, place).findLast((each) => each.figure.kind === figure.kind);
  const from = last === undefined ? Infinity : figure.flow.start - last.figure.flow.end;
  return (
    plain(leading(mention, Math.min(from, farthest)))
      .split(/[；;。]/)
      .at(-1) ?? ""
  );
});

function isAbove(word: string): boolean {
  return /[高快多超领优好]/.test(word);
}
