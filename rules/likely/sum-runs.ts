import { withoutAsides } from "../wording/bracket-depth.ts";
import { fullSentences } from "../wording/full-sentence.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { columnsOf } from "./sum-columns.ts";
import { isItem } from "./sum-item.ts";
import type { Run } from "./sum-run.ts";
import { isAddable } from "./sum-total.ts";

/** How many sentences, and paragraphs, behind a number its items are looked for. */
export interface Reach {
  readonly sentences: number;
  readonly blocks: number;
}

const most = { items: 7, starts: 2 } as const;

/** Whether an item is one of a list that makes up the total. */
export function isOfAny(parts: readonly Mention[], known: readonly ReadonlySet<string>[]): boolean {
  return parts.some(({ figure }) => known.some((ids) => ids.has(figure.id)));
}

/** The lists before and behind a number that may make it up; `at` is the place of its sentence. */
export function runsOf(
  total: Mention,
  sentences: Sentences,
  at: number,
  reach: Reach,
): readonly Run[] {
  const own = sentences[at] ?? [];
  const place = own.indexOf(total);
  const same = (mention: Mention): boolean => isItem(total, mention);
  const after = withoutAsides(own.slice(place + 1).filter(same));
  const before = withoutAsides(own.slice(0, place).filter(same));
  const runs = [...runsBehind(after, 0, 0), ...columnsOf(after, "before", 0)];
  let passed = after.length;
  for (const [index, sentence] of sentences.slice(at + 1, at + 1 + reach.sentences).entries()) {
    if ((sentence[0]?.figure.block ?? 0) - total.figure.block > reach.blocks) break;
    const list = sentence.filter(same);
    runs.push(...runsBehind(list, passed, index + 1), ...columnsOf(list, "before", index + 1));
    passed += list.length;
  }
  runs.push(...runsBefore(before, 0), ...columnsOf(before, "behind", 0));
  const above = sentences[at - 1] ?? [];
  const near = total.figure.block - (above[0]?.figure.block ?? 0) < 2;
  if (before.length === 0 && near) {
    const list = above.filter(same);
    runs.push(...runsBefore(list, 1), ...columnsOf(list, "behind", 1));
  }
  return runs;
}

type Sentences = readonly (readonly Mention[])[];

/** The numbers of each sentence of a report that may be added up. */
export const addableIn = perScene((scene): Sentences =>
  fullSentences(scene).map((sentence) => sentence.filter(isAddable)),
);

/** Lists that begin at one of the first items told behind the total. */
function runsBehind(list: readonly Mention[], passed: number, sentences: number): Run[] {
  return runsOfSize(list, (items, skipped, length) => ({
    parts: items.slice(0, length),
    order: "before",
    skipped,
    between: passed + skipped,
    sentences,
    next: items[length] ?? null,
  }));
}

/** Lists that end at one of the last items told before the total. */
function runsBefore(list: readonly Mention[], sentences: number): Run[] {
  return runsOfSize(list.toReversed(), (items, skipped, length) => ({
    parts: items.slice(0, length).toReversed(),
    order: "behind",
    skipped,
    between: skipped,
    sentences,
    next: items[length] ?? null,
  }));
}

function runsOfSize(
  list: readonly Mention[],
  made: (items: readonly Mention[], skipped: number, length: number) => Run,
): Run[] {
  const runs: Run[] = [];
  for (let skipped = 0; skipped < most.starts; skipped += 1) {
    const items = list.slice(skipped);
    const longest = Math.min(items.length, most.items);
    for (let length = 2; length <= longest; length += 1) runs.push(made(items, skipped, length));
  }
  return runs;
}
