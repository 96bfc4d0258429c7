import { changeBefore, comparesAlone, cutBefore, opposite, reachedBefore } from "./change-words.ts";
import type { Direction } from "./change-words.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** Two words on one change right after one another: by how much and by what share, or to what and by how much. */
export interface ChangePair {
  readonly first: Mention;
  readonly second: Mention;
  /** Of the words at both. */
  readonly directions: readonly [Direction, Direction];
}

/** Not all words of change: 高, 低, 快 and 慢 tell levels as well. */
const changes =
  "(?:增[加长幅]?|上升|提高|提升|升|涨|多|降[低幅]?|下降|减[少幅]|减|少|回落|下滑)(?:了|率|幅度?|约|达到?|为|近|超过?)*";
/** Nothing is named between them: what the second tells of is what the first told of. */
const sameSubject = new RegExp(
  `^[，,、（(；;]?(?:同比|环比|[较比]上年|相应|整体|实际)?${changes}$`,
);
/** 增加到20个，减少2个: by how much it came to that. */
const sameChange = new RegExp(`^[^，,。；;（(\\d]{0,6}[，,（(]${changes}$`);
/** 增加到20个，比上年减少2个: held against an earlier time, not against a plan. */
const againstEarlier = new RegExp(
  `^[^，,。；;（(\\d]{0,6}[，,（(](?:[比较](?:上一?年|去年|今年|20\\d\\d年|年初|首[次轮]|第一[次轮])度?(?:同期|实际)?|同比|环比)${changes}$`,
);
/** 减支500万元，增长12%: the saving itself has grown. */
const ownDeed = /[增减][支收]$/;

/** 减少12个，下降20%: changes of one thing, one by its size and one by its share. */
export const changePairs = perScene((scene: Scene): readonly ChangePair[] =>
  scene.scopes.flatMap(({ mentions, isRow }) => {
    if (isRow) return [];
    return mentions.flatMap((first, at) => {
      const second = mentions[at + 1];
      return second === undefined ? [] : (pairOf(first, second) ?? []);
    });
  }),
);

/** 减少12个，增长20%: what has become less has not grown. */
export function areOpposed({ directions: [a, b] }: ChangePair): boolean {
  return a === opposite(b);
}

function pairOf(first: Mention, second: Mention): ChangePair | null {
  // 增长5.2%，比上年回落3个百分点 is how growth itself has changed; 提高到30%，比今年提高5个百分点 is one change of a rate.
  const isOfRate = isPoints(second) && reachedBefore(first) !== null;
  if (!isPlainChange(first) || !(isOfRate || isPlainChange(second))) return null;
  const by = reachedBefore(second) === null ? changeBefore(second) : null;
  if (by === null) return null;
  const gap = plain(between(first, second));
  const to = reachedBefore(first);
  if (to !== null) {
    const isOne =
      (isShare(second) === isShare(first) && areMeasuredAlike(first, second)) ||
      (isShare(first) && isPoints(second));
    const isTold = sameChange.test(gap) || (againstEarlier.test(gap) && isFirst(first));
    return isOne && isTold ? { first, second, directions: [to, by] } : null;
  }
  if (isShare(first) === isShare(second)) return null;
  if (!sameSubject.test(withoutUnit(gap, first))) return null;
  const own = ownDeed.test(plain(first.before))
    ? null
    : (changeBefore(first) ?? cutFromPast(first));
  return own === null ? null : { first, second, directions: [own, by] };
}

/** 多培训369人次，人次下降40.3%: what was counted is what has changed. */
function withoutUnit(gap: string, { figure }: Mention): string {
  const { unit, dimension } = figure.quantity;
  if (dimension !== "count" || unit === null || unit.length < 2) return gap;
  return gap.replace(new RegExp(`^([，,、]?)${unit}(?:数)?`), "$1");
}

/** 比上年1960万元压减118万元，下降6.0%: what is cut from an earlier amount has become less. */
function cutFromPast(mention: Mention): Direction | null {
  const past = mention.scope.mentions[mention.place - 1];
  const isFrom = past !== undefined && comparesAlone(past) && areMeasuredAlike(past, mention);
  const isBeside = isFrom && /^(?:的|时)?[一-龥]{2,3}了?$/.test(plain(between(past, mention)));
  return isBeside ? cutBefore(mention) : null;
}

/** 6月末37个，9月末降至14个，较上年同期增加3个: less than in June may be more than the year before. */
function isFirst(mention: Mention): boolean {
  const { mentions, text } = mention.scope;
  const isOther = !mentions.slice(0, mention.place).some((each) => areMeasuredAlike(each, mention));
  return isOther && !/(?:由|从)[^，。；]*$/.test(leading(mention)) && !/同期/.test(text);
}

/** 增长-2.6%，减少5万元 is one decrease. */
function isPlainChange({ figure }: Mention): boolean {
  return figure.quantity.dimension !== "points" && !(Number(figure.value) < 0);
}

function areMeasuredAlike({ figure: a }: Mention, { figure: b }: Mention): boolean {
  return a.quantity.dimension === b.quantity.dimension && a.quantity.unit === b.quantity.unit;
}

function isPoints({ figure }: Mention): boolean {
  return figure.quantity.dimension === "points";
}

function isShare({ figure }: Mention): boolean {
  return figure.quantity.dimension === "ratio";
}
