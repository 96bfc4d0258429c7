import type { Figure } from "../../domain/figure.ts";
import { exactly, limitItself } from "../doubts/printed-limit.ts";
import { evidenceAt } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";
import { changeBy } from "./change-formula.ts";
import type { ChangeNames } from "./change-formula.ts";
import type { Direction } from "./change-words.ts";

const spans = /^(?:天|日|个?工作日|个?自然日|个月|周)$/;
const shorter = "缩短|压缩|压减|减少|提前|提速|下降|降低|节省|加快|少用?|快|短|低";
const longer = "延长|增加|延后|推迟|拖延|滞后|超出|超过|超时|超期|多用?|慢|超|长|高出?|晚";
const word = `(?:又|还|仅|只|平均|实际|共|大幅|均|再|)(?:(${shorter})|(${longer})|(?:相?差))(?:了|出|达|约)?`;
/** 比上年7.9天缩短, 比规定的60天超, 较试点前的25个工作日平均压缩 */
const held =
  /^[一-龥]{0,4}[，,（(]?(?:但|而|并)?(?:[比较]|超出?|超过|长于|多于|短于|少于|慢于|快于)[一-龥“”]{0,12}$/;
const behindHeld = new RegExp(`^(?:的[一-龥]{0,8}|[）)])?[，,]?(?:${word})$`);
/** 由23天缩短到15天，缩短8天 */
const turned = /^[一-龥]{0,4}(?:缩短|压缩|压减|减少|降|延长|增加|提速|缩减)(?:到|至|为)$/;
const behindTurned = new RegExp(`^[，,](?:${word})$`);
/** 规定30天，实际42天，超12天 */
const planned = /(?:规定|要求|计划|标准|承诺|法定|约定|目标|时限|合同)[一-龥]{0,6}(?:为|是)?$/;
const realised = /^[一-龥]{0,6}[，,](?:而|但)?(?:平均)?实际[一-龥]{0,8}$/;
/** 缩短比例16.5%, 压缩27% */
const rateWord = new RegExp(`^[，,（(、]?(?:${word})(?:率|比例|幅度?)?(?:为|达到?|了|近|约)*$`);

export interface DaysApart {
  /** A span of time, or the rate of its change. */
  readonly measure: "amount" | "rate";
  readonly bound: Bound;
}

/**
 * 平均住院日7.4天，比上年7.9天缩短0.5天; 从申请到拨付平均96天，比规定的60天超36天: spans of time, which stand in no other relation, by how much
 * they are apart and by what rate.
 */
export const daysApart = perScene(({ report }: Scene): readonly DaysApart[] => {
  // 上年 and 2024年 are names of a time.
  const figures = report.figures.filter(
    (figure) => figure.cell === null && (isSpan(figure) || !/^(?:period|date)$/.test(figure.kind)),
  );
  const { text } = report.document.flow;
  return figures.flatMap((by, at): readonly DaysApart[] => {
    const [first, second] = [figures[at - 2], figures[at - 1]];
    if (first === undefined || second === undefined || !isSpan(first)) return [];
    const pair = areAlike(first, second) ? pairOf(first, second, by, text) : null;
    if (pair === null) return [];
    const own = apartBy(pair, by);
    const next = figures[at + 1];
    if (next === undefined || !isSpan(by)) return [own];
    const behind = rateBehind(pair, by, next, text);
    return behind === null ? [own] : [own, apartBy(behind, next)];
  });
});

interface Pair {
  readonly now: Figure;
  readonly past: Figure;
  readonly direction: Direction | null;
}

function pairOf(first: Figure, second: Figure, by: Figure, text: string): Pair | null {
  if (by.block !== first.block || !(isRate(by) || areAlike(first, by))) return null;
  const [gap, tail] = [
    plain(text.slice(first.flow.end, second.flow.start)),
    plain(text.slice(second.flow.end, by.flow.start)),
  ];
  const before = plain(text.slice(Math.max(0, first.flow.start - 20), first.flow.start));
  if (held.test(gap)) return wordIn(behindHeld, tail, { now: first, past: second });
  if (turned.test(gap)) return wordIn(behindTurned, tail, { now: second, past: first });
  return realised.test(gap) && planned.test(before)
    ? wordIn(behindTurned, tail, { now: second, past: first })
    : null;
}

function wordIn(pattern: RegExp, words: string, pair: Omit<Pair, "direction">): Pair | null {
  const found = pattern.exec(words);
  if (found === null) return null;
  const [, down, up] = found;
  return { ...pair, direction: down !== undefined ? "down" : up !== undefined ? "up" : null };
}

/** 缩短1.7天，缩短比例16.5%: goes on with both. */
function rateBehind(pair: Pair, by: Figure, rate: Figure, text: string): Pair | null {
  if (!isRate(rate) || rate.block !== by.block) return null;
  return wordIn(rateWord, plain(text.slice(by.flow.end, rate.flow.start)), pair);
}

const names = {
  now: "本期时长",
  past: "对比时长",
  by: ["相差的时长", "变化率"],
} as const satisfies ChangeNames;

function apartBy({ now, past, direction }: Pair, by: Figure): DaysApart {
  const way = direction ?? (numberOf(now) >= numberOf(past) ? "up" : "down");
  const measure = isRate(by) ? "rate" : "amount";
  const evidence = [
    evidenceAt(names.now, now),
    limitItself(evidenceAt(names.past, past)),
    exactly(evidenceAt(names.by[measure === "rate" ? 1 : 0], by)),
  ] as const;
  const shown = changeBy(way, measure === "rate", names);
  return { measure, bound: { ...shown, evidence, binding: "sentence" } };
}

function isSpan({ kind, quantity }: Figure): boolean {
  return kind === "period" && spans.test(quantity.unit ?? "");
}

function isRate({ kind, quantity }: Figure): boolean {
  return kind === "rate" && quantity.dimension === "ratio";
}

function areAlike(a: Figure, b: Figure): boolean {
  return isSpan(b) && a.quantity.unit === b.quantity.unit && a.block === b.block;
}

function numberOf({ quantity }: Figure): number {
  return Number(quantity.digits);
}
