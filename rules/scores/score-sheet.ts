import type { Figure } from "../../domain/figure.ts";
import type { Report } from "../../domain/report.ts";
import { perObject } from "../remembered.ts";
import { scoreTables } from "./score-table.ts";
import { fullMark, placedScores } from "./told-scores.ts";
import type { PlacedScore } from "./told-scores.ts";

/** What one part of an evaluation could reach and what it did. */
export interface SheetItem {
  readonly name: string;
  readonly full: Figure;
  readonly score: Figure;
}

interface Told {
  readonly name: string;
  readonly kind: "full" | "score";
  readonly figure: Figure;
}

const suffix = /(?:类|指标|维度|方面|部分|环节|情况|得分|平均|自评|实际|的)+$/;
const lead =
  /^(?:其中|另外|以及|分为|设置|包括|对应|具体为|从.{0,4}看|[和及与，,、；;。：:（）()“”])+/;
const bracketedFull = /^[（(][^（）()]*(?:满分|权重|标准分|分值)(?:为|：|:)?$/;
const reached =
  /^[）)，,、；;]*(?:按[^，,；;。]{2,10}|实际|自评|自查|评价|考核|平均|本次)*得(?:分)?(?:为|是|：|:)?$/;
const scored = /(?:得分?|实得)(?:为|是|：|:)?$/;
const bare = /(?:^|[，,、；;。：:）)])[一-龥]{2,10}$/;
const other = /扣|失|上年|去年|[比较]|最[高低]|总|合计|共|以[上下]|达到|满意度为|每|加分|平均分/;
const respective = /(?:分别|依次)(?:得分?|为|是)*$/;
const listOfFull = /满分|分值|权重|百分制|标准分/;
/** Fewer are no list of parts. */
const fewest = 3;
/** So many characters before a score are looked at. */
const reach = 60;

/**
 * The parts of an evaluation by their names, each with the one full mark and the one score that are told of it, wherever in the report:
 * 产出指标满分50分，得47.2分; 产出46.5分（满分50分）; 分为产出50分、效益30分，…得分依次为46.5分、27.8分; or in the rows of a table.
 */
export const scoreSheet = perObject((report: Report): readonly SheetItem[] => {
  const told = [...toldInProse(report), ...toldInTables(report)];
  const names = new Set(told.map(({ name }) => name));
  return [...names].flatMap((name): readonly SheetItem[] => {
    const of = (kind: Told["kind"]): readonly Figure[] =>
      told.flatMap((each) => (each.name === name && each.kind === kind ? each.figure : []));
    const [full, score] = [only(of("full")), only(of("score"))];
    if (full === null || score === null) return [];
    return Number(score.value) <= Number(full.value) ? [{ name, full, score }] : [];
  });
});

/** The first of what is told, where all tell the same value. */
function only([first, ...rest]: readonly Figure[]): Figure | null {
  return first !== undefined && rest.every(({ value }) => value === first.value) ? first : null;
}

function toldInTables(report: Report): readonly Told[] {
  return scoreTables(report).flatMap(({ rows }) =>
    rows.flatMap(({ label, weight, score }): readonly Told[] => {
      const name = nameOf(label);
      return name === null || weight === null || score === null
        ? []
        : [
            { name, kind: "full", figure: weight },
            { name, kind: "score", figure: score },
          ];
    }),
  );
}

function toldInProse(report: Report): readonly Told[] {
  return [...placedScores(report, reach).values()].flatMap(toldIn);
}

function toldIn(placed: readonly PlacedScore[]): readonly Told[] {
  const told: Told[] = [];
  let last: Told | null = null;
  let at = 0;
  while (at < placed.length) {
    const each = placed[at];
    if (each === undefined) break;
    const run = runAt(placed, at);
    const listed = run.length >= fewest ? toldOfRun(run, told) : [];
    const single: Told | null = listed.length > 0 ? null : toldAlone(each, last);
    told.push(...listed, ...(single === null ? [] : [single]));
    last = listed.at(-1) ?? single;
    at += Math.max(1, listed.length);
  }
  return told;
}

/** 产出类满分35分, ，得31.35分, 产出46.5分（满分50分. */
function toldAlone({ figure, before }: PlacedScore, last: Told | null): Told | null {
  if (last !== null && bracketedFull.test(before))
    return last.kind === "score" ? { name: last.name, kind: "full", figure } : null;
  if (last?.kind === "full" && reached.test(before) && !/[扣失]/.test(before))
    return { name: last.name, kind: "score", figure };
  if (other.test(clauseOf(before))) return null;
  const isFull = fullMark.test(before);
  const words = before.replace(isFull ? fullMark : scored, "");
  const name = nameOf(words);
  if (name === null) return null;
  return isFull || scored.test(before) || suffix.test(words) || bare.test(before)
    ? { name, kind: isFull ? "full" : "score", figure }
    : null;
}

/** Scores side by side, each with its name or nothing but a mark before it. */
function runAt(placed: readonly PlacedScore[], start: number): readonly PlacedScore[] {
  let end = start + 1;
  while (end < placed.length && isItem(placed[end]?.before ?? "")) end += 1;
  return placed.slice(start, end);
}

function isItem(before: string): boolean {
  return (
    /^[、，,；;]?(?:[和及与]|以及)?(?:[一-龥]{2,10})?$/.test(before) &&
    !/[扣得共]|满分|合计|总/.test(before)
  );
}

/** 分为决策20分、过程20分、…; 四类指标分别得14.2分、17.85分、…: a list of full marks, or of what was reached. */
function toldOfRun(run: readonly PlacedScore[], earlier: readonly Told[]): readonly Told[] {
  const [first] = run;
  if (first === undefined || /[扣失]/.test(clauseOf(first.before))) return [];
  const isBare = run.slice(1).every(({ before }) => nameOf(before) === null);
  if (isBare) return toldRespectively(run, first.before, earlier);
  const names = run.map(({ before }) => nameOf(before));
  const sum = run.reduce((total, { figure }) => total + Number(figure.value), 0);
  const isFull = listOfFull.test(first.before)
    ? !/得分?[：:为是]*/.test(first.before)
    : sum === 100;
  return names.flatMap((name, at): readonly Told[] => {
    const figure = run[at]?.figure;
    if (name === null || figure === undefined || !names.every((each) => each !== null)) return [];
    return [{ name, kind: isFull ? "full" : "score", figure }];
  });
}

/** The names stand in the list before 分别, else they are those of the full marks or scores told last. */
function toldRespectively(
  run: readonly PlacedScore[],
  before: string,
  earlier: readonly Told[],
): readonly Told[] {
  if (!respective.test(before)) return [];
  const clause = clauseOf(before);
  const kind = listOfFull.test(clause) ? "full" : "score";
  // …等六个维度，权重分别为15分、25分: the list may stand in the clause before.
  const listed = [clause, clauseOf(before.slice(0, -clause.length - 1))].find((each) =>
    each.includes("、"),
  );
  const own = listed === undefined ? [] : namesIn(listed);
  const taken = earlier.filter((each) => each.kind !== kind).slice(-run.length);
  const names = own.length === run.length ? own : taken.map(({ name }) => name);
  if (names.length !== run.length || (own.length > 0 && own.length !== run.length)) return [];
  return run.flatMap(({ figure }, at): readonly Told[] => {
    const name = names[at];
    return name === undefined ? [] : [{ name, kind, figure }];
  });
}

/** 决策、过程、产出、效益四类指标分别得 */
function namesIn(clause: string): readonly string[] {
  const head = /^[^、]*(?:、[^、]*?)+?(?=[两三四五六七八][个类项]|等|各|分别|依次|得分|指标)/.exec(
    clause,
  );
  const listed = (head?.[0] ?? "").replace(opening, "");
  const names = listed.split(/[、和与及]/).map(nameOf);
  return names.every((name) => name !== null) ? names : [];
}

/** 指标体系设运行成本、管理效率: what opens a list is no name. */
const opening = /^[^、]*?(?:包括|包含|分为|设置?|涵盖|围绕|由|从)(?=[一-龥]{2})/;

function clauseOf(before: string): string {
  return /[^，,。；;]*$/.exec(before)?.[0] ?? "";
}

/** 决策类指标 is 决策; null where no name stands right before the number. */
function nameOf(words: string): string | null {
  const own = /[一-龥]+$/.exec(words.replace(/[（(：:为是]+$/, ""))?.[0] ?? "";
  const name = own.replace(lead, "").replace(suffix, "");
  return name.length >= 2 &&
    name.length <= 8 &&
    !/总分|满分|合计|得分|分别|依次|权重|分值/.test(name)
    ? name
    : null;
}
