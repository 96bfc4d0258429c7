import { coreOf, countyDivisions } from "../../domain/division.ts";
import type { Body } from "./body.ts";
import type { Clue } from "./clue.ts";
import { unitNameAt } from "./unit-name.ts";

interface Shortened {
  readonly name: string;
  readonly core: string;
}

let known: ReadonlyMap<string, readonly Shortened[]> | null = null;

/** By first character; made when the first file name has to decide, which is rare. */
function cores(): ReadonlyMap<string, readonly Shortened[]> {
  known ??= Map.groupBy(
    countyDivisions
      .map(({ name }) => ({ name, core: coreOf(name) }))
      .filter(({ core }) => core.length >= 2),
    ({ core }) => core.charAt(0),
  );
  return known;
}

function shortened(part: string, own: string | null): string | null {
  const units = (cores().get(part.charAt(0)) ?? []).filter(
    ({ name, core }) => part.startsWith(core) && (own === null || name.endsWith(own)),
  );
  const longest = Math.max(0, ...units.map(({ core }) => core.length));
  const [unit, ...others] = units.filter(({ core }) => core.length === longest);
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
