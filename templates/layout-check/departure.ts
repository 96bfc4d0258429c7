import type { JudgedPaper } from "./classify.ts";
import type { Paragraph } from "./word-model.ts";

/** 不符 contradicts the standard; 提示 departs from its habit, or may be a house's own. */
export type DepartureSeverity = "departure" | "hint";

/** What a rule of the layout found, before it is put into words. */
export type Found =
  | {
      readonly severity: DepartureSeverity;
      /** What was looked at: 一级标题的字体. */
      readonly what: string;
      readonly expected: string;
      readonly found: string;
      readonly at: Paragraph | null;
    }
  | { readonly severity: "unjudged"; readonly what: string; readonly reason: string };

export interface LayoutRule {
  readonly id: string;
  /** Standard and clause: GB/T 9704—2012 7.3.1. */
  readonly citation: string;
  readonly check: (paper: JudgedPaper) => Iterable<Found>;
}

export interface Departure {
  readonly rule: string;
  readonly severity: DepartureSeverity;
  readonly what: string;
  readonly expected: string;
  readonly citation: string;
  readonly found: string;
  /** The first place; null where the whole file departs. */
  readonly place: { readonly paragraph: number; readonly words: string } | null;
  /** Places that depart in the same way. */
  readonly count: number;
  /** Whole Chinese sentence. */
  readonly message: string;
}

export interface Unjudged {
  readonly what: string;
  readonly reason: string;
}

export function departure(
  what: string,
  expected: string,
  found: string,
  at: Paragraph | null = null,
): Found {
  return { severity: "departure", what, expected, found, at };
}

export function hint(
  what: string,
  expected: string,
  found: string,
  at: Paragraph | null = null,
): Found {
  return { severity: "hint", what, expected, found, at };
}

export function unjudged(what: string, reason: string): Found {
  return { severity: "unjudged", what, reason };
}

/** Places that depart in one way become one departure. */
export function gathered(
  { id, citation }: LayoutRule,
  all: Iterable<Found>,
): { readonly departures: readonly Departure[]; readonly unjudged: readonly Unjudged[] } {
  const open: Unjudged[] = [];
  const groups = new Map<string, Departure>();
  for (const found of all) {
    if (found.severity === "unjudged") {
      open.push({ what: found.what, reason: found.reason });
      continue;
    }
    const { severity, what, expected, at } = found;
    const key = [severity, what, expected, found.found].join("\n");
    const first = groups.get(key);
    const place = at === null ? null : { paragraph: at.number, words: firstWords(at.text) };
    const made = {
      rule: id,
      severity,
      what,
      expected,
      citation,
      found: found.found,
      place,
      count: 1,
    };
    const next = first === undefined ? { ...made } : { ...first, count: first.count + 1 };
    groups.set(key, { ...next, message: messageOf(next) });
  }
  return { departures: [...groups.values()], unjudged: open };
}

function messageOf({
  what,
  expected,
  found,
  place,
  count,
  citation,
}: Omit<Departure, "message">): string {
  const several = count > 1 ? `等${count}处` : "";
  const where = place === null ? "" : `第${place.paragraph}段“${place.words}”${several}，`;
  return `${where}${what}：${found}，应为${expected}（${citation}）。`;
}

function firstWords(text: string): string {
  const words = Array.from(text.trim().replaceAll(/\s+/gu, ""));
  return words.length > 12 ? `${words.slice(0, 12).join("")}…` : words.join("");
}
