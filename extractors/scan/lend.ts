import type { Token } from "./token.ts";

/** A number that stands alone and waits for a neighbour with a unit. */
export interface Bare {
  readonly bare: true;
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  readonly inTitle: boolean;
}

interface Lent {
  readonly tokens: readonly Token[];
  readonly left: readonly Bare[];
}

const range = /^(?:（含）|\(含\))?[-—–―－~～至到]$/;
const list = /^(?:、|和|及|与|，|,|以及|或|\/)$/;

/** Bare numbers take the unit of the neighbour they share it with: 20-30万元, 3、5和2个, 6、9、11月. */
export function lendUnits(text: string, found: readonly (Token | Bare)[]): Lent {
  const tokens: Token[] = [];
  const left: Bare[] = [];
  let next: Token | null = null;
  for (let at = found.length - 1; at >= 0; at -= 1) {
    const item = found[at];
    if (item === undefined) continue;
    if (!("bare" in item)) {
      const token = withMoney(text, withMonthEnd(text, item, next), next);
      tokens.push(token);
      next = token;
      continue;
    }
    const token: Token | null = next === null ? null : borrow(text, item, next);
    if (token === null) {
      next = null;
      const line = wholeLine(text, item);
      if (line === null) left.push(item);
      else tokens.push(line);
    } else {
      tokens.push(token);
      next = token;
    }
  }
  return { tokens: withMonths(text, tokens.reverse()), left: left.reverse() };
}

function borrow(text: string, bare: Bare, next: Token): Token | null {
  const between = text.slice(bare.end, next.start);
  if (between.length > 4) return null;
  const ranged = range.test(between);
  if (!ranged && !list.test(between)) return null;
  if (next.kind === "docnumber" || next.kind === "rank") return null;
  if (next.kind === "period" && next.time?.duration === undefined) return null;
  if (next.time) return borrowTime(bare, next);
  // 卫生830.2，三项合计…: who writes figures goes on in figures.
  if (next.han && bare.digits.includes(".")) return null;
  if (!ranged && (next.unit === null || /^0\d/.test(bare.digits))) return null;
  return {
    ...next,
    start: bare.start,
    end: bare.end,
    digits: bare.digits,
    over: false,
    inTitle: bare.inTitle,
  };
}

function borrowTime(bare: Bare, next: Token): Token | null {
  const time = next.time;
  if (time === null) return null;
  const place = { ...next, start: bare.start, end: bare.end, digits: bare.digits };
  if (time.duration !== undefined) {
    const duration = time.duration.replace(/\d+(?:\.\d+)?/, bare.digits);
    return { ...place, time: { ...time, duration } };
  }
  const value = Number(bare.digits);
  if (next.unit === "月" && value >= 1 && value <= 12) {
    return { ...place, time: { year: null, month: value } };
  }
  return null;
}

/** 5月、8月底: the end of the month is meant for both. */
function withMonthEnd(text: string, token: Token, next: Token | null): Token {
  const time = token.time;
  if (next?.time?.atEnd !== true || token.kind !== "date" || time?.month === undefined)
    return token;
  if (time.day !== undefined || time.atEnd || text.slice(token.end, next.start) !== "、")
    return token;
  return { ...token, unit: next.unit, time: { ...time, atEnd: true } };
}

/** 20万-30万元: the first is money too. */
function withMoney(text: string, token: Token, next: Token | null): Token {
  if (next?.kind !== "amount" || token.kind !== "count" || !/[万亿]$/.test(token.unit ?? ""))
    return token;
  const between = text.slice(token.end, next.start);
  if (between.length > 4 || !(range.test(between) || list.test(between))) return token;
  return { ...token, kind: "amount", dimension: "money" };
}

/** 3月1日至31日: the second day has the month of the first. */
function withMonths(text: string, tokens: readonly Token[]): readonly Token[] {
  let before: Token | null = null;
  return tokens.map((token) => {
    const first = before?.time ?? null;
    const follows = before !== null && token.start - before.end === 1;
    before = token;
    if (token.time?.day === undefined || token.time.month !== undefined || token.time.relative)
      return token;
    if (!follows || first?.day === undefined || first.month === undefined) return token;
    const between = text.charAt(token.start - 1);
    if (between !== "、" && !range.test(between)) return token;
    const dated = { ...token, time: { ...token.time, year: first.year, month: first.month } };
    before = dated;
    return dated;
  });
}

/** A line that is nothing but a year is what is left of a title. */
function wholeLine(text: string, bare: Bare): Token | null {
  if (!/^(?:19|20)\d{2}$/.test(bare.digits)) return null;
  const before = text.charAt(bare.start - 1);
  const after = text.charAt(bare.end);
  if ((before !== "" && before !== "\n") || (after !== "" && after !== "\n")) return null;
  return {
    start: bare.start,
    end: bare.end,
    kind: "period",
    digits: bare.digits,
    exponent: 0,
    unit: null,
    dimension: "time",
    over: false,
    time: { year: Number(bare.digits) },
    han: false,
    inTitle: false,
  };
}
