import type { Finding } from "./finding.ts";

/** More likely slips than these tell a reader nothing. */
const mostLikely = 3;

/** A row that was counted (红灯) is one, and would be nothing else. */
const numeral = /[\d０-９〇零一二三四五六七八九十百千两半]/u;

/**
 * What each number would have to be, the others as printed: 申报金额应为567.51～567.99万元. Of more than
 * `most` those that are suspected most.
 */
export function inverseWords({ inverse, operands, blame }: Finding, most = Infinity): string {
  const told = inverse.filter(
    ({ text, operand }) => text !== "" && numeral.test(operands[operand]?.quote ?? ""),
  );
  const suspects = told.toSorted((a, b) => place(blame, a.operand) - place(blame, b.operand));
  const shown = new Set(suspects.slice(0, most));
  const words = told
    .filter((range) => shown.has(range))
    .map(({ operand, text }) => {
      const role = operands[operand]?.role ?? "";
      // Some rules say the role themselves.
      return text.startsWith(role) ? text : `${role}应为${text}`;
    });
  return words.join("；") + (told.length > most ? `等${told.length}个数` : "");
}

function place(blame: readonly number[], operand: number): number {
  const found = blame.indexOf(operand);
  return found < 0 ? blame.length : found;
}

/** The likeliest slips in words, and how many there are if more. */
export function likelyWords({ hypotheses }: Finding): string {
  const more = hypotheses.length > mostLikely ? `等${hypotheses.length}种` : "";
  const shown = hypotheses.slice(0, mostLikely).map(({ text }) => text);
  return shown.join("；") + more;
}
