import { HighlightColor, TextRun, UnderlineType } from "docx";
import type { IRunOptions } from "docx";
import type { Run } from "../elements.ts";
import type { Face, LayoutSettings } from "../layout.ts";
import { layout } from "../layout.ts";

export function runStyle(face: Face, size: number, settings: LayoutSettings): IRunOptions {
  const eastAsia = settings.fonts[face];
  const western = settings.western ?? eastAsia;
  const font = { ascii: western, hAnsi: western, cs: western, eastAsia, hint: "eastAsia" };
  return { font, size, language: { value: "en-US", eastAsia: "zh-CN" } };
}

/** A run for each line of the text; the later ones begin with the break. */
export function textRun(run: Run, size: number, settings: LayoutSettings): TextRun[] {
  const squeeze = size === layout.size.body ? { characterSpacing: layout.squeeze } : {};
  return run.text.split("\n").map(
    (text, i) =>
      new TextRun({
        ...runStyle(run.face, size, settings),
        ...squeeze,
        ...(run.marked ? { highlight: HighlightColor.YELLOW } : {}),
        ...(run.bold === true ? { bold: true } : {}),
        ...(run.byModel === true ? { underline: { type: UnderlineType.DOTTED } } : {}),
        ...(i > 0 ? { break: 1 } : {}),
        text,
      }),
  );
}
