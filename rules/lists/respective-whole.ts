import type { Listing } from "./listing.ts";
import { distinct } from "../rates/base-binding.ts";
import { areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isChange } from "../divisions/state-words.ts";

const respective = /([一-龥]{4})(?:分别|依次)(?:为|是)?$/;
const some = /其中|主要|最|前[两二三四五几]|如|例|上年|去年|同期|均|[高大多]到[低小少]/;
/** So far back, in characters, the whole may be told. */
const reach = 160;

/**
 * 压减资金2417.65万元。15个项目中，…，压减资金分别为1583.4万元、612.75万元和221.5万元: a list whose name a number
 * told shortly before bears alone is what that number is made of.
 */
export const respectiveWholes = perScene((scene: Scene): readonly Listing[] =>
  [...scene.byBlock.values()].flatMap((block) =>
    block.flatMap((first, at) => {
      const name = respective.exec(first.before.replace(/\s/g, ""))?.[1];
      if (name === undefined || first.scope.isRow || !isMeasured(first)) return [];
      if (some.test(sentenceOf(first))) return [];
      const parts = joined(first);
      const called = block.slice(0, at).filter((mention) => isCalled(mention, name, first));
      const [total, ...others] = distinct(called);
      return total === undefined || others.length > 0 || parts.length < 2
        ? []
        : [{ total, parts, closed: false, firm: false }];
    }),
  ),
);

function sentenceOf(mention: Mention): string {
  return (
    leading(mention, 80)
      .split(/[。；;]/)
      .at(-1) ?? ""
  );
}

function joined(first: Mention): readonly Mention[] {
  const parts = [first];
  for (const next of first.scope.mentions.slice(first.place + 1)) {
    const last = parts.at(-1) ?? first;
    if (!/^(?:[、，,]|和|及|与)$/.test(between(last, next).trim())) break;
    parts.push(next);
  }
  return parts.every((part) => areOfOneMeasure(part, first)) ? parts : [];
}

function isCalled(mention: Mention, name: string, first: Mention): boolean {
  const words = mention.before.replace(/\s/g, "").replace(/(?:为|共|达到?|合?计|总额)+$/, "");
  return (
    words.endsWith(name) &&
    !mention.scope.isRow &&
    first.figure.flow.start - mention.figure.flow.end <= reach &&
    areOfOneMeasure(mention, first) &&
    !isChange(mention)
  );
}
