import type { Listing } from "./listing.ts";
import { distinct } from "../rates/base-binding.ts";
import { areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isChange } from "../divisions/state-words.ts";

const respective = /([一-龥]{4})(?:分别|依次)(?:为|是)?$/;
const some = /其中|主要|最|前[两二三四五几]|如|例|上年|去年|同期|均|[高大多]到[低小少]/;
/** So far back, in characters, the whole may be told. */
const reach = 160;
/** So far back in the sentence of the list it may say that some are left out. */
const sentence = 80;

/**
 * 压减资金2417.65万元。15个项目中，…，压减资金分别为1583.4万元、612.75万元和221.5万元: a list whose name a number
 * told shortly before bears alone is what that number is made of.
 */
export const respectiveWholes = perScene((scene: Scene): readonly Listing[] =>
  [...scene.byBlock.values()].flatMap((block) =>
    block.flatMap((first, at) => {
      const name = respective.exec(plain(first.before))?.[1];
      if (name === undefined || first.scope.isRow || !isMeasured(first)) return [];
      if (some.test(leading(first, sentence))) return [];
      const parts = joined(first);
      const called = block.slice(0, at).filter((mention) => isCalled(mention, name, first));
      const [total, ...others] = distinct(called);
      return total === undefined || others.length > 0 || parts.length < 2
        ? []
        : [{ total, parts, closed: false, firm: false }];
    }),
  ),
);

function joined(first: Mention): readonly Mention[] {
  const parts = [first];
  let last = first;
  for (const next of first.scope.mentions.slice(first.place + 1)) {
    if (!/^[、，,和及与]$/.test(plain(between(last, next)))) break;
    parts.push(next);
    last = next;
  }
  return parts.every((part) => areOfOneMeasure(part, first)) ? parts : [];
}

function isCalled(mention: Mention, name: string, first: Mention): boolean {
  const words = plain(mention.before).replace(/(?:[为共达到合计]|总额)+$/, "");
  return (
    words.endsWith(name) &&
    !mention.scope.isRow &&
    first.figure.flow.start - mention.figure.flow.end <= reach &&
    areOfOneMeasure(mention, first) &&
    !isChange(mention)
  );
}
