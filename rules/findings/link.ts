import type { Finding, Severity } from "../../domain/finding.ts";

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/** One finding of each id: two finders may bind the same numbers, and the graver one is told. */
export function gravestOfEach(findings: readonly Finding[]): readonly Finding[] {
  const byId = new Map<string, Finding>();
  for (const finding of findings) {
    const known = byId.get(finding.id);
    if (known === undefined || order[finding.severity] <= order[known.severity])
      byId.set(finding.id, finding);
  }
  return [...byId.values()];
}

/**
 * Links findings that share a figure: each names the others, and those that blame the same figure
 * name the gravest of them as their root cause.
 */
export function linked(findings: readonly Finding[]): readonly Finding[] {
  const pairs = findings.flatMap((finding) =>
    finding.operands.flatMap((operand) =>
      operand.figureId === null ? [] : [[operand.figureId, finding] as const],
    ),
  );
  const byFigure = Map.groupBy(pairs, ([id]) => id);
  return findings.map((finding) => {
    const near = finding.operands.flatMap((operand) =>
      (byFigure.get(operand.figureId ?? "") ?? []).map(([, other]) => other),
    );
    const related = new Set(near.map((other) => other.id).filter((id) => id !== finding.id));
    const root = rootOf(finding, near);
    return {
      ...finding,
      related: [...related].sort(),
      rootCauseId: root === null || root.id === finding.id ? null : root.id,
    };
  });
}

/**
 * Of the findings with the same first suspect, or on the same figures, the one to show; a slipped unit
 * explains all others.
 */
function rootOf(finding: Finding, near: readonly Finding[]): Finding | null {
  const suspect = suspectOf(finding);
  const figures = figuresOf(finding);
  const [root] = near
    .filter((other) =>
      suspect === null ? figuresOf(other) === figures : suspectOf(other) === suspect,
    )
    .toSorted(
      (a, b) =>
        Number(b.ruleId === "U02") - Number(a.ruleId === "U02") ||
        order[a.severity] - order[b.severity] ||
        (a.id < b.id ? -1 : 1),
    );
  return root ?? null;
}

function figuresOf({ operands, verdict }: Finding): string {
  const ids = operands.map(({ figureId }) => figureId ?? "");
  return [verdict, ...new Set(ids)].sort().join("|");
}

function suspectOf(finding: Finding): string | null {
  const [first] = finding.blame;
  return first === undefined ? null : (finding.operands[first]?.figureId ?? null);
}
