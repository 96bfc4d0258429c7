import { Fraction } from "fraction.js";
import { significantDigits } from "../../domain/quantity.ts";
import { printedValue } from "../../domain/reading.ts";
import { anaphors } from "../subsets/anaphora-binding.ts";
import { evaluatedObjects } from "../subsets/evaluated-objects.ts";
import { gradeEchoes } from "./grade-echo.ts";
import { sameValue } from "./repeat-binding.ts";
import type { Bound } from "../rule.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { supported } from "../blame/support.ts";

/** A number told again in other words. */
export interface Echo {
  readonly bound: Bound;
  readonly severity: "error" | "warning";
}

/** Numbers told again: in brackets, as a grade's count, as reports of objects, as amounts of one name. */
export function echoes(scene: Scene): readonly Echo[] {
  const told = [...gradeEchoes(scene), ...evaluatedObjects(scene), ...anaphors(scene)];
  return [
    ...converted(scene),
    ...told.map((bound) => ({ bound, severity: "warning" as const })),
    ...amountsAgain(scene),
  ];
}

/** 486520.35万元（约合48.65亿元） */
function converted({ scopes }: Scene): readonly Echo[] {
  return scopes.flatMap(({ mentions, isRow }) =>
    mentions.flatMap((mention, place) => {
      const next = mentions[place + 1];
      if (isRow || next === undefined) return [];
      const same = mention.figure.quantity.dimension === next.figure.quantity.dimension;
      const told = /^\s*[（(，,]\s*(?:约合|折合|合|即|约为)\s*(?:人民币)?$/.test(
        between(mention, next),
      );
      if (!same || !told) return [];
      const bound = sameValue(mention, next, "原数", "换算数");
      return [{ bound, severity: "error" as const }];
    }),
  );
}

/** So many amounts of one name are repetitions; more are a list. */
const mostTold = 8;
const leastDigits = 4;

/** Amounts of one name in different paragraphs, told to so many digits that one slip is no accident. */
function amountsAgain(scene: Scene): readonly Echo[] {
  const fits = supported(scene);
  const amounts = scene.mentions.filter(
    (mention) =>
      mention.figure.kind === "amount" &&
      !mention.scope.isRow &&
      mention.figure.quantity.qualifier === "exact" &&
      digitsOf(mention).length >= leastDigits &&
      nameOf(mention).length > 1,
  );
  const groups = Map.groupBy(amounts, (mention) =>
    [nameOf(mention), mention.figure.status, mention.figure.year, mention.past].join("|"),
  );
  return [...groups.values()].flatMap((group) =>
    group.length > mostTold
      ? []
      : group.flatMap((mention, at) =>
          group
            .slice(at + 1)
            // Two numbers that both fit what stands beside them are two numbers.
            .filter((other) => isEqual(mention, other) || !(fits.has(mention) && fits.has(other)))
            .flatMap((other) => amountPair(mention, other) ?? []),
        ),
  );
}

function isEqual(a: Mention, b: Mention): boolean {
  return a.figure.value === b.figure.value;
}

function amountPair(a: Mention, b: Mention): Echo | null {
  if (a.figure.block === b.figure.block) return null;
  // A repeated indicator is told already.
  if (a.figure.indicator !== null && a.figure.indicator === b.figure.indicator) return null;
  const name = nameOf(a);
  const bound = sameValue(a, b, name, name);
  const near = oneEdit(...aligned(a, b));
  const equal = near === 0;
  return equal || (near === 1 && !areNamedApart(a, b)) ? { bound, severity: "warning" } : null;
}

const general =
  /政府|财政|预算|决算|实际|全年|本年|当年|累计|其中|项目|资金|总|年度|完成|[\s\d“”年的]/g;
const linked = /(?:为|是|达到?|共|计|的)+$/;

/** 政府性基金预算支出526.40万元, 政府采购实际支出526.80万元: both are named in full, and not alike. */
function areNamedApart(a: Mention, b: Mention): boolean {
  const [left = "", right = ""] = [a, b].map(({ before }) =>
    before.replaceAll(general, "").replace(linked, "").slice(-8, -2),
  );
  return left.length > 1 && right.length > 1 && sharedRun(left, right) < 2;
}

/** Both numbers to the digits of the shorter one, magnitudes kept: 21.36亿元 and 213600万元. */
function aligned(a: Mention, b: Mention): readonly [string, string] {
  const [left, right] = [printedValue(a.figure.quantity), printedValue(b.figure.quantity)];
  const step = [a, b]
    .map(({ figure }) => figure.quantity)
    .map(({ digits, exponent }) => exponent - (digits.split(".")[1]?.length ?? 0))
    .reduce((most, next) => Math.max(most, next));
  const unit = new Fraction(10).pow(step) ?? new Fraction(1);
  return [left.div(unit).round().toString(), right.div(unit).round().toString()];
}

/** 0 for equal texts, 1 for one digit or one swap, 2 for anything more. */
function oneEdit(a: string, b: string): 0 | 1 | 2 {
  if (a === b) return 0;
  if (a.length !== b.length) return 2;
  const places = Array.from(a).flatMap((char, place) => (char === b[place] ? [] : [place]));
  const [first = 0, second = 0] = places;
  const swapped =
    places.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return places.length === 1 || swapped ? 1 : 2;
}

function digitsOf({ figure }: Mention): string {
  return significantDigits(figure.quantity);
}

/** The last words before an amount that name it; 涉及资金 names nothing. */
function nameOf({ before }: Mention): string {
  const words = before.replace(/[\s“”]/g, "").replace(/(?:为|是|达到?|共|计|的)+$/, "");
  const name = words.replace(/总?(?:金额|资金|额|数)$/, "").slice(-2);
  return /涉及|安排|收回|追加|其中/.test(name) ? "" : name;
}
