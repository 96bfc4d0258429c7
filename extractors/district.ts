import type { Document } from "../domain/document.ts";
import type { District } from "../domain/report.ts";
import { frequencyClue, numberClue, readBody, ruleClue } from "./district/body.ts";
import type { Body } from "./district/body.ts";
import type { Clue } from "./district/clue.ts";
import { formClue, letterheadClue, signatureClue, titleClue } from "./district/named-places.ts";
import { pathClue } from "./district/path-clue.ts";
import { resolve } from "./district/resolve.ts";
import { titleOf } from "./title.ts";

/** Whether `lower` is a part of the city or province that `upper` names. */
function isWithin(lower: Clue, upper: Clue): boolean {
  const name = upper.unit.units[0]?.name ?? upper.unit.name;
  const [unit] = lower.unit.units;
  return (
    lower.unit.above.includes(name) ||
    (unit !== undefined && unit.parents.some((parent) => parent.name === name))
  );
}

/** Title, then signature, letterhead and form; a county is preferred to the city above it. */
function named(document: Document): readonly Clue[] {
  const clues = [
    titleClue(titleOf(document)),
    signatureClue(document),
    letterheadClue(document),
    formClue(document),
  ].filter((clue) => clue !== null);
  const [first] = clues;
  const deeper = clues.find((clue) => first !== undefined && isWithin(clue, first));
  if (deeper === undefined || clues[0] === undefined) return clues;
  return [deeper, ...clues.filter((clue) => clue !== deeper)];
}

function* weak(document: Document, body: Body, path: string | undefined): Generator<Clue | null> {
  yield numberClue(body);
  yield ruleClue(body);
  yield frequencyClue(document, body);
  if (path !== undefined) yield pathClue(path, body);
}

/** A city in the title of a text that says 我县 is only the place, not the subject. */
function speaksOfLess(clue: Clue, body: Body): boolean {
  return clue.unit.scale === "upper" && body.own !== null && body.own !== "市";
}

/**
 * The district a report is about (domain.md §7.3), or null when nothing in the text or, at last, the
 * file name decides. A city, a zone or a name of no table is given as printed.
 */
export function districtOf(document: Document, path?: string): District | null {
  const clues = named(document);
  const body = readBody(document);
  const strong = clues.find((clue) => !speaksOfLess(clue, body));
  if (strong !== undefined) return resolve(strong, clues, body, path);
  for (const clue of weak(document, body, path)) {
    if (clue !== null) return resolve(clue, clues, body, path);
  }
  const [last] = clues;
  return last === undefined ? null : resolve(last, clues, body, path);
}
