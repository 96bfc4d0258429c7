import { sharedRun } from "./mention-match.ts";
import { sameValue } from "./repeat-binding.ts";
import type { Bound } from "./rule.ts";
import { perScene } from "./scene.ts";
import type { Mention, Scene } from "./scene.ts";
import { perMention } from "./vicinity-words.ts";

/** Amounts of so many digits are told again when they are equal or a digit apart. */
const leastDigits = 5;
/** More alike are a series of their own. */
const mostAlike = 3;

const general = /资金|金额|项目|预算|支出|收入|万元|亿元|财政|绩效|其中|全[年县市区]|\d[\d,.]*/g;

/** Amounts told in two paragraphs under words in common, equal or one digit apart. */
export const amountsRetold = perScene((scene: Scene): readonly Bound[] => {
  const amounts = scene.mentions.filter(isTelling);
  const groups = [...Map.groupBy(amounts, keyOf).values()];
  const equal = groups.flatMap(([first, ...others]) =>
    others.flatMap((other) =>
      first !== undefined && isElsewhere(first, other) ? boundOf(first, other) : [],
    ),
  );
  const firsts = groups.flatMap((group) => group.slice(0, 1));
  // Two numbers that are each told twice are two numbers.
  const often = new Set(groups.flatMap((group) => (group.length > 1 ? group.slice(0, 1) : [])));
  return [...equal, ...slipsAmong(firsts, often)];
});

function isTelling({ figure, scope, past }: Mention): boolean {
  const { quantity, kind } = figure;
  return (
    kind === "amount" &&
    !scope.isRow &&
    !past &&
    quantity.qualifier === "exact" &&
    digitsOf(quantity.digits).length >= leastDigits
  );
}

function digitsOf(digits: string): string {
  return digits.replace(/\D/g, "").replace(/^0+/, "");
}

function keyOf({ figure }: Mention): string {
  return `${figure.quantity.digits}|${figure.quantity.unit ?? ""}`;
}

/** Pairs one digit or one swap apart, found by what is left when one digit is covered. */
function slipsAmong(amounts: readonly Mention[], often: ReadonlySet<Mention>): readonly Bound[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of amounts) {
    for (const key of masksOf(mention)) groups.set(key, [...(groups.get(key) ?? []), mention]);
  }
  const pairs = [...groups.values()].flatMap((group) => {
    const [a, b] = group;
    if (a === undefined || b === undefined || group.length > mostAlike) return [];
    const both = often.has(a) && often.has(b);
    return !both && isElsewhere(a, b) && areAlike(a, b) ? [[a, b] as const] : [];
  });
  const seen = new Set<string>();
  return pairs.flatMap(([a, b]) => {
    const key = `${a.figure.id}|${b.figure.id}`;
    return seen.has(key) ? [] : seen.add(key) && [boundOf(a, b)];
  });
}

function masksOf({ figure }: Mention): readonly string[] {
  const { digits, unit } = figure.quantity;
  const places = Array.from(digits, (_, place) => place).filter((place) =>
    /\d/.test(digits[place] ?? ""),
  );
  const covered = places.map((place) => `${digits.slice(0, place)}*${digits.slice(place + 1)}`);
  const swapped = places.flatMap((place) => {
    const [a = "", b = ""] = [digits[place], digits[place + 1]];
    if (!/\d/.test(b) || a === b) return [];
    const low = a < b ? a + b : b + a;
    return `${digits.slice(0, place)}[${low}]${digits.slice(place + 2)}`;
  });
  return [...covered, ...swapped].map((mask) => `${mask}|${unit ?? ""}`);
}

function isElsewhere(a: Mention, b: Mention): boolean {
  const known = a.figure.indicator !== null && a.figure.indicator === b.figure.indicator;
  return a.figure.block !== b.figure.block && !known;
}

function areAlike(a: Mention, b: Mention): boolean {
  const sameYear =
    a.figure.year === null || b.figure.year === null || a.figure.year === b.figure.year;
  // Gaps that differ: no run goes over what was left out.
  const [left, right] = [wordsOf(a, "<"), wordsOf(b, ">")];
  return (
    sameYear && !perMention(a).earlier && !perMention(b).earlier && sharedRun(left, right) >= 2
  );
}

function wordsOf(mention: Mention, gap: string): string {
  return [perMention(mention).clause, mention.after.slice(0, 8)].join(gap).replace(general, gap);
}

function boundOf(a: Mention, b: Mention): Bound {
  return sameValue(a, b, "同一金额", "同一金额");
}
