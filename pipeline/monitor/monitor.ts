import { basename, dirname } from "node:path";
import { ConfigError } from "../../domain/errors.ts";
import type { Mapping, SheetMapping } from "../../extractors/workbook/mapping.ts";
import type { Desk } from "../command.ts";
import { discover } from "../discover.ts";
import { openOutputs } from "../outputs.ts";
import { mappingText, readMapping } from "./mapping-file.ts";
import { monitorJson } from "./monitor-json.ts";
import type { MonitoredWorkbook } from "./read-workbooks.ts";
import { readWorkbooks } from "./read-workbooks.ts";
import { monitorScreen } from "./screen.ts";
import { settingsOf } from "./settings-file.ts";
import { sortInputs } from "./sort-inputs.ts";

export interface MonitorRequest {
  readonly paths: readonly string[];
  readonly out: string | null;
  readonly json: boolean;
  readonly mapping: string | null;
  readonly writeMapping: string | null;
  readonly lights: string | null;
  readonly settings: string | null;
  readonly month: number | null;
  /** Only these sheets; all when empty. */
  readonly sheet: readonly string[];
}

/** Analyses workbooks and prints or writes the result. Returns the exit code. */
export async function monitor(request: MonitorRequest, desk: Desk): Promise<number> {
  const settings = settingsOf(request);
  const mapping = request.mapping === null ? new Map() : readMapping(request.mapping);
  const found = await discover(request.paths, request.out);
  const { workbooks: inputs } = await sortInputs(found);
  if (inputs.length === 0) {
    throw new ConfigError(
      "no-input",
      "没有找到监控表。请给出一体化系统导出的 .xlsx 或 .csv 文件，或存放它们的文件夹。",
    );
  }
  const { progress, signal } = desk;
  const { month, sheet: sheets } = request;
  const workbooks = await readWorkbooks(inputs, {
    mapping: withMonth(mapping, month),
    sheets,
    settings,
    progress,
    signal,
  });
  if (request.writeMapping !== null) writeMapping(request.writeMapping, workbooks);
  await desk.print(
    request.json ? JSON.stringify(monitorJson(workbooks)) : monitorScreen(workbooks),
  );
  return workbooks.some(({ readable }) => readable) ? 0 : 2;
}

const untouched: SheetMapping = {
  columns: {},
  unit: null,
  throughMonth: null,
  headerRow: null,
  skip: false,
};

/** A month given on the command line counts for every sheet. */
function withMonth(mapping: Mapping, month: number | null): Mapping {
  if (month === null) return mapping;
  const all = new Map(mapping).set("*", mapping.get("*") ?? untouched);
  return new Map([...all].map(([sheet, entry]) => [sheet, { ...entry, throughMonth: month }]));
}

function writeMapping(path: string, workbooks: readonly MonitoredWorkbook[]): void {
  const matches = workbooks.flatMap(({ extract }) => extract.matches);
  const text = mappingText(matches, workbooks[0]?.extract.throughMonth ?? null);
  const outputs = openOutputs(dirname(path));
  try {
    outputs.stage(basename(path), new TextEncoder().encode(text));
    outputs.commit();
  } finally {
    outputs.discard();
  }
}
