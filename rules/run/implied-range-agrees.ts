import { indicatorOf } from "../../domain/indicator.ts";
import type { Mismatch } from "../findings/explain.ts";
import { boundOf, rateFormulas } from "../rates/rate-bound.ts";
import { checkRelation } from "../findings/relation-check.ts";
import type { Tail } from "../findings/relation-check.ts";
import { defineWideRule } from "../rule.ts";
import type { Bound } from "../rule.ts";
import { toldBy } from "./told-facts.ts";
import type { Told } from "./told-facts.ts";
import { reportName, witnessesOf } from "./witness.ts";

interface Reports {
  readonly rateReport: string;
  readonly otherReport: string;
}

interface Data {
  readonly mismatch: Mismatch & Reports;
  readonly tail: Tail & Reports;
}

/** Rates of the dictionary and the figures that they divide. */
const shares: readonly (readonly [rate: string, part: string, whole: string])[] = [
  ["ex_ante.reduction_rate", "ex_ante.reduced_amount", "ex_ante.reviewed_amount"],
  ["evaluation.spot_check_rate", "evaluation.spot_check_departments", "evaluation.self_units"],
  [
    "rectification.rectification_rate",
    "rectification.issues_rectified",
    "rectification.issues_found",
  ],
];

const words = (d: Mismatch & Reports): string =>
  `${d.rateReport}写${d.claimRole}${d.claim}${d.claimSet}，未同时写出分子和分母；按${d.otherReport}所写，${d.expression}应为${d.computed}，相差${d.gap}。${d.inverse}`;

export const impliedRangeAgrees = defineWideRule<Data>({
  id: "X03",
  name: "隐含区间对照",
  about: "一份报告的比率和分子所隐含的分母，应与另一份报告写出的分母相容。",
  version: "1.0.0",
  severity: "warning",
  messages: { mismatch: words, tail: words },
  *checkAll({ scenes }) {
    const groups = Map.groupBy(
      witnessesOf(scenes),
      ({ district, year, cover }) => `${district}|${String(year)}|${cover}`,
    );
    for (const group of groups.values()) {
      const told = group.flatMap(toldBy);
      const byIndicator = Map.groupBy(
        told,
        ({ indicator, year }) => `${indicator}|${String(year)}`,
      );
      for (const [rateId, partId, wholeId] of shares) {
        for (const rate of told.filter(({ indicator }) => indicator === rateId)) {
          const find = (id: string): readonly Told[] =>
            byIndicator.get(`${id}|${String(rate.year)}`) ?? [];
          const [part, whole] = [preferred(find(partId), rate), preferred(find(wholeId), rate)];
          if (part === null || whole === null) continue;
          const own = [part, whole].filter(({ witness }) => witness === rate.witness).length;
          // Both in one report is the business of the rules on that report; none is no bound claim.
          if (own !== 1) continue;
          const other = part.witness === rate.witness ? whole : part;
          const check = checkRelation(shareAcross(rate, part, whole), {
            title: "比率与另一份报告的数不相容",
            suggestion: "请核对两份报告的口径和数据。",
            ceiling: "warning",
          });
          if (check.verdict !== "broken") yield check;
          else {
            const reports = {
              rateReport: reportName(rate.witness.report),
              otherReport: reportName(other.witness.report),
            };
            yield check.messageId === "tail"
              ? { ...check, data: { ...check.data, ...reports } }
              : { ...check, data: { ...check.data, ...reports } };
          }
        }
      }
    }
  },
});

/** The figure of the rate's own report; else the only other one. */
function preferred(told: readonly Told[], rate: Told): Told | null {
  const own = told.find(({ witness }) => witness === rate.witness);
  if (own !== undefined) return own;
  return told.length === 1 ? (told[0] ?? null) : null;
}

/** The figures stand in two reports, whatever their places. */
function shareAcross(rate: Told, part: Told, whole: Told): Bound {
  const share = boundOf(
    rateFormulas.share,
    [nameOf(part), part.mention],
    [nameOf(whole), whole.mention],
    rate.mention,
    nameOf(rate),
  );
  return { ...share, binding: "document" };
}

function nameOf({ indicator }: Told): string {
  return indicatorOf(indicator)?.name ?? "该数";
}
