import { quantum, valueOf } from "../../domain/quantity.ts";
import { cellTwins } from "../repeats/cell-twin.ts";
import { printedText } from "../wording/number-text.ts";
import { roleName } from "../wording/mention-match.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import { repeats } from "../repeats/repeat-binding.ts";
import { defineRule } from "../rule.ts";
import type { Check, Evidence } from "../rule.ts";

export interface LastDigit {
  readonly name: string;
  readonly first: string;
  readonly second: string;
}

export const lastDigit = defineRule<{ digit: LastDigit }>({
  id: "E04",
  name: "抄写末位差",
  about: "同一个数按同样位数写两次，末位也应相同。",
  version: "1.0.0",
  severity: "hint",
  messages: {
    digit: (d) =>
      `${d.name}一处写${d.first}，一处写${d.second}，只差末位1。同一来源的数不会有两种舍入；如出自两个来源，请说明。`,
  },
  *check({ report, scene }) {
    for (const { bound, likeness } of repeats(scene)) {
      const [a, b] = bound.evidence;
      if (b !== undefined && likeness !== "unclear") yield* checkDigits(a, b);
    }
    for (const { prose, cell } of cellTwins(report, scene)) {
      const name = roleName(prose, "该数");
      yield* checkDigits(evidenceOf(name, prose), evidenceOf(name, cell));
    }
  },
});

/** Silent unless both are exact decimals one last place apart: anything else is for other rules. */
function* checkDigits(a: Evidence, b: Evidence): Generator<Check<{ digit: LastDigit }>> {
  const [left, right] = [a.figure?.quantity, b.figure?.quantity];
  if (left === undefined || right === undefined || left.dimension === "count") return;
  if (left.qualifier !== "exact" || right.qualifier !== "exact") return;
  const unit = quantum(left);
  if (!unit.equals(quantum(right)) || !valueOf(left).sub(valueOf(right)).abs().equals(unit)) return;
  const data = { name: a.role, first: printedText(a.quote), second: printedText(b.quote) };
  yield {
    verdict: "broken",
    messageId: "digit",
    evidence: [a, b],
    judged: null,
    title: "两处只差末位",
    suggestion: "请对照原始资料统一末位。",
    verdictOverride: "possible",
    relation: {
      text: "同一数两处写法相同",
      formula: "digits(0)=1",
      substituted: `${data.first}＝${data.second}`,
    },
    data,
  };
}
