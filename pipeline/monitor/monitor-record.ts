import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { assistRecord } from "../assist/assist-record.ts";
import type { RecordedAssist } from "../assist/assist-record.ts";
import { digest } from "../load-templates.ts";
import type { Template } from "../../templates/template-check.ts";
import { versions } from "../versions.ts";
import type { MonitorRequest } from "./monitor.ts";

export interface MonitorRun {
  readonly request: MonitorRequest;
  readonly template: Template;
  /** Files on the disk that were read, by the path as given. */
  readonly inputs: readonly { readonly path: string; readonly file: string }[];
  /** Names of the files written, this record included. */
  readonly files: readonly string[];
  readonly assisted: RecordedAssist;
  readonly startedAt: Date;
}

/** The text of monitor.json: what ran on what, and what a model did, in the shape of run.json. */
export function monitorRecord(run: MonitorRun): string {
  const { request, template, startedAt } = run;
  const { paths, out, lights, mapping, settings, profile, templates, month, sheet } = request;
  const record = {
    program: "jihe",
    versions: { ...versions(), templates: { [template.name]: digest(template) } },
    settings: {
      command: "monitor",
      paths,
      out,
      lights,
      mapping,
      settings,
      profile,
      templates,
      month,
      sheet,
      assist: ["draft"],
    },
    startedAt: startedAt.toISOString(),
    finishedAt: new Date().toISOString(),
    files: run.files,
    inputs: run.inputs.map(({ path, file }) => ({ path, sha256: hashOf(file) })),
    assist: assistRecord(run.assisted),
  };
  return `${JSON.stringify(record, null, 1)}\n`;
}

/** null where the file is gone since it was read. */
function hashOf(file: string): string | null {
  try {
    return createHash("sha256").update(readFileSync(file)).digest("hex");
  } catch {
    return null;
  }
}
