import type { Piece, Planted } from "./piece.ts";

/** Text with the figures planted in it. */
export interface Sheet {
  readonly text: string;
  readonly planted: readonly Planted[];
}

export function sheetOf(pieces: readonly Piece[]): Sheet {
  let text = "";
  const planted: Planted[] = [];
  for (const piece of pieces) {
    const start = text.length;
    text += typeof piece === "string" ? piece : piece.quote;
    if (typeof piece !== "string") planted.push({ ...piece, start, end: text.length });
  }
  return { text, planted };
}

/** The sheet with `before(i)` put in front of each character; figures keep their characters. */
export function insert(sheet: Sheet, before: (at: number) => string): Sheet {
  const moved: number[] = [];
  const runs: string[] = [];
  let length = 0;
  for (let at = 0; at < sheet.text.length; at += 1) {
    const inserted = before(at);
    moved.push(length + inserted.length);
    length += inserted.length + 1;
    runs.push(inserted, sheet.text.charAt(at));
  }
  return placed(runs.join(""), sheet.planted, (at) => moved[at] ?? 0);
}

/** The sheet with characters replaced one to one. */
export function exchange(sheet: Sheet, pattern: RegExp, by: (char: string) => string): Sheet {
  return placed(sheet.text.replace(pattern, by), sheet.planted, (at) => at);
}

function placed(text: string, planted: readonly Planted[], moved: (at: number) => number): Sheet {
  return {
    text,
    planted: planted.map((figure) => {
      const start = moved(figure.start);
      const end = moved(figure.end - 1) + 1;
      return { ...figure, start, end, quote: text.slice(start, end) };
    }),
  };
}
