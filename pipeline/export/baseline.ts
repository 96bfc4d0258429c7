import { readFileSync } from "node:fs";
import { z } from "zod";
import { ConfigError } from "../../domain/errors.ts";
import type { Finding } from "../../domain/finding.ts";
import type { Report } from "../../domain/report.ts";
import { failureOf } from "../failure.ts";

/** A finding of an earlier run, as far as comparing needs it. */
export interface OldFinding {
  readonly fingerprint: string;
  readonly slotFingerprint: string;
  readonly ruleId: string;
  readonly message: string;
  /** Name of its first file; empty when not told. */
  readonly file: string;
}

/** unchanged: the same values; updated: the same place with another value. */
export type BaselineState = "new" | "unchanged" | "updated";

export interface Compared {
  /** By the id of the finding. */
  readonly states: ReadonlyMap<string, BaselineState>;
  /** Findings of the earlier run that are gone. */
  readonly absent: readonly OldFinding[];
}

const oldFinding = z.looseObject({
  fingerprint: z.string(),
  slotFingerprint: z.string(),
  ruleId: z.string(),
  message: z.string(),
  documentIds: z.array(z.string()),
});

const output = z.looseObject({
  documents: z.array(
    z.looseObject({
      id: z.string().nullable(),
      path: z.string(),
      findings: z.array(oldFinding),
    }),
  ),
  findings: z.array(oldFinding),
});

const prints = z.record(z.string(), z.string());

const sarif = z.looseObject({
  version: z.literal("2.1.0"),
  runs: z.array(
    z.looseObject({
      results: z.array(
        z.looseObject({
          ruleId: z.string(),
          message: z.looseObject({ text: z.string() }),
          baselineState: z.string().optional(),
          fingerprints: prints,
          partialFingerprints: prints,
          properties: z.looseObject({ file: z.string() }).optional(),
        }),
      ),
    }),
  ),
});

/** Names of our fingerprints in SARIF. */
export const printNames = { values: "jihe/values/v1", slot: "jihe/slot/v1" } as const;

/** Findings of an earlier `--json`, run.json or SARIF file. Throws ConfigError `unreadable`. */
export function readBaseline(path: string): readonly OldFinding[] {
  const value = jsonOf(path);
  const log = sarif.safeParse(value);
  if (log.success) return fromSarif(log.data);
  const batch = output.safeParse(value);
  if (batch.success) return fromOutput(batch.data);
  throw unreadable(
    path,
    "不是 jihe 写出的 JSON 或 SARIF 文件。请给出上一次的 --json、run.json 或 --sarif 文件。",
  );
}

function jsonOf(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw unreadable(path, failureOf(path, error).message, error);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(path, "内容不是完整的 JSON。请重新生成。", error);
  }
}

function unreadable(path: string, why: string, cause?: unknown): ConfigError {
  return new ConfigError("unreadable", `无法读取基线文件“${path}”：${why}`, { cause });
}

function fromSarif(log: z.infer<typeof sarif>): readonly OldFinding[] {
  return log.runs
    .flatMap(({ results }) => results)
    .filter(({ baselineState }) => baselineState !== "absent")
    .map(({ ruleId, message, fingerprints, partialFingerprints, properties }) => ({
      fingerprint: fingerprints[printNames.values] ?? "",
      slotFingerprint: partialFingerprints[printNames.slot] ?? "",
      ruleId,
      message: message.text,
      file: properties?.file ?? "",
    }));
}

function fromOutput(batch: z.infer<typeof output>): readonly OldFinding[] {
  const files = new Map(batch.documents.map(({ id, path }) => [id, nameOf(path)]));
  return [...batch.documents.flatMap(({ findings }) => findings), ...batch.findings].map(
    ({ fingerprint, slotFingerprint, ruleId, message, documentIds }) => ({
      fingerprint,
      slotFingerprint,
      ruleId,
      message,
      file: files.get(documentIds[0] ?? "") ?? "",
    }),
  );
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

/** Name of the first file of a finding. */
export function fileOf(finding: Finding, reports: readonly Report[]): string {
  const report = reports.find(({ document }) => document.id === finding.documentIds[0]);
  return report === undefined ? "" : nameOf(report.path);
}
