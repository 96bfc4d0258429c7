import {
  closeSync,
  fdatasync,
  fstatSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { StoreError } from "../domain/errors.ts";
import type { LogRecord } from "../domain/model-call.ts";

/** Appends records to a file of JSON lines. */
export interface CallLogFile {
  /**
   * The system has the line when this returns, so that no end of the program loses it, and puts it on
   * the disk at once, which this does not wait for. Throws StoreError `unwritable`.
   */
  readonly append: (record: LogRecord) => void;
  /** Waits until the disk has every line. */
  readonly close: () => void;
}

/** Opens the log for the first record; the file and its folder are made when they are missing. */
export function openCallLog(path: string): CallLogFile {
  let file: number | null = null;
  let syncing = false;
  let again = false;
  // One at a time, each for all lines before it: a slow disk must not hold up the answers.
  const sync = (): void => {
    if (file === null) return;
    again = syncing;
    if (syncing) return;
    syncing = true;
    fdatasync(file, () => {
      syncing = false;
      if (again) sync();
    });
  };
  return {
    append(record) {
      try {
        file ??= opened(path);
        writeWhole(file, Buffer.from(`${JSON.stringify(record)}\n`));
        sync();
      } catch (error) {
        throw new StoreError("unwritable", unwritableText(path, error), { cause: error });
      }
    },
    close() {
      if (file === null) return;
      const closing = file;
      file = null;
      // Where a disk cannot do it (EINVAL, EIO) the lines are with the system all the same.
      try {
        fsyncSync(closing);
      } finally {
        closeSync(closing);
      }
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
