import { doMeet } from "./bands-meet.ts";
import { perObject } from "../remembered.ts";
import { leading, trailing } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const band = /以[上下]|之间|超过|高于|大于|低于|小于|不足|不到|未达|[至—～~-]\d/;
const stop = /[，,；;。、：:]/;

/** 得分率80%以上的23项；低于60%的4项: between two bands told one after the other another one lies. */
export function areBandsApart(parts: readonly Mention[]): boolean {
  const clauses = parts.map(clauseAround);
  return clauses.slice(1).some((clause, at) => {
    const pair = [clauses[at] ?? "", clause];
    return pair.every((each) => band.test(each)) && !doMeet(pair);
  });
}

/** 执行率100%的项目310个，80%至100%的52个，低于80%的28个: the first band of a scale is no whole of the others. */
export function isBandBeside(total: Mention, parts: readonly Mention[]): boolean {
  return ofRate.test(clauseAround(total)) && parts.every((part) => ofRate.test(clauseAround(part)));
}

const ofRate = /[\d.]+[%％分](?:以[上下])?的/;

/** The clause of an item without its number: 部门执行率超过98%. */
export const clauseAround = perObject((part: Mention): string => {
  const lead = leading(part, 24).split(stop).at(-1) ?? "";
  return `${lead}|${trailing(part, 24).split(stop)[0] ?? ""}`;
});
