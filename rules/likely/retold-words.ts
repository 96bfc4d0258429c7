import { perScene } from "../wording/scene.ts";
import type { Mention, Scene, Scope } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** What the words around a number call it. */
export interface Named {
  readonly mention: Mention;
  /** Place among all figures of the report. */
  readonly at: number;
  /** Words of its clause before the number; for a cell the header above it. */
  readonly before: string;
  /** Words of its clause behind the number; for a cell the label of its row. */
  readonly after: string;
  /** Pairs of neighbouring characters of its name, its unit, and a name of one character. */
  readonly keys: ReadonlySet<string>;
  /** How much the name tells: rare pairs tell more. */
  readonly weight: number;
}

/** The named figures of a report in reading order. */
export interface Names {
  readonly list: readonly Named[];
  readonly byId: ReadonlyMap<string, Named>;
  readonly index: ReadonlyMap<string, Key>;
}

/** A key of names. */
interface Key {
  /** Places of the figures that it names, in reading order. */
  readonly places: readonly number[];
  /** How much it tells; nothing where every name has it. */
  readonly rare: number;
}

const longest = { before: 16, after: 10, cell: 30 } as const;

export const namesIn = perScene((scene: Scene): Names => {
  const mentions = wholeScene(scene).mentions.toSorted(
    (a, b) => a.figure.flow.start - b.figure.flow.start,
  );
  const words = mentions.map((mention) => {
    const [before, after] = [bare(mention.before), bare(mention.after)];
    const own = mention.scope.isRow
      ? { before: before.slice(-longest.cell), after: after.slice(0, longest.cell) }
      : { before: before.slice(-longest.before), after: after.slice(0, longest.after) };
    return { mention, ...own, keys: keysOf(mention, own.before, own.after) };
  });
  const places = new Map<string, number[]>();
  for (const [at, { keys }] of words.entries()) {
    for (const key of keys) {
      const own = places.get(key);
      if (own === undefined) places.set(key, [at]);
      else own.push(at);
    }
  }
  const index = new Map<string, Key>();
  for (const [key, own] of places)
    index.set(key, { places: own, rare: rarity(own.length, words.length) });
  const list = words.map((each, at): Named => {
    let weight = 0;
    for (const key of each.keys) weight += index.get(key)?.rare ?? 0;
    return { ...each, at, weight };
  });
  return { list, index, byId: new Map(list.map((named) => [named.mention.figure.id, named])) };
});

/** Nothing for a key that every name has. */
function rarity(count: number, all: number): number {
  return Math.log((all + 1) / (count + 0.5));
}

function keysOf({ figure, scope }: Mention, before: string, after: string): ReadonlySet<string> {
  const lead = scope.isRow || before.length > 2 ? "" : leadOf(scope, figure.flow.start);
  const keys = new Set(pairsIn(`${lead}|${before}|${after}`));
  const { unit, dimension } = figure.quantity;
  keys.add(dimension === "count" ? `unit ${unit ?? ""}` : dimension);
  if (dimension === "count" && !scope.isRow) keys.add(`${unit ?? ""} ${after.slice(0, 2)}`);
  const grade = scope.isRow ? (after.length < 3 ? after : "") : gradeOf(before, after);
  if (grade !== "") keys.add(`“${grade.slice(0, 1)}”`);
  return keys;
}

/** 优3个, 对“优”等次的3个, 3个优秀项目 */
function gradeOf(before: string, after: string): string {
  const told =
    /([优良中差红黄绿])[秀好灯色]?[”"’]?(?:等[次级]|的)*[”"]?的?$/.exec(before) ??
    /^[个项家份]?([优良中差红黄绿])[秀好灯色等]/.exec(after);
  return told?.[1] ?? "";
}

/** 财政评价：10个, 三、运行监控（满分20分，自评18.5分）: the name stands before the mark. */
function leadOf({ text, span }: Scope, start: number): string {
  const at = start - span.start;
  return bare(text.slice(Math.max(0, at - 16), at));
}

/** Pairs of neighbouring Chinese characters. */
export function pairsIn(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    if (isHan(text.charCodeAt(at)) && isHan(text.charCodeAt(at + 1))) {
      pairs.add(text.slice(at, at + 2));
    }
  }
  return pairs;
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fa5;
}

function bare(text: string): string {
  return text.replaceAll(/[\s\d.,%]/g, "");
}

export function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const pair of few) if (many.has(pair)) count += 1;
  return count;
}
