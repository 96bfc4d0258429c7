import { coreOf, divisionsNamed } from "../../domain/division.ts";
import type { Division } from "../../domain/division.ts";
import type { District } from "../../domain/report.ts";
import type { Body } from "./body.ts";
import type { Clue, ClueKind } from "./clue.ts";

const confidence: Readonly<Record<ClueKind, "high" | "medium" | "low">> = {
  title: "high",
  signature: "high",
  letterhead: "high",
  form: "high",
  docnumber: "medium",
  rule: "medium",
  frequency: "low",
  path: "low",
};

function fullName(unit: Division): string {
  return [...unit.parents.map((parent) => parent.name), unit.name].join("");
}

/** How strongly the rest of the text and the file name speak for the units above `unit`. */
function support(unit: Division, clues: readonly Clue[], body: Body, path: string): number {
  let score = 0;
  for (const parent of unit.parents) {
    const core = coreOf(parent.name);
    const local = parent.level === "prefecture" ? 2 : 1;
    score += local * (body.counts.get(parent.name) ?? 0);
    if (clues.some((clue) => clue.unit.above.includes(parent.name))) score += 20 * local;
    if (clues.some((clue) => clue.unit.units.includes(parent))) score += 10 * local;
    if (path.includes(core)) score += local;
    if (body.text.includes(core)) score += local * 0.5;
    const initials = `${core.charAt(0)}${unit.name.charAt(0)}`;
    if (body.prefixes.some(({ prefix }) => prefix.startsWith(initials))) score += 5;
  }
  return score;
}

/** Of the units that share a name, best first; `decided` when one stands out. */
function rank(
  units: readonly Division[],
  clues: readonly Clue[],
  body: Body,
  path: string,
): { readonly ordered: readonly Division[]; readonly decided: boolean } {
  if (units.length < 2) return { ordered: units, decided: units.length === 1 };
  const scored = units
    .map((unit) => ({ unit, score: support(unit, clues, body, path) }))
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = scored;
  const decided = first !== undefined && (second === undefined || first.score > second.score);
  return { ordered: scored.map(({ unit }) => unit), decided };
}

/** Units above a name of no table: those printed, filled up from the table. */
function printedParents(above: readonly string[]): readonly string[] {
  const names = above.flatMap((name) => {
    const [unit, ...others] = divisionsNamed(name);
    return unit === undefined || others.length > 0
      ? [name]
      : [...unit.parents.map((parent) => parent.name), unit.name];
  });
  return [...new Set(names)];
}

function isUnder(unit: Division, above: readonly string[]): boolean {
  return above.every((name) => unit.parents.some((parent) => parent.name === name));
}

/** The unit of the table that a clue means; a code only where the text leaves no doubt. */
export function resolve(clue: Clue, clues: readonly Clue[], body: Body, path = ""): District {
  const { unit } = clue;
  const matching = unit.units.filter((each) => isUnder(each, unit.above));
  const { ordered, decided } = rank(matching, clues, body, path);
  const [best, ...others] = ordered;
  if (best !== undefined && decided) {
    return {
      name: best.name,
      code: best.code,
      parents: best.parents.map((parent) => parent.name),
      evidence: clue.evidence,
      confidence: confidence[clue.kind],
      ...(others.length > 0 ? { alternatives: others.map(fullName) } : {}),
    };
  }
  const doubt = best === undefined ? unit.units : ordered;
  return {
    name: unit.name,
    code: null,
    parents: printedParents(unit.above),
    evidence: clue.evidence + doubted(unit.name, doubt, best === undefined),
    confidence: doubt.length > 0 ? "low" : confidence[clue.kind],
    ...(doubt.length > 0 ? { alternatives: doubt.map(fullName) } : {}),
  };
}

function doubted(name: string, units: readonly Division[], elsewhere: boolean): string {
  if (units.length === 0) return `${name}不在区划表中，按原文照录，未给代码。`;
  const names = units.map(fullName).join("、");
  return elsewhere
    ? `区划表中的同名单位是${names}，与文中的上级不符，未给代码，请核对。`
    : `同名的有${names}，文中没有写明上级，未给代码，请核对。`;
}
