import { sameYear } from "../wording/mention-match.ts";
import { withinBound } from "./part-binding.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { isPlainTold } from "../wording/told-counts.ts";

const money =
  "(?:[一-龥]?(?:本级|县级|市级|区级)|财政|预算|项目|资金|总?金额|总额|数额?|[：:为共计达约是])*$";
const asked = new RegExp(`(?:申报|申请|送审|送评|报审|上报|原报|报送)${money}`);
const granted = new RegExp(
  `(?:核定|审定|核准|认可|(?:评估|评审|审核|复核)后(?:安排|核定|确定|确认|同意)?|(?:同意|建议)(?:安排|支持)|核减|审减|评减)${money}`,
);
/** How many amounts behind what was asked are held against it. */
const reach = 2;

/** 申请资金1.84亿元，评估后安排1.52亿元，核减3200万元: neither what was granted nor what was cut exceeds it. */
export const askedKept = perScene((scene: Scene): readonly Bound[] =>
  [...wholeScene(scene).byBlock.values()].flatMap((block) => {
    const amounts = block.filter(({ figure, scope }) => figure.kind === "amount" && !scope.isRow);
    return amounts.flatMap((whole, at) => {
      if (!isPlain(whole) || !asked.test(words(whole))) return [];
      const found: Bound[] = [];
      for (const part of amounts.slice(at + 1, at + 1 + reach)) {
        if (!isPlain(part) || !granted.test(words(part)) || !isOfOne(whole, part)) break;
        found.push(withinBound(part, whole));
      }
      return found;
    });
  }),
);

function words({ before }: Mention): string {
  return plain(before);
}

function isPlain(mention: Mention): boolean {
  return (
    !mention.past &&
    isPlainTold(mention) &&
    !/其中|其余|剩余|累计|历年|[两三]年|另|每|第[一二三]批/.test(words(mention))
  );
}

/** Told in one sentence, or in the next where it takes that up: 经评估，核定…. */
function isOfOne(whole: Mention, part: Mention): boolean {
  if (!sameYear(whole, part) || whole.figure.block !== part.figure.block) return false;
  if (whole.scope === part.scope) return !/核增|调增/.test(between(whole, part));
  const lead = leading(part).replace(/\s/g, "");
  return /^(?:经|最终|最后)[^。]{0,30}$/.test(lead) && part.place <= 4;
}
