import { hanValue } from "../wording/han-numeral.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const digits = /^\s*(?:\d{1,2}\s*[.．、]|[（(]\d{1,2}[）)]|[①-⑳])/;
const han = /^\s*[（(][一二三四五六七八九十]{1,2}[）)]/;
const dash = /^\s*(?:——|—|－|-|·|●)/;
const points = /^\s*(?:[一二三四五六七八九]是|首先|其次|再次|然后|最后)/;
const styles = [digits, han, dash, points];
const inner = /[。；;\n]\s*(?:——|[（(][一二三四五六七八九十]{1,2}[）)]|[①-⑳])/;
const start = /^\s*(?:[（(]?(?:1(?!\d)|一|①)|首先)/;

/** Neighbouring lines that tell one item each. */
export interface LineRun {
  /** The measured numbers of each line. */
  readonly lines: readonly (readonly Mention[])[];
  /** The block behind the last line. */
  readonly end: number;
  /** The words above say how many there are: 分为四个方向. */
  readonly isCounted: boolean;
}

/** Lines of one style of numbering, and lines without any that a colon announces and ； joins. */
export function lineRuns(scene: Scene): readonly LineRun[] {
  const { blocks, flow } = scene.report.document;
  const texts = blocks.map(({ kind, flow: place }) =>
    kind === "paragraph" ? flow.text.slice(place.start, place.end) : "",
  );
  return texts.flatMap((_, from) => {
    const end = numberedEnd(texts, from) ?? plainEnd(texts, from);
    if (end === null) return [];
    const lines = Array.from({ length: end - from }, (_line, at) =>
      (scene.byBlock.get(from + at) ?? []).filter(
        ({ figure, scope }) => /^(?:amount|count)$/.test(figure.kind) && !scope.isRow,
      ),
    );
    const whole = lines.length > 1 && lines.every(({ length }) => length > 0);
    const isCounted = countedAbove(texts[from - 1] ?? "") === lines.length;
    return whole ? [{ lines, end, isCounted }] : [];
  });
}

function styleOf(text: string | undefined): number {
  return styles.findIndex((style) => style.test(text ?? ""));
}

function numberedEnd(texts: readonly string[], from: number): number | null {
  const style = styleOf(texts[from]);
  const begins =
    style === 2 ? announces.test(texts[from - 1] ?? "") : start.test(texts[from] ?? "");
  if (style < 0 || !begins || styleOf(texts[from - 1]) === style) return null;
  let end = from;
  while (styleOf(texts[end]) === style) end += 1;
  // A line that wrapped parts the list: what is read of it is not all.
  if ([end, end + 1, end + 2].some((index) => styleOf(texts[index]) === style)) return null;
  // Two lines that became one paragraph.
  return texts.slice(from, end).some((line) => inner.test(line)) ? null : end;
}

const announces = /[：:]\s*$/;
const most = { lines: 15, length: 160 } as const;

/** 按投向分为四个方向：／产业扶持方向17项，…；／民生补助方向22项，…。 */
function plainEnd(texts: readonly string[], from: number): number | null {
  if (!announces.test(texts[from - 1] ?? "")) return null;
  for (const [at, text] of texts.slice(from, from + most.lines).entries()) {
    const line = text.trim();
    if (styleOf(text) >= 0 || line.length > most.length || /[。！？].|[；;].*[；;]/.test(line))
      return null;
    if (line.endsWith("。")) return from + at + 1;
    if (!/[；;]$/.test(line)) return null;
  }
  return null;
}

const counted =
  /(?:分为|分成|分|有|涉及|包括)([两二三四五六七八九十]|\d{1,2})(?:大|个|类|项|种)[^，,。；;\d]{0,8}(?:[，,][^，,。；;\d]{0,10})?[：:]\s*$/;

function countedAbove(text: string): number | null {
  const [, number = ""] = counted.exec(text) ?? [];
  return number === "" ? null : (hanValue(number) ?? Number(number));
}
