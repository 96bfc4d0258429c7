import { realpathSync } from "node:fs";
import { basename, dirname, resolve } from "node:path";
import { ConfigError } from "../../domain/errors.ts";
import { rules } from "../../rules/index.ts";
import { appVersion } from "../app-version.ts";
import type { Checked } from "../check.ts";
import { decisionsTemplate, refuseOverwriting } from "../decisions-template.ts";
import { openOutputs } from "../outputs.ts";
import type { Outputs } from "../outputs.ts";
import type { Reviewed } from "../review.ts";
import { tally, verdictLine } from "../tally.ts";
import { markedHtml } from "./marked-html.ts";
import { sarifText } from "./sarif.ts";

/** Files that `check` was asked to write; null for what nobody asked for. */
export interface ExportPaths {
  readonly sarif: string | null;
  readonly html: string | null;
  readonly xlsx: string | null;
  readonly writeDecisions: string | null;
}

type Kind = keyof ExportPaths;

const options: Readonly<
  Record<Kind, { readonly name: string; readonly ends: RegExp; readonly end: string }>
> = {
  sarif: { name: "--sarif", ends: /\.(?:sarif|json)$/iu, end: ".sarif" },
  html: { name: "--html", ends: /\.html?$/iu, end: ".html" },
  xlsx: { name: "--xlsx", ends: /\.xlsx$/iu, end: ".xlsx" },
  writeDecisions: { name: "--write-decisions", ends: /\.ya?ml$/iu, end: ".yaml" },
};

const kinds: readonly Kind[] = ["sarif", "html", "xlsx", "writeDecisions"];

interface Target {
  readonly kind: Kind;
  readonly path: string;
}

function targetsOf(paths: ExportPaths): readonly Target[] {
  return kinds.flatMap((kind) => {
    const path = paths[kind];
    return path === null ? [] : [{ kind, path }];
  });
}

/** Refuses what would destroy something, before any work is done. Throws ConfigError. */
export function checkTargets(paths: ExportPaths, decisions: string | null): void {
  const targets = targetsOf(paths);
  const seen = new Set<string>();
  for (const { kind, path } of targets) {
    const { name, ends, end } = options[kind];
    if (!ends.test(path)) {
      throw new ConfigError(
        "bad-argument",
        `${name} 的文件名“${path}”应以 ${end} 结尾。请改文件名。`,
      );
    }
    const file = resolve(path);
    if (seen.has(file)) {
      throw new ConfigError("bad-argument", `“${path}”写了两次。请给每个输出各起一个文件名。`);
    }
    seen.add(file);
    if (kind === "writeDecisions") refuseOverwriting(path, decisions);
  }
}

/** Writes all of them or none; gives their paths. Throws ConfigError `unwritable`. */
export async function writeExports(
  result: Reviewed,
  paths: ExportPaths,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const targets = targetsOf(paths);
  refuseInputs(targets, result);
  const opened: Outputs[] = [];
  try {
    const folders = Map.groupBy(targets, ({ path }) => resolve(dirname(path)));
    for (const [, some] of folders) {
      const outputs = openOutputs(dirname(some[0]?.path ?? ""));
      opened.push(outputs);
      for (const { kind, path } of some) {
        outputs.stage(basename(path), await contentOf(kind, result));
        signal.throwIfAborted();
      }
    }
    return opened.flatMap((outputs) => outputs.commit());
  } finally {
    for (const outputs of opened) outputs.discard();
  }
}

/** A report must never be replaced by what we say about it. */
function refuseInputs(targets: readonly Target[], { checked }: Reviewed): void {
  const inputs = [
    ...checked.sources.map(({ report }) => report.path),
    ...checked.failures.map(({ path }) => path),
  ];
  const read = new Set(inputs.map(real));
  for (const { path } of targets) {
    if (!read.has(real(path))) continue;
    throw new ConfigError(
      "unwritable",
      `“${path}”是这次读取的文件，没有覆盖。请换一个文件名，或写到报告以外的文件夹。`,
    );
  }
}

function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

async function contentOf(kind: Kind, result: Reviewed): Promise<Uint8Array> {
  if (kind === "xlsx") {
    // The writer of Excel files takes longer to load than a report to check.
    const { verificationWorkbook } = await import("../../templates/xlsx.ts");
    const { sources, findings, receipts } = result.checked;
    return await verificationWorkbook({
      reports: sources.map(({ report }) => report),
      findings,
      receipts,
    });
  }
  return new TextEncoder().encode(texts[kind](result));
}

type Write = (result: Reviewed) => string;

const texts: Readonly<Record<Exclude<Kind, "xlsx">, Write>> = {
  sarif: ({ checked, compared }) =>
    sarifText({ checked, rules, version: appVersion, summary: summaryOf(checked), compared }),
  html: ({ checked, lapsed, compared, lines }) => {
    const summary = [summaryOf(checked), ...lines];
    return markedHtml({ checked, lapsed, compared, summary, version: appVersion });
  },
  writeDecisions: ({ checked: { sources, findings, receipts }, lapsed, absent }) => {
    const reports = sources.map(({ report }) => report);
    return decisionsTemplate({ reports, findings, receipts, lapsed, absent });
  },
};

function summaryOf({ sources, findings, receipts }: Checked): string {
  const reports = sources.map(({ report }) => report);
  return verdictLine(tally(reports, findings, receipts));
}
