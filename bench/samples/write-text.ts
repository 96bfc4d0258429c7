import { encode } from "iconv-lite";
import type { Source } from "./source.ts";

const columns = 29;
const linesOnPage = 20;

/**
 * The file a bureau makes by saving the printed page as text: each printed line is a line with an empty
 * one below it, page numbers stand in between, words and numbers are cut wherever the line is full.
 */
export function writeText(source: Source): Buffer {
  const lines = source.blocks.flatMap((block) => {
    if (block.type === "table") throw new Error("A text report holds no table");
    return wrap(block.role === "body" ? `　　${block.text}` : block.text);
  });
  const pages = lines.flatMap((line, index) => {
    const page = (index + 1) / linesOnPage;
    return Number.isInteger(page) && index + 1 < lines.length ? [line, `— ${page}—`] : [line];
  });
  return encode(pages.map((line) => `${line}\r\n\r\n`).join(""), "gb18030");
}

/** Closing marks hang at the end of a full line and opening marks move to the next, as in print. */
function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const character of text) {
    const full = widthOf(line) + widthOf(character) > columns;
    if (full && !"，。；：、）》”〕".includes(character)) {
      const opening = /[（《“〔]$/.exec(line)?.[0] ?? "";
      lines.push(line.slice(0, line.length - opening.length));
      line = opening;
    }
    line += character;
  }
  return [...lines, line];
}

/** In full-width characters. */
function widthOf(text: string): number {
  const narrow = text.split("").filter((character) => character.charCodeAt(0) < 256);
  return text.length - narrow.length / 2;
}
