import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Texts kept by key, one file each; see `TextStore` in llm/ports.ts. */
export interface KeptTexts {
  readonly get: (key: string) => string | null;
  readonly put: (key: string, text: string) => void;
}

/** `owner` tells programs apart that keep the same text at once; a process number will do. */
export function openKeptTexts(folder: string, owner: string): KeptTexts {
  // Most questions are new: looking on the disk for each would take longer than all the rest.
  const known = filesIn(folder);
  const folders = new Set<string>();
  let written = 0;
  return {
    get(key) {
      const name = nameOf(key);
      return known.has(name) ? textOf(join(folder, name)) : null;
    },
    put(key, text) {
      const name = nameOf(key);
      const path = join(folder, name);
      const temporary = `${path}.${owner}-${(written += 1)}.tmp`;
      try {
        if (!folders.has(dirname(path))) mkdirSync(dirname(path), { recursive: true });
        folders.add(dirname(path));
        writeFileSync(temporary, text, { mode: 0o600 });
        renameSync(temporary, path);
        known.add(name);
      } catch {
        // Nothing is lost but the saving: the answer itself is used.
        remove(temporary);
      }
    },
  };
}

function filesIn(folder: string): Set<string> {
  try {
    return new Set(readdirSync(folder, { recursive: true, encoding: "utf8" }));
  } catch {
    return new Set();
  }
}

/** null when it cannot be read: it is asked for again. */
function textOf(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Not even its folder is there.
  }
}

/** Keys are hexadecimal: no key leads out of the folder. Spread, because folders of thousands are slow. */
function nameOf(key: string): string {
  const safe = key.replaceAll(/[^0-9a-f]/g, "");
  return join(safe.slice(0, 2), `${safe}.json`);
}

/** Keeps nothing beyond the run. */
export function keptInMemory(): KeptTexts {
  const texts = new Map<string, string>();
  return {
    get: (key) => texts.get(key) ?? null,
    put: (key, text) => {
      texts.set(key, text);
    },
  };
}
