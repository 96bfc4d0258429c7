import { indicatorOf } from "../../domain/indicator.ts";
import type { Binding } from "../../domain/finding.ts";
import { areAlike } from "./noun-class.ts";
import type { Role } from "../rates/rate-families.ts";
import { perObject } from "../remembered.ts";
import { plain } from "./plain.ts";
import { isMeasureUnit } from "./measure-units.ts";
import type { Mention } from "./scene.ts";

/** How a mention fills a role: by the words around it, or only as an indicator of the dictionary. */
export function fits(mention: Mention, role: Role): "words" | "indicator" | null {
  if (role.words.test(wordsNear(mention))) return "words";
  const { indicator } = mention.figure;
  return indicator !== null && role.indicators.includes(indicator) ? "indicator" : null;
}

/** In a table the header names the figure; the first words of the row name what it is about. */
const wordsNear = perObject((mention: Mention): string =>
  mention.scope.isRow ? mention.before : `${mention.before.slice(-16)}|${behind(mention)}`,
);

/** 反馈112个已整改103个: what was done with the next is no word of this one; 其余87条均已整改 is. */
function behind({ before, after }: Mention): string {
  const words = after.slice(0, 10);
  return /(?:其余|其他|剩余)的?$/.test(before) && /^(?:个|均|全部|都|问题)*已/.test(words)
    ? words
    : (words.split("已")[0] ?? "");
}

/** Mentions that fill the role; the strong words of the role win over the others. */
export function filling(role: Role, pool: readonly Mention[]): readonly Mention[] {
  const found = pool.filter((mention) => fits(mention, role) !== null);
  const { strong } = role;
  for (const pattern of strong === undefined ? [] : [strong].flat()) {
    const best = found.filter(({ before }) => pattern.test(before));
    if (best.length > 0) return best;
  }
  return found;
}

/** Two figures that may stand in one relation: same measure, same thing counted, no other year. */
export function compatible(a: Mention, b: Mention): boolean {
  return countAlike(a, b) && sameYear(a, b);
}

/** Of the same measure and the same things, whatever the year. */
export function countAlike(a: Mention, b: Mention): boolean {
  const [left, right] = [a.figure.quantity, b.figure.quantity];
  if (left.dimension !== right.dimension) return false;
  // 单位工程46个 are no 46公里: what is measured out is not counted.
  if (isMeasureUnit(left.unit) !== isMeasureUnit(right.unit)) return false;
  // A count without a noun of its own goes with any other of the same unit: 反馈问题112个，整改完成103个.
  const isOneNamed = (a.noun === null) !== (b.noun === null);
  return areAlike(a.noun, b.noun) || (isOneNamed && left.unit === right.unit);
}

export function sameYear(a: Mention, b: Mention): boolean {
  const [left, right] = [a.figure.year, b.figure.year];
  if (a.past !== b.past && left === right) return false;
  return left === null || right === null || left === right;
}

/** How far apart the mentions stand. */
export function bindingOf(mentions: readonly Mention[]): Binding {
  const [first, ...rest] = mentions;
  if (rest.every((mention) => mention.scope === first?.scope)) return "sentence";
  return rest.every((mention) => mention.figure.block === first?.figure.block)
    ? "paragraph"
    : "document";
}

const idle = /^(?:\d{4}年度?|其中|并|对|共|全年|已|累计|分别|为|达到?|的|等)+/;

/** A short name for a figure in its own words, for messages. */
export function roleName(mention: Mention, fallback: string): string {
  return ownName(mention) ?? fallback;
}

const ownName = perObject((mention: Mention): string | null => {
  return indicatorOf(mention.figure.indicator ?? "")?.name ?? wordedName(mention);
});

/** The same by the words around it alone, whatever the dictionary calls it; null where they give no name. */
export const wordedName = perObject((mention: Mention): string | null => {
  const before = mention.before.replace(/[\s、，“”]/g, "").replace(idle, "");
  const head = before.replace(
    /(?:为|是|达到?|共|(?<![合总])计|约|近|超过?|有|等|的|了|：|:)+$/,
    "",
  );
  const name = shortName(head);
  if (name.length >= 2) return name;
  const after = plain(mention.after)
    .slice(0, 10)
    .replace(/[由将按]$/, "");
  if (after.length >= 2) return after;
  return /^(?![和与及占按])[\p{Script=Han}A-Z]$/u.test(name) ? `“${name}”` : null;
});

const longestName = 14;

/** Words that lead to a name and belong to none; a long name from its last whole part on. */
function shortName(head: string): string {
  const name = head.replace(/^(?:分别|其中|包括|当年|全年|从中|是|为|将|对|被)+(?=.{2})/, "");
  if (name.length <= longestName) return name;
  const tail = name.slice(-longestName);
  const cut = /(?:中央|省级|市级|县级|[和及与对将把在了])(?=.{3})/.exec(tail);
  return cut === null ? tail.slice(-10) : tail.slice(cut.index).replace(/^[和及与对将把在了]/, "");
}

/** Length of the longest run of characters that both texts have. */
export function sharedRun(a: string, b: string): number {
  let best = 0;
  for (let from = 0; from < a.length; from += 1) {
    while (from + best < a.length && b.includes(a.slice(from, from + best + 1))) best += 1;
  }
  return best;
}
