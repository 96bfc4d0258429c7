import { basename, dirname } from "node:path";
import { ConfigError } from "../../domain/errors.ts";
import type { Mapping, SheetMapping } from "../../extractors/workbook/mapping.ts";
import type { Report } from "../../domain/report.ts";
import { collect } from "../collect.ts";
import type { Desk } from "../command.ts";
import type { LlmChoice } from "../commands/llm-options.ts";
import { fileList } from "../commands/words.ts";
import type { Input } from "../discover.ts";
import { discover } from "../discover.ts";
import type { Failure } from "../failure.ts";
import { loadTemplates } from "../load-templates.ts";
import { layoutSettingsOf } from "../../templates/layout.ts";
import { loadProfile } from "../profile-file.ts";
import { writePapers } from "../write-papers.ts";
import type { Combined } from "./combine.ts";
import { combine } from "./combine.ts";
import { claimLines, claimsOf } from "./claim-lines.ts";
import type { DraftedAnalyses } from "./drafted.ts";
import { openOutputs } from "../outputs.ts";
import { mappingText, readMapping } from "./mapping-file.ts";
import { monitorJson } from "./monitor-json.ts";
import type { PaperOptions } from "./papers.ts";
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
  /** Regional profile, by name or path: lights, limits and the look of the paper. */
  readonly profile: string;
  /** Folder with templates of the user. */
  readonly templates: string | null;
  readonly month: number | null;
  /** The model that may write the sections; null for none. */
  readonly assist: LlmChoice | null;
  /** Only these sheets; all when empty. */
  readonly sheet: readonly string[];
}

/** Analyses workbooks and prints or writes the result. Returns the exit code. */
export async function monitor(request: MonitorRequest, desk: Desk): Promise<number> {
  const startedAt = new Date();
  const profile = loadProfile(request.profile).settings;
  const settings = settingsOf(request, profile);
  const mapping = request.mapping === null ? new Map() : readMapping(request.mapping);
  const found = await discover(request.paths, request.out);
  const inputs = await sortInputs(found, request.paths);
  if (inputs.workbooks.length === 0) {
    throw new ConfigError(
      "no-input",
      "没有找到监控表。请给出一体化系统导出的 .xlsx 或 .csv 文件，或存放它们的文件夹。",
    );
  }
  const { progress, signal } = desk;
  const workbooks = await readWorkbooks(inputs.workbooks, {
    mapping: withMonth(mapping, request.month),
    sheets: request.sheet,
    settings,
    progress,
    signal,
  });
  if (request.writeMapping !== null) writeMapping(request.writeMapping, workbooks);
  const combined = combine(workbooks, settings);
  const reports = await reportsIn(inputs.reports, desk);
  const written =
    request.out === null
      ? null
      : await write(
          request,
          request.out,
          { combined, reports, inputs: found.inputs, startedAt },
          desk,
        );
  const lists = written === null ? [] : [fileList(written.files, written.unwritten)];
  if (request.json) {
    for (const list of [...lists, ...(written?.told ?? [])]) await desk.tell(list);
    await desk.print(JSON.stringify(monitorJson(workbooks)));
  } else {
    const claims = combined.flatMap((each) => claimsOf(each, reports));
    const told = [...lists, ...(written?.told ?? [])];
    await desk.print([monitorScreen(workbooks), ...claimLines(claims), ...told].join("\n\n"));
  }
  if (written !== null && written.unwritten.length > 0) return 2;
  return workbooks.some(({ readable }) => readable) ? 0 : 2;
}

/** Submitted reports beside the workbooks, read and extracted. */
async function reportsIn(
  inputs: readonly Input[],
  { progress, signal }: Desk,
): Promise<readonly Report[]> {
  if (inputs.length === 0) return [];
  const paths = inputs.map(({ path }) => path);
  const { sources } = await collect(paths, { out: null, progress, signal });
  return sources.map(({ report }) => report);
}

interface Written {
  readonly files: readonly string[];
  readonly unwritten: readonly Failure[];
  /** What is said of the model. */
  readonly told: readonly string[];
}

/** What the papers are written from. */
interface Analysed {
  readonly combined: readonly Combined[];
  readonly reports: readonly Report[];
  readonly inputs: readonly Input[];
  readonly startedAt: Date;
}

const recordName = "monitor.json";

async function write(
  request: MonitorRequest,
  folder: string,
  { combined, reports, inputs, startedAt }: Analysed,
  { progress, signal }: Desk,
): Promise<Written> {
  const { monitoringJobs } = await import("./papers.ts");
  const { monitoring: template } = loadTemplates(request.templates);
  const outputs = openOutputs(folder);
  try {
    const { settings } = loadProfile(request.profile);
    const layout = layoutSettingsOf(settings);
    const plain = { template, reports, created: startedAt, settings: layout };
    const help = await helped(request.assist, combined, plain, { progress, signal });
    const jobs = monitoringJobs(
      combined,
      help === null ? plain : { ...plain, drafted: help.draftedFor, helpers: help.helpers },
    );
    const unwritten = await writePapers(jobs, outputs, progress, signal);
    if (help !== null) {
      const { monitorRecord } = await import("./monitor-record.ts");
      const files = [...outputs.names(), recordName];
      const record = { request, template, inputs, files, assisted: help.assisted, startedAt };
      outputs.stage(recordName, new TextEncoder().encode(monitorRecord(record)));
    }
    signal.throwIfAborted();
    const told = help === null ? [] : [help.lines.join("\n")];
    return { files: outputs.commit(), unwritten, told };
  } finally {
    outputs.discard();
  }
}

/** What speaks to a model is loaded only when one was asked for. */
async function helped(
  choice: LlmChoice | null,
  combined: readonly Combined[],
  options: PaperOptions,
  desk: Pick<Desk, "progress" | "signal">,
): Promise<DraftedAnalyses | null> {
  if (choice === null) return null;
  const { draftAnalyses } = await import("./drafted.ts");
  return await draftAnalyses(choice, combined, options, desk);
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
