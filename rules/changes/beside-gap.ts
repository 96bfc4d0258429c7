import { printedEvidence } from "../doubts/printed-limit.ts";
import { isRatio } from "../wording/one-measure.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { gapBound } from "./named-gap.ts";
import type { NamedGap } from "./named-gap.ts";

const amount = "(?:了|整整|正好|为|达到?)*$";
/** 二者差, 两者相差, 前后相差: of the two that stand right before. */
const both = new RegExp(
  `^[，,]?(?:但|而|且)?(?:[两二]者|两数|两项|双方)(?:之间)?(?:平均)?(?:的?差距?|相差|相距)${amount}`,
);
/** 前者高, 后者多出, 前者平均快: the other one of the two is left unsaid. */
const one = new RegExp(
  `^[，,]?(?:但|而|且)?(?<own>[前后]者)(?:平均|得分|[一-龥]{2}率)?(?:要|则)?(?<word>高出?|多出?|快|超出|领先|低|少|慢|落后)${amount}`,
);
/** 高出, 相差: nothing but the word of the distance. */
const bare = new RegExp(`^[，,](?:高出|超出|多出|相差|高|低|差)${amount}`);
const noLevel =
  /满分|[较比与和]|(?<![合共])同|目标|序时|计划|(?:提高|上升|下降|增加|减少|增长|降低|提升|回落|[高低多少快慢差]出?)[了至到]?$/;
/** Two values told side by side have no more than their names between them. */
const longest = 24;

/**
 * 本级项目平均86.4分，乡镇项目平均81.2分，前者高5.2分; 采购均价48.5元，市场均价41.2元，高出7.3元: how far the two values are apart that stand
 * right before.
 */
export const gapsBeside = perScene((told: Scene): readonly NamedGap[] =>
  wholeScene(told).mentions.flatMap((by) => gapAt(by) ?? []),
);

function gapAt(by: Mention): NamedGap | null {
  const { scope, place, figure } = by;
  if (scope.isRow || !/^(?:exact|more_than)$/.test(figure.quantity.qualifier)) return null;
  const [first, last] = [scope.mentions[place - 2], scope.mentions[place - 1]];
  if (first === undefined || last === undefined) return null;
  const words = plain(by.before);
  const own = one.exec(words)?.groups;
  const named = own !== undefined || both.test(words);
  if (!named && !(bare.test(plain(between(last, by))) && areTwoAlike(first, last, by))) return null;
  if (![first, last].every((each) => isLevel(each, by)) || !isNear(first, last)) return null;
  const [a, b] = own?.["own"] === "后者" ? [last, first] : [first, last];
  const above =
    own === undefined
      ? Number(a.figure.value) >= Number(b.figure.value)
      : /[高多快超领]/.test(own["word"] ?? "");
  const bound = gapBound(a, b, by, above);
  const [current, other] = bound.evidence;
  // 高出7.3元: the word tells the distance, and the number is meant as printed.
  const told = printedEvidence("相差的数", by);
  return { by, bound: { ...bound, evidence: [current, other ?? current, told] } };
}

function isNear(first: Mention, last: Mention): boolean {
  const gap = plain(between(first, last));
  return gap.length <= longest && !/[。；;：:]/.test(gap);
}

/** 采购均价 and 市场均价: called alike, and no third one beside them. */
function areTwoAlike(first: Mention, last: Mention, by: Mention): boolean {
  const [head, tail] = [plain(first.before), plain(last.before)];
  const third = by.scope.mentions[first.place - 1];
  const isAlone = third === undefined || !isLevel(third, by) || !isNear(third, first);
  return isAlone && head !== tail && sharedRun(head, tail) >= 2;
}

function isLevel(mention: Mention, by: Mention): boolean {
  const { figure, before, past } = mention;
  if (past || figure.quantity.qualifier !== "exact" || figure.status === "threshold") return false;
  if (noLevel.test(plain(before))) return false;
  return by.figure.quantity.dimension === "points"
    ? isRatio(mention)
    : figure.kind === by.figure.kind && figure.quantity.unit === by.figure.quantity.unit;
}
