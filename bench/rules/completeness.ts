import type { Finding } from "../../domain/finding.ts";
import { parseFormula } from "../../domain/relation.ts";
import { replay } from "../../rules/findings/replay.ts";

/** Points of a whole explanation that a finding leaves open; those of arithmetic only where it is any. */
export function openPoints(finding: Finding, text: string): readonly string[] {
  const { relation, operands } = finding;
  const formula = relation === null ? null : parseFormula(relation.formula);
  const points: readonly (readonly [string, boolean])[] = [
    [
      "quotes at their place",
      operands.every((each) => text.slice(each.start, each.end) === each.quote),
    ],
    ["formula", relation !== null && relation.text !== "" && relation.formula !== ""],
    ["substituted formula", relation !== null && relation.substituted !== ""],
    ...(asksNumber(finding) ? blamePoints(finding) : []),
    ["rule version", /^\d+\.\d+\.\d+$/.test(finding.ruleVersion)],
    ["next step", finding.suggestion !== "" && finding.message !== ""],
    ["replay", replay(finding)?.verdict === finding.verdict],
    // Nothing is computed over a base of 0: the sentence says so, and there are no sets to show.
    ...(formula === null || finding.verdict === "undecidable"
      ? []
      : arithmeticPoints(finding, formula.sign === "=")),
  ];
  return points.flatMap(([name, holds]) => (holds ? [] : name));
}

/** Of marks left over and of what is missing nobody asks which number is wrong. */
function asksNumber({ verdict, operands, blame }: Finding): boolean {
  const isWrong = verdict !== "undecidable" && operands.some(({ figureId }) => figureId !== null);
  return isWrong || blame.length > 0;
}

function blamePoints({ blame, grounds }: Finding): readonly (readonly [string, boolean])[] {
  const told = grounds?.blame ?? "";
  return [
    ["blame", blame.length > 0 || told.includes("无法断定")],
    ["basis of the blame", told !== ""],
  ];
}

function arithmeticPoints(
  finding: Finding,
  isEquation: boolean,
): readonly (readonly [string, boolean])[] {
  const { operands, claimed, computed, gap, verdict, explainedBy } = finding;
  const apart = verdict === "conflict" || verdict === "tail";
  return [
    [
      "sets of the operands",
      operands.every(({ quantity, set }) => quantity === null || set !== null),
    ],
    ["claimed set", claimed !== null],
    ["computed set", computed !== null],
    ["gap", !apart || gap !== null],
    ["readings", (verdict === "conflict") === (explainedBy === null)],
    ["inverse ranges", !isEquation || finding.inverse.length > 0],
    [
      "repair or none",
      finding.hypotheses.length > 0 || /没有|见说明/.test(finding.grounds?.repair ?? ""),
    ],
  ];
}
