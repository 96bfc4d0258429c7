import {
  existsSync,
  mkdirSync,
  statSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { ConfigError } from "../domain/errors.ts";
import { errorCode, unwritable } from "./failure.ts";

/** The file system calls the outputs need; a test gives its own to have no space left. */
export interface Disk {
  readonly mkdir: (path: string) => string | undefined;
  readonly write: (path: string, bytes: Uint8Array) => void;
  readonly rename: (from: string, to: string) => void;
  readonly remove: (path: string) => void;
  readonly removeFolder: (path: string) => void;
}

export const disk: Disk = {
  mkdir: makeFolder,
  write: (path, bytes) => {
    writeFileSync(path, bytes, { flush: true });
  },
  rename: renameSync,
  remove: (path) => {
    rmSync(path, { force: true });
  },
  removeFolder: rmdirSync,
};

/** Makes a folder and those above it; the outermost it made. The recursive call of Node never returns below /proc. */
function makeFolder(path: string): string | undefined {
  if (existsSync(path) && statSync(path).isDirectory()) return undefined;
  const parent = dirname(path);
  const above = existsSync(parent) ? undefined : makeFolder(parent);
  mkdirSync(path);
  return above ?? path;
}

/**
 * The files of one run. `stage` writes under a temporary name in the same folder, `commit` renames
 * all of them, `discard` leaves the folder as it was found. All throw ConfigError `unwritable`.
 */
export interface Outputs {
  readonly stage: (name: string, bytes: Uint8Array) => void;
  /** Names staged so far. */
  readonly names: () => readonly string[];
  /** Paths of the files, in the order they were staged. */
  readonly commit: () => readonly string[];
  readonly discard: () => void;
}

/** Makes the folder and proves that it takes a file, before any work is done. */
export function openOutputs(folder: string, on: Disk = disk): Outputs {
  const created = attempt(folder, () => on.mkdir(folder));
  const staged: { readonly name: string; readonly temporary: string; readonly path: string }[] = [];
  const temporaryOf = (index: number): string => join(folder, `.jihe-${process.pid}-${index}.tmp`);
  const outputs: Outputs = {
    stage(name, bytes) {
      const entry = { name, temporary: temporaryOf(staged.length), path: join(folder, name) };
      staged.push(entry);
      attempt(entry.path, () => {
        on.write(entry.temporary, bytes);
      });
    },
    names: () => staged.map(({ name }) => name),
    commit() {
      const done = staged.map(({ temporary, path }, index) => {
        replace(on, temporary, path, index);
        return path;
      });
      staged.length = 0;
      return done;
    },
    discard() {
      for (const { temporary } of staged.splice(0)) on.remove(temporary);
      if (created !== undefined) removeEmpty(on, folder, created);
    },
  };
  try {
    attempt(folder, () => {
      on.write(temporaryOf(0), new Uint8Array(1));
    });
    on.remove(temporaryOf(0));
  } catch (error) {
    staged.push({ name: "", temporary: temporaryOf(0), path: folder });
    outputs.discard();
    throw error;
  }
  return outputs;
}

function replace(on: Disk, temporary: string, path: string, done: number): void {
  try {
    on.rename(temporary, path);
  } catch (error) {
    const open = ["EPERM", "EBUSY", "EACCES"].includes(errorCode(error));
    const before = done > 0 ? `（此前的 ${done} 个文件已写好）` : "";
    throw open
      ? new ConfigError(
          "unwritable",
          `无法替换“${path}”：它可能正在 Word、WPS 或 Excel 中打开。请关闭它再运行一次。${before}`,
          { cause: error },
        )
      : unwritable(path, error);
  }
}

/** Takes away the folders that `mkdir` made, innermost first, as far as they are empty. */
function removeEmpty(on: Disk, folder: string, created: string): void {
  try {
    for (let path = folder; path.length >= created.length; path = dirname(path)) {
      on.removeFolder(path);
    }
  } catch {
    // Someone else has put a file there: it stays.
  }
}

function attempt<T>(path: string, action: () => T): T {
  try {
    return action();
  } catch (error) {
    throw unwritable(path, error);
  }
}
