import type { ParagraphChild, TextRun } from "docx";
import type { Run } from "../elements.ts";
import type { LayoutSettings } from "../layout.ts";
import type { Draw } from "../picture.ts";
import type { Remarks } from "./remarks.ts";
import { textRun } from "./runs.ts";

/** What the parts of one Word file share. */
export interface Desk {
  readonly settings: LayoutSettings;
  readonly remarks: Remarks;
  /** Null where this machine cannot draw: the paper says so and keeps its tables. */
  readonly draw: Draw | null;
}

/** Runs of one size, with their comments. */
export function written(
  runs: readonly Run[],
  size: number,
  { settings, remarks }: Desk,
): ParagraphChild[] {
  return runs.flatMap((run) => {
    const texts = textRun(run, size, settings);
    return run.note === undefined ? texts : remarks.hang(texts, run.note);
  });
}

export function plain(text: string, size: number, { settings }: Desk): TextRun[] {
  return textRun({ text, face: "song", marked: false }, size, settings);
}
