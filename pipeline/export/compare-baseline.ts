import type { Finding } from "../../domain/finding.ts";
import type { Report } from "../../domain/report.ts";
import { fileOf } from "./baseline.ts";
import type { BaselineState, Compared, OldFinding } from "./baseline.ts";

interface Now {
  readonly finding: Finding;
  readonly file: string;
}

type Key = (one: {
  readonly fingerprint: string;
  readonly slotFingerprint: string;
  readonly file: string;
}) => string;

// In this order, each old finding used once: fingerprints know no file, and files are renamed.
const steps: readonly (readonly [Exclude<BaselineState, "new">, Key, "any" | "only"])[] = [
  ["unchanged", ({ fingerprint, file }) => `${fingerprint} ${file}`, "any"],
  ["unchanged", ({ fingerprint }) => fingerprint, "any"],
  ["updated", ({ slotFingerprint, file }) => `${slotFingerprint} ${file}`, "any"],
  // Another county may have the same slot: without the name of the file only where none is in doubt.
  ["updated", ({ slotFingerprint }) => slotFingerprint, "only"],
];

/** Which findings are new, unchanged or updated against an earlier run, and which of that run are gone. */
export function compareBaseline(
  findings: readonly Finding[],
  reports: readonly Report[],
  old: readonly OldFinding[],
): Compared {
  const states = new Map<string, BaselineState>();
  let now: readonly Now[] = findings.map((finding) => ({
    finding,
    file: fileOf(finding, reports),
  }));
  let before = old;
  for (const [state, key, how] of steps) {
    const groups = Map.groupBy(before, key);
    const rivals = Map.groupBy(now, ({ finding, file }) => key({ ...finding, file }));
    const used = new Set<OldFinding>();
    now = now.filter(({ finding, file }) => {
      const name = key({ ...finding, file });
      const group = groups.get(name) ?? [];
      if (how === "only" && (group.length > 1 || (rivals.get(name) ?? []).length > 1)) return true;
      const match = group.find((one) => !used.has(one));
      if (match === undefined) return true;
      used.add(match);
      states.set(finding.id, state);
      return false;
    });
    before = before.filter((one) => !used.has(one));
  }
  for (const { finding } of now) states.set(finding.id, "new");
  return { states, absent: before };
}

/** 与基线相比：新增1处，有变化0处，未变2处，已消失1处。 */
export function baselineLine({ states, absent }: Compared): string {
  const count = (state: BaselineState): number =>
    [...states.values()].filter((one) => one === state).length;
  return `与基线相比：新增${count("new")}处，有变化${count("updated")}处，未变${count("unchanged")}处，已消失${absent.length}处。`;
}
