import { hanValue } from "../wording/han-numeral.ts";
import { plain } from "../wording/plain.ts";
import { perObject } from "../remembered.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import type { ToldList } from "./told-list.ts";
import { measureOf } from "./told-list.ts";
import { alikeParagraphs } from "./alike-paragraphs.ts";
import { isAddable } from "./sum-total.ts";

const styles = [
  /^\s*([一二三四五六七八九十]{1,2})、/,
  /^\s*[（(]([一二三四五六七八九十]{1,2})[）)]/,
  /^\s*(\d{1,2})\s*[.．、](?!\d)/,
  /^\s*[（(](\d{1,2})[）)]/,
  /^\s*([一二三四五六七八九十])是/,
  /^\s*第([一二三四五六七八九十])[，,、]/,
] as const;
const fewest = 2;

/**
 * 1.指标填报不准确84个。… 2.佐证材料不齐全61个。…: paragraphs or chapters numbered one after the other, and a number of one
 * name that each of them tells first.
 */
export const sectionLists = perScene((scene: Scene): readonly ToldList[] =>
  [...runsOf(scene), ...plainRuns(scene)].flatMap((sections) => {
    const [head = [], ...others] = sections;
    if (head.slice(0, 1).some((first) => isPicked(first, scene))) return [];
    const seen = new Set<string>();
    return head.flatMap((first): readonly ToldList[] => {
      const name = `${measureOf(first)} ${nameOf(first)}`;
      if (seen.has(name)) return [];
      seen.add(name);
      const rest = others.map((section) => likeIn(section, first));
      const parts = [first, ...rest].filter((each) => each !== undefined);
      const isScore = first.figure.kind === "score";
      // 得分48.5分，…，得分12分: which of them is the score of the section cannot be told.
      if (isScore && sections.some((section) => calledLike(section, first).length > 1)) return [];
      // One section may tell nothing of it, but each has its score.
      const least = isScore ? sections.length : sections.length - 1;
      return parts.length >= Math.max(2, least) ? [{ parts, shape: "sections" }] : [];
    });
  }),
);

const some =
  /(?:部分(?!门)|典型|代表性|重点(?!评价|监控)|个别|较大|[例比]如)[^，,。；;：:]{0,16}[：:。]?$/;

/** 二、重点项目评审情况: under such words only some are told. */
function isPicked({ figure }: Mention, { report }: Scene): boolean {
  const { blocks, flow } = report.document;
  const above = blocks[figure.block - 1];
  return above !== undefined && some.test(flow.text.slice(above.flow.start, above.flow.end).trim());
}

/** The first number of a section that is called so; a count may go without its name. */
function likeIn(section: readonly Mention[], first: Mention): Mention | undefined {
  const [called] = calledLike(section, first);
  if (called !== undefined || first.figure.kind !== "count") return called;
  return section.find((each) => measureOf(each) === measureOf(first));
}

function calledLike(section: readonly Mention[], first: Mention): readonly Mention[] {
  const name = nameOf(first);
  return section.filter(
    (each) =>
      measureOf(each) === measureOf(first) &&
      (nameOf(each) === name || (name !== "" && plain(each.before).includes(name))),
  );
}

/** 审减额, 审减金额 and 审减 are one name; 涉及 names nothing. */
const nameOf = perObject(({ before }: Mention): string =>
  plain(before)
    .replace(/(?:资金|金额|总?额|涉及|[合共总]?计|了|为|共|约)+$/, "")
    .slice(-2),
);

/** The numbers of each section of a run. */
function runsOf(scene: Scene): readonly (readonly (readonly Mention[])[])[] {
  const { blocks, flow } = scene.report.document;
  const heads = blocks.map(({ kind, flow: { start, end } }) =>
    kind === "paragraph" ? markOf(flow.text.slice(start, Math.min(end, start + 10))) : null,
  );
  return heads.flatMap((head, from) => {
    if (head?.place !== 1) return [];
    const starts = [from];
    let at = from + 1;
    for (; at < heads.length; at += 1) {
      const mark = heads[at];
      if (mark === null || mark === undefined) continue;
      if (
        mark.style < head.style ||
        (mark.style === head.style && mark.place !== starts.length + 1)
      )
        break;
      if (mark.style === head.style) starts.push(at);
    }
    if (starts.length < fewest) return [];
    // What ends the last section may be anything: no more than its own paragraph is read.
    return [starts.map((start, index) => numbersIn(scene, start, starts[index + 1] ?? start + 1))];
  });
}

/** Paragraphs without a number that begin alike, each by itself. */
function plainRuns(scene: Scene): readonly (readonly (readonly Mention[])[])[] {
  return alikeParagraphs(scene).map((blocks) =>
    blocks.map((block) => numbersIn(scene, block, block + 1)),
  );
}

interface Mark {
  readonly style: number;
  readonly place: number;
}

function markOf(text: string): Mark | null {
  for (const [style, pattern] of styles.entries()) {
    const number = pattern.exec(text)?.[1];
    if (number !== undefined) return { style, place: hanValue(number) ?? Number(number) };
  }
  return null;
}

function numbersIn(scene: Scene, from: number, to: number): readonly Mention[] {
  return Array.from({ length: to - from }, (_, at) => scene.byBlock.get(from + at) ?? [])
    .flat()
    .filter((each) => isAddable(each) && !each.scope.isRow && isPlain(each));
}

function isPlain({ before, past }: Mention): boolean {
  return (
    !past &&
    !/(?:增加|减少|增长|下降|[比较][^，,]*的?|平均|每[一-龥]{0,3}|其中[^，,]{0,8})$/.test(
      plain(before),
    )
  );
}
