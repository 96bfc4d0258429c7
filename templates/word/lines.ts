import { AlignmentType, LineRuleType, Paragraph } from "docx";
import type { IParagraphOptions } from "docx";
import type { Line, LineRole, Signature } from "../elements.ts";
import { layout } from "../layout.ts";
import { signatureIndents } from "../signature.ts";
import { widthOf } from "../text-width.ts";
import type { Desk } from "./desk.ts";
import { written } from "./desk.ts";

const { character } = layout;
const firstLine = { firstLineChars: 200, firstLine: 2 * character } as const;

const roleStyles: Readonly<Record<LineRole, Omit<IParagraphOptions, "children">>> = {
  title: {
    alignment: AlignmentType.CENTER,
    spacing: { line: layout.titleLine, lineRule: LineRuleType.EXACT },
  },
  addressee: { keepNext: true },
  heading: { indent: firstLine, keepNext: true, outlineLevel: 0 },
  body: { indent: firstLine },
  "annex-list": { keepNext: true },
  "annex-label": { keepNext: true },
  "annex-title": {
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { line: layout.titleLine, lineRule: LineRuleType.EXACT, after: 240 },
  },
  "table-title": { alignment: AlignmentType.CENTER, keepNext: true },
  unit: { alignment: AlignmentType.RIGHT, keepNext: true },
  caption: {
    alignment: AlignmentType.CENTER,
    spacing: { line: layout.line, lineRule: LineRuleType.EXACT, after: 120 },
  },
  note: { spacing: { line: layout.tableLine, lineRule: LineRuleType.EXACT, before: 120 } },
  blank: { keepNext: true },
  gap: { keepNext: true, spacing: { line: layout.gap, lineRule: LineRuleType.EXACT } },
};

function sizeOf(role: LineRole): number {
  if (role === "title" || role === "annex-title") return layout.size.title;
  if (role === "table-title" || role === "unit" || role === "caption") {
    return layout.size.tableTitle;
  }
  return role === "note" ? layout.size.note : layout.size.body;
}

export function gapParagraph(): Paragraph {
  return new Paragraph(roleStyles.gap);
}

export function lineParagraph(line: Line, desk: Desk): Paragraph {
  return new Paragraph({
    ...roleStyles[line.role],
    ...(line.role === "annex-list" ? { indent: annexIndent(line) } : {}),
    ...(line.keep === true ? { keepNext: true } : {}),
    widowControl: false,
    children: written(line.runs, sizeOf(line.role), desk),
  });
}

/** Two characters in; lines that wrap begin under the name and not under its number. */
function annexIndent({ runs }: Line): { readonly left: number; readonly hanging: number } {
  const [, front = "", number = ""] = /^(附件：)?(\d+\.)?/u.exec(runs[0]?.text ?? "") ?? [];
  // A full stop of a Western font is half as wide as its digits.
  const label = number === "" ? 0 : widthOf(number) - 0.25;
  const before = widthOf("附件：") + label;
  return {
    left: Math.round((2 + before) * character),
    hanging: Math.round((front === "" ? label : before) * character),
  };
}

export function signatureParagraphs({ lines }: Signature, desk: Desk): readonly Paragraph[] {
  const words = lines.map((runs) => runs.map(({ text }) => text).join(""));
  const indents = signatureIndents(words, desk.settings.seal);
  return lines.map(
    (runs, i) =>
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        indent: { right: Math.round((indents[i] ?? 2) * character) },
        keepNext: i < lines.length - 1,
        widowControl: false,
        children: written(runs, layout.size.body, desk),
      }),
  );
}
