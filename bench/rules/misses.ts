import type { Document } from "../../domain/document.ts";
import { contains, overlaps } from "../../domain/span.ts";
import { editedText, shiftOf } from "./edit.ts";
import type { Run } from "./engine.ts";
import type { Constraint, Ground } from "./ground.ts";
import type { Outcome } from "./outcome.ts";

/** Rules of the catalogue that should speak when a relation of this type breaks. */
const responsible: Readonly<Record<string, string>> = {
  ratio: "R01 R02 R03 R04",
  growth: "G02",
  points: "G06",
  average: "R08",
  mean: "R08",
  product: "R01",
  sum: "S01 S03",
  difference: "S02 G01",
  part_of: "P01 P03",
  rank_within: "P01",
  repeat: "E01 E02",
  enumeration: "L01 L03",
  year: "T01 E03",
};

function rulesFor({ type }: Constraint): string {
  return responsible[type] ?? type;
}

/** Relations of a clean report that no judged receipt covers, each with its sentence. */
export function unboundOf(
  ground: Ground,
  { receipts }: Run,
): readonly { readonly constraint: Constraint; readonly words: string }[] {
  const judged = receipts.filter(({ outcome }) => ["pass", "fail", "hint"].includes(outcome));
  return ground.constraints.flatMap((constraint) => {
    const figures = constraint.figures.flatMap((slot) => ground.gold.figures[slot] ?? []);
    const covered = judged.some(
      ({ operands, ruleId }) =>
        (figures.length > 1 || rulesFor(constraint).includes(ruleId)) &&
        figures.every((figure) => operands.some((operand) => overlaps(figure, operand))),
    );
    return covered ? [] : { constraint, words: describe(ground, constraint) };
  });
}

function describe({ gold }: Ground, { figures }: Constraint): string {
  const own = figures.flatMap((slot) => gold.figures[slot] ?? []);
  const spans = [...new Set(own.map((figure) => blockWords(gold.document, figure)))];
  return `${own.map(({ quote }) => quote.replaceAll(/\s/g, "")).join(" ")} | ${spans.join(" … ")}`;
}

const around = 45;

/** What stands around a place, on one line. */
function blockWords(
  { blocks, text }: Document,
  place: { readonly start: number; readonly end: number },
): string {
  const block = blocks.find(({ span }) => contains(span, place))?.span;
  const start = Math.max(block?.start ?? 0, place.start - around);
  const end = Math.min(block?.end ?? text.length, place.end + around);
  return text.slice(start, end).replaceAll(/\s+/g, "");
}

/** How many errors were missed by the relations they break. */
export function missOverview(outcomes: readonly Outcome[]): readonly string[] {
  const groups = Map.groupBy(
    outcomes.filter(({ detectable }) => detectable),
    ({ bound }) => [...new Set(bound.map(({ type }) => type))].toSorted().join("+"),
  );
  return [...groups]
    .toSorted(([, a], [, b]) => missedIn(b) - missedIn(a))
    .map(([name, all]) => `- ${name}: ${String(missedIn(all))} of ${String(all.length)} missed`);
}

function missedIn(outcomes: readonly Outcome[]): number {
  return outcomes.filter(({ finding }) => finding === null).length;
}

/** Missed errors in relations that were judged before the error: lost by the wrong number itself. */
export function lostLines(
  outcomes: readonly Outcome[],
  baselines: ReadonlyMap<Ground, Run>,
): readonly string[] {
  const unbound = new Set(
    [...baselines]
      .flatMap(([ground, run]) => unboundOf(ground, run))
      .map(({ constraint }) => constraint),
  );
  const lost = outcomes.filter(
    ({ finding, bound }) => finding === null && bound.some((each) => !unbound.has(each)),
  );
  return [...new Set(lost.map((each) => `${missLine(each)} · ${each.mutation.type}`))].toSorted();
}

/** Missed detectable errors by the rules that should have fired and by type; the biggest group first. */
export function missGroups(outcomes: readonly Outcome[]): readonly string[] {
  const missed = outcomes.filter(({ detectable, finding }) => detectable && finding === null);
  const groups = Map.groupBy(missed, ({ bound, mutation }) => {
    const types = [...new Set(bound.map(({ type }) => type))].toSorted().join("+");
    return `${types} → ${[...new Set(bound.map(rulesFor))].join(" / ")} · ${mutation.type}`;
  });
  return [...groups]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([name, group]) => [
      `## ${name}: ${String(group.length)} missed`,
      ...shortened(bySlot(group)),
      "",
    ]);
}

/** One line for each figure, with the number of errors missed there. */
function bySlot(outcomes: readonly Outcome[]): readonly string[] {
  const groups = Map.groupBy(
    outcomes,
    ({ mutant, mutation }) => `${mutant.ground.gold.name} ${String(mutation.slots[0])}`,
  );
  return [...groups.values()]
    .flatMap((all) => (all[0] === undefined ? [] : `${missLine(all[0])} × ${String(all.length)}`))
    .toSorted();
}

const linesShown = 60;

function shortened(lines: readonly string[]): readonly string[] {
  if (lines.length <= linesShown) return lines;
  return [...lines.slice(0, linesShown), `- … ${String(lines.length - linesShown)} more`];
}

function missLine({ mutant, mutation, found, finding, bound }: Outcome): string {
  const { ground, edits } = mutant;
  const { text } = ground.gold.document;
  const [first] = mutation.edits;
  if (first === undefined) return "";
  const now = editedText(text, edits);
  const at = shiftOf(edits)(first.start) - (first.start === first.end ? first.text.length : 0);
  const before = now.slice(Math.max(0, at - around), at);
  const after = now.slice(at + first.text.length, at + first.text.length + around);
  const was = text.slice(first.start, first.end);
  const said = found === null || finding !== null ? "" : `（只给出 ${found}）`;
  const line = `${before}«${was}→${first.text}»${after}`.replaceAll(/\s+/g, "");
  const operands = bound[0]?.figures.map((slot) => ground.gold.figures[slot]?.quote ?? "") ?? [];
  return `- [${ground.gold.name}] ${line}${said} | ${bound[0]?.type ?? ""}: ${operands.join(" ").replaceAll(/\s+/g, " ")}`;
}

/** Errors that were found and laid at another figure's door, or repaired in another way first. */
export function wrongLines(outcomes: readonly Outcome[]): readonly string[] {
  const wrong = outcomes.filter(
    ({ detectable, blamed, repaired }) => detectable && (blamed === false || repaired === false),
  );
  const groups = Map.groupBy(wrong, ({ finding, mutation, location, blamed }) => {
    const what = blamed === false ? "blame" : "repair";
    return `${what}: ${finding?.ruleId ?? ""} · ${mutation.type} at a ${location}`;
  });
  return [...groups]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([name, all]) => [
      `## ${name}: ${String(all.length)}`,
      ...all.slice(0, examplesShown).map(wrongLine),
    ]);
}

const examplesShown = 3;

function wrongLine(outcome: Outcome): string {
  const { finding } = outcome;
  const blamed = finding?.operands[finding.blame[0] ?? -1]?.quote ?? "（未指明）";
  const repair = finding?.hypotheses[0]?.text ?? "（无）";
  return `${missLine(outcome)} ⇒ ${finding?.message ?? ""} 【先指 ${blamed}；先改 ${repair}】`;
}
