import type { Finding } from "./finding.ts";

/** More likely slips than these tell a reader nothing. */
const mostLikely = 3;

/** What each number would have to be, the others as printed: 申报金额应为567.51～567.99万元. */
export function inverseWords({ inverse, operands }: Finding): string {
  return inverse
    .filter(({ text }) => text !== "")
    .map(({ operand, text }) => {
      const role = operands[operand]?.role ?? "";
      // Some rules say the role themselves.
      return text.startsWith(role) ? text : `${role}应为${text}`;
    })
    .join("；");
}

/** The likeliest slips in words, and how many there are if more. */
export function likelyWords({ hypotheses }: Finding): string {
  const more = hypotheses.length > mostLikely ? `等${hypotheses.length}种` : "";
  const shown = hypotheses.slice(0, mostLikely).map(({ text }) => text);
  return shown.join("；") + more;
}
