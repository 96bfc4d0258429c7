import { closeSync, fstatSync, fsyncSync, mkdirSync, openSync, readSync, writeSync } from "node:fs";
import { dirname } from "node:path";
import { StoreError } from "../domain/errors.ts";
import type { LogRecord } from "../domain/model-call.ts";

/** Appends records to a file of JSON lines. */
export interface CallLogFile {
  /** The line is on the disk when this returns. Throws StoreError `unwritable`. */
  readonly append: (record: LogRecord) => void;
  readonly close: () => void;
}

/** Opens the log for the first record; the file and its folder are made when they are missing. */
export function openCallLog(path: string): CallLogFile {
  let file: number | null = null;
  return {
    append(record) {
      try {
        file ??= opened(path);
        writeWhole(file, Buffer.from(`${JSON.stringify(record)}\n`));
        fsyncSync(file);
      } catch (error) {
        throw new StoreError("unwritable", unwritableText(path, error), { cause: error });
      }
    },
    close() {
      if (file !== null) closeSync(file);
      file = null;
    },
  };
}

/** For appending: a program that was killed within a line must not spoil the next one. */
function opened(path: string): number {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, "a+", 0o600);
  const { size } = fstatSync(file);
  const last = Buffer.alloc(1);
  if (size > 0 && readSync(file, last, 0, 1, size - 1) === 1 && last.toString() !== "\n") {
    writeWhole(file, Buffer.from("\n"));
  }
  return file;
}

/** In one call as a rule, so that two programs do not mix their lines. */
function writeWhole(file: number, bytes: Uint8Array): void {
  for (let from = 0; from < bytes.length;) {
    from += writeSync(file, bytes, from, bytes.length - from);
  }
}

function unwritableText(path: string, error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  return `写不进模型调用记录“${path}”（${code}）。请检查磁盘空间和文件夹权限。`;
}
