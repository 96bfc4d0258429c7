import type { Span } from "../../domain/span.ts";
import type { Bare } from "./lend.ts";
import { readMeasure } from "./measure.ts";
import { numberToken } from "./token.ts";
import type { Token } from "./token.ts";

/** A unit of money that a line declares for the numbers of a list, and where that list stands. */
interface Declared {
  readonly unit: string;
  readonly at: Span;
  readonly list: Span;
}

const yuan = "((?:[十百千]?[万亿]|千|百)?元)";
const unitIs = "(?:金额|资金)?单位(?:[:：]|(?:均|都|统一)?为)";
const blank = "[ \\u3000]*";
const lineEnd = `${blank}(?:\\n|$)`;
const mark = "[ \\u3000]*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])";
/** （单位：亿元）, 单位：万元 in a line of its own; （万元） alone at the end of a heading, or before a colon that ends its line. */
const declaration = new RegExp(
  [
    `[（(]${unitIs}(?:人民币)?${yuan}[)）]([:：。]?${lineEnd})?`,
    `(?<=^|\\n)${blank}${unitIs}${yuan}${blank}(?=\\n)`,
    `[（(]${yuan}[)）][:：]${lineEnd}`,
    `(?<=(?:^|\\n)${mark}[^，,。；;\\n]{2,24})[（(]${yuan}[)）]${lineEnd}`,
  ].join("|"),
  "g",
);

/**
 * Bare numbers of a list take the unit that the line before it declares: 各领域情况（单位：亿元）： and below it
 * 教育：预算9.36，支出9.21. Whatever is no list of money ends it.
 */
export function declareUnits(
  text: string,
  bares: readonly Bare[],
): { readonly tokens: readonly Token[]; readonly left: readonly Bare[] } {
  const tokens = new Map<Bare, Token>();
  for (const declared of bares.length === 0 ? [] : declaredIn(text, bares)) {
    let last: Bare | null = null;
    for (const bare of within(declared.list, bares)) {
      if (!isMoney(text, bare, last)) continue;
      tokens.set(bare, tokenOf(bare, declared));
      last = bare;
    }
  }
  return { tokens: [...tokens.values()], left: bares.filter((bare) => !tokens.has(bare)) };
}

/** Those that stand in it; they are in text order. */
function* within({ start, end }: Span, bares: readonly Bare[]): Generator<Bare> {
  let [low, high] = [0, bares.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((bares[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low; at < bares.length; at += 1) {
    const bare = bares[at];
    if (bare === undefined || bare.end > end) return;
    yield bare;
  }
}

function declaredIn(text: string, bares: readonly Bare[]): readonly Declared[] {
  return [...text.matchAll(declaration)].flatMap((match): readonly Declared[] => {
    const [, told, tail, ...alone] = match;
    const unit = told ?? alone.find((each) => each !== undefined);
    if (unit === undefined) return [];
    const end = match.index + match[0].length;
    const start = match.index + match[0].lastIndexOf(unit);
    const isLine = told === undefined || tail !== undefined;
    const list = isLine ? linesBelow(text, end, bares) : restOfLine(text, end);
    return [{ unit, at: { start, end: start + unit.length }, list }];
  });
}

/** …支出（单位：万元）：教育1260.5、卫生830.2。 */
function restOfLine(text: string, start: number): Span {
  const rest = /^[:：][^。\n\t]*/.exec(text.slice(start, start + longestLine))?.[0] ?? "";
  return { start, end: start + rest.length };
}

const longestLine = 600;
const heading = new RegExp(`^${mark}`);

/** The lines right below of which each holds a number that waits for its unit; a table has units of its own. */
function linesBelow(text: string, from: number, bares: readonly Bare[]): Span {
  let start = from;
  while (text.charAt(start) === "\n") start += 1;
  let end = start;
  while (end < text.length) {
    const stop = text.indexOf("\n", end);
    const next = stop === -1 ? text.length : stop;
    const line = text.slice(end, next);
    if (line.includes("\t") || heading.test(line)) break;
    const waiting = [...within({ start: end, end: next }, bares)];
    if (!waiting.some((bare) => isMoney(text, bare, null))) break;
    end = next + 1;
  }
  return { start, end: Math.min(end, text.length) };
}

const money =
  /(?:资金|金额|总额|经费|支出|投资|预算|执行|决算|收入|拨款|补助|送审|审定|核定|申报|[审核评压]减|节约|收回|结余|结转|到位|拨付|安排|下达|合计|共计|小计)(?:数|额|总额)?(?:分别|共|合计)?(?:为|是|达到?|约)?[:： \u3000]?$/;
/** 教育：9.36, 卫生 830.2, （中央1860: what the list is of. */
const label =
  /(?:^|[\n，,；;、:：（(])[ \u3000]*(?:\d{1,2}[.．、]|[—–\-·•]+)?[一-龥（）()“”]{2,24}[:： \u3000]?$/;
const counted =
  /(?:个数|数量|次数|人数|户数|家数|件数|批次|项目数?|单位数|部门|人|户|家|率|占比|比例|比重|得分|评分|分值|满分|权重|排名|位次|年|第|序号|编号)(?:分别)?(?:为|是|达到?|约)?[:： \u3000]?$/;
const ends = /^[ \u3000]?(?:[，,。；;、)）\n（(]|[和及与]\d|$)/;

/** A money word or the name of an item leads up to the number and nothing that counts; the next of 9.36、9.21 follows. */
function isMoney(text: string, { start, end, digits }: Bare, last: Bare | null): boolean {
  if (!ends.test(text.slice(end, end + 3)) || /^(?:19|20)\d{2}$/.test(digits)) return false;
  const lead = text.slice(Math.max(0, start - 30), start);
  if (last !== null && /^[、和及与]$/.test(text.slice(last.end, start))) return true;
  if (counted.test(lead)) return false;
  return money.test(lead) || (/\.|\d{3}/.test(digits) && label.test(lead));
}

function tokenOf(bare: Bare, { unit, at }: Declared): Token {
  const exponent = readMeasure(unit, 0)?.exponent ?? 0;
  const token = numberToken(bare.start, bare.end, bare.digits, false);
  return {
    ...token,
    kind: "amount",
    exponent,
    unit,
    dimension: "money",
    inTitle: bare.inTitle,
    unitAt: at,
  };
}
