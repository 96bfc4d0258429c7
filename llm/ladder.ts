import { ways } from "../domain/model-call.ts";
import type { Via } from "../domain/model-call.ts";
import type { TextStore } from "./ports.ts";

/** Which ways of putting an answer into shape a server understands, as far as it has shown. */
export interface Ladder {
  /** The strictest way not yet refused. */
  readonly best: () => Via;
  /** The next one below; null at the bottom. */
  readonly below: (via: Via) => Via | null;
  /** Has it given a good answer before? */
  readonly proven: (via: Via) => boolean;
  readonly worked: (via: Via) => void;
  /** The server knows nothing of it. */
  readonly refused: (via: Via) => void;
}

/** `key` is where it is remembered over runs. */
export function openLadder(store: TextStore, key: string): Ladder {
  const remembered = ways.find((via) => via === store.get(key));
  const refused = new Set<Via>(ways.slice(0, ways.indexOf(remembered ?? "json-schema")));
  const proven = new Set<Via>(remembered === undefined ? [] : [remembered]);
  const from = (index: number): Via | null =>
    ways.slice(index).find((via) => !refused.has(via)) ?? null;
  return {
    best: () => from(0) ?? "text",
    below: (via) => from(ways.indexOf(via) + 1),
    proven: (via) => proven.has(via),
    worked(via) {
      if (proven.has(via)) return;
      proven.add(via);
      for (const each of ways.slice(0, ways.indexOf(via))) refused.add(each);
      store.put(key, via);
    },
    refused(via) {
      // Plain text is always understood.
      if (via !== "text") refused.add(via);
    },
  };
}
