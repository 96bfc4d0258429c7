import type { Catalogue, NameEntry } from "../../domain/catalogue.ts";
import { perObject } from "../remembered.ts";
import { leadingNouns, openers } from "./lexicon.ts";

/** The text of every report of the paper, one after the other. */
const textOf = perObject(({ reports, entries }: Catalogue): string => {
  const flows = reports.map(({ document }) => document.flow.text);
  return [...flows, ...entries.map(({ text }) => text)].join("\n");
});

/** The same with nothing but these sentences as its sources. */
export function onlyTold(catalogue: Catalogue, told: readonly string[]): Catalogue {
  const entries = told.map((text): NameEntry => {
    const given = { kind: "given", origin: "place", text } as const;
    return { kind: "name", role: "bureau", id: "", text, given };
  });
  return { ...catalogue, entries, reports: [] };
}

/** Whether the words stand in a source of the paper, character by character. */
export function standsInSource(catalogue: Catalogue, words: string): boolean {
  return textOf(catalogue).includes(words);
}

/** 财政部 does not stand in 财政部门. */
const goesOn = /[门署位件面限托员分]/u;

/** The same for a name: where it stands, no other word may have swallowed its end. */
export function nameStandsInSource(catalogue: Catalogue, name: string): boolean {
  const text = textOf(catalogue);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!goesOn.test(text.charAt(at + name.length))) return true;
  }
  return false;
}

const han = /[\u4e00-\u9fff]/u;
const notHan = /[^\u4e00-\u9fff]/u;
const opening = new Set(openers);
const nouns = new Set(leadingNouns);

/** Whether a name that stands in a source can begin at `at`: a verb, a preposition or a mark before it. */
export function nameOpensAt(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 2), at);
  const last = before.slice(-1);
  return !han.test(last) || opening.has(before) || opening.has(last);
}

/** The same for words such as 县级: no name of a place ends with their 县. */
export function opensAt(catalogue: Catalogue, words: string, at: number): boolean {
  if (nameOpensAt(words, at)) return true;
  const before = words.slice(Math.max(0, at - 2), at);
  return nouns.has(before) || (before.length === 2 && standsInSource(catalogue, before));
}

/** Longest run of own words around a claim that must stand in a source with it. */
const reach = 2;

/**
 * Whether one of the texts says the word in the same company: with the characters behind it, or
 * before it where a mark or a slot follows.
 */
export function saidBy(
  told: readonly string[],
  words: string,
  start: number,
  end: number,
): boolean {
  const behind = words
    .slice(end, end + reach)
    .split(notHan, 1)
    .join();
  const before = words.slice(Math.max(0, start - reach), start);
  const front = before.split(notHan).slice(-1).join();
  const word = words.slice(start, end);
  const companies = [word + behind, front + word].filter((each) => each.length > word.length);
  const asked = companies.length === 0 ? [word] : companies;
  return told.some((text) => asked.some((each) => text.includes(each)));
}

export function saidInSource(
  catalogue: Catalogue,
  words: string,
  start: number,
  end: number,
): boolean {
  return saidBy([textOf(catalogue)], words, start, end);
}
