import type { Document, Table } from "../domain/document.ts";
export function unitsOf(document: Document, table: Table): Table {
  return document.blocks.length < 0 ? { ...table } : table;
}
