import { readFile } from "node:fs/promises";
import { ReaderError } from "../domain/errors.ts";
import { openDocxParts } from "../readers/docx-parts.ts";
import { checkLayout } from "../templates/layout-check.ts";
import type { Departure, LayoutReport } from "../templates/layout-check.ts";
import { failureOf } from "./failure.ts";
import type { Failure } from "./failure.ts";

export interface LayoutFile {
  readonly path: string;
  /** Empty where the file could not be checked. */
  readonly report: LayoutReport;
  readonly failure: Failure | null;
}

/** Each file is checked for itself; one that cannot be read stops none of the others. */
export async function checkLayoutFiles(paths: readonly string[]): Promise<readonly LayoutFile[]> {
  const files: LayoutFile[] = [];
  for (const path of paths) {
    try {
      const parts = openDocxParts(await readFile(path));
      if (parts === null) {
        throw new ReaderError(
          "unsupported",
          "不是 .docx 文件。请用 Word 或 WPS 另存为 .docx 后重试。",
        );
      }
      files.push({ path, report: checkLayout(parts), failure: null });
    } catch (error) {
      const report = { departures: [], unjudged: [] };
      files.push({ path, report, failure: failureOf(path, error) });
    }
  }
  return files;
}

/** For a person: what departs, what is worth a look, what was not judged. */
export function layoutListing(files: readonly LayoutFile[]): string {
  return files
    .map((file) => [file.path, ...linesOf(file).map((line) => `  ${line}`)].join("\n"))
    .join("\n\n");
}

function linesOf({ report, failure }: LayoutFile): readonly string[] {
  if (failure !== null) return [`无法检查：${failure.message}`];
  const { departures, unjudged } = report;
  const wrong = departures.filter(({ severity }) => severity === "departure");
  const hints = departures.filter(({ severity }) => severity === "hint");
  return [
    wrong.length === 0 ? "没有发现与规定不符之处。" : `不符 ${wrong.length} 项：`,
    ...wrong.map(({ message }) => `  ${message}`),
    ...(hints.length > 0 ? [`提示 ${hints.length} 项：`] : []),
    ...hints.map(({ message }) => `  ${message}`),
    ...(unjudged.length > 0 ? [`未检查 ${unjudged.length} 项（不表示符合）：`] : []),
    ...unjudged.map(({ what, reason }) => `  ${what}：${reason}。`),
  ];
}

interface LayoutJson {
  readonly files: readonly {
    readonly path: string;
    readonly departures: readonly Departure[];
    readonly unjudged: LayoutReport["unjudged"];
    readonly error: { readonly code: string; readonly message: string } | null;
  }[];
}

export function layoutJson(files: readonly LayoutFile[]): LayoutJson {
  return {
    files: files.map(({ path, report, failure }) => ({
      path,
      departures: report.departures,
      unjudged: report.unjudged,
      error: failure === null ? null : { code: failure.code, message: failure.message },
    })),
  };
}
