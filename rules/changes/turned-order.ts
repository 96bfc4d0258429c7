import { significantDigits } from "../../domain/quantity.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { changeBefore, opposite } from "./change-words.ts";
import { isBefore, stageIn } from "./stages.ts";
import { isValue, leadsThere } from "./turned-change.ts";
import type { TurnedChange } from "./turned-change.ts";

/** What changes in time; 高, 多 and 快 tell of two at once as well. */
const inTime =
  /^[，,]?([一-龥]{2,8}(?:项目|数|率|得?分|金额|资金))?(?:[一两二三四五六\d]个?(?:季度|月)(?:间|里|内)?|期间|前后)?(?:共|累计|再|又|净|相应|同比|则|反而|实际)*(?:增加|增长|提高|提升|上升|扩大|减少|下降|降低|回落|缩减|净增|净减|调增|追加)(?:了)?$/;
/** So long may the words before a value be that say when it was. */
const lead = 60;
/** One digit fits too often. */
const leastDigits = 2;

/**
 * 第一轮执行率48.8%；第二轮执行率78.7%，三个月间下降29.9个百分点: two values, each with the word of its time, and a change that leads from the
 * later to the earlier one.
 */
export const turnedOrders = perScene((told: Scene): readonly TurnedChange[] =>
  [...wholeScene(told).byBlock.values()].flatMap((block) => {
    const list = block.filter(({ scope }) => !scope.isRow);
    return list.flatMap((_, at) => turnedAt(list, at, told.report.document.flow.text) ?? []);
  }),
);

function turnedAt(list: readonly Mention[], at: number, text: string): TurnedChange | null {
  const by = list[at];
  if (by === undefined) return null;
  const { quantity } = by.figure;
  const direction = changeBefore(by);
  if (direction === null || quantity.dimension === "ratio" || quantity.qualifier !== "exact")
    return null;
  const values = list.slice(0, at).filter((each) => isSure(each) && isValue(each, by));
  const [first, last] = values.slice(-2);
  if (first === undefined || last === undefined || list[at - 1] !== last) return null;
  const { start, end } = first.figure.flow;
  if (!isOfThem(by, plain(text.slice(Math.max(0, start - lead), by.figure.flow.start))))
    return null;
  const stages = [
    stageIn(plain(text.slice(Math.max(0, start - lead), start))),
    stageIn(plain(text.slice(end, last.figure.flow.start))),
  ] as const;
  const inOrder = isBefore(...stages);
  if (inOrder === null) return null;
  const [past, now] = inOrder ? [first, last] : [last, first];
  const asTold = values.some((each) => each !== now && leadsThere(each, now, by, direction));
  return !asTold && leadsThere(past, now, by, opposite(direction))
    ? { direction, past, now, by }
    : null;
}

/** 红灯项目增加23个 behind 红灯项目34个, and not 新纳入监控的项目增加23个: what has changed is what was counted. */
function isOfThem(by: Mention, told: string): boolean {
  const words = plain(by.before);
  const found = inTime.exec(words);
  if (found === null || significantDigits(by.figure.quantity).length < leastDigits) return false;
  const name = found[1]?.replace(/(?:项目|数)$/, "") ?? "";
  return told.slice(0, -words.length).includes(name);
}

function isSure({ figure }: Mention): boolean {
  return figure.quantity.qualifier === "exact" && figure.status !== "threshold";
}
