import type { Outcome, Receipt } from "../../domain/finding.ts";
import type { Difference } from "./difference.ts";
import type { GoldFile } from "./gold.ts";

/** Relations of the annotations that some rule looked at, and where it judged as a person did. */
export interface RelationScore {
  /** False where no receipts were given: nothing can be said. */
  readonly judged: boolean;
  readonly listed: number;
  readonly bound: number;
  readonly agreed: number;
}

type Relation = GoldFile["relations"][number];

/** The outcomes a rule may come to where the annotation says so. */
function agrees(holds: Relation["holds"], outcome: Outcome): boolean {
  if (holds === "undetermined") return outcome !== "fail" && outcome !== "pass";
  return holds ? outcome === "pass" : outcome === "fail" || outcome === "hint";
}

/** A receipt is about a relation when its operands stand on every figure of it. */
function isAbout(receipt: Receipt, relation: Relation, gold: GoldFile): boolean {
  return relation.figures.every((index) => {
    const figure = gold.figures[index];
    return (
      figure !== undefined &&
      receipt.operands.some(({ start, end }) => start < figure.end && figure.start < end)
    );
  });
}

export function scoreRelations(
  gold: GoldFile,
  receipts: readonly Receipt[],
  text: string,
): { readonly score: RelationScore; readonly differences: readonly Difference[] } {
  let bound = 0;
  let agreed = 0;
  const differences: Difference[] = [];
  for (const relation of receipts.length > 0 ? gold.relations : []) {
    const about = receipts.filter((receipt) => isAbout(receipt, relation, gold));
    const right = about.some(({ outcome }) => agrees(relation.holds, outcome));
    bound += about.length > 0 ? 1 : 0;
    agreed += right ? 1 : 0;
    if (right) continue;
    const start = gold.figures[relation.figures[0] ?? 0]?.start ?? text.length;
    const given = about.map(({ ruleId, outcome }) => `${ruleId} ${outcome}`).join("、");
    const says = `${relation.type} 应为${String(relation.holds)}，得${given || "无人核验"}`;
    differences.push({ type: "relation", start, text: `关系 ${says}：${relation.statement}` });
  }
  const judged = receipts.length > 0;
  const listed = gold.relations.length;
  return { score: { judged, listed, bound, agreed }, differences };
}
