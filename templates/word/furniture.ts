import {
  AlignmentType,
  Footer,
  Header,
  HeightRule,
  LineRuleType,
  PageNumber,
  Paragraph,
  Table,
  TableAnchorType,
  TableBorders,
  TableCell,
  TableRow,
  TextDirection,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import type { LayoutSettings } from "../layout.ts";
import { layout } from "../layout.ts";
import type { Desk } from "./desk.ts";
import { plain } from "./desk.ts";
import { gapParagraph } from "./lines.ts";
import { runStyle } from "./runs.ts";

export type Side = "left" | "right";

/** — 1 —, one character in from the outer edge. */
export function pageFooter(side: Side, landscape: boolean, settings: LayoutSettings): Footer {
  const indent = layout.pageNumber.character;
  const { song } = settings.fonts;
  const style = runStyle("song", layout.pageNumber.size, settings);
  const number = new Paragraph({
    alignment: side === "right" ? AlignmentType.RIGHT : AlignmentType.LEFT,
    indent: side === "right" ? { right: indent } : { left: indent },
    spacing: { line: layout.pageNumber.line, lineRule: LineRuleType.EXACT },
    children: [
      new TextRun({
        ...style,
        font: { ascii: song, hAnsi: song, cs: song, eastAsia: song, hint: "eastAsia" },
        children: ["— ", PageNumber.CURRENT, " —"],
      }),
    ],
  });
  return new Footer({ children: landscape ? [turned(number, side), gapParagraph()] : [number] });
}

/**
 * A sheet turned sideways is bound upright: its number keeps the place it has on upright pages, which
 * is the left edge here, and is read from there.
 */
function turned(number: Paragraph, side: Side): Table {
  const { width, height } = layout.turnedNumber;
  const { top, bottom } = layout.landscapeMargin;
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    borders: TableBorders.NONE,
    float: {
      horizontalAnchor: TableAnchorType.PAGE,
      verticalAnchor: TableAnchorType.PAGE,
      absoluteHorizontalPosition: layout.footer + (layout.pageNumber.line - width) / 2,
      absoluteVerticalPosition: side === "left" ? top : layout.paper.width - bottom - height,
    },
    rows: [
      new TableRow({
        height: { value: height, rule: HeightRule.EXACT },
        children: [
          new TableCell({
            width: { size: width, type: WidthType.DXA },
            textDirection: TextDirection.TOP_TO_BOTTOM_RIGHT_TO_LEFT,
            verticalAlign: VerticalAlign.CENTER,
            children: [number],
          }),
        ],
      }),
    ],
  });
}

/** Stands over every page of the copy for review, so that no page of it passes for the paper. */
export function reviewHeader(lines: readonly string[], desk: Desk): Header {
  return new Header({
    children: lines.map(
      (line) =>
        new Paragraph({
          alignment: AlignmentType.CENTER,
          spacing: { line: layout.tableLine, lineRule: LineRuleType.EXACT },
          children: plain(line, layout.size.header, desk),
        }),
    ),
  });
}
