import type { Report } from "../../domain/report.ts";
import { parseFormula } from "../../domain/relation.ts";
import { graphOf } from "../../rules/findings/graph.ts";
import type { Graph } from "../../rules/findings/graph.ts";
import { judgeBound } from "../../rules/findings/relation-check.ts";
import type { Bound, Evidence, Judged } from "../../rules/rule.ts";
import { reportFrom } from "./report.ts";

/** Relations over the figures of a marked text, by their numbers in it: share(0,1)=2. */
export interface Related {
  readonly report: Report;
  readonly judged: readonly Judged[];
  readonly graph: Graph;
}

export function related(text: string, ...formulas: readonly string[]): Related {
  const report = reportFrom(text);
  const judged = formulas.map((formula) => judgedOf(report, formula));
  return { report, judged, graph: graphOf(judged, report.figures) };
}

function judgedOf({ figures }: Report, text: string): Judged {
  const formula = parseFormula(text);
  if (formula === null) throw new RangeError(`${text} is no formula.`);
  const places = [...formula.args, formula.claim];
  const [first, ...rest] = places.map((place): Evidence => {
    const figure = figures[place];
    if (figure === undefined) throw new RangeError(`There is no figure ${String(place)}.`);
    const { documentId, span, quote } = figure;
    return { role: `数${String(place)}`, documentId, span, quote, figure };
  });
  if (first === undefined) throw new RangeError(`${text} has no operands.`);
  const own = { ...formula, args: formula.args.map((_, index) => index), claim: places.length - 1 };
  const bound: Bound = { formula: own, evidence: [first, ...rest], text, binding: "sentence" };
  const judgement = judgeBound(bound);
  if (judgement === null) throw new RangeError(`${text} cannot be judged.`);
  return { bound, judgement, strength: null };
}

/** The same relation of words that no number was read from. */
export function unread(bound: Bound): Bound {
  const [first, ...rest] = bound.evidence;
  return { ...bound, evidence: [wordsOf(first), ...rest.map(wordsOf)] };
}

function wordsOf({ role, documentId, span, quote }: Evidence): Evidence {
  return { role, documentId, span, quote, figure: null };
}
