import { remembered } from "../remembered.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** Every measured figure of the prose in reading order, last year's and limits as well. */
export const inOrder = perScene((scene: Scene): Ordered => {
  const list = wholeScene(scene).mentions.filter(({ figure }) => figure.cell === null);
  return { list, at: new Map(list.map((mention, at) => [mention.figure.id, at])) };
});

export interface Ordered {
  readonly list: readonly Mention[];
  readonly at: ReadonlyMap<string, number>;
}

/** How many figures before and behind a place are taken, and from how many paragraphs above. */
export interface Reach {
  readonly before: number;
  readonly behind: number;
  readonly blocks: number;
}

/**
 * The figures around a place of the list that pass the test: those before it, the nearest first, then those
 * behind it in the same paragraph.
 */
export function around(
  list: readonly Mention[],
  place: number,
  fits: (mention: Mention) => boolean,
  reach: Reach,
): readonly Mention[] {
  const own = list[place]?.figure.block ?? -1;
  const pool: Mention[] = [];
  const take = (step: 1 | -1, most: number): void => {
    const enough = pool.length + most;
    for (let at = place + step; pool.length < enough; at += step) {
      const mention = list[at];
      const blocks = Math.abs((mention?.figure.block ?? Infinity) - own);
      if (mention === undefined || blocks > (step < 0 ? reach.blocks : 0)) return;
      if (fits(mention)) pool.push(mention);
    }
  };
  take(-1, reach.before);
  take(1, reach.behind);
  return pool;
}

/** The text from one place of the flow to another, without blanks. */
export function textFrom({ report }: Scene, from: number, to: number): string {
  return plain(report.document.flow.text.slice(from, Math.max(from, to)));
}

/** How far apart two figures stand: in one sentence, paragraph, neighbouring paragraphs, or farther. */
export function distance(a: Mention, b: Mention): "sentence" | "paragraph" | "next" | "far" {
  if (a.scope === b.scope) return "sentence";
  const blocks = Math.abs(a.figure.block - b.figure.block);
  return blocks === 0 ? "paragraph" : blocks <= 2 ? "next" : "far";
}

/** How many pairs of neighbouring characters the two have in common, common words of the field left out. */
export function sharedPairs(a: string, b: string): number {
  const own = pairsOf(a);
  let count = 0;
  for (const pair of pairsOf(b)) if (own.has(pair)) count += 1;
  return count;
}

const idle = /项目|金额|资金|部门|单位|其中|全[年县区市省]|预算|绩效|[^一-龥]/g;

/** Pairs of neighbouring characters, common words of the field left out. */
export const pairsOf = remembered((words): ReadonlySet<string> => {
  const text = words.replaceAll(idle, "·");
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < text.length; at += 1) {
    const pair = text.slice(at, at + 2);
    if (!pair.includes("·")) pairs.add(pair);
  }
  return pairs;
});
