import type { Figure } from "../../domain/figure.ts";
import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";
import { quoteOf } from "./runs.ts";

/** 8个乡镇平均85.45分。5个镇平均88.36分，3个乡平均80.60分: a third count of the same unit is what parts the two. */
export function countedApart(
  claim: Figure,
  other: Mention,
  near: readonly Mention[],
): string | null {
  const apart = Math.abs(Number(claim.value) - Number(other.figure.value));
  const third = near.find(
    (each) =>
      each.figure.kind === "count" &&
      each.figure.quantity.unit === other.figure.quantity.unit &&
      each.figure.id !== claim.id &&
      each.figure.id !== other.figure.id &&
      each.noun !== null &&
      Number(each.figure.value) === apart &&
      parts(each, claim, other.figure),
  );
  return third === undefined ? null : `“${quoteOf(third)}”正合两者之差`;
}

/**
 * 红灯89个，涉及4个部门: any digit is the difference of two numbers of which one digit is wrong. It must be told right beside
 * one of the two, as so many of them, or as what is left out or added.
 */
function parts(third: Mention, claim: Figure, other: Figure): boolean {
  const { figure } = third;
  if (figure.quantity.digits.length > 1) return true;
  // Nothing is apart from a number by that number.
  if (Number(claim.value) === 0 || Number(other.value) === 0) return false;
  const gap = Math.min(...[claim, other].map((each) => gapOf(each, figure)));
  return gap <= beside || apart.test(`${plain(third.before)}|${plain(third.after).slice(0, 8)}`);
}

const beside = 24;
const apart =
  /另|除|其[他余]|剩|余下|未|不|尚|还|新[增建设]|增加|减少|追加|退出|取消|调[出入减整]|涉密|合并|暂|免/;

function gapOf({ flow: a }: Figure, { flow: b }: Figure): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}
