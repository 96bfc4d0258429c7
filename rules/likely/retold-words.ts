import { perScene } from "../wording/scene.ts";
import type { Mention, Scene, Scope } from "../wording/scene.ts";
import { headOf } from "./head-words.ts";
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
  /** Last words before the number without those that only link it: two characters at most. */
  readonly name: string;
  /** What is counted, in the words of the text: two characters; empty for other numbers. */
  readonly noun: string;
  /** Kind of number and the thing counted, or what was done with the money; empty where the words do not say. */
  readonly head: string;
  /** What it is called as a whole, to be compared with others; empty where it has no name. */
  readonly call: string;
  /** The grade or light that it counts: 优, 良, 中, 差, 红, 黄, 绿; empty for other numbers. */
  readonly grade: string;
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
  /** Figures called alike in so many words. */
  readonly called: Tellings;
  /** Figures that count the same things, whatever else is said of them. */
  readonly counted: Tellings;
}

/** How figures of one name are told, one value after the other. */
interface Tellings {
  /** By name and value, the places where it is told so, in reading order. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** By place, how many values figures before it have that are called like it. */
  readonly rivals: readonly number[];
}

/** What a figure is called: the unit and the thing counted, or the last words before another number. */
function callOf({ figure }: Mention, name: string, noun: string): string {
  if (figure.kind === "count") return noun === "" ? "" : `${figure.quantity.unit ?? ""} ${noun}`;
  return name.length < 2 ? "" : `${figure.kind} ${name}`;
}

/** Which tellings are the same: called alike, with one value. */
export function tellingOf(name: string, { mention }: Named): string {
  return `${name} ${mention.figure.value ?? ""}`;
}

function tellingsIn(list: readonly Named[], nameOf: (named: Named) => string): Tellings {
  const values = new Map<string, number>();
  const places = new Map<string, number[]>();
  const rivals = list.map((named) => {
    const name = nameOf(named);
    if (name === "") return 0;
    const before = values.get(name) ?? 0;
    const telling = tellingOf(name, named);
    const known = places.get(telling);
    if (known === undefined) {
      values.set(name, before + 1);
      places.set(telling, [named.at]);
    } else known.push(named.at);
    return before;
  });
  return { places, rivals };
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
    const name = own.before.replace(linkers, "").slice(-2);
    const noun = nounOf(mention, name, own.after);
    const grade = mention.scope.isRow ? "" : gradeOf(own.before, own.after);
    return {
      mention,
      ...own,
      name,
      noun,
      head: headOf(mention, own.before, own.after),
      call: callOf(mention, name, noun),
      grade,
      keys: keysOf(mention, own, grade),
    };
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
  return {
    list,
    index,
    called: tellingsIn(list, ({ call }) => call),
    counted: tellingsIn(list, ({ head }) => head),
    byId: new Map(list.map((named) => [named.mention.figure.id, named])),
  };
});

const linkers =
  /(?:为|是|达到?|共|计|约|近|有|的|了|：|:|分别|合计|总额|金额|总数|数量|数|额|仅|只有|至|到)+$/;

function nounOf({ scope, figure }: Mention, name: string, after: string): string {
  if (figure.kind !== "count" || scope.isRow) return "";
  const behind = /^[个的]?([一-龥]{1,2})/.exec(after)?.[1];
  return behind ?? name;
}

/** Nothing for a key that every name has. */
function rarity(count: number, all: number): number {
  return Math.log((all + 1) / (count + 0.5));
}

function keysOf(
  { figure, scope }: Mention,
  { before, after }: { readonly before: string; readonly after: string },
  told: string,
): ReadonlySet<string> {
  const lead = scope.isRow || before.length > 2 ? "" : leadOf(scope, figure.flow.start);
  const keys = new Set(pairsIn(`${lead}|${before}|${after}`));
  const { unit, dimension } = figure.quantity;
  keys.add(dimension === "count" ? `unit ${unit ?? ""}` : dimension);
  if (dimension === "count" && !scope.isRow) keys.add(`${unit ?? ""} ${after.slice(0, 2)}`);
  const grade = scope.isRow && after.length < 3 ? after : told;
  if (grade !== "") keys.add(`“${grade.slice(0, 1)}”`);
  return keys;
}

/** 优3个, 对“优”等次的3个, 3个优秀项目, 3个评为“优”的项目 */
function gradeOf(before: string, after: string): string {
  const told =
    /([优良中差红黄绿])[秀好灯色]?[”"’]?(?:等[次级]?|的)*[”"]?的?$/.exec(before) ??
    /^[个项家份]?(?:评[价定]?(?:等[级次]|结果)?为)?[“"‘]?([优良中差红黄绿])(?:[秀好灯色等]|[”"’])/.exec(
      after,
    );
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
