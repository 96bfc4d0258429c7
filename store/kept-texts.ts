import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Texts kept by key, one file each; see `TextStore` in llm/ports.ts. */
export interface KeptTexts {
  readonly get: (key: string) => string | null;
  readonly put: (key: string, text: string) => void;
}

/** `owner` tells programs apart that keep the same text at once; a process number will do. */
export function openKeptTexts(folder: string, owner: string): KeptTexts {
  let written = 0;
  return {
    get(key) {
      try {
        return readFileSync(pathOf(folder, key), "utf8");
      } catch {
        // What cannot be read is asked for again.
        return null;
      }
    },
    put(key, text) {
      const path = pathOf(folder, key);
      const temporary = `${path}.${owner}-${(written += 1)}.tmp`;
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(temporary, text, { mode: 0o600 });
        renameSync(temporary, path);
      } catch {
        // Nothing is lost but the saving: the answer itself is used.
        remove(temporary);
      }
    },
  };
}

function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Not even its folder is there.
  }
}

/** Keys are hexadecimal: no key leads out of the folder. Spread, because folders of thousands are slow. */
function pathOf(folder: string, key: string): string {
  const safe = key.replaceAll(/[^0-9a-f]/g, "");
  return join(folder, safe.slice(0, 2), `${safe}.json`);
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
