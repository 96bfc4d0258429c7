import type { ColumnMatch, LateFiling, MonitoringLayout } from "../../domain/monitoring/project.ts";
import type { SummedTable } from "../../domain/monitoring/totals-check.ts";
import type { MoneyUnit } from "./amount.ts";
import type { Complaints } from "./complaints.ts";
import type { Field } from "../../domain/sheet-words/field.ts";
import type { Grid } from "./grid.ts";
import type { Said } from "./headings.ts";
import type { SheetMapping } from "./mapping.ts";
import type { Draft, Projects } from "./projects.ts";

/** What a sheet is read with. */
export interface SheetContext {
  readonly grid: Grid;
  readonly mapping: SheetMapping | null;
  /** The unit declared elsewhere in the workbook, when all that is declared is the same. */
  readonly fallbackUnit: MoneyUnit | null;
  readonly projects: Projects;
  readonly complaints: Complaints;
}

/** Fields that a table or form has no place for. */
export interface Lacking {
  readonly sheet: string;
  readonly cell: string;
  readonly fields: readonly Field[];
  readonly drafts: readonly Draft[];
}

export interface SheetContent {
  readonly layout: MonitoringLayout;
  readonly drafts: readonly Draft[];
  readonly matches: readonly ColumnMatch[];
  readonly months: readonly Said<number>[];
  readonly years: readonly Said<number>[];
  readonly units: readonly Said<MoneyUnit>[];
  readonly sums: readonly (Omit<SummedTable, "projects"> & { readonly drafts: readonly Draft[] })[];
  readonly lacking: readonly Lacking[];
  readonly late: readonly LateFiling[];
  /** Texts above the tables and forms. */
  readonly titles: readonly string[];
}
