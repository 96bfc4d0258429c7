import { assistRecord } from "./assist/assist-record.ts";
import type { RecordedAssist } from "./assist/assist-record.ts";
import type { Assisted } from "./assist/assist-run.ts";
import { templateVersions } from "./load-templates.ts";
import type { Templates } from "./load-templates.ts";
import type { RunResult, RunSettings } from "./run.ts";
import { tally, verdictLine } from "./tally.ts";
import { batchJson } from "./to-json.ts";
import { versions } from "./versions.ts";

function recorded({ model, assistance }: Assisted): RecordedAssist {
  return { model, outcome: assistance?.outcome ?? null };
}

/** The text of run.json, or compare.json: what ran on what, and everything it found. */
export function runRecord(
  { checked, files, unwritten, assisted }: RunResult,
  templates: Templates,
  settings: RunSettings,
  startedAt: Date,
): string {
  const { sources, findings, receipts } = checked;
  const reports = sources.map(({ report }) => report);
  const record = {
    program: "jihe",
    versions: { ...versions(), templates: templateVersions(templates) },
    settings: {
      command: settings.command,
      paths: settings.paths,
      out: settings.out,
      strict: settings.strict,
      templates: settings.templates,
      profile: settings.profile,
      assist: settings.assist?.tasks ?? [],
    },
    startedAt: startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    summary: verdictLine(tally(reports, findings, receipts)),
    files,
    assist: assisted === null ? null : assistRecord(recorded(assisted)),
    ...batchJson(checked, checked),
    // Faults of ours only: what a developer needs to mend them.
    failures: [...checked.failures, ...unwritten]
      .filter(({ stack }) => stack !== null)
      .map(({ path, message, stack }) => ({ path, message, stack })),
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}
