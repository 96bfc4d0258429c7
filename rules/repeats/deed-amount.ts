import { areNear } from "../blame/digit-slips.ts";
import { sameValue } from "./repeat-binding.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { perMention } from "../rates/vicinity-words.ts";

/** What was done with money, as the name of an amount. */
const deed =
  /(核减|评减|审减|压减|调减|收回|盘活|节约|结余|结转|追加|追回|统筹|追缴|闲置|拨付|下达)(?:的)?(?:财政|预算|项目|结余|沉淀|低效|无效)*(?:资金|金额|额)?(?:了|共计?|合计|达到?|为)*$/;
const picked = /其中|部分|另|还|每|平均/;

/** 核减资金1580万元, and again 核减的1580万元: the one amount of that deed, told a second time. */
export const deedAmounts = perScene((scene: Scene): readonly Bound[] => {
  const named = scene.mentions.flatMap((mention) => {
    const name = nameOf(mention);
    return name === null ? [] : { mention, name };
  });
  return named.flatMap(({ mention, name }, at) => {
    if (!mention.before.trimEnd().endsWith("的")) return [];
    const earlier = named
      .slice(0, at)
      .filter((other) => other.name === name && other.mention.scope !== mention.scope)
      .map((other) => other.mention);
    const [first] = earlier;
    const one = new Set(earlier.map(({ figure }) => figure.value)).size === 1;
    if (first === undefined || !one) return [];
    const equal = first.figure.value === mention.figure.value;
    return equal || areNear(first, mention)
      ? [sameValue(first, mention, `${name}金额`, `${name}金额`)]
      : [];
  });
});

function nameOf(mention: Mention): string | null {
  const { figure, scope, past, before } = mention;
  if (figure.kind !== "amount" || scope.isRow || past) return null;
  if (figure.quantity.qualifier !== "exact" || perMention(mention).change) return null;
  const words = plain(before);
  return picked.test(words) ? null : (deed.exec(words)?.[1] ?? null);
}
