import { isSlip } from "../blame/slip.ts";
import { countsKinds } from "../counts/counts-kinds.ts";
import { isChange } from "../divisions/state-words.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Listing } from "../lists/listing.ts";
import { hanValue } from "../wording/han-numeral.ts";
import { perObject } from "../remembered.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";
import { isClose } from "./nearly-whole.ts";

const numbered = /^\s*[（(]([一二三四五六七八九十]{1,2})[）)]/;
/** 二、分季度情况; 分类情况如下：; 归并为以下几类。: what follows is told part by part. */
const divides =
  /^\s*[一二三四五六七八九十]{1,2}、(?:[一-龥]{0,4}(?<![充部十百])分(?![析享工明清])[^，,。；;]{1,14}(?:[，,][^，,。；;]{2,12})?|各[^，,。；;]{1,10})$|(?:按|分)[^，,。；;：:]{1,10}(?:如下|以下[几两三四五六]?[类个种方])[^，,。]{0,6}[：:。]?\s*$/;
const fewest = 3;
/** So many paragraphs before the sections their total may stand. */
const reach = 16;
/** So many ways to read the sections are tried. */
const most = 64;
const general =
  /项目|资金|金额|涉及|全[年省市县区]|完成|情况|总[额数量]|累计|合计|共计|总计|[共为达到了的]/g;

/**
 * 全市收入合计52883万元, and under 二、分镇街情况: （一）…收入18645万元；（二）…收入15382万元: sections that follow each other tell, one
 * after the other, what the number of the opening is made of, each by the same name.
 */
export const sectionSums = perScene((scene: Scene): readonly Listing[] =>
  runsOf(scene).flatMap(({ from, sections }) => {
    const made = totalsBefore(scene, from).flatMap((total) => {
      const found = sections.map((section) => namedIn(section, total));
      return found.every(({ length }) => length > 0) ? [{ total, found }] : [];
    });
    const read = made.map(({ total, found }) => ({
      total,
      parts: fittingOf(total, found) ?? found.flatMap(([first]) => first ?? []),
      isClear: found.every(isHeadedByGreatest),
    }));
    const bounds = read.map(({ total, parts }) => sumOf(total, parts, "="));
    const holds = bounds.map(isFitting);
    return read.flatMap(({ total, parts, isClear }, at): readonly Listing[] => {
      const bound = bounds[at];
      if (bound === undefined) return [];
      const apart = new Set(
        read
          .filter((each) => nameOf(each.total) === nameOf(total))
          .map((each) => each.total.figure.value),
      );
      const told = holds[at] === true;
      // Where the sections add up to another number of the opening, they are all there is.
      const sure = isClear && apart.size === 1 && isClose(bound) && holds.includes(true);
      const slipped = isSlip(bound, 3, false) && apart.size === 1;
      return told || sure || slipped ? [{ total, parts, closed: true, firm: false }] : [];
    });
  }),
);

interface Run {
  /** The block of the first section. */
  readonly from: number;
  readonly sections: readonly (readonly Mention[])[];
}

/** Paragraphs numbered （一）, （二）… under a heading or sentence that divides. */
function runsOf(scene: Scene): readonly Run[] {
  const { blocks, flow } = scene.report.document;
  const texts = blocks.map(({ flow: place }) => flow.text.slice(place.start, place.end));
  return texts.flatMap((text, from) => {
    if (placeIn(text) !== 1 || !divides.test(texts[from - 1] ?? "")) return [];
    let end = from;
    while (placeIn(texts[end] ?? "") === end - from + 1) end += 1;
    if (end - from < fewest) return [];
    const sections = Array.from({ length: end - from }, (_, at) =>
      (scene.byBlock.get(from + at) ?? []).filter((each) => !each.scope.isRow && isPlain(each)),
    );
    return [{ from, sections }];
  });
}

function placeIn(text: string): number | null {
  const number = numbered.exec(text)?.[1];
  return number === undefined ? null : hanValue(number);
}

function totalsBefore(scene: Scene, from: number): readonly Mention[] {
  return Array.from({ length: reach }, (_, back) => scene.byBlock.get(from - reach + back) ?? [])
    .flat()
    .filter((mention) => !mention.scope.isRow && isPlain(mention));
}

function isPlain(mention: Mention): boolean {
  const { before, figure } = mention;
  return (
    isMeasured(mention) &&
    figure.quantity.qualifier === "exact" &&
    !isChange(mention) &&
    !countsKinds(mention) &&
    !/平均|每|其中|占|最(?!后)|[比较](?:上|去|20)|相当于|上年|去年|的[有为]?$/.test(plain(before))
  );
}

/** What a section tells by the name of the total: by its last word, else by another in its last two clauses. */
function namedIn(section: readonly Mention[], total: Mention): readonly Mention[] {
  const alike = section.filter(
    (each) =>
      areOfOneMeasure(each, total) && Number(each.figure.value) <= Number(total.figure.value),
  );
  const named = alike.filter((each) => nameOf(each) === nameOf(total));
  if (named.length > 0 || nameOf(total) === "") return named;
  const key = plain(total.before).slice(-10).replaceAll(general, "|");
  return alike.filter((each) => sharedRun(key, wordsOf(each)) >= 2);
}

/** 收入18645万元，其中税收收入16893万元: of several so called in one section the first holds the others. */
function isHeadedByGreatest([first, ...others]: readonly Mention[]): boolean {
  return others.every(({ figure }) => Number(figure.value) <= Number(first?.figure.value));
}

const wordsOf = perObject((mention: Mention): string =>
  plain(leading(mention, 40))
    .split(/[，,。；;：:]/)
    .slice(-2)
    .join("|")
    .replaceAll(general, "|"),
);

/** The last two characters of the name: 收入 of 收入合计. */
const nameOf = perObject(({ before }: Mention): string =>
  plain(before)
    .replace(/(?:合计|共计|总计|总额|总数|只|仅|因而|用了?|为|是|有|共|达到?|[降升增]至)+$/, "")
    .slice(-2),
);

/** The first reading of the sections that comes to the total. */
function fittingOf(
  total: Mention,
  found: readonly (readonly Mention[])[],
): readonly Mention[] | null {
  let readings: readonly (readonly Mention[])[] = [[]];
  for (const choices of found) {
    readings = readings.flatMap((parts) => choices.map((choice) => [...parts, choice]));
    if (readings.length > most) return null;
  }
  return readings.find((parts) => isFitting(sumOf(total, parts, "="))) ?? null;
}
