import { placeOf } from "./address.ts";
import { unescapeXml, xmlAttribute, xmlElements } from "./xml.ts";
import type { Container } from "./zip.ts";

export interface SheetFile {
  readonly name: string;
  readonly hidden: boolean;
  readonly xml: string;
}

/** A number as stored, before it is formatted. */
export interface StoredNumber {
  readonly raw: string;
  /** Index of the cell style. */
  readonly style: number;
}

export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The worksheets of a workbook in the order of their tabs. */
export function sheetFiles(container: Container): SheetFile[] {
  const workbook = container.text("xl/workbook.xml") ?? "";
  const relations = container.text("xl/_rels/workbook.xml.rels") ?? "";
  const targets = new Map<string, string>();
  for (const tag of relations.match(/<Relationship\s[^>]*>/g) ?? [])
    targets.set(xmlAttribute(tag, "Id") ?? "", xmlAttribute(tag, "Target") ?? "");
  return (workbook.match(/<sheet\s[^>]*>/g) ?? []).flatMap((tag) => {
    const target = targets.get(xmlAttribute(tag, "r:id") ?? "") ?? "";
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
    const xml = path.includes("worksheets/") ? container.text(path) : undefined;
    if (xml === undefined) return [];
    const name = xmlAttribute(tag, "name") ?? "";
    return [{ name, hidden: (xmlAttribute(tag, "state") ?? "visible") !== "visible", xml }];
  });
}

export function dates1904(container: Container): boolean {
  const tag = /<workbookPr\s[^>]*>/.exec(container.text("xl/workbook.xml") ?? "")?.[0] ?? "";
  return /^(?:1|true)$/.test(xmlAttribute(tag, "date1904") ?? "");
}

const cellPattern = /<c\s([^>]*?)(?:\/>|>([\s\S]*?)<\/c>)/g;

/** Numbers and errors (#DIV/0!) of the sheet by "row,column"; other cells are read by the library. */
export function storedNumbers(xml: string): Map<string, StoredNumber> {
  const numbers = new Map<string, StoredNumber>();
  for (const match of xml.matchAll(cellPattern)) {
    const attributes = ` ${match[1] ?? ""}`;
    const type = xmlAttribute(attributes, "t") ?? "n";
    const place = placeOf(xmlAttribute(attributes, "r") ?? "");
    const raw = /<v(?:\s[^>]*)?>([^<]*)<\/v>/.exec(match[2] ?? "")?.[1];
    if ((type !== "n" && type !== "e") || place === null || raw === undefined) continue;
    const style = Number(xmlAttribute(attributes, "s") ?? "0");
    numbers.set(`${place.row},${place.column}`, { raw: unescapeXml(raw), style });
  }
  return numbers;
}

export function mergesOf(xml: string): Merge[] {
  const merges: Merge[] = [];
  for (const tag of (xmlElements(xml, "mergeCells")[0] ?? "").match(/<mergeCell\s[^>]*>/g) ?? []) {
    const [from, to] = (xmlAttribute(tag, "ref") ?? "").split(":").map(placeOf);
    if (from === null || from === undefined || to === null || to === undefined) continue;
    const rowSpan = to.row - from.row + 1;
    const columnSpan = to.column - from.column + 1;
    if (rowSpan > 0 && columnSpan > 0) merges.push({ ...from, rowSpan, columnSpan });
  }
  return merges;
}
