import { basename } from "node:path";
import type { FileOf } from "../../domain/monitoring/place.ts";
import type { MonitoringAnalysis } from "../../domain/monitoring/analysis.ts";
import { analyse } from "../../domain/monitoring/analysis.ts";
import type {
  ColumnMatch,
  Complaint,
  LateFiling,
  MonitoredProject,
} from "../../domain/monitoring/project.ts";
import { moneyFields } from "../../domain/monitoring/project.ts";
import type { MonitoringSettings } from "../../domain/monitoring/settings.ts";
import type { MonitoredWorkbook } from "./read-workbooks.ts";

/** Workbooks of one period as one: a project that stands in several counts once. */
export interface Combined {
  readonly throughMonth: number | null;
  readonly analysis: MonitoringAnalysis;
  readonly fileOf: FileOf;
  readonly year: number | null;
  readonly district: string | null;
  readonly late: readonly LateFiling[];
  readonly matches: readonly (ColumnMatch & { readonly file: string })[];
  readonly complaints: readonly (Complaint & { readonly file: string })[];
}

/** One for each period, in the order of the workbooks; those without a project are left out. */
export function combine(
  workbooks: readonly MonitoredWorkbook[],
  settings: MonitoringSettings,
): readonly Combined[] {
  const telling = workbooks.filter(({ extract }) => extract.projects.length > 0);
  const silent = workbooks.filter(({ extract }) => extract.projects.length === 0);
  const groups = [...Map.groupBy(telling, ({ extract }) => extract.throughMonth)];
  return groups.map(([throughMonth, own], i) =>
    combined(throughMonth, i === 0 ? [...own, ...silent] : own, settings),
  );
}

function combined(
  throughMonth: number | null,
  workbooks: readonly MonitoredWorkbook[],
  settings: MonitoringSettings,
): Combined {
  const files = new Map<MonitoredProject, string>();
  const known = new Map<string, MonitoredProject>();
  const twice: (Complaint & { readonly file: string })[] = [];
  for (const { path, extract } of workbooks) {
    const file = basename(path);
    for (const project of extract.projects) {
      const key = project.code ?? `\u0000${project.name ?? ""}|${project.unit ?? ""}`;
      const first = known.get(key);
      if (first === undefined) known.set(key, project);
      else twice.push({ file, ...complaintOn(first, project, files.get(first) ?? "") });
      files.set(project, file);
    }
  }
  const projects = [...known.values()];
  const [alone] = workbooks;
  const analysis =
    workbooks.length === 1 && alone !== undefined
      ? alone.analysis
      : analyse({ projects, throughMonth }, settings);
  const filed = <T>(list: (workbook: MonitoredWorkbook) => readonly T[]) =>
    workbooks.flatMap((workbook) =>
      list(workbook).map((each) => ({ file: basename(workbook.path), ...each })),
    );
  return {
    throughMonth,
    analysis,
    fileOf: (project) => files.get(project) ?? "",
    year: workbooks.find(({ extract }) => extract.year !== null)?.extract.year ?? null,
    district: workbooks.find(({ extract }) => extract.district !== null)?.extract.district ?? null,
    late: workbooks.flatMap(({ extract }) => extract.late),
    matches: filed(({ extract }) => extract.matches),
    complaints: [...filed(({ extract }) => extract.complaints), ...twice],
  };
}

function complaintOn(first: MonitoredProject, again: MonitoredProject, file: string): Complaint {
  const differs = moneyFields.some((field) => {
    const [one, other] = [first.funds[field], again.funds[field]];
    return one !== undefined && other !== undefined && one.yuan !== other.yuan;
  });
  const name = again.code ?? again.name ?? "";
  const where = `“${file}”的“${first.sheet}”${first.cell}`;
  return {
    sheet: again.sheet,
    cell: again.cell,
    message: differs
      ? `项目${name}在${where}也有而金额不同，报告和汇总按前者计一次。请核对。`
      : `项目${name}在${where}已有，金额相同，报告和汇总只计一次。`,
  };
}
