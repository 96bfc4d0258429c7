import { attributeOf, isElement, type HtmlElement, type HtmlNode } from "./html-node.ts";
import type { CellPart, Part } from "./parts.ts";

export interface InnerText {
  readonly text: string;
  readonly pictures: number;
}

interface FoundTable {
  readonly part: Part;
  readonly captions: readonly HtmlElement[];
  readonly pictures: number;
}

/** No real table spans more; larger numbers come from broken or hostile pages. */
const MAX_SPAN = 1000;

/** The table with its merged cells; null for a frame around text: a single cell, or tables in a table. */
export function tablePart(
  table: HtmlElement,
  read: (cell: HtmlElement) => InnerText,
): FoundTable | null {
  const rows = childElements(table, "tr");
  const cells = rows.map((row) =>
    childElements(row, "td").filter((cell) => cell.parentNode === row),
  );
  const count = cells.reduce((sum, row) => sum + row.length, 0);
  if (count <= 1 || cells.flat().some((cell) => holdsTable(cell))) return null;
  const taken = new Set<string>();
  let pictures = 0;
  const placed = cells.map((row, index) => {
    let column = 0;
    return row.map((cell): CellPart => {
      while (taken.has(`${index},${column}`)) column += 1;
      const rowSpan = Math.min(span(cell, "rowspan"), cells.length - index);
      const columnSpan = span(cell, "colspan");
      for (let down = 0; down < rowSpan; down += 1)
        for (let right = 0; right < columnSpan; right += 1)
          taken.add(`${index + down},${column + right}`);
      const inner = read(cell);
      pictures += inner.pictures;
      const part = { text: inner.text, row: index, column, rowSpan, columnSpan };
      column += columnSpan;
      return part;
    });
  });
  return {
    part: { kind: "table", rows: placed, sheet: null, page: null },
    captions: childElements(table, "caption"),
    pictures,
  };
}

function span(cell: HtmlElement, name: string): number {
  const value = Number(attributeOf(cell, name) ?? "1");
  return Number.isInteger(value) && value > 0 ? Math.min(value, MAX_SPAN) : 1;
}

/** Elements of this name (td stands for th too) below, not looking into inner tables. */
function childElements(root: HtmlElement, name: string): HtmlElement[] {
  const found: HtmlElement[] = [];
  const visit = (nodes: readonly HtmlNode[]): void => {
    for (const node of nodes) {
      if (!isElement(node) || node.tagName === "table") continue;
      if (node.tagName === name || (name === "td" && node.tagName === "th")) found.push(node);
      else visit(node.childNodes);
    }
  };
  visit(root.childNodes);
  return found;
}

function holdsTable(element: HtmlElement): boolean {
  return element.childNodes.some(
    (node) => isElement(node) && (node.tagName === "table" || holdsTable(node)),
  );
}
