import { coreOf, countyDivisions } from "../../domain/division.ts";
import type { Body } from "./body.ts";
import type { Clue } from "./clue.ts";
import { unitNameAt } from "./unit-name.ts";

function shortened(part: string, own: string | null): string | null {
  const units = countyDivisions.filter(
    ({ name }) =>
      coreOf(name).length >= 2 &&
      part.startsWith(coreOf(name)) &&
      (own === null || name.endsWith(own)),
  );
  const longest = Math.max(0, ...units.map(({ name }) => coreOf(name).length));
  const [unit, ...others] = units.filter(({ name }) => coreOf(name).length === longest);
  return unit === undefined || others.length > 0 ? null : unit.name;
}

/** The file name or the folder it lies in; the weakest clue, always to be looked at by a person. */
export function pathClue(path: string, body: Body): Clue | null {
  const parts = path
    .replace(/\.[A-Za-z]{1,5}$/, "")
    .split("/")
    .slice(-2)
    .toReversed();
  for (const part of parts.flatMap((name) => name.split(/[-_\s.·（()）【】[\]]+|\d+年?/))) {
    if (part === "") continue;
    const unit = unitNameAt(part, 0) ?? unitNameAt(shortened(part, body.own) ?? "", 0);
    if (unit !== null) {
      return { kind: "path", unit, evidence: `文中没有写明，按文件名“${path}”认定，请核对。` };
    }
  }
  return null;
}
