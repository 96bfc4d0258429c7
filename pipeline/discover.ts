import { readFile, readdir, realpath, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";
import { failureOf } from "./failure.ts";
import type { Failure, FileNotice } from "./failure.ts";

/** A file to read. */
export interface Input {
  /** As the user gave it, joined with the way down from there; "/" as separator. */
  readonly path: string;
  /** What to open. */
  readonly file: string;
}

export interface Discovery {
  /** In the order of the arguments, each folder sorted by name. */
  readonly inputs: readonly Input[];
  readonly notices: readonly FileNotice[];
  readonly failures: readonly Failure[];
}

const readable = /\.(?:docx|doc|pdf|xlsx|html?|txt|md)$/i;
const litter = /^(?:~\$.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i;
const foreign: Readonly<Record<string, string>> = {
  ".wps": "WPS 文字文件请另存为 .docx 后重试。",
  ".et": "WPS 表格请另存为 .xlsx 后重试。",
  ".xls": "旧版 Excel 表格请另存为 .xlsx 后重试。",
  ".ofd": "OFD 版式文件请另存为 .pdf 或 .docx 后重试。",
  ".rtf": "RTF 文件请另存为 .docx 后重试。",
  ".docm": "带宏的 Word 文件请另存为 .docx 后重试。",
  ".zip": "压缩包请先解压后重试。",
  ".rar": "压缩包请先解压后重试。",
  ".7z": "压缩包请先解压后重试。",
};

interface Walk {
  readonly inputs: Input[];
  readonly notices: FileNotice[];
  readonly failures: Failure[];
  /** Real paths already taken: ends loops of links and a file reached in two ways. */
  readonly seen: Set<string>;
  /** Real path of the output folder; what stands in it was written by us. */
  readonly out: string | null;
}

/**
 * Files to read below the given paths. A file named by the user is tried whatever its name; in a
 * folder only reports count. Nothing is passed over in silence, and nothing is thrown.
 */
export async function discover(paths: readonly string[], out: string | null): Promise<Discovery> {
  const walk: Walk = {
    inputs: [],
    notices: [],
    failures: [],
    seen: new Set(),
    out: out === null ? null : await realpath(out).catch(() => null),
  };
  for (const path of paths) await visit(walk, trimmed(path), true);
  const { inputs, notices, failures } = walk;
  return { inputs, notices, failures };
}

function trimmed(path: string): string {
  const forward = process.platform === "win32" ? path.replaceAll("\\", "/") : path;
  return forward.replace(/(?<=.)\/+$/, "");
}

async function visit(walk: Walk, path: string, named: boolean): Promise<void> {
  const name = basename(path);
  if (litter.test(name)) {
    ignore(walk, path, "Word 的临时文件或系统文件，不是报告，已跳过。");
    return;
  }
  try {
    const real = await realpath(path);
    if (walk.seen.has(real)) return;
    walk.seen.add(real);
    const facts = await stat(real);
    if (facts.isDirectory()) await visitFolder(walk, path, real, named);
    else if (facts.isFile()) visitFile(walk, path, named);
    else ignore(walk, path, "不是普通文件（设备或管道），已跳过。");
  } catch (error) {
    walk.failures.push(failureOf(path, error));
  }
}

async function visitFolder(walk: Walk, path: string, real: string, named: boolean): Promise<void> {
  if (!named && /^[._]/.test(basename(path))) {
    ignore(walk, path, "文件夹名称以“.”或“_”开头，已跳过。", "folder-ignored");
    return;
  }
  if (!named && real === walk.out) {
    ignore(walk, path, "输出文件夹，里面的文件不作为报告读取，已跳过。", "folder-ignored");
    return;
  }
  const ours = await writtenIn(real);
  const isOurs = (name: string): boolean =>
    ours.has(name) || (real === walk.out && /^区县对比(?:（审阅稿）)?\./u.test(name));
  const prefix = path.endsWith("/") ? path : `${path}/`;
  for (const name of (await readdir(real)).toSorted()) {
    if (isOurs(name)) ignore(walk, prefix + name, "绩核写出的文件，不作为报告读取，已跳过。");
    else await visit(walk, prefix + name, false);
  }
}

const ourRecord = z.object({ program: z.literal("jihe"), files: z.array(z.string()) });

/** Names of the papers of an earlier run in this folder, by its run.json. */
async function writtenIn(folder: string): Promise<ReadonlySet<string>> {
  try {
    const record: unknown = JSON.parse(await readFile(join(folder, "run.json"), "utf8"));
    return new Set(ourRecord.parse(record).files);
  } catch {
    return new Set();
  }
}

function visitFile(walk: Walk, path: string, named: boolean): void {
  const name = basename(path);
  const extension = /\.[^.]+$/.exec(name)?.[0].toLowerCase() ?? "";
  if (named) walk.inputs.push({ path, file: join(path) });
  else if (name.startsWith(".")) ignore(walk, path, "隐藏文件，已跳过。");
  else if (/^readme/i.test(name)) ignore(walk, path, "说明文件，不是报告，已跳过。");
  else if (readable.test(name)) walk.inputs.push({ path, file: join(path) });
  else {
    const advice = foreign[extension] ?? "如果它是报告，请另存为 .docx 或 .pdf 后重试。";
    ignore(walk, path, `不支持的文件类型，已跳过。${advice}`);
  }
}

function ignore(
  walk: Walk,
  path: string,
  message: string,
  code: "file-ignored" | "folder-ignored" = "file-ignored",
): void {
  walk.notices.push({ path, code, message });
}
