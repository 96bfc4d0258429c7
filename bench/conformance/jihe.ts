import { Fraction } from "fraction.js";
import { exactText } from "../../domain/interval.ts";
import type { Interval } from "../../domain/interval.ts";
import { judge } from "../../domain/judgement.ts";
import type { Judgement } from "../../domain/judgement.ts";
import { quantum, valueOf } from "../../domain/quantity.ts";
import type { Dimension, Qualifier, Quantity } from "../../domain/quantity.ts";
import { reachableParts, reachableWholes } from "../../domain/reachability.ts";
import { acceptedSet, printedSet, typicalSet } from "../../domain/reading.ts";
import { invert, parseFormula } from "../../domain/relation.ts";
import type { Formula } from "../../domain/relation.ts";
import { strengthOf } from "../../domain/strength.ts";
import { scan } from "../../extractors/scan/scan.ts";
import { foldCharacter } from "../../readers/characters.ts";
import { exponentOf } from "./printed.ts";
import type {
  Answer,
  Input,
  ReachVector,
  SetVector,
  UnitVector,
  Vector,
  VerdictVector,
} from "./vector.ts";

const dimensions: readonly Dimension[] = ["money", "ratio", "points", "count", "score"];
const qualifiers: readonly Qualifier[] = [
  ...(["exact", "over", "approx", "nearly"] as const),
  ...(["more_than", "at_least", "less_than", "at_most"] as const),
];

function known<Name extends string>(names: readonly Name[], name: string): Name {
  const found = names.find((each) => each === name);
  if (found === undefined) throw new RangeError(`${name} is none of ${names.join(", ")}.`);
  return found;
}

function quantityOf(input: Input): Quantity {
  return {
    digits: input.digits,
    // In the product a per mille keeps its number, and its sets are a tenth of it.
    exponent: input.unit === "‰" ? 0 : exponentOf(input),
    unit: input.unit,
    dimension: known(dimensions, input.dimension),
    qualifier: known(qualifiers, input.qualifier),
  };
}

function textOf({ low, high, lowOpen, highOpen }: Interval): string {
  const left = low === null ? "-inf" : exactText(low);
  const right = high === null ? "+inf" : exactText(high);
  return `${lowOpen ? "(" : "["}${left},${right}${highOpen ? ")" : "]"}`;
}

function answerSet({ input, reading }: SetVector): SetVector["expected"] {
  const quantity = quantityOf(input);
  const set = reading === "T" ? typicalSet(quantity) : acceptedSet(quantity, reading);
  return { set: set === null ? null : textOf(set) };
}

/** A number that is not printed is left out, and the operands of the formula are renumbered. */
function present(
  formula: Formula,
  input: VerdictVector["input"],
): { readonly formula: Formula; readonly quantities: readonly Quantity[] } {
  const printed = input.flatMap((each) => (each === null ? [] : quantityOf(each)));
  const places = input.map((each, place) =>
    each === null ? printed.length : input.slice(0, place).filter((one) => one !== null).length,
  );
  const placeOf = (place: number): number => places[place] ?? printed.length;
  return {
    formula: { ...formula, args: formula.args.map(placeOf), claim: placeOf(formula.claim) },
    quantities: printed,
  };
}

function answerVerdict(vector: VerdictVector): VerdictVector["expected"] {
  const formula = parseFormula(vector.formula);
  if (formula === null) throw new RangeError(`${vector.formula} is no formula.`);
  const shown = present(formula, vector.input);
  const { strength, inverse } = vector.expected;
  const measured = strengthOf(shown.formula, shown.quantities);
  return {
    ...described(judge(shown.formula, shown.quantities)),
    ...(inverse === undefined ? {} : { inverse: inverseOf(formula, vector.input, inverse) }),
    ...(strength === undefined
      ? {}
      : { strength: { broken: [...measured.broken], tried: [...measured.tried] } }),
  };
}

function described({
  verdict,
  explainedBy,
  claimed,
  computed,
  gap,
}: Judgement): VerdictVector["expected"] {
  const texts = { claimed: textOf(claimed), computed: computed === null ? null : textOf(computed) };
  if (gap === null) return { verdict, explainedBy, ...texts, gap };
  const spelled = { absolute: exactText(gap.absolute), quanta: exactText(gap.quanta) };
  return { verdict, explainedBy, ...texts, gap: spelled };
}

function inverseOf(
  formula: Formula,
  input: VerdictVector["input"],
  asked: Readonly<Record<string, string>>,
): Record<string, string> {
  // The operand asked for takes no part in its own range, so any set may stand in its place.
  const sets = formula.args.map((place) => {
    const printed = input[place] ?? null;
    return printed === null
      ? printedSet(quantityOf({ digits: "1", unit: "", dimension: "count", qualifier: "exact" }))
      : printedSet(quantityOf(printed));
  });
  const claim = input[formula.claim] ?? null;
  const ranges = Object.keys(asked).map((place): readonly [string, string] => {
    const at = formula.args.indexOf(Number(place));
    const range =
      claim === null ? null : invert(formula.name, at, sets, printedSet(quantityOf(claim)));
    return [place, range === null ? "none" : textOf(range)];
  });
  return Object.fromEntries(ranges);
}

function answerReach({ input }: ReachVector): ReachVector["expected"] {
  const rates = printedSet(quantityOf(input.rate));
  if (input.whole !== undefined) {
    const parts = reachableParts(valueOf(quantityOf(input.whole)), rates);
    return { parts: parts.map(String) };
  }
  const part = input.part === undefined ? new Fraction(0) : valueOf(quantityOf(input.part));
  const wholes = reachableWholes(part, rates);
  return {
    wholes: wholes === null ? null : { low: String(wholes.low), high: String(wholes.high) },
  };
}

function answerUnit({ input }: UnitVector): UnitVector["expected"] {
  // Readers fold full-width characters before anything is scanned.
  const [token] = scan(Array.from(input.text, foldCharacter).join("")).tokens;
  if (token === undefined) return { value: "none", quantum: "none", set: "none" };
  const { digits, exponent, unit, dimension } = token;
  const quantity: Quantity = { digits, exponent, unit, dimension, qualifier: "exact" };
  return {
    value: exactText(valueOf(quantity)),
    quantum: exactText(quantum(quantity)),
    set: textOf(printedSet(quantity)),
  };
}

/** What this project says to the question of a vector. */
export function answer(vector: Vector): Answer {
  switch (vector.what) {
    case "set":
      return answerSet(vector);
    case "verdict":
      return answerVerdict(vector);
    case "reachability":
      return answerReach(vector);
    default:
      return answerUnit(vector);
  }
}
