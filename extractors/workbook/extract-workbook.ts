import type {
  LateFiling,
  MonitoringExtract,
  MonitoringLayout,
} from "../../domain/monitoring/project.ts";
import type { Workbook, WorkbookSheet } from "../../domain/workbook.ts";
import { Complaints } from "./complaints.ts";
import { districtIn } from "./district-name.ts";
import { readForms } from "./form-sheet.ts";
import type { Said } from "./headings.ts";
import { lateByStatus, lateList } from "./late-filings.ts";
import type { Mapping } from "./mapping.ts";
import { throughMonthOf, yearOf } from "../../domain/sheet-words/period.ts";
import { Projects } from "./projects.ts";
import type { SheetContent } from "./sheet-context.ts";
import type { Structure } from "./structure.ts";
import { commonUnit, latestOf, structureOf } from "./structure.ts";
import { readTables } from "./table-sheet.ts";
import { checkContents } from "./workbook-check.ts";

export interface ExtractOptions {
  readonly mapping: Mapping;
  /** Tells the period where no heading does. */
  readonly fileName: string;
}

/** Projects, funds, indicators and lights of one workbook in any of the four layouts. */
export function extractWorkbook(workbook: Workbook, options: ExtractOptions): MonitoringExtract {
  const complaints = new Complaints();
  const late: LateFiling[] = [];
  const structures = workbook.sheets.flatMap(
    (sheet) => usable(sheet, options.mapping, complaints, late) ?? [],
  );
  const { kept, earlier } = latestOf(structures);
  for (const structure of earlier) tellEarlier(structure, kept, complaints);
  const projects = new Projects(complaints);
  const fallbackUnit = commonUnit(kept);
  const contents = kept.map((structure): SheetContent => {
    const context = { ...structure, fallbackUnit, projects, complaints };
    return structure.tables.length > 0
      ? readTables(context, structure.tables)
      : readForms(context, structure.forms);
  });
  checkContents(contents, complaints);
  const month = monthOf(kept, contents, options, complaints);
  const list = projects.list();
  if (list.length === 0) tellNothing(workbook, complaints);
  return {
    layout: layoutOf(contents),
    throughMonth: month?.value ?? null,
    throughPlace: month,
    year: yearIn(contents, options),
    district: districtIn([...contents.flatMap(({ titles }) => titles), options.fileName]),
    projects: list,
    late: [...late, ...lateByStatus(list)],
    matches: contents.flatMap(({ matches }) => matches),
    complaints: complaints.list(),
  };
}

/** The structure of a sheet that holds projects; null, with a complaint where one is due, for any other. */
function usable(
  sheet: WorkbookSheet,
  mapping: Mapping,
  complaints: Complaints,
  late: LateFiling[],
): Structure | null {
  if (mapping.get(sheet.name)?.skip === true) return null;
  const isEmpty = sheet.rows.every(
    (row) => row === undefined || row.every((cell) => cell === undefined),
  );
  if (isEmpty) {
    if (!sheet.hidden) {
      complaints.add(
        sheet.name,
        "A1",
        "工作表是空的，没有可读的内容。请删去，或确认导出时选对了数据。",
      );
    }
    return null;
  }
  const structure = structureOf(sheet, mapping);
  const found = structure.tables.length + structure.forms.length > 0;
  const listed = found ? null : lateList(structure.grid);
  if (listed !== null) {
    late.push(...listed);
    return null;
  }
  if (sheet.hidden) {
    if (found) {
      complaints.add(sheet.name, "A1", "工作表是隐藏的，没有计入。如需计入，请取消隐藏后重试。");
    }
    return null;
  }
  if (!found) {
    complaints.add(
      sheet.name,
      "A1",
      "没有认出监控表：找不到同时写有项目名称（或编码）和金额、指标、灯色的表头。请核对表头，或用 --mapping 指明表头行和各列。",
    );
    return null;
  }
  tellHidden(sheet, complaints);
  return structure;
}

function tellHidden({ name, rows, hiddenRows }: WorkbookSheet, complaints: Complaints): void {
  const filled = [...hiddenRows].filter((row) => rows[row] !== undefined);
  const [first] = filled;
  if (first === undefined) return;
  complaints.add(
    name,
    `A${first + 1}`,
    `有${filled.length}行被隐藏或筛掉，已一并计入。如不应计入，请删去这些行。`,
  );
}

function tellEarlier(
  { grid, month }: Structure,
  kept: readonly Structure[],
  complaints: Complaints,
): void {
  const latest = kept.find((other) => other.month !== null)?.month?.value ?? 0;
  complaints.add(
    grid.sheet,
    month?.cell ?? "A1",
    `这张表是1-${month?.value ?? ""}月的，工作簿中另有1-${latest}月的表，只用较晚的一期。如需分析这一期，请单独存为一个工作簿。`,
  );
}

function tellNothing({ sheets }: Workbook, complaints: Complaints): void {
  const [first] = sheets;
  complaints.add(
    first?.name ?? "",
    "A1",
    "工作簿里没有找到项目。请确认它是绩效运行监控表，或用 --mapping 指明表头行和各列。",
  );
}

function layoutOf(contents: readonly SheetContent[]): MonitoringLayout | null {
  const counts = new Map<MonitoringLayout, number>();
  for (const { layout, drafts } of contents) {
    counts.set(layout, (counts.get(layout) ?? 0) + drafts.length);
  }
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

/** N that most headings name, with its place. */
function monthOf(
  structures: readonly Structure[],
  contents: readonly SheetContent[],
  { fileName }: ExtractOptions,
  complaints: Complaints,
): Said<number> | null {
  const [chosen] = structures.flatMap(({ month }) => month ?? []);
  const [place] = structures.map(({ grid }) => ({ sheet: grid.sheet, cell: "A1" }));
  if (chosen !== undefined) {
    tellOtherMonths(chosen, structures, contents, complaints);
    return chosen;
  }
  if (place === undefined) return null;
  const named = throughMonthOf(fileName);
  if (named !== null) {
    complaints.add(
      place.sheet,
      place.cell,
      `表头和标题没有写监控期间，按文件名取1-${named}月。请核对。`,
    );
    return { value: named, ...place };
  }
  complaints.add(
    place.sheet,
    place.cell,
    "表头和标题都没有写监控期间（1-N月），序时进度和灯色无法计算。请在标题写明，或在映射文件中写 through_month。",
  );
  return null;
}

function tellOtherMonths(
  chosen: Said<number>,
  structures: readonly Structure[],
  contents: readonly SheetContent[],
  complaints: Complaints,
): void {
  const mapped = new Set(
    structures.filter(({ mapping }) => mapping?.throughMonth != null).map(({ grid }) => grid.sheet),
  );
  for (const { value, sheet, cell } of contents.flatMap(({ months }) => months)) {
    if (value === chosen.value || mapped.has(sheet)) continue;
    complaints.add(
      sheet,
      cell,
      `这里写的期间是1-${value}月，与${chosen.cell}的1-${chosen.value}月不一致，按1-${chosen.value}月计。请核对。`,
      "month",
    );
  }
}

function yearIn(contents: readonly SheetContent[], { fileName }: ExtractOptions): number | null {
  const [said] = contents.flatMap(({ years }) => years);
  return said?.value ?? yearOf(fileName);
}
