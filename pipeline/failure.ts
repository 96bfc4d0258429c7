import { ConfigError, ReaderError } from "../domain/errors.ts";
import type { ReaderErrorCode } from "../domain/errors.ts";
import type { NoticeCode } from "../domain/notice.ts";

export type FailureCode = ReaderErrorCode | "missing" | "unreadable" | "internal";

/** A file that was asked for and gave no report. `message` is Chinese: what happened, what to do. */
export interface Failure {
  readonly path: string;
  readonly code: FailureCode;
  readonly message: string;
  /** Of the bytes, in hexadecimal; null when they could not be read. */
  readonly sha256: string | null;
  /** Only for faults of ours; goes to run.json and nowhere else. */
  readonly stack: string | null;
}

/** A file or folder that was passed over, wholly or in one of the papers, on purpose. */
export interface FileNotice {
  readonly path: string;
  readonly code: NoticeCode | "folder-ignored" | "no-figures" | "same-district-year" | "model-hint";
  readonly message: string;
}

export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : "";
}

const systemReasons: Readonly<Record<string, string>> = {
  EACCES: "没有读取权限。请检查文件权限后重试。",
  EPERM: "系统不允许读取。请检查文件权限，或把文件复制到本机后重试。",
  ENOENT: "找不到这个文件或文件夹。请检查路径是否写对。",
  ENOTDIR: "路径中有一段不是文件夹。请检查路径是否写对。",
  ELOOP: "快捷方式（符号链接）互相指向，打不开。请直接给出原文件。",
  EBUSY: "正被其他程序占用。请关闭后重试。",
  EMFILE: "系统打开的文件太多。请关闭一些程序后重试。",
  ENAMETOOLONG: "路径太长，系统打不开。请移到较浅的文件夹后重试。",
  ETIMEDOUT: "读了两分钟仍没有结果，已放弃。请用 Word 打开后另存为 .docx 再试。",
  EIO: "磁盘读取出错。请检查磁盘，或换一份文件。",
};

/** Whatever was thrown while a file was opened, read or extracted becomes a failure of that file. */
export function failureOf(path: string, error: unknown, sha256: string | null = null): Failure {
  if (error instanceof ReaderError) {
    return { path, code: error.code, message: error.message, sha256, stack: null };
  }
  const code = errorCode(error);
  const reason = systemReasons[code];
  if (reason !== undefined) {
    return {
      path,
      code: code === "ENOENT" ? "missing" : "unreadable",
      message: reason,
      sha256,
      stack: null,
    };
  }
  return { path, code: "internal", message: internalMessage(error), sha256, stack: stackOf(error) };
}

/** What a person is told about a fault of ours; the stack goes to run.json. */
function internalMessage(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return `程序内部错误（${words.split("\n")[0] ?? ""}）。请把这个文件和 run.json 发给开发者；其他文件不受影响。`;
}

export function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

const writeReasons: Readonly<Record<string, string>> = {
  ENOSPC: "磁盘空间不足。请清理磁盘，或用 --out 换一个位置。",
  EDQUOT: "磁盘配额已用完。请清理磁盘，或用 --out 换一个位置。",
  EACCES: "没有写入权限。请检查文件夹权限，或用 --out 换一个位置。",
  EPERM: "系统不允许写入。文件可能正在 Word、WPS 或 Excel 中打开，请关闭后重试。",
  EBUSY: "文件正被其他程序占用，可能正在 Word、WPS 或 Excel 中打开。请关闭后重试。",
  EROFS: "这个位置是只读的。请用 --out 换一个位置。",
  EISDIR: "同名的文件夹已经存在。请改名或移走它，或用 --out 换一个位置。",
  ENOTEMPTY: "同名的文件夹已经存在。请改名或移走它，或用 --out 换一个位置。",
  EEXIST: "同名的文件已经存在，不能建立文件夹。请用 --out 换一个位置。",
  ENOTDIR: "路径中有一段是文件而不是文件夹。请用 --out 换一个位置。",
  ENOENT: "这个位置不存在，或是只读的。请用 --out 换一个位置。",
  ENAMETOOLONG: "路径太长，系统写不了。请用 --out 换一个较短的位置。",
  EFBIG: "文件超过了这个磁盘允许的大小。请用 --out 换一个位置。",
};

/** Error for an output that cannot be written; anything unknown keeps the system's own word for it. */
export function unwritable(path: string, error: unknown): ConfigError {
  const code = errorCode(error);
  const reason = writeReasons[code] ?? `系统返回 ${code || String(error)}。请用 --out 换一个位置。`;
  return new ConfigError("unwritable", `无法写入“${path}”：${reason}`, { cause: error });
}
