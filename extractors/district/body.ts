import { coreOf, divisionsNamed } from "../../domain/division.ts";
import type { Document } from "../../domain/document.ts";
import { headLines } from "../lines.ts";
import type { Clue } from "./clue.ts";
import { mentionsIn } from "./mentions.ts";
import { unitNameAt } from "./unit-name.ts";
import type { UnitName } from "./unit-name.ts";

/** A report names its own county early; what stands behind two million characters adds nothing. */
const reach = 2_000_000;
/** A document number from its bracket on; what stands before it is read backwards from there. */
const bracketedNumber = /[〔［[（(【]\s*20\d{2}\s*[〕］\])）】]\s*第?\s*\d+\s*号/g;
const longestPrefix = 12;
const ruleOpening = /《(?=[^》]{2,80}》)(?:中共|关于(?:印发|对)?[《〈]?)?/g;
const organs = /财政局|人民政府/g;
const compared =
  /(?:学习|借鉴|考察|赴|对比|相比|高于|低于|优于|落后|领先|邻近|周边|兄弟|比|较|如|与)$/;

/** Opening characters of a document number: 达川财绩效, 伽财; and the whole number without blanks. */
interface NumberPrefix {
  readonly prefix: string;
  readonly quote: string;
}

interface Names {
  readonly weights: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<string, number>;
}

/** How often the text names each unit, and as what; each is looked for when it is first asked for. */
export interface Body extends Names {
  readonly text: string;
  /** Names of the table, counties and units above them, with the weight of their places. */
  readonly weights: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<string, number>;
  readonly prefixes: readonly NumberPrefix[];
  /** 县 of 我县; null when the text speaks of itself in no such way. */
  readonly own: string | null;
}

function ownLevel(text: string): string | null {
  const counts = new Map<string, number>();
  for (const match of text.matchAll(/我([县区市旗])/g)) {
    const level = match[1] ?? "";
    counts.set(level, (counts.get(level) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  return best === undefined ? null : best[0];
}

/** Districts in a list or behind a word of comparison are others, not the report's own. */
function weightOf(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - 3), start);
  const after = text.slice(end, end + 8);
  if (compared.test(before) || /^[、等]/.test(after) || before.endsWith("、")) return 0;
  if (before.endsWith("《")) return 3;
  return /^(?:财政局|人民政府|[县区市旗]委|人大|[县区市旗]级|20\d\d年|坚持|深入)/.test(after)
    ? 3
    : 1;
}

function namesIn(text: string): Names {
  const weights = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { name, start, end } of mentionsIn(text)) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
    weights.set(name, (weights.get(name) ?? 0) + weightOf(text, start, end));
  }
  return { weights, counts };
}

function isHan(code: number): boolean {
  return code >= 0x4e00 && code <= 0x9fa5;
}

/** Two to twelve Chinese characters before a bracketed year with a number, none of them of the number before. */
function prefixesIn(text: string): readonly NumberPrefix[] {
  const found: NumberPrefix[] = [];
  let taken = 0;
  for (const match of text.matchAll(bracketedNumber)) {
    let end = match.index;
    while (end > taken && /\s/.test(text.charAt(end - 1))) end -= 1;
    const furthest = Math.max(taken, end - longestPrefix);
    let start = end;
    while (start > furthest && isHan(text.charCodeAt(start - 1))) start -= 1;
    if (end - start < 2) continue;
    taken = match.index + match[0].length;
    const quote = text.slice(start, taken).replace(/\s/g, "");
    found.push({ prefix: text.slice(start, end), quote });
  }
  return found;
}

class LazyBody implements Body {
  readonly text: string;
  #names: Names | null = null;
  #prefixes: readonly NumberPrefix[] | null = null;
  #own: string | null | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get weights(): ReadonlyMap<string, number> {
    this.#names ??= namesIn(this.text);
    return this.#names.weights;
  }

  get counts(): ReadonlyMap<string, number> {
    this.#names ??= namesIn(this.text);
    return this.#names.counts;
  }

  get prefixes(): readonly NumberPrefix[] {
    this.#prefixes ??= prefixesIn(this.text);
    return this.#prefixes;
  }

  get own(): string | null {
    if (this.#own === undefined) this.#own = ownLevel(this.text);
    return this.#own;
  }
}

/** Most reports name their district in the title, and nothing of the body is asked for. */
export function readBody(document: Document): Body {
  return new LazyBody(document.flow.text.slice(0, reach));
}

/** 我县 speaks of a county, not of a district. */
function isOwn(unit: UnitName, body: Body): boolean {
  if (unit.scale === "upper" && body.own !== "市") return false;
  return body.own === null || unit.scale === "zone" || unit.name.endsWith(body.own);
}

function mostFrequent(found: readonly UnitName[]): { unit: UnitName; count: number } | null {
  const counts = new Map<string, { unit: UnitName; count: number }>();
  for (const unit of found) {
    counts.set(unit.name, { unit, count: (counts.get(unit.name)?.count ?? 0) + 1 });
  }
  const [best, second] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  return best === undefined || best.count === second?.count ? null : best;
}

/** 达川财绩效〔2024〕6号: the full core of one county named in the text, or its first character. */
export function numberClue(body: Body): Clue | null {
  const named = [...body.counts.keys()].filter(
    (name) => divisionsNamed(name)[0]?.level === "county",
  );
  const found: { unit: UnitName; quote: string }[] = [];
  for (const { prefix, quote } of body.prefixes) {
    const matching = named.filter((name) => prefix.startsWith(coreOf(name)));
    const initial = named.filter((name) => prefix.startsWith(`${name.charAt(0)}财`));
    const [name, ...others] = matching.length > 0 ? matching : initial;
    const unit = name === undefined || others.length > 0 ? null : unitNameAt(name, 0);
    if (unit !== null && isOwn(unit, body)) found.push({ unit, quote });
  }
  const best = mostFrequent(found.map(({ unit }) => unit));
  const quote = found.find(({ unit }) => unit.name === best?.unit.name)?.quote;
  if (best === null || quote === undefined) return null;
  const evidence = `发文字号“${quote}”的代字指向${best.unit.name}，文中也写到${best.unit.name}。`;
  return { kind: "docnumber", unit: best.unit, evidence };
}

/** 《泸县县级预算绩效目标管理办法》: the county whose rules the report cites most. */
export function ruleClue(body: Body): Clue | null {
  const found: { unit: UnitName; quote: string }[] = [];
  for (const match of body.text.matchAll(ruleOpening)) {
    const from = match.index + match[0].length;
    const line = body.text.slice(from, from + 60).replace(/\s/g, "");
    const unit = unitNameAt(line, 0);
    if (unit === null || !isOwn(unit, body)) continue;
    found.push({ unit, quote: line.split(/[》〉]/)[0] ?? line });
  }
  const best = mostFrequent(found.map(({ unit }) => unit));
  const quote = found.find(({ unit }) => unit.name === best?.unit.name)?.quote;
  if (best === null || quote === undefined) return null;
  const evidence = `文中引用的制度以${best.unit.name}命名（${best.count}处），如《${quote}》。`;
  return { kind: "rule", unit: best.unit, evidence };
}

/** Names of no table: before 财政局 or 人民政府, and at the beginning of clauses of the opening. */
function unlisted(document: Document, body: Body): readonly UnitName[] {
  const found: UnitName[] = [];
  const add = (line: string, at: number, end: number | null): boolean => {
    const unit = unitNameAt(line, at, false);
    const fits = unit !== null && unit.units.length === 0 && (end === null || unit.end === end);
    if (fits) found.push(unit);
    return fits;
  };
  for (const match of body.text.slice(0, 100_000).matchAll(organs)) {
    const before = body.text.slice(Math.max(0, match.index - 8), match.index);
    for (let at = 0; at < before.length - 2; at += 1) if (add(before, at, before.length)) break;
  }
  for (const { text } of headLines(document, 12)) {
    add(text, 0, null);
    for (const match of text.slice(0, 300).matchAll(/[，。；：年]/g))
      add(text, match.index + 1, null);
  }
  return found;
}

/** A text without a title still says again and again whose work it tells of. */
export function frequencyClue(document: Document, body: Body): Clue | null {
  const scored = [...body.weights].map(([name, weight]) => ({ unit: unitNameAt(name, 0), weight }));
  for (const unit of unlisted(document, body)) {
    scored.push({ unit, weight: body.text.split(unit.name).length - 1 });
  }
  const [best, second] = scored
    .flatMap(({ unit, weight }) =>
      unit !== null && weight >= 2 && isOwn(unit, body) ? [{ unit, weight }] : [],
    )
    .filter(
      ({ unit }, index, all) => all.findIndex((other) => other.unit.name === unit.name) === index,
    )
    .toSorted((a, b) => b.weight - a.weight);
  if (best === undefined || best.weight === second?.weight) return null;
  const evidence = `标题、落款没有写明，全文以${best.unit.name}出现最多，请核对。`;
  return { kind: "frequency", unit: best.unit, evidence };
}
