import type { Document } from "../../domain/document.ts";
import type { Stage } from "../../domain/indicator.ts";
import type { Token } from "../scan/token.ts";
import type { Heading } from "./outline.ts";
import { sentenceOf, stageNear, stagesIn } from "./sentence.ts";
import type { Sentence } from "./sentence.ts";
import type { YearMemory } from "./year.ts";

/** What surrounds a token: its sentence, its block, and what was said before it. */
export interface Place {
  readonly sentence: Sentence;
  readonly block: number;
  readonly memory: YearMemory;
  /** The token stands on a closing line of its own (signature date). */
  readonly signature: boolean;
  /** The token's table cell is nothing but the name of a project, report or policy. */
  readonly name: boolean;
  readonly stage: (token: Token, path: readonly Heading[]) => Stage | null;
}

/** Follows the tokens through the document; they must come in text order. One pass, no look back. */
export function reader(document: Document, sentences: readonly number[]): (token: Token) => Place {
  const text = document.flow.text;
  let index = 0;
  let block = 0;
  let sentence: Sentence = sentenceOf(text, 0, sentences[1] ?? text.length);
  let sentenceYear: number | null = null;
  let opening: number | null = null;
  let paragraphYear: number | null = null;
  let paragraphStage: Stage | null = null;
  return (token) => {
    while ((sentences[index + 1] ?? Infinity) <= token.start) {
      paragraphStage = sentence.stages.at(-1)?.stage ?? paragraphStage;
      index += 1;
      const start = sentences[index] ?? 0;
      sentence = sentenceOf(text, start, sentences[index + 1] ?? text.length);
      if (sentenceYear !== null) paragraphYear = sentenceYear;
      sentenceYear = null;
      opening = null;
      if (text.charCodeAt(start - 1) === 10) {
        paragraphYear = null;
        paragraphStage = null;
      }
    }
    while ((document.blocks[block + 1]?.flow.start ?? Infinity) <= token.start) block += 1;
    const memory = { sentence: sentenceYear, opening, paragraph: paragraphYear };
    const own = token.time?.duration === undefined ? token.time?.year : null;
    if (own != null && !token.inTitle) {
      if (opening === null && openingDate.test(sentence.words)) opening = own;
      sentenceYear = own;
    }
    const inherited = paragraphStage;
    const current = sentence;
    return {
      sentence,
      block,
      memory,
      name: isName(document, block),
      signature: isSignature(text, token, sentence),
      dated:
        memory.sentence !== null &&
        /^(?:\d+[.、．]|[一二三四五六七八九十]+是)?[^，。]{0,4}\d{4}年/.test(sentence.words),
      stage: (at, path) =>
        stageNear(current, at.start - current.start) ?? inherited ?? stageOfPath(path),
    };
  };
}

const openingDate = /^(?:\d+[.、．]|[一二三四五六七八九十]+是)?[^，。\d]{0,4}\d{4}年/;

function stageOfPath(path: readonly Heading[]): Stage | null {
  for (const heading of path.toReversed()) {
    const stage = stagesIn(heading.title)[0]?.stage;
    if (stage !== undefined) return stage;
  }
  return null;
}

const nameShape =
  /^[^。；：！？\n]{4,60}(?:项目|补贴|补助|工程|行动|资料|报告|方案|资金|经费|政策|支出|整体)$/;

/** 2024年农村道路建设项目 in a cell: its year and its numbers belong to the name. */
function isName(document: Document, index: number): boolean {
  const block = document.blocks[index];
  if (block?.kind !== "cell") return false;
  return nameShape.test(document.flow.text.slice(block.flow.start, block.flow.end).trim());
}

/** A date that is the whole of one of the last lines, perhaps after the name of the office. */
function isSignature(text: string, token: Token, sentence: Sentence): boolean {
  if (token.kind !== "date" || text.length - token.end > 200) return false;
  const rest = text.slice(token.end, sentence.end).trim();
  const before = text.slice(sentence.start, token.start);
  return rest === "" && !/[，,、]/.test(before) && before.length < 30;
}
