import type { Listing } from "../lists/listing.ts";
import { namesItsThings } from "../divisions/names-its-things.ts";
import { sumOf } from "./list-sum.ts";
import { lineRuns } from "./line-runs.ts";
import { isFitting } from "../findings/relation-check.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isChange } from "../divisions/state-words.ts";
import { areOfOneMeasure } from "../wording/one-measure.ts";

/** Lines of one kind, each with a number of one name, and what they should come to. */
export function lineSums(scene: Scene): readonly Listing[] {
  return lineRuns(scene).flatMap(({ lines, end, isCounted }) => {
    const [first, ...others] = lines;
    return (first ?? []).flatMap((head, place) => {
      const rest = others.flatMap((line) => likeIn(line, head, place === 0) ?? []);
      if (rest.length < others.length) return [];
      const parts = [head, ...rest];
      const made = totalBelow(scene, head, parts, end) ?? totalOf(scene, head, parts, place === 0);
      if (made === null) return [];
      if (isPicked(scene, head)) return [{ ...made, closed: false, partial: "主要" as const }];
      return [isCounted ? { ...made, closed: true } : made];
    });
  });
}

/** The number of a line that is called alike; for the first number of a line also the first, whatever it is called. */
function likeIn(line: readonly Mention[], head: Mention, leads: boolean): Mention | undefined {
  const like = line.filter((mention) => isSame(head, mention) && !namesItsThings(mention));
  const named = like.find((mention) => nameOf(mention) === nameOf(head));
  return named ?? like.find((mention) => leads && mention === line[0]);
}

const some =
  /(?:主要|部分(?!门)|典型|代表性|重点(?!评价|监控)|个别|较大)[^，,。；;：:]{0,16}[：:。]?$/;
const examples = /(?:例如|比如|诸如)[^，,。]{0,6}[：:]$/;

/** 二、主要项目自评情况 over the lines: some are told for all, and need not come to anything. */
function isPicked({ report }: Scene, head: Mention): boolean {
  const { blocks, flow } = report.document;
  const above = blocks[head.figure.block - 1];
  const words =
    above === undefined ? "" : flow.text.slice(above.flow.start, above.flow.end).trimEnd();
  return some.test(words) || examples.test(words);
}

/** 比上年检查的241个减少28个: neither what it is compared with nor by how many it differs. */
function isPlain(mention: Mention): boolean {
  return !mention.past && !isChange(mention) && !/[比较][^，,]*的$|平均|每/.test(mention.before);
}

/** The words right before a number, without those that any amount has. */
function nameOf({ before }: Mention): string {
  return before
    .replace(/[\d\s“”]/g, "")
    .replace(/(?:总额|金额|资金|为|共|计)+$/, "")
    .slice(-2);
}

function isSame(a: Mention, b: Mention): boolean {
  return a.figure.status === b.figure.status && areOfOneMeasure(a, b);
}

const looksBack =
  /以上|上述|前述|(?:^|[，,])[两二三四五六七八九][项类方者]|合并|汇总|(?:^|[，,])(?:合计|共计|总计)/;

/** 三项合并，全年送审金额62815万元; 以上压减3653.65万元: below the lines, called as the numbers in them are. */
function totalBelow(
  scene: Scene,
  head: Mention,
  parts: readonly Mention[],
  end: number,
): Listing | null {
  const name = nameOf(head);
  if (!parts.every((part) => nameOf(part) === name)) return null;
  const total = (scene.byBlock.get(end) ?? []).find(
    (mention) =>
      !mention.scope.isRow &&
      isSame(head, mention) &&
      looksBack.test(plain(leading(mention, 44))) &&
      isCalled(mention, name),
  );
  return total === undefined ? null : { total, parts, closed: true, firm: false };
}

/** 整改 in 完成整改的问题: one character names nothing. */
function isCalled({ before }: Mention, name: string): boolean {
  return name.length === 2 && plain(before).includes(name);
}

/** So many paragraphs above the lines their total may stand, the nearest last. */
const above = [3, 2, 1];

/** The nearest earlier number that is called like the lines: 评价资金总额 for lines of 评价资金. */
function totalOf(
  scene: Scene,
  head: Mention,
  parts: readonly Mention[],
  leads: boolean,
): Listing | null {
  const name = nameOf(head);
  const near = above
    .flatMap((back) => scene.byBlock.get(head.figure.block - back) ?? [])
    .filter((mention) => !mention.scope.isRow && isSame(head, mention));
  const all = near.filter((mention) => isCalled(mention, name));
  // 完成整改129个，正在整改15个: of several so called the one that they come to, else the greatest.
  const called =
    all.find((mention) => isFitting(sumOf(mention, parts, "="))) ??
    all.toSorted((a, b) => Number(b.figure.value) - Number(a.figure.value))[0];
  // The first number of each line divides the only such number of the paragraph above.
  const [only, ...others] = near.filter(
    (mention) => leads && mention.figure.block === head.figure.block - 1 && isPlain(mention),
  );
  const total = called ?? (others.length === 0 ? only : undefined);
  return total === undefined ? null : { total, parts, closed: called !== undefined, firm: false };
}
