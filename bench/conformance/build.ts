import { reachCases, setCases, unitCases, verdictCases } from "./cases.ts";
import type { ReachCase, SetCase, UnitCase, VerdictCase } from "./cases.ts";
import { partsOf, wholesOf } from "./formulas.ts";
import { answerOf, isRange, wrongEnds } from "./oracle.ts";
import { inputOf, valueOf } from "./printed.ts";
import { disagreements } from "./printing.ts";
import { rational, spelled } from "./rational.ts";
import { accepted, typical } from "./reading-sets.ts";
import { setOf, textOf } from "./value-set.ts";
import type { ReachVector, SetVector, UnitVector, Vector, VerdictVector } from "./vector.ts";

export interface Built {
  readonly vectors: readonly Vector[];
  /** Where what is stated by hand and what is worked out differ; must be empty. */
  readonly doubts: readonly string[];
}

interface Made<V> {
  readonly vector: V;
  readonly doubts: readonly string[];
}

/** Empty where both are the same. */
function doubt(about: string, byHand: string, workedOut: string): readonly string[] {
  return byHand === workedOut ? [] : [`${about}: by hand ${byHand}, worked out ${workedOut}`];
}

function setVector(id: string, { topic, number, reading, set, reason }: SetCase): Made<SetVector> {
  const input = inputOf(number);
  const found = reading === "T" ? typical(input) : accepted(input, reading);
  const about = `${number} ${reading}`;
  const printed = reading === "T" || set === null ? [] : disagreements(setOf(set), input, reading);
  return {
    vector: { id, what: "set", topic, input, reading, expected: { set }, reason },
    doubts: [
      ...doubt(about, set ?? "none", found === null ? "none" : textOf(found)),
      ...printed.map((x) => `${about}: printing disagrees at ${spelled(x)}`),
    ],
  };
}

function verdictVector(id: string, row: VerdictCase): Made<VerdictVector> {
  const { topic, formula, reason, inverse, strength } = row;
  const input = row.numbers.split(" ").map((text) => (text === "-" ? null : inputOf(text)));
  const range = row.computed === null ? null : setOf(row.computed);
  const answer = answerOf(formula, input, range);
  const about = `${formula} ${row.numbers}`;
  const gap = gapWords(answer);
  const expected = {
    ...answer,
    ...(inverse === null ? {} : { inverse: normalised(inverse) }),
    ...(strength === null ? {} : { strength }),
  };
  return {
    vector: { id, what: "verdict", topic, formula, input, expected, reason },
    doubts: [
      ...doubt(about, row.verdict, `${answer.verdict} ${answer.explainedBy ?? "-"}`),
      ...doubt(about, row.quanta ?? gap, gap),
      ...(range === null || isRange(formula, input, range) ? [] : [`${about}: no such range`]),
      ...Object.entries(inverse ?? {}).flatMap(([place, set]) =>
        wrongEnds(formula, input, Number(place), setOf(set)).map(
          (end) => `${about}: operand ${place} does not turn at ${spelled(end)}`,
        ),
      ),
    ],
  };
}

function normalised(sets: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(sets).map(([place, set]) => [place, textOf(setOf(set))]),
  );
}

/** In last places, to one decimal, as the design tells gaps. */
function gapWords({ gap }: VerdictVector["expected"]): string {
  const [over = "0", under = "1"] = (gap?.quanta ?? "0").split("/");
  return (Number(over) / Number(under)).toFixed(1);
}

function reachVector(id: string, row: ReachCase): Made<ReachVector> {
  const { topic, known, reason } = row;
  const [count, rate] = [inputOf(row.count), inputOf(row.rate)];
  const number = valueOf(count).over;
  const rates = accepted(rate, "R0");
  const parts = known === "whole" && number > 0n ? partsOf(number, rates).map(String) : [];
  const range = known === "part" ? wholesOf(number, rates) : null;
  const wholes = range === null ? null : { low: String(range.low), high: String(range.high) };
  const worked =
    known === "part" && wholes !== null ? `${wholes.low}-${wholes.high}` : parts.join(" ");
  const expected = known === "whole" ? { parts } : { wholes };
  return {
    vector: { id, what: "reachability", topic, input: { [known]: count, rate }, expected, reason },
    doubts: doubt(`${known} ${row.count} ${row.rate}`, row.answer, worked),
  };
}

function unitVector(id: string, row: UnitCase): Made<UnitVector> {
  const { topic, text, value, quantum, set, reason } = row;
  const expected = { value: spelled(rational(value)), quantum, set: textOf(setOf(set)) };
  return { vector: { id, what: "unit", topic, input: { text }, expected, reason }, doubts: [] };
}

function numbered<Case, V>(
  letter: string,
  cases: readonly Case[],
  make: (id: string, row: Case) => Made<V>,
): readonly Made<V>[] {
  return cases.map((row, index) => make(letter + String(index + 1).padStart(3, "0"), row));
}

/** All vectors from the tables of cases, in their order, with every doubt about one of them. */
export function build(): Built {
  const made: readonly Made<Vector>[] = [
    ...numbered("S", setCases(), setVector),
    ...numbered("V", verdictCases(), verdictVector),
    ...numbered("K", reachCases(), reachVector),
    ...numbered("U", unitCases(), unitVector),
  ];
  return {
    vectors: made.map(({ vector }) => vector),
    doubts: [
      ...made.flatMap(({ vector, doubts }) => doubts.map((each) => `${vector.id} ${each}`)),
      ...repeated(made.map(({ vector }) => vector)),
    ],
  };
}

/** Vectors that ask what an earlier one asks. */
function repeated(vectors: readonly Vector[]): readonly string[] {
  const seen = new Set<string>();
  return vectors.flatMap((vector) => {
    const question = JSON.stringify({ ...vector, id: "", topic: "", reason: "" });
    if (seen.has(question)) return [`${vector.id} asks what another vector asks`];
    seen.add(question);
    return [];
  });
}

export function linesOf(vectors: readonly Vector[]): string {
  return vectors.map((vector) => `${JSON.stringify(vector)}\n`).join("");
}
