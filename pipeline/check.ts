import { setImmediate } from "node:timers/promises";
import { soleDocument } from "../domain/cards.ts";
import type { Finding, Receipt } from "../domain/finding.ts";
import type { Report } from "../domain/report.ts";
import { checkReports } from "../rules/index.ts";
import type { Batch, Source } from "./collect.ts";
import { failureOf } from "./failure.ts";
import type { Failure } from "./failure.ts";
import type { Progress } from "./progress.ts";

/** A batch after the rules. */
export interface Checked extends Batch {
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
}

export async function check(
  batch: Batch,
  progress: Progress,
  signal: AbortSignal,
): Promise<Checked> {
  progress.start("核验", batch.sources.length);
  await setImmediate();
  signal.throwIfAborted();
  const checked = checkTogether(batch);
  for (const { report } of checked.sources) progress.step(report.path);
  progress.end();
  return checked;
}

/** Rules keep their own crashes as receipts; should one escape, only the file that caused it fails. */
export function checkTogether(batch: Batch, checkAll: typeof checkReports = checkReports): Checked {
  try {
    return { ...batch, ...checkAll(batch.sources.map(({ report }) => report)) };
  } catch {
    const sound: Source[] = [];
    const failures: Failure[] = [];
    for (const source of batch.sources) {
      try {
        checkAll([source.report]);
        sound.push(source);
      } catch (error) {
        failures.push(failureOf(source.report.path, error, source.sha256));
      }
    }
    const rest = { ...batch, sources: sound, failures: [...batch.failures, ...failures] };
    return { ...rest, ...checkAll(sound.map(({ report }) => report)) };
  }
}

/** Those of this document alone. */
export function findingsOf(findings: readonly Finding[], report: Report): readonly Finding[] {
  return findingOwners.of(findings, report.document.id);
}

/** Findings across documents, and those that point at no place at all. */
export function sharedFindings(findings: readonly Finding[]): readonly Finding[] {
  return findingOwners.of(findings, null);
}

export function receiptsOf(receipts: readonly Receipt[], report: Report): readonly Receipt[] {
  return receiptOwners.of(receipts, report.document.id);
}

export function sharedReceipts(receipts: readonly Receipt[]): readonly Receipt[] {
  return receiptOwners.of(receipts, null);
}

/** Looks a list through once, and not once for each of a thousand documents. */
class Owners<Owned extends { readonly documentIds: readonly string[] }> {
  readonly #known = new WeakMap<readonly Owned[], ReadonlyMap<string | null, readonly Owned[]>>();

  of(all: readonly Owned[], id: string | null): readonly Owned[] {
    let groups = this.#known.get(all);
    if (groups === undefined) {
      groups = Map.groupBy(all, ({ documentIds }) => soleDocument(documentIds));
      this.#known.set(all, groups);
    }
    return groups.get(id) ?? [];
  }
}

const findingOwners = new Owners<Finding>();
const receiptOwners = new Owners<Receipt>();
