import {
  checkRelation,
  isFitting,
  needingSlip,
  relationMessages,
} from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { isSlip } from "../blame/slip.ts";
import { Told } from "../likely/told.ts";
import { columnAverages } from "../tables/column-averages.ts";
import { partsOfColumns } from "../tables/part-of-column.ts";
import { ratesOfCells } from "../tables/rate-of-cell.ts";
import { isRestWritten } from "../tables/rest-written.ts";
import { rowsInTurn } from "../tables/rows-in-turn.ts";
import { rowCases } from "../tables/rows-told.ts";
import { defineRule } from "../rule.ts";
import type { Bound } from "../rule.ts";

const title = "正文与表中各数不符";

export const tablesTold = defineRule<RelationData>({
  id: "E05",
  name: "表中行列复算",
  about:
    "正文按名称说到表中的行和列时，所说的数、比率、差额应与表中相应各数相符；表中没有数可以说明它、且一处笔误即可说明时才提示，一律只作警告。",
  version: "1.0.0",
  severity: "warning",
  phase: "relations",
  messages: relationMessages,
  *check({ scene, judged }) {
    const told = new Told(judged);
    const parts = partsOfColumns(scene, judged).filter(
      ({ claim }) => !told.isClaim(claim, ["share"]),
    );
    const means = columnAverages(scene).filter(({ claim }) => !told.isClaim(claim, ["times"]));
    for (const { claim, bound } of [
      ...rowCases(scene),
      ...rowsInTurn(scene),
      ...parts,
      ...means,
      ...ratesOfCells(scene),
    ]) {
      const isFit = isFitting(bound);
      const isKnown = isFit ? isBound(told, bound) : told.held.has(claim.figure.id);
      // What no slip of the pen explains is told of something that the table does not show.
      if (!isKnown && (isFit || isSlip(bound, fewest) || isRestWritten(claim, bound)))
        yield needingSlip(checkRelation(bound, { title, ceiling: "warning" }));
    }
  },
});

/** Of numbers of one digit, one is a slip away from any other. */
const fewest = 2;

/** Whether a rule has judged these numbers together. */
function isBound(told: Told, { evidence }: Bound): boolean {
  return told.areBound(evidence.flatMap(({ figure }) => (figure === null ? [] : { figure })));
}
