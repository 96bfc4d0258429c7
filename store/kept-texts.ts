import { readFileSync, readdirSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Texts kept by key, one file each; see `TextStore` in llm/ports.ts. */
export interface KeptTexts {
  readonly get: (key: string) => string | null;
  /** Does not wait for the disk. */
  readonly put: (key: string, text: string) => void;
  /** Resolves when everything put so far has been written, or could not be. */
  readonly flush: () => Promise<void>;
}

/** `owner` tells programs apart that keep the same text at once; a process number will do. */
export function openKeptTexts(folder: string, owner: string): KeptTexts {
  // Most questions are new: looking on the disk for each would take longer than all the rest.
  const known = filesIn(folder);
  const pending = new Map<string, string>();
  let writing = Promise.resolve();
  let written = 0;
  const write = async (name: string, text: string): Promise<void> => {
    const kept = await writeWhole(join(folder, name), text, `${owner}-${(written += 1)}`);
    if (kept) known.add(name);
    // A later text for the same key may wait behind this one.
    if (pending.get(name) === text) pending.delete(name);
  };
  const after = async (before: Promise<void>, name: string, text: string): Promise<void> => {
    await before;
    await write(name, text);
  };
  return {
    get(key) {
      const name = nameOf(key);
      return pending.get(name) ?? (known.has(name) ? textOf(join(folder, name)) : null);
    },
    put(key, text) {
      const name = nameOf(key);
      pending.set(name, text);
      writing = after(writing, name, text);
    },
    flush: async () => {
      await writing;
    },
  };
}

/** False when it could not be written: nothing is lost but the saving, the answer itself is used. */
async function writeWhole(path: string, text: string, mark: string): Promise<boolean> {
  const temporary = `${path}.${mark}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(temporary, text, { mode: 0o600 });
    await rename(temporary, path);
    return true;
  } catch {
    await rm(temporary, { force: true }).catch(() => {
      // Not even its folder is there.
    });
    return false;
  }
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
    flush: async () => {
      await Promise.resolve();
    },
  };
}
