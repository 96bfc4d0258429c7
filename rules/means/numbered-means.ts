import { isSlip } from "../blame/slip.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { countedWords } from "../wording/counted-words.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { giverOf, isOfRest } from "./average-words.ts";
import { alike, meanBound } from "./mean-of-list.ts";

/** 1.区教体局, （3）基本公共卫生服务, ②: one paragraph for each. */
const numbered = /^\s*(?:\d{1,2}[.．、]|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]|[①-⑳])/;
const fewest = 3;
const most = 60;
const meanWord = /(?:平均(?:得?分数?|成绩)?|均分)(?:为|是|达到?)?$/;
/** 超过平均分6.7分, 距平均分差8.2分, and means of other times, places or weights. */
const other =
  /(?:领先|落后|超[过出]?|高[于出过]?|低[于]?|[多少]于|不及|距|与|比)[^，,。；;]{0,10}(?:平均|均分)|上年|去年|全[省国]|加权|权重/;
const grade = /(?:评为|等[级次]为?|评价为)?[“"‘]?([优良中差])[”"’]?(?:等[级次]?|的|档)/;
const ownGrade = /[，,（(“"‘为]([优良中差])[”"’]?(?:秀|好|等)?(?:等?[级次])?(?:[）)。；;，,]|$)/;

/** Paragraphs of one list, and what each of them tells. */
interface Row {
  readonly text: string;
  readonly scores: readonly Mention[];
}

/**
 * （1）义务教育营养改善计划，得94.2分，优；（2）…, and elsewhere 平均得分83.30分: scores told one by one in numbered paragraphs, and
 * their mean, or that of those of one grade, wherever it stands.
 */
export function numberedMeans(scene: Scene): readonly Bound[] {
  const lists = numberedLists(scene);
  if (lists.length === 0) return [];
  return scene.mentions.filter(isMean).flatMap((mean): readonly Bound[] => {
    const columns = lists.flatMap((rows) => columnsOf(rows, mean));
    const bounds = columns.map((parts) => meanBound(mean, parts));
    const fit = bounds.find(isFitting);
    if (fit !== undefined) return [fit];
    const named = columns.filter(
      (parts) => isNamed(parts, mean, columns.length === 1) && areAll(parts, mean, scene),
    );
    const [only] = named.length === 1 ? named : [];
    if (only === undefined) return [];
    const bound = meanBound(mean, only);
    return isSlip(bound, 3) ? [bound] : [];
  });
}

function isMean(mention: Mention): boolean {
  const { figure, scope, past, before } = mention;
  return (
    figure.kind === "score" &&
    !scope.isRow &&
    !past &&
    meanWord.test(plain(before)) &&
    !other.test(clauseOf(mention)) &&
    !isOfRest(mention)
  );
}

function clauseOf(mention: Mention): string {
  return /[^，,。；;：:]*$/.exec(plain(leading(mention, 30)))?.[0] ?? "";
}

const numberedLists = perScene((told: Scene): readonly (readonly Row[])[] => {
  const scene = wholeScene(told);
  const { blocks, flow } = scene.report.document;
  const lists: Row[][] = [[]];
  for (const [index, block] of blocks.entries()) {
    const text = flow.text.slice(block.flow.start, block.flow.end);
    const scores = (scene.byBlock.get(index) ?? []).filter(isScore);
    const own = lists.at(-1);
    if (block.kind !== "cell" && numbered.test(text) && scores.length > 0)
      own?.push({ text, scores });
    else if ((own?.length ?? 0) > 0) lists.push([]);
  }
  return lists.filter((rows) => rows.length >= fewest && rows.length <= most);
});

function isScore({ figure }: Mention): boolean {
  return (
    figure.kind === "score" &&
    figure.status !== "threshold" &&
    figure.status !== "reference" &&
    figure.quantity.qualifier === "exact"
  );
}

/** The first score of each row, and the second where all have one; of the rows that the mean is told of. */
function columnsOf(rows: readonly Row[], mean: Mention): readonly (readonly Mention[])[] {
  const wanted = grade.exec(clauseOf(mean))?.[1];
  const own = wanted === undefined ? rows : rows.filter(({ text }) => gradeOf(text) === wanted);
  const count = countOf(mean);
  if (own.length < 2 || (count !== null && count !== own.length)) return [];
  return [0, 1].flatMap((column) => {
    const parts = own.flatMap(({ scores }) => scores[column] ?? []);
    return parts.length === own.length && parts.every((part) => alike(part, mean)) ? [parts] : [];
  });
}

function gradeOf(text: string): string | undefined {
  return ownGrade.exec(plain(text))?.[1];
}

/** 10个项目平均得分: how many there are, where the words right before the mean say so. */
function countOf(mean: Mention): number | null {
  const count = mean.scope.mentions[mean.place - 1];
  if (count?.figure.kind !== "count" || /[，,。；;]/.test(between(count, mean))) return null;
  return Number(count.figure.value);
}

/** 10个评价对象: the report counts as many as the list has, so that it is the list of all. */
function areAll(parts: readonly Mention[], mean: Mention, scene: Scene): boolean {
  if (countOf(mean) !== null) return true;
  const isOne = scene.mentions.some(
    ({ figure }) =>
      figure.kind === "count" &&
      /^[个家项户所]$/.test(figure.quantity.unit ?? "") &&
      Number(figure.value) === parts.length,
  );
  return isOne || countedWords(scene).some(({ number }) => number === parts.length);
}

/** The only column there is, or the one of scores that the same have given: 自评平均, 复核平均. */
function isNamed(parts: readonly Mention[], mean: Mention, isOnly: boolean): boolean {
  const giver = giverOf(clauseOf(mean));
  return giver === null ? isOnly : parts.every(({ before }) => before.includes(giver));
}
