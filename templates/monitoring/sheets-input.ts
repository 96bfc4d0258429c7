import type { MonitoringAnalysis } from "../../domain/monitoring/analysis.ts";
import type { FileOf } from "../../domain/monitoring/place.ts";
import type { ColumnMatch, Complaint, LateFiling } from "../../domain/monitoring/project.ts";

/** What 监控汇总.xlsx is made of. */
export interface MonitoringSheetsInput {
  readonly analysis: MonitoringAnalysis;
  readonly fileOf: FileOf;
  readonly late: readonly LateFiling[];
  /** With the file each is from. */
  readonly matches: readonly (ColumnMatch & { readonly file: string })[];
  readonly complaints: readonly (Complaint & { readonly file: string })[];
}
