import { indicatorOf } from "../../domain/indicator.ts";
import { quantum } from "../../domain/quantity.ts";
import { printedText } from "../wording/number-text.ts";
import { abstain, checkRelation } from "../findings/relation-check.ts";
import { isSlip, sameValue } from "../repeats/repeat-binding.ts";
import type { Bound, Check } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";
import { reportName } from "./witness.ts";
import type { Witness } from "./witness.ts";

export interface Differing {
  readonly indicator: string;
  readonly first: string;
  readonly firstReport: string;
  readonly second: string;
  readonly secondReport: string;
  readonly gap: string;
}

export interface Source {
  readonly witness: Witness;
  readonly mention: Mention;
}

interface Compared {
  readonly title: string;
  readonly suggestion: string;
  /** Whether any difference is worth telling, or only one that looks miswritten. */
  readonly strict: boolean;
}

/** One figure as two reports tell it: at most a warning, since each may have its own scope and date. */
export function compareTold<Id extends string>(
  messageId: Id,
  indicator: string,
  [a, b]: readonly [Source, Source],
  { title, suggestion, strict }: Compared,
): Check<Readonly<Record<Id, Differing>>> {
  const name = indicatorOf(indicator)?.name ?? "该数";
  // Of two as exact as each other the first is the claim, and the second what it is held against.
  const bound: Bound = { ...sameValue(b.mention, a.mention, name, name), binding: "document" };
  const check = checkRelation(bound, { title, suggestion, ceiling: "warning" });
  if (check.verdict !== "broken") return check;
  const [first, second] = [
    printedText(a.mention.figure.quote),
    printedText(b.mention.figure.quote),
  ];
  const [firstReport, secondReport] = [reportName(a.witness.report), reportName(b.witness.report)];
  if (!strict && !looksMiswritten(a.mention, b.mention)) {
    const reason = `${name}：${firstReport}${first}，${secondReport}${second}，两份报告范围不同，不能比较`;
    return abstain("ambiguous", reason, bound.evidence);
  }
  const data = { indicator: name, first, firstReport, second, secondReport, gap: check.data.gap };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- `messageId` and `data` belong together
  return { ...check, messageId, data } as Check<Readonly<Record<Id, Differing>>>;
}

/** One slip of the pen apart, in a number long enough for that to be no chance. */
function looksMiswritten(a: Mention, b: Mention): boolean {
  const digits = a.figure.quantity.digits.replace(/\D|0+$/g, "").length;
  const even = quantum(a.figure.quantity).equals(quantum(b.figure.quantity));
  return digits > 2 && even && isSlip(a, b);
}
