import type { Report } from "../../domain/report.ts";
import { foldPunctuation } from "../../extractors/context/punctuation.ts";
import { extractFigures } from "../../extractors/figures.ts";
import { extractReport } from "../../extractors/index.ts";
import { reportYearOf } from "../../extractors/report-year.ts";
import { scan } from "../../extractors/scan/scan.ts";
import { titleOf } from "../../extractors/title.ts";
import { readDocument } from "../../readers/index.ts";
import type { ReadResult } from "../../readers/index.ts";
import { corpus } from "../corpus/corpus.ts";
import type { CorpusOptions, CorpusReport } from "../corpus/corpus.ts";
import { timed, timedAsync, worked } from "./clock.ts";
import { memory } from "./memory.ts";
import type { Memory } from "./memory.ts";

export type Stage = "regexp" | "read" | "scan" | "figures" | "report";

export interface StageTimes {
  readonly reports: number;
  readonly characters: number;
  readonly figures: number;
  readonly rejected: number;
  /** Seconds over all reports. */
  readonly seconds: Readonly<Record<Stage, number>>;
  /** Seconds from bytes to figures, district and year, one for each report. */
  readonly perReport: readonly number[];
  /** By number of reports done. */
  readonly memory: ReadonlyMap<number, Memory>;
}

/** What a first attempt at extraction looks like, and the least that any could cost. */
export const plainPass = /\d+(?:\.\d+)?(?:万元|亿元|元|%|个|家|项|条|件|次)/g;

const warmUp = 300;
const milestones = 10;
// The clock of a thread moves in steps of a millisecond or more: no step may be measured that is shorter.
const batchSize = 50;
const regexpPasses = 40;

/** Takes every report through every stage; one batch is in memory at a time. */
export async function measureStages(options: CorpusOptions): Promise<StageTimes> {
  for (const batch of batches({ ...options, reports: warmUp })) await measureBatch(batch);
  const seconds: Record<Stage, number> = { regexp: 0, read: 0, scan: 0, figures: 0, report: 0 };
  const perReport: number[] = [];
  const memories = new Map<number, Memory>();
  let [characters, figures, rejected] = [0, 0, 0];
  let milestone = 1;
  for (const batch of batches(options)) {
    const one = await measureBatch(batch);
    for (const stage of ["regexp", "read", "scan", "figures", "report"] as const)
      seconds[stage] += one.seconds[stage];
    perReport.push(...one.perReport);
    characters += batch.reduce((sum, { text }) => sum + text.length, 0);
    figures += one.figures;
    rejected += one.rejected;
    if (perReport.length * milestones < milestone * options.reports) continue;
    memories.set(perReport.length, memory());
    milestone += 1;
  }
  const reports = perReport.length;
  return { reports, characters, figures, rejected, seconds, perReport, memory: memories };
}

function* batches(options: CorpusOptions): Generator<readonly CorpusReport[]> {
  let batch: CorpusReport[] = [];
  for (const report of corpus(options)) {
    batch.push(report);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

interface Measured {
  readonly seconds: Readonly<Record<Stage, number>>;
  readonly perReport: readonly number[];
  readonly figures: number;
  readonly rejected: number;
}

async function measureBatch(reports: readonly CorpusReport[]): Promise<Measured> {
  const files = reports.map(({ text }) => Buffer.from(text));
  const begin = worked();
  const reads: (readonly [ReadResult, number])[] = [];
  for (const bytes of files) reads.push(await timedAsync(() => readDocument(bytes)));
  const read = worked() - begin;
  const documents = reads.map(([{ document }]) => document);
  const heads = documents.map((document) => [reportYearOf(document), titleOf(document)] as const);
  const regexp = work(documents, ({ flow }) => {
    for (let pass = 0; pass < regexpPasses; pass += 1) flow.text.match(plainPass);
  });
  const scanning = work(documents, ({ flow }) => scan(foldPunctuation(flow.text)));
  const figures = work(documents, (document, index) => {
    const [year = null, title] = heads[index] ?? [];
    return extractFigures(document, year, title);
  });
  const made: (readonly [Report, number])[] = [];
  const report = work(reads, ([{ document, notices }], index) =>
    made.push(timed(() => extractReport(reports[index]?.name ?? "", document, notices))),
  );
  return {
    seconds: { regexp: regexp / regexpPasses, read, scan: scanning, figures, report },
    perReport: reads.map(([, reading], index) => reading + (made[index]?.[1] ?? 0)),
    figures: made.reduce((sum, [{ figures }]) => sum + figures.length, 0),
    rejected: made.reduce((sum, [{ rejected }]) => sum + rejected.length, 0),
  };
}

/** Seconds that the step takes over all of them. */
function work<T>(each: readonly T[], step: (one: T, index: number) => unknown): number {
  const begin = worked();
  each.forEach(step);
  return worked() - begin;
}
