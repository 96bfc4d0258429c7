import type { Listing } from "../lists/listing.ts";
import { sumOf } from "./list-sum.ts";
import { lineRuns } from "./line-runs.ts";
import { isFitting } from "../findings/relation-check.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isChange } from "../divisions/state-words.ts";
import { areOfOneMeasure } from "../wording/one-measure.ts";

/** Lines of one kind, each with a number of one name, and what they should come to. */
export function lineSums(scene: Scene): readonly Listing[] {
  return lineRuns(scene).flatMap(({ lines, end, isCounted }) => {
    const picked = isPicked(scene, lines[0]?.[0]);
    const [first, ...others] = lines;
    return (first ?? []).flatMap((head, place) => {
      const name = nameOf(head);
      const rest = others.map((line) =>
        line.find(
          (mention, at) =>
            isSame(head, mention) && (nameOf(mention) === name || (place === 0 && at === 0)),
        ),
      );
      const parts = [head, ...rest.flatMap((mention) => mention ?? [])];
      if (parts.length < lines.length) return [];
      const made = totalBelow(scene, parts, end) ?? totalOf(scene, parts, place === 0);
      if (made === null) return [];
      if (picked) return [{ ...made, closed: false, partial: "主要" as const }];
      return [isCounted ? { ...made, closed: true } : made];
    });
  });
}

/** 二、主要项目自评情况 over the lines: some are told for all, and need not come to anything. */
function isPicked({ report }: Scene, first: Mention | undefined): boolean {
  const { blocks, flow } = report.document;
  const above = blocks[(first?.figure.block ?? 0) - 1];
  const head = above === undefined ? "" : flow.text.slice(above.flow.start, above.flow.end);
  return /(?:主要|部分(?!门)|典型|代表性|重点(?!评价|监控)|个别|较大)[^，,。；;：:]{0,14}(?:情况|案例|项目|做法|如下)?[：:。]?\s*$|(?:例如|比如|诸如)[^，,。]{0,6}[：:]\s*$/.test(
    head,
  );
}

/** 比上年检查的241个减少28个: neither what it is compared with nor by how many it differs. */
function isPlain(mention: Mention): boolean {
  return !mention.past && !isChange(mention) && !/[比较][^，,]*的$|平均|每/.test(mention.before);
}

/** The words right before a number, without those that any amount has. */
function nameOf({ before }: Mention): string {
  const words = before.replace(/[\d\s“”]/g, "").replace(/(?:总额|金额|资金|为|共|计)+$/, "");
  return words.slice(-2);
}

function isSame(a: Mention, b: Mention): boolean {
  return a.figure.status === b.figure.status && areOfOneMeasure(a, b);
}

const looksBack =
  /以上|上述|前述|(?:^|[，,])[两二三四五六七八九][项类方者]|合并|汇总|(?:^|[，,])(?:合计|共计|总计)/;

/** 三项合并，全年送审金额62815万元; 以上压减3653.65万元: below the lines, called as the numbers in them are. */
function totalBelow(scene: Scene, parts: readonly Mention[], end: number): Listing | null {
  const [first] = parts;
  const name = first === undefined ? "" : nameOf(first);
  if (first === undefined || name.length < 2 || !parts.every((part) => nameOf(part) === name))
    return null;
  const total = (scene.byBlock.get(end) ?? []).find(
    (mention) =>
      !mention.scope.isRow &&
      isSame(first, mention) &&
      looksBack.test(leading(mention, 44).replace(/\s/g, "")) &&
      (nameOf(mention) === name || mention.before.includes(name)),
  );
  return total === undefined ? null : { total, parts, closed: true, firm: false };
}

/** The nearest earlier number that is called like the lines: 评价资金总额 for lines of 评价资金. */
function totalOf(scene: Scene, parts: readonly Mention[], leads: boolean): Listing | null {
  const [first] = parts;
  if (first === undefined) return null;
  const name = nameOf(first);
  const block = first.figure.block;
  const near = scene.mentions.filter(
    (mention) =>
      !mention.scope.isRow &&
      mention.figure.flow.end <= first.figure.flow.start &&
      mention.figure.block < block &&
      mention.figure.block >= block - 3 &&
      isSame(first, mention),
  );
  const all = near.filter(
    (mention) => name.length === 2 && (nameOf(mention) === name || mention.before.includes(name)),
  );
  // 完成整改129个，正在整改15个: of several so called the one that they come to, else the greatest.
  const called =
    all.find((mention) => isFitting(sumOf(mention, parts, "="))) ??
    all.toSorted((a, b) => Number(b.figure.value) - Number(a.figure.value))[0];
  // The first number of each line divides the only such number of the paragraph above.
  const above = near.filter((mention) => mention.figure.block === block - 1 && isPlain(mention));
  const only = leads && above.length === 1 ? above[0] : undefined;
  const total = called ?? only;
  return total === undefined ? null : { total, parts, closed: called !== undefined, firm: false };
}
