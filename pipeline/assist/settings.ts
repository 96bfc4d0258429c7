import type { Setting } from "../../domain/catalogue.ts";
import type { Measure } from "../../domain/measure.ts";
import type { PaperBlock, Part, Parts } from "../../domain/paper.ts";

/** How the prose of a section tells each of its measures, by id. */
export function settingsIn(
  blocks: readonly PaperBlock[],
  measures: readonly Measure[],
): ReadonlyMap<string, Setting> {
  const texts = new Map(measures.map(({ id, text }) => [id, text]));
  const found = new Map<string, Setting>();
  for (const parts of blocks.flatMap(proseOf)) {
    for (const sentence of sentencesOf(parts)) {
      for (const [id, setting] of settingsOf(sentence, texts)) {
        if (!found.has(id)) found.set(id, setting);
      }
    }
  }
  return found;
}

function proseOf(block: PaperBlock): readonly Parts[] {
  if (block.kind === "paragraph") return [block.parts];
  return block.kind === "points" ? [block.intro, ...block.items] : [];
}

/** Words, or the id of a measure. */
type Piece = string | { readonly id: string };

function sentencesOf(parts: Parts): readonly (readonly Piece[])[] {
  const sentences: Piece[][] = [[]];
  for (const piece of parts.flatMap(piecesOf)) {
    sentences.at(-1)?.push(piece);
    if (typeof piece === "string" && piece.endsWith("。")) sentences.push([]);
  }
  return sentences;
}

function piecesOf(part: Part): readonly Piece[] {
  if (part.kind === "measure") return [{ id: part.measureId }];
  if (part.kind !== "text" && part.kind !== "given") return [];
  return part.text.split(/(?<=[，；：。])/u);
}

function settingsOf(
  sentence: readonly Piece[],
  texts: ReadonlyMap<string, string>,
): readonly (readonly [string, Setting])[] {
  const print = (piece: Piece): string =>
    typeof piece === "string" ? piece : (texts.get(piece.id) ?? "");
  const printed = sentence.map(print).join("");
  let [lead, behind] = ["", null as string | null];
  return statementsOf(sentence).flatMap((statement) => {
    const tails = tailsOf(statement);
    return statement.flatMap((piece): readonly (readonly [string, Setting])[] => {
      if (typeof piece === "string") {
        lead = marked.test(piece) ? "" : lead + piece;
        return [];
      }
      const setting = { lead, behind, tails, sentence: printed };
      [lead, behind] = ["", piece.id];
      return [[piece.id, setting]];
    });
  });
}

const marked = /[，；：。]$/u;

/** Up to each semicolon: what follows one count says nothing of the next. */
function statementsOf(sentence: readonly Piece[]): readonly (readonly Piece[])[] {
  const statements: Piece[][] = [[]];
  for (const piece of sentence) {
    statements.at(-1)?.push(piece);
    if (typeof piece === "string" && piece.endsWith("；")) statements.push([]);
  }
  return statements;
}

/** Whole clauses without a value, behind the first one. */
function tailsOf(statement: readonly Piece[]): readonly string[] {
  const words = statement.map((piece) => (typeof piece === "string" ? piece : valueMark)).join("");
  const clauses = words.split(/[，；：。]/u);
  const first = clauses.findIndex((clause) => clause.includes(valueMark));
  return clauses.slice(first + 1).filter((each) => each !== "" && !each.includes(valueMark));
}

const valueMark = "\uFFFC";
