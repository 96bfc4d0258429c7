import { isFitting, judgeBound } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { changeBefore } from "../changes/change-words.ts";
import { between } from "../wording/scene.ts";
import { isSlip } from "../blame/slip.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { plain } from "../wording/plain.ts";
import { giverOf } from "./average-words.ts";
import { announcedMeans } from "./announced-mean.ts";
import { meansBeforeLists } from "./mean-before-list.ts";
import { namedMeans } from "./named-mean.ts";
import { alike, meanBound, meansOfList } from "./mean-of-list.ts";
import { numberedMeans } from "./numbered-means.ts";
import { periodMeans } from "./period-mean.ts";
import { rateMeans } from "./rate-means.ts";
import { sectionedMeans } from "./sectioned-mean.ts";
import type { TableGrid } from "../tables/table-grid.ts";
import { gridsOf } from "../tables/table-grid.ts";

/** A mean with all the values that it is the mean of. */
export function meansIn(scene: Scene): readonly Bound[] {
  const sectioned = sectionedMeans(scene);
  const known = new Set(sectioned.map(({ evidence: [mean] }) => mean.figure?.id));
  return [
    ...gridsOf(scene).flatMap((grid) => [...meansOfTable(grid), ...meansOfPlaces(grid, scene)]),
    ...scene.scopes.flatMap(({ mentions }) => {
      const listed = meansOfList(mentions);
      const behind = listed.length > 0 ? listed : meansBeforeLists(mentions);
      const named = behind.length > 0 ? behind : announcedMeans(mentions);
      return named.length > 0 ? named : namedMeans(mentions);
    }),
    ...rateMeans(scene),
    ...sectioned,
    ...numberedMeans(scene).filter(({ evidence: [mean] }) => !known.has(mean.figure?.id)),
    ...periodMeans(scene),
    ...scene.mentions.flatMap((mean) => meanOfColumn(mean, scene) ?? meanOfTwo(mean, scene) ?? []),
  ];
}

const scored = /(?:平均(?:得分|分数?|成绩|总分)?|均分)(?:为|达到?|是)?$/;
const scoreHead = /(?:得分|总分|评分|分数|成绩)(?:[（(][^）)]*[）)])?$/;
const most = 40;

/** 7个县平均得分86.30分: the mean of the scores that a table lists, one row for each. */
function meanOfColumn(mean: Mention, scene: Scene): Bound | null {
  const { figure, scope, before } = mean;
  if (figure.kind !== "score" || scope.isRow || mean.past || !scored.test(before)) return null;
  const giver = giverOf(before);
  const isHead = (head: string): boolean =>
    scoreHead.test(head) && (giver === null || head.includes(giver));
  const columns = gridsOf(scene).flatMap((grid) => {
    const rows = grid.rows.filter(
      (row) => grid.kinds.get(row) === "detail" && !/平均|合计/.test(grid.labels.get(row) ?? ""),
    );
    return grid.columns.flatMap((column): readonly (readonly Mention[])[] => {
      const cells = rows.flatMap((row) => grid.cells.get(row)?.get(column) ?? []);
      const whole = cells.length === rows.length && cells.length > 2 && cells.length <= most;
      const isScore = cells.every((cell) => cell.figure.kind === "score" && !cell.past);
      return whole && isScore && isHead(cells[0]?.before ?? "") ? [cells] : [];
    });
  });
  const bounds = columns.map((cells) => meanBound(mean, cells));
  const counted = scope.mentions
    .slice(0, mean.place)
    .findLast(({ figure: { kind } }) => kind === "count");
  const named = columns.findIndex((cells) => String(cells.length) === counted?.figure.value);
  const [only] = bounds.length === 1 ? bounds : [];
  return (
    bounds.find(isFitting) ??
    (only === undefined
      ? null
      : (bounds[named] ?? (counted === undefined && isSlip(only, 3) ? only : null)))
  );
}

const meanOf = /平均(?!每)[一-龥]{0,6}$/;

/** 春季18820人，秋季18460人，…全年平均18640人: two of one measure right before, where they make the mean. */
function meanOfTwo(mean: Mention, scene: Scene): Bound | null {
  const { scope, before } = mean;
  if (/加权/.test(scope.text)) return null;
  if (scope.isRow || !meanOf.test(before) || /同比|比上|全[省国市县]平均/.test(before)) return null;
  const block = scene.byBlock.get(mean.figure.block) ?? [];
  const at = block.indexOf(mean);
  // 全县62个部门平均: of more than the two.
  const counted = scope.mentions[mean.place - 1];
  const many = counted?.figure.kind === "count" && meanOf.test(between(counted, mean));
  if (many && counted.figure.value !== "2" && !alike(counted, mean)) return null;
  const values = block
    .slice(Math.max(0, at - 5), at)
    .filter((other) => alike(other, mean) && changeBefore(other) === null);
  const pairs = values.flatMap((a, index) =>
    values.slice(index + 1).flatMap((b) => (isTwin(a, b) ? meanBound(mean, [a, b]) : [])),
  );
  const [only] = pairs.length === 1 ? pairs : [];
  const fit = pairs.find(isFitting);
  // 中学93.6分，小学91.8分，幼儿园90.4分: two of a longer list are not what its mean is of.
  if (fit !== undefined || only === undefined || isLongList(scene, values)) return fit ?? null;
  return isSlip(only, 3) ? only : null;
}

/** A further value of the same list stands before or between the two; how it ranks may be told behind it. */
const listed =
  /^(?:[，,](?:[列居位排][^，,。；;]{0,4}第\d+[名位]))?[；;、，,][一-龥“”]{2,12}(?:得分?|为)?$/;

function isLongList(scene: Scene, values: readonly Mention[]): boolean {
  const gaps = values.slice(1).map((value, at) => {
    const before = values[at];
    return before !== undefined && listed.test(plain(textBetween(scene, before, value)));
  });
  return gaps.some((joined, at) => joined && gaps[at + 1] === true);
}

/** 家长满意度 and 学生满意度, 春季…受益学生 and 秋季学期: two of a kind by their names. */
function isTwin(a: Mention, b: Mention): boolean {
  const [left = "", right = ""] = [a, b].map(({ before }) => before.replace(/[\s、和及与，]/g, ""));
  if (left === right) return false;
  // 目标管理平均得22.1分、运行监控平均得16.5分 are means themselves.
  // 最高得分96.9分，最低得分71.4分: the ends of all scores, not two scores.
  if (/平均|均分|最[高低大小多少]/.test(left + right)) return false;
  const seasons = [left, right].map(
    (words) => /[春秋]季|[上下]半年|第?[一二]学期/.exec(words)?.[0],
  );
  if (seasons.every((season) => season !== undefined)) return seasons[0] !== seasons[1];
  return left.length > 2 && left.slice(-2) === right.slice(-2);
}

const meanRow =
  /^(?:合计[/／、（(])?(?:算术|简单)?(?:平均(?:分|值|数|得分|水平)?|均值)(?:[/／、]合计)?[）)]?$/;
const unaveraged = /率|比例|占比|序号|排名|位次|年份|编号/;

/** The row 平均 of a table; read so only where at least one column comes out right. */
function meansOfTable(grid: TableGrid): readonly Bound[] {
  const at = grid.rows.find((row) => meanRow.test(grid.labels.get(row) ?? ""));
  if (at === undefined) return [];
  const rows = grid.rows.filter((row) => row < at && grid.kinds.get(row) === "detail");
  const label = grid.labels.get(at) ?? "";
  const bounds = grid.columns.flatMap((column) => {
    const mean = grid.cells.get(at)?.get(column);
    const parts = rows.flatMap((row) => grid.cells.get(row)?.get(column) ?? []);
    const full = parts.length === rows.length && parts.length > 1;
    // 合计/平均: amounts are added up there, scores are averaged.
    const summed = label.includes("合计") && mean?.figure.kind !== "score";
    if (mean === undefined || !full || summed || unaveraged.test(mean.before)) return [];
    return meanBound(mean, parts);
  });
  const fits = bounds.some(isFitting);
  // 平均 alone may be weighted.
  if (fits || !label.includes("合计")) return fits ? bounds : [];
  // A single column of scores: what is one slip of the pen away was meant as their mean.
  return bounds.filter((bound) => isSlip(bound, 2) || isClose(bound));
}

const simple = /(?:算术|简单)平均/;

/** The row 全市 of scores; where a note says how it is worked out, also what is one slip of the pen away. */
function meansOfPlaces(grid: TableGrid, { report }: Scene): readonly Bound[] {
  const at = grid.rows.find((row) => isPlace(grid, row));
  if (at === undefined) return [];
  const rows = grid.rows.filter((row) => row !== at);
  return grid.columns.flatMap((column) => {
    const mean = grid.cells.get(at)?.get(column);
    const parts = rows.flatMap((row) => grid.cells.get(row)?.get(column) ?? []);
    if (mean === undefined || parts.length < rows.length) return [];
    if (![mean, ...parts].every(({ figure }) => figure.kind === "score")) return [];
    const bound = meanBound(mean, parts);
    const noted = isSlip(bound, 3) && simple.test(report.document.flow.text);
    return isFitting(bound) || noted ? [bound] : [];
  });
}

function isPlace(grid: TableGrid, row: number): boolean {
  return grid.kinds.get(row) === "total" && grid.labels.get(row)?.startsWith("全") === true;
}

function isClose(bound: Bound): boolean {
  const point = judgeBound(bound)?.point?.valueOf() ?? 0;
  const told = Number(bound.evidence[0].figure?.value ?? 0);
  return Math.abs(point - told) <= 0.03 * told;
}
