import { cutTriples } from "../differences/cut-binding.ts";
import { columnTotals } from "../tables/column-totals.ts";
import type { TableSum } from "../tables/column-totals.ts";
import { namedDifferences } from "../differences/difference-binding.ts";
import {
  abstain,
  checkRelation,
  judgeBound,
  relationMessages,
} from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { rowDifferences } from "../tables/row-differences.ts";
import { rowTotals } from "../tables/row-totals.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check } from "../rule.ts";
import { isSlip } from "../blame/slip.ts";
import { gridsOf } from "../tables/table-grid.ts";
import { namedRows } from "../tables/named-rows.ts";
import { proseTotals } from "../tables/prose-totals.ts";
import { rowsPicked } from "../tables/rows-picked.ts";

interface Data extends RelationData {
  readonly told: RelationData["mismatch"];
}

export const tableAddsUp = defineRule<Data>({
  id: "S03",
  name: "表内行列合计",
  about:
    "表中合计、小计、总计应等于所列各行（各列）之和；表中没有合计行的，正文写出的合计也应等于各行之和。空白不当作零。",
  version: "1.1.0",
  severity: "error",
  messages: {
    mismatch: (d) =>
      `表中${d.claimRole}${d.claim}${d.claimSet}；${d.argumentRoles}：${d.expression}，合起来是${d.computed}，` +
      `相差${d.gap}，各项与合计不能同时成立，仅凭这一处无法判断哪个有误。${d.caveat}`,
    told: (d) =>
      `正文写${d.claim}${d.claimSet}；表中${d.argumentRoles}：${d.expression}，合起来是${d.computed}，` +
      `相差${d.gap}，正文与表不能同时成立，仅凭这一处无法判断哪个有误。${d.caveat}`,
    tail: relationMessages.tail,
  },
  *check({ scene }) {
    const cut = new Set(
      [...cutTriples(scene), ...namedDifferences(scene).map(({ bound }) => bound)].map(keyOf),
    );
    const told = [...proseTotals(scene), ...namedRows(scene), ...rowsPicked(scene)];
    for (const sum of told) yield checkTold(sum);
    for (const grid of gridsOf(scene)) {
      for (const { bound, whole, firm } of columnTotals(grid)) {
        yield checkSum(bound, whole, firm, "表中合计与各行之和不符");
      }
      for (const { bound, whole, firm } of rowDifferences(grid)) {
        if (cut.has(keyOf(bound))) continue;
        yield checkSum(bound, whole, firm, "表中一行的差额与前后两数不符");
      }
      for (const { bound, whole, firm, named } of rowTotals(grid)) {
        if (cut.has(keyOf(bound))) continue;
        yield checkSum(bound, whole && named, firm, "表中一行各列之和与合计不符");
      }
    }
  },
});

function keyOf({ evidence }: Bound): string {
  return evidence
    .map(({ figure }) => figure?.id ?? "")
    .sort()
    .join();
}

/** What the text says that rows of a table come to. */
function checkTold({ bound, whole, firm }: TableSum): Check<Data> {
  const check = checkSum(bound, whole, firm, "正文的合计与表中各行之和不符");
  if (check.verdict !== "broken") return check;
  const severity = check.severity === "hint" ? "hint" : "warning";
  return { ...check, severity, messageId: "told" };
}

/** Where a cell is empty or the table may be read otherwise, a miss is told only if one digit explains it. */
function checkSum(bound: Bound, whole: boolean, firm: boolean, title: string): Check<RelationData> {
  if (whole && firm) return checkRelation(bound, { title });
  if (judgeBound(bound)?.verdict === "conflict" && !isSlip(bound, 1)) {
    return abstain("insufficient", "表中有空白格或层级不明，不能核对合计", bound.evidence);
  }
  return checkRelation(bound, { title, ceiling: "warning" });
}
