import { itemAt } from "../wording/counted-words.ts";
import type { CountedWord } from "../wording/counted-words.ts";
import { areSides, isNear } from "./enumeration.ts";
import type { Enumeration } from "./enumeration.ts";
import type { Scene } from "../wording/scene.ts";

const item =
  "[^，,。；;：:、（）()\\d]{1,16}\\d[\\d.,]*(?:[个项家户条份件次名类笔处场期座所]|万?亩|[万亿]元)";
const run = new RegExp(`(?:${item}(?:、|和|及|以及))+${item}(?:等|这)?$`);

/** 按领域分为水利11个、交通14个、教育9个三大领域: names with a number each, right before they are counted. */
export function measuredBefore(scene: Scene, word: CountedWord): Enumeration | null {
  const { line, start, inWords } = word;
  if (!inWords) return null;
  const found = run.exec(line.text.slice(Math.max(0, start - 160), start));
  if (found === null || found[0].endsWith("等")) return null;
  const from = start - found[0].length;
  const items = [...found[0].matchAll(new RegExp(item, "g"))].map(({ index, 0: words }) =>
    itemAt(scene, line, from + index, from + index + words.length),
  );
  const sides = areSides(word) || line.text.slice(start, word.end).endsWith("大");
  const rest = items.some(({ quote }) => /^(?:其他|其它|其余|另)/.test(quote));
  const sure = sides && !rest && isNear(word, items);
  return { word, items, doubt: sure ? null : "前面所列的未必就是所数的各项" };
}
