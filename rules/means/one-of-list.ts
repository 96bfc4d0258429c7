import { changeBefore, comparesAlone } from "../changes/change-words.ts";
import { partitions } from "../divisions/partition-binding.ts";
import { listingsIn } from "../lists/list-binding.ts";
import { valuesTogether } from "../lists/values-together.ts";
import { fullSentences } from "../wording/full-sentence.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** 全年委托57项，含评估15项、评价28项、抽查8项: an item of a list that the sentence has told the whole of. */
export function isListItem(mention: Mention): boolean {
  return listingsIn(mention.scope).some(({ parts }) => parts.includes(mention));
}

/** 机构16家，…；其中会计师事务所8家、咨询公司5家; 按资金来源分，区级11项: what some have, told across sentences. */
export const parted = perScene(
  (scene: Scene): ReadonlySet<string> =>
    new Set(partitions(scene).flatMap(({ parts }) => parts.map(({ figure }) => figure.id))),
);

/** 较上年增加5期、468人次: joined to what something rose by, it is what something rose by. */
export function isJoinedToChange(mention: Mention): boolean {
  const [first = mention] = valuesTogether(mention);
  return first !== mention && (changeBefore(first) !== null || comparesAlone(first));
}

/** 社会事业8个，11.90亿元；交通水利6个，9.55亿元；生态环保3个，4.80亿元: what each kind has, told in pairs. */
export const toldInPairs = perScene((scene: Scene): ReadonlySet<string> => {
  const found = new Set<string>();
  for (const sentence of fullSentences(scene))
    for (const [at, third] of sentence.entries()) {
      const [first, second, fourth] = [sentence[at - 2], sentence[at - 1], sentence[at + 1]];
      if (first === undefined || second === undefined || fourth === undefined) continue;
      const ends = first.scope === second.scope && third.scope === fourth.scope;
      if (!ends || second.scope === third.scope) continue;
      if (!areAlike(first, third) || !areAlike(second, fourth) || areAlike(first, second)) continue;
      for (const { figure } of [first, second, third, fourth]) found.add(figure.id);
    }
  return found;
});

function areAlike({ figure: a }: Mention, { figure: b }: Mention): boolean {
  return a.quantity.unit === b.quantity.unit && a.quantity.dimension === b.quantity.dimension;
}
