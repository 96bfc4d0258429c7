import type { RateFamily } from "./rate-families.ts";
import type { NamedRate } from "./rate-name.ts";
import type { Mention } from "../wording/scene.ts";

/** 入库率82.0%，资金入库率74.6%: the one is of what was counted, the other of its money. */
export function measureOf(rate: Mention, { name, family }: NamedRate): RateFamily {
  if (!family.plain || rate.scope.isRow) return family;
  if (/(?:资金|金额)$/.test(stemLead(rate, name))) return { ...family, dimension: "money" };
  const [last, next] = [rate.scope.mentions[rate.place - 1], rate.scope.mentions[rate.place + 1]];
  const isTwin = [last, next].some(
    (other) =>
      other?.figure.kind === "rate" && /^[，,、]?(?:按)?(?:资金|金额)$/.test(stemLead(other, name)),
  );
  return isTwin ? { ...family, dimension: "count" } : family;
}

/** The words before the name of a rate; all of them where they do not end with it. */
function stemLead({ before }: Mention, name: string): string {
  const words = before.replaceAll(/\s|(?:为|是|达到?)$/g, "");
  return words.endsWith(name) ? words.slice(0, words.length - name.length) : `${words}|`;
}
