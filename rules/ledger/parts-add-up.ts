import type { Formula } from "../../domain/relation.ts";
import { listingsIn } from "../list-binding.ts";
import type { Listing } from "../list-binding.ts";
import { roleName } from "../mention-match.ts";
import {
  abstain,
  checkRelation,
  evidenceOf,
  judgeBound,
  relationMessages,
} from "../relation-check.ts";
import type { RelationData } from "../relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check } from "../rule.ts";
import type { Mention } from "../scene.ts";
import { knownSums } from "../sum-binding.ts";
import { tableTotals } from "../table-total.ts";

export const partsAddUp = defineRule({
  id: "S01",
  name: "分项合计",
  about: "分项之和应等于合计；没有列全的，不应超过合计。个数精确相等，金额只容许印出位数的舍入。",
  version: "1.0.0",
  severity: "error",
  messages: relationMessages,
  *check({ report, scene }) {
    const listings = scene.scopes.flatMap(listingsIn);
    for (const listing of listings) yield checkListing(listing);
    for (const { bound, whole } of tableTotals(report, scene)) {
      yield checkRelation(bound, {
        title: "表中合计与各行之和不符",
        ceiling: whole ? "error" : "warning",
      });
    }
    const used = new Set(listings.map((listing) => listing.total.figure.id));
    for (const sum of knownSums(scene, used)) yield checkKnown(sum.bound, sum.complete);
  },
});

export function sumOf(total: Mention, parts: readonly Mention[], sign: "=" | "<="): Bound {
  const items = parts.map((part, index) =>
    evidenceOf(roleName(part, `分项${String(index + 1)}`), part),
  );
  const name = roleName(total, "合计");
  const formula: Formula = {
    name: "sum",
    args: items.map((_, index) => index + 1),
    sign,
    claim: 0,
  };
  return {
    formula,
    evidence: [evidenceOf(name, total), ...items],
    text: `${name}${sign === "=" ? "＝" : "≥"}${items.map((item) => item.role).join("＋")}`,
    binding: "sentence",
  };
}

function checkListing({ total, parts, closed, firm }: Listing): Check<RelationData> {
  const equal = sumOf(total, parts, "=");
  const verdict = judgeBound(equal)?.verdict;
  if (verdict === "certain" || verdict === "possible") return checkRelation(equal, { title: "" });
  if (closed) {
    return checkRelation(equal, {
      title: "分项之和与合计不符",
      ceiling: firm ? "error" : "warning",
    });
  }
  const most = sumOf(total, parts, "<=");
  const check = checkRelation(most, { title: "分项之和超过合计", ceiling: "warning" });
  return check.verdict === "held"
    ? abstain("insufficient", `${check.statement}；分项未必列全，不能核对合计`, most.evidence)
    : check;
}

function checkKnown(bound: Bound, complete: boolean): Check<RelationData> {
  const check = checkRelation(bound, { title: "分项之和与合计不符", ceiling: "warning" });
  if (check.verdict !== "broken" || complete) return check;
  const most = checkRelation(
    { ...bound, formula: { ...bound.formula, sign: "<=" } },
    { title: "分项之和超过合计", ceiling: "warning" },
  );
  return most.verdict === "broken"
    ? most
    : abstain("insufficient", `${bound.text}：分项未列全，不能核对合计`, bound.evidence);
}
