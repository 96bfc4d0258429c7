import { z } from "zod";
import type { Catalogue, CatalogueEntry } from "./catalogue.ts";
import type { Part, Parts } from "./paper.ts";
import { text } from "./paper.ts";

/** What a model writes for a section: sentences with slots like {{F12}}, never a number. */
export const draftSchema = z.strictObject({
  sentences: z.array(
    z.strictObject({
      text: z.string(),
      /** Ids of the quotations that the words rest on, besides those printed. */
      basis: z.array(z.string()).default([]),
    }),
  ),
});

export type Draft = z.infer<typeof draftSchema>;
export type DraftSentence = Draft["sentences"][number];

export type Piece =
  | { readonly kind: "words"; readonly text: string }
  | { readonly kind: "slot"; readonly entry: CatalogueEntry };

/** `problems` in Chinese; where there is one, the pieces are of no use. */
export interface Parsed {
  readonly pieces: readonly Piece[];
  readonly basis: readonly CatalogueEntry[];
  readonly problems: readonly string[];
}

/** Longest sentence before its slots are filled, in UTF-16 units; many times what a good one needs. */
const longestRaw = 600;
const mostBasis = 12;

/**
 * Reads slots and folds punctuation of the keyboard; what is judged, and printed, is what comes out
 * here. Anything else that is odd stays in the words, for the gate to refuse.
 */
export function parseSentence({ text: raw, basis }: DraftSentence, catalogue: Catalogue): Parsed {
  if (raw.length > longestRaw) return failed(`句子过长（${raw.length}个字符），请拆成短句。`);
  const byId = new Map(catalogue.entries.map((entry) => [entry.id, entry]));
  const problems: string[] = [];
  const pieces: Piece[] = [];
  let at = 0;
  const addWords = (words: string): void => {
    if (/[{}]/.test(words)) problems.push("花括号只能成对用在数据位上，写作 {{编号}}。");
    // U+FFFC stands for a slot where the rules look at the words.
    if (words.includes("\uFFFC")) problems.push("句子里有看不见的占位字符（U+FFFC），请去掉。");
    const folded = foldKeyboard(words);
    if (folded !== "") pieces.push({ kind: "words", text: folded });
  };
  for (const match of raw.matchAll(/\{\{([^{}]*)\}\}/g)) {
    addWords(raw.slice(at, match.index));
    at = match.index + match[0].length;
    const entry = entryOf(match[1] ?? "", byId);
    if (typeof entry === "string") problems.push(entry);
    else pieces.push({ kind: "slot", entry });
  }
  addWords(raw.slice(at));
  const rests = basis.slice(0, mostBasis).map((id) => entryOf(id, byId));
  if (basis.length > mostBasis) problems.push(`一句话的依据不超过${mostBasis}条。`);
  for (const entry of rests) if (typeof entry === "string") problems.push(entry);
  return {
    pieces: closed(pieces),
    basis: rests.filter((entry) => typeof entry !== "string"),
    problems: [...new Set(problems)],
  };
}

function failed(problem: string): Parsed {
  return { pieces: [], basis: [], problems: [problem] };
}

function entryOf(
  written: string,
  byId: ReadonlyMap<string, CatalogueEntry>,
): CatalogueEntry | string {
  const id = written.replace(/^ +| +$/g, "");
  if (!/^[A-Z][1-9][0-9]{0,4}$/.test(id)) return "数据位里只能写清单中的编号，例如 {{F1}}。";
  return byId.get(id) ?? `清单中没有编号${id}。`;
}

const keyboard: ReadonlyMap<string, string> = new Map([
  [",", "，"],
  [";", "；"],
  [":", "："],
  ["(", "（"],
  [")", "）"],
  ["!", "！"],
  ["?", "？"],
]);

/** Chinese needs no blanks; half-width marks stand for the full-width ones. */
function foldKeyboard(words: string): string {
  return words.replace(/[,;:()!?]/g, (mark) => keyboard.get(mark) ?? mark).replace(/[ \n]/g, "");
}

/** A last sentence without its full stop gets one. */
function closed(pieces: readonly Piece[]): readonly Piece[] {
  const last = pieces.at(-1);
  if (last === undefined || (last.kind === "words" && /[。；！？]$/.test(last.text))) return pieces;
  if (last.kind === "slot" && /[。；！？]$/.test(last.entry.text)) return pieces;
  const stop: Piece = { kind: "words", text: "。" };
  return last.kind === "words"
    ? [...pieces.slice(0, -1), { kind: "words", text: `${last.text}。` }]
    : [...pieces, stop];
}

/** Printed behind every calculated value. */
export const calculatedMark = "（推算）";

export function partsOfPieces(pieces: readonly Piece[]): Parts {
  return pieces.flatMap((piece): Parts => {
    if (piece.kind === "words") return [{ kind: "text", text: piece.text, author: "model" }];
    return partsOfEntry(piece.entry);
  });
}

function partsOfEntry(entry: CatalogueEntry): readonly Part[] {
  if (entry.kind === "figure") return [{ kind: "figure", figureId: entry.figure.id }];
  if (entry.kind === "measure") return [{ kind: "measure", measureId: entry.measure.id }];
  if (entry.kind === "quotation") return [entry.quoted];
  if (entry.kind === "name") return [entry.given];
  return [{ kind: "calculation", calculationId: entry.calculation.id }, text(calculatedMark)];
}
