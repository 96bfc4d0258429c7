import { Document, DocumentGridType, LineRuleType, Packer, PageOrientation } from "docx";
import type { ISectionOptions, Paragraph, Table } from "docx";
import type { Element, Sheet } from "../elements.ts";
import { landscapeTextWidth, layout, textWidth } from "../layout.ts";
import type { Desk } from "./desk.ts";
import { pageFooter, reviewHeader } from "./furniture.ts";
import { lineParagraph, signatureParagraphs } from "./lines.ts";
import { pictureParagraph } from "./pictures.ts";
import { runStyle } from "./runs.ts";
import { table } from "./tables.ts";

export interface Properties {
  readonly title: string;
  readonly description: string;
  /** Shown by Word under “custom”. */
  readonly custom: readonly { readonly name: string; readonly value: string }[];
}

/** The bytes of a Word file as the library writes them, with its clock in them. */
export async function packed(
  sheets: readonly Sheet[],
  desk: Desk,
  { title, description, custom }: Properties,
  header: readonly string[],
): Promise<Uint8Array> {
  // Comments are hung while the sections are made.
  const sections = sheets.map((sheet) => section(sheet, desk, header));
  const { comments } = desk.remarks;
  const document = new Document({
    title,
    description,
    creator: "绩核",
    lastModifiedBy: "绩核",
    customProperties: [...custom],
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    styles: {
      default: {
        document: { run: runStyle("fangsong", layout.size.body, desk.settings), paragraph },
      },
    },
    ...(comments.length > 0 ? { comments: { children: comments } } : {}),
    sections,
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const paragraph = {
  spacing: { line: layout.line, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
} as const;

function section(
  { landscape, elements }: Sheet,
  desk: Desk,
  header: readonly string[],
): ISectionOptions {
  const footerDistance = landscape ? layout.landscapeFooter : layout.footer;
  const margin = landscape ? layout.landscapeMargin : layout.margin;
  const headerDistance = header.length > 0 ? layout.header : footerDistance;
  return {
    properties: {
      page: {
        size: {
          width: layout.paper.width,
          height: layout.paper.height,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: { ...margin, header: headerDistance, footer: footerDistance, gutter: 0 },
      },
      grid: { ...layout.grid, type: DocumentGridType.LINES_AND_CHARS },
    },
    ...(header.length > 0
      ? { headers: { default: reviewHeader(header, desk), even: reviewHeader(header, desk) } }
      : {}),
    footers: {
      default: pageFooter("right", landscape, desk.settings),
      even: pageFooter("left", landscape, desk.settings),
    },
    children: elements.flatMap((element) => rendered(element, landscape, desk)),
  };
}

function rendered(
  element: Element,
  landscape: boolean,
  desk: Desk,
): readonly (Paragraph | Table)[] {
  switch (element.kind) {
    case "line":
      return [lineParagraph(element, desk)];
    case "signature":
      return signatureParagraphs(element, desk);
    case "drawn":
      return [pictureParagraph(element, desk)];
    default:
      return [table(element, landscape ? landscapeTextWidth : textWidth, desk)];
  }
}
