import type { Decision, Ground, Subject } from "./decision.ts";
import type { Finding, Receipt } from "./finding.ts";
import type { Report } from "./report.ts";
import { dutiesOf, sourcesOf, subjectOf } from "./decision-subject.ts";

/** A conclusion that no longer stands, and why in Chinese. */
export interface Lapsed {
  readonly decision: Decision;
  readonly reason: string;
  /** Finding, or duty of a receipt, that has to be concluded anew. */
  readonly findingId: string;
}

export interface Decided {
  /** All findings in their order; those concluded on carry `decision`. */
  readonly findings: readonly Finding[];
  /** All receipts in their order; duties concluded on carry `decision`. */
  readonly receipts: readonly Receipt[];
  readonly lapsed: readonly Lapsed[];
  /** Conclusions whose finding did not come up: mended, or its file was not read. */
  readonly absent: readonly Decision[];
}

interface Candidate {
  readonly id: string;
  readonly subject: Subject;
}

/**
 * Puts conclusions on the findings they were drawn on. One holds only for the same values in the same
 * sentences under the same major version of the rule, and up to its last day. `today` is YYYY-MM-DD.
 */
export function decide(
  { findings, receipts }: Pick<Decided, "findings" | "receipts">,
  reports: readonly Report[],
  decisions: readonly Decision[],
  today: string,
): Decided {
  if (decisions.length === 0) return { findings, receipts, lapsed: [], absent: [] };
  const sources = sourcesOf(reports);
  const candidates = [...findings, ...dutiesOf(receipts)].map((one) => ({
    id: one.id,
    subject: subjectOf(one, sources),
  }));
  const byValues = Map.groupBy(candidates, ({ subject }) => subject.fingerprint);
  const held = new Map<string, Decision>();
  const rest = decisions.filter((decision) => {
    const same = byValues.get(decision.subject.fingerprint) ?? [];
    const own = same.filter(({ subject }) => lapseOf(decision, subject, today) === null);
    for (const { id } of own) held.set(id, decision);
    return own.length === 0;
  });
  const open = candidates.filter(({ id }) => !held.has(id));
  const fates = rest.map((decision) => ({ decision, lapse: lapsedOn(decision, open, today) }));
  return {
    findings: findings.map((finding) => withDecision(finding, held.get(finding.id))),
    receipts: receipts.map((receipt) => withDecision(receipt, held.get(receipt.duty?.id ?? ""))),
    lapsed: fates.flatMap(({ lapse }) => lapse ?? []),
    absent: fates.flatMap(({ decision, lapse }) => (lapse === null ? decision : [])),
  };
}

function withDecision<T extends object>(one: T, decision: Decision | undefined): T {
  return decision === undefined ? one : { ...one, decision: decision.judgment };
}

/** The open finding a conclusion was meant for: the same values first, else the same place in the file. */
function lapsedOn(decision: Decision, open: readonly Candidate[], today: string): Lapsed | null {
  const { fingerprint, slotFingerprint } = decision.subject;
  const own = open.filter(({ subject }) => isSame(subject.owners, decision.subject.owners));
  const meant =
    own.find(({ subject }) => subject.fingerprint === fingerprint) ??
    own.find(({ subject }) => subject.slotFingerprint === slotFingerprint);
  if (meant === undefined) return null;
  const reason = lapseOf(decision, meant.subject, today) ?? "";
  return { decision, reason, findingId: meant.id };
}

/** Why the conclusion does not hold for this subject; null when it does. */
function lapseOf(decision: Decision, now: Subject, today: string): string | null {
  const { subject: then, judgment } = decision;
  if (then.ruleId !== now.ruleId) return `规则由${then.ruleId}变为${now.ruleId}`;
  const changed = changedGround(then.grounds, now.grounds);
  if (changed !== null) return changed;
  if (!isSame(then.owners, now.owners)) return "报告的区县或年度已变化";
  if (then.fingerprint !== now.fingerprint) return "数据所在的段落或指标已变化";
  if (major(then.ruleVersion) !== major(now.ruleVersion)) {
    return `规则${now.ruleId}已由${then.ruleVersion}版改为${now.ruleVersion}版`;
  }
  if (judgment.expires !== null && judgment.expires < today) {
    return `有效期至${judgment.expires}，现已过期`;
  }
  return null;
}

function changedGround(then: readonly Ground[], now: readonly Ground[]): string | null {
  if (then.length !== now.length) return `所依据的数据由${then.length}处变为${now.length}处`;
  const value = pairs(then, now).find(
    ([a, b]) => a.role !== b.role || a.quote !== b.quote || a.value !== b.value,
  );
  if (value !== undefined) {
    const [a, b] = value;
    return `${a.role}“${a.quote}”已变为${a.role === b.role ? "" : b.role}“${b.quote}”`;
  }
  const words = pairs(then, now).find(([a, b]) => a.sentence !== b.sentence);
  return words === undefined ? null : `${words[0].role}所在的句子已改动`;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

function pairs(
  then: readonly Ground[],
  now: readonly Ground[],
): readonly (readonly [Ground, Ground])[] {
  return then.flatMap((ground, index) => {
    const other = now[index];
    return other === undefined ? [] : [[ground, other] as const];
  });
}

function major(version: string): string {
  return version.split(".")[0] ?? "";
}
