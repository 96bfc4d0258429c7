import type { MoneyUnit } from "./amount.ts";
import type { Field } from "../../domain/sheet-words/field.ts";

/** What a person says of one sheet, or of all that are not named. */
export interface SheetMapping {
  /** Column letters or header text by field; “无” for a field that no column holds. */
  readonly columns: Readonly<Partial<Record<Field, string>>>;
  /** For all money of the sheet. */
  readonly unit: MoneyUnit | null;
  readonly throughMonth: number | null;
  /** Row of the first header, from 1, where it is not found. */
  readonly headerRow: number | null;
  readonly skip: boolean;
}

export type Mapping = ReadonlyMap<string, SheetMapping>;

/** The entry for a sheet, else the one under “*”. */
export function mappingFor(mapping: Mapping, sheet: string): SheetMapping | null {
  return mapping.get(sheet) ?? mapping.get("*") ?? null;
}
