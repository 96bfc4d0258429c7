import type { Listing } from "../lists/listing.ts";
import { isRespective, valuesTogether } from "../lists/values-together.ts";
import { areOfOneMeasure } from "../wording/one-measure.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isTakenFrom } from "./taken-from.ts";

const summed =
  /(?:^|[，,；;])[^，,；;。\d]{0,6}(?:累计|合计|共计|总计|共)(?!同|性|享|建)[^，,；;。\d]{0,6}$/;
const other = /平均|增|减|比|较|占|其中|节|结余|剩余/;

/**
 * 项目数分别为18个、22个和27个，资金分别为6.2亿元、7.9亿元和9.4亿元，三年共评价67个项目、23.5亿元: each total is of the one list
 * that is told in its measure.
 */
export const respectiveTotals = perScene((scene: Scene): readonly Listing[] =>
  scene.scopes.flatMap(({ mentions, isRow }) => {
    if (isRow) return [];
    const lists = mentions
      .filter(isRespective)
      .map(valuesTogether)
      .filter(({ length }) => length > 1);
    return mentions.flatMap((total) => listingOf(total, lists) ?? []);
  }),
);

function listingOf(total: Mention, lists: readonly (readonly Mention[])[]): Listing | null {
  const told = lists.filter(
    ([first]) => first !== undefined && first.figure.flow.end < total.figure.flow.start,
  );
  if (told.length < 2 || lists.some((list) => list.includes(total)) || !isSummed(total))
    return null;
  const alike = told.filter(([first]) => first !== undefined && areOfOneMeasure(first, total));
  const [parts] = alike;
  if (parts === undefined || alike.length > 1 || isTakenFrom(total, parts)) return null;
  return { total, parts, closed: true, firm: false };
}

/** 三年共评价67个项目、23.5亿元: with a word of its own, or right behind such a total. */
function isSummed(total: Mention): boolean {
  const words = leading(total, 20).replace(/\s/g, "");
  if (summed.test(words)) return !other.test(words.split(/[，,；;]/).at(-1) ?? "");
  const previous = total.scope.mentions[total.place - 1];
  return (
    previous !== undefined &&
    /^[^，,；;。、\d]{0,6}[、和][^，,；;。、\d]{0,4}$/.test(between(previous, total)) &&
    isSummed(previous)
  );
}
