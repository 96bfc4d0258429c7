import type { Finding, Severity } from "../../domain/finding.ts";
import type { Span } from "../../domain/span.ts";
import { overlaps } from "../../domain/span.ts";
import { openPoints } from "./completeness.ts";
import { shiftOf } from "./edit.ts";
import { editedDocument, isAlarm, placeKey, run } from "./engine.ts";
import type { Run } from "./engine.ts";
import type { Constraint, Location } from "./ground.ts";
import type { Mutant } from "./mutant.ts";
import type { Mutation } from "./mutation.ts";

/** What the product said about one planted error. */
export interface Outcome {
  readonly mutant: Mutant;
  readonly mutation: Mutation;
  readonly location: Location;
  readonly detectable: boolean;
  /** Relations that this error breaks. */
  readonly bound: readonly Constraint[];
  /** Gravest new finding at the error or at what it broke; null is a miss. */
  readonly found: Severity | null;
  readonly finding: Finding | null;
  /** Null where nothing was found or no single figure is to blame. */
  readonly blamed: boolean | null;
  /** The relations alone single the figure out: more of them broke than held, as for no other. */
  readonly decidable: boolean;
  /** Null where nothing was found or no edit leads back. */
  readonly repaired: boolean | null;
  readonly time: number;
  /** Open points of every new alarm of the run. */
  readonly explained: readonly { readonly ruleId: string; readonly open: readonly string[] }[];
}

/** Runs the product on a mutant; one outcome for each error in it. Null where it cannot be written. */
export async function outcomesOf(
  mutant: Mutant,
  baseline: readonly Finding[],
): Promise<readonly Outcome[] | null> {
  const { ground, edits } = mutant;
  const document = await editedDocument(ground.gold.document, edits);
  if (document === null) return null;
  const result = run(ground.gold.name, document);
  const shift = shiftOf(edits);
  const known = new Set(baseline.filter(isAlarm).map((finding) => placeKey(finding, shift)));
  const fresh = result.findings.filter((each) => !known.has(placeKey(each, (at) => at)));
  return mutant.mutations.map((mutation) => outcome(mutant, mutation, fresh, result, shift));
}

const listTypes = new Set(["item-removed", "item-added", "direction"]);

function outcome(
  mutant: Mutant,
  mutation: Mutation,
  fresh: readonly Finding[],
  { document, time }: Run,
  shift: (offset: number) => number,
): Outcome {
  const slots = spansOf(mutant, mutation.slots, shift);
  const bound = mutant.broken.filter(({ figures }) =>
    mutation.slots.some((slot) => figures.includes(slot)),
  );
  const places = [...slots, ...bound.flatMap(({ figures }) => spansOf(mutant, figures, shift))];
  const touching = fresh.filter((finding) => touches(finding, places));
  const alarms = touching.filter(isAlarm);
  const finding = alarms.toSorted((a, b) => rank(a) - rank(b))[0] ?? null;
  const found = finding?.severity ?? (touching.length > 0 ? "hint" : null);
  const first = finding?.operands[finding.blame[0] ?? -1];
  return {
    mutant,
    mutation,
    location: mutant.ground.locations[mutation.slots[0] ?? -1] ?? "none",
    detectable: bound.length > 0,
    bound,
    decidable: isDecidable(mutant, mutation, bound),
    found,
    finding,
    blamed:
      finding === null || listTypes.has(mutation.type)
        ? null
        : first !== undefined && slots.some((span) => overlaps(span, first)),
    repaired:
      finding === null || !mutation.repairable
        ? null
        : isRepaired(finding, mutant, mutation, slots),
    time,
    explained: fresh.filter(isAlarm).map((each) => ({
      ruleId: each.ruleId,
      open: openPoints(each, document.text),
    })),
  };
}

/** Inequalities hold for most wrong numbers and say nothing for a figure. */
const loose = new Set(["part_of", "rank_within", "enumeration"]);

function isDecidable(
  { ground, broken }: Mutant,
  { slots }: Mutation,
  bound: readonly Constraint[],
): boolean {
  const weight = (slot: number): number =>
    ground.constraints.reduce((sum, each) => {
      if (!each.figures.includes(slot)) return sum;
      if (broken.includes(each)) return sum + 1;
      return loose.has(each.type) ? sum : sum - 1;
    }, 0);
  const own = Math.max(...slots.map(weight));
  return bound
    .flatMap(({ figures }) => figures)
    .every((slot) => slots.includes(slot) || weight(slot) < own);
}

/** The card itself before what it explains, errors before warnings. */
function rank({ rootCauseId, severity }: Finding): number {
  return (rootCauseId === null ? 0 : 2) + (severity === "error" ? 0 : 1);
}

/** Where figures stand in the mutated text. */
function spansOf(
  { ground }: Mutant,
  slots: readonly number[],
  shift: (offset: number) => number,
): readonly Span[] {
  return slots.flatMap((slot) => {
    const figure = ground.gold.figures[slot];
    return figure === undefined ? [] : { start: shift(figure.start), end: shift(figure.end) };
  });
}

function touches(finding: Finding, places: readonly Span[]): boolean {
  return finding.operands.some((operand) => places.some((place) => overlaps(operand, place)));
}

function isRepaired(
  finding: Finding,
  { ground }: Mutant,
  { slots }: Mutation,
  spans: readonly Span[],
): boolean {
  const [best] = finding.hypotheses;
  const operand = best === undefined ? undefined : finding.operands[best.operand];
  const original = ground.gold.figures[slots[0] ?? -1]?.quote;
  if (best === undefined || operand === undefined || original === undefined) return false;
  if (!spans.some((span) => overlaps(span, operand))) return false;
  const [to, was] = [plain(best.to), plain(original)];
  return to === was || (to.startsWith(was) && !/\d/.test(to.slice(was.length)) && /\d$/.test(was));
}

function plain(quote: string): string {
  return quote.normalize("NFKC").replaceAll(/[\s,]/g, "");
}
