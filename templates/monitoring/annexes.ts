import type { AssessedProject, Group } from "../../domain/monitoring/analysis.ts";
import { placeText } from "../../domain/monitoring/place.ts";
import type { LateFiling } from "../../domain/monitoring/project.ts";
import { reasonNames } from "../../domain/monitoring/project.ts";
import { handlingNames } from "../../domain/monitoring/settings.ts";
import type { PaperBlock, PaperColumn, PaperRow, Part, Parts } from "../../domain/paper.ts";
import { text } from "../../domain/paper.ts";
import { given } from "../parts.ts";
import type { Book } from "./book.ts";
import { groupName, holdersOf, sumCells } from "./book.ts";
import { column, projectCells } from "./execution-tables.ts";
import { withLight } from "./light-tables.ts";

const numbering: PaperColumn = { name: [text("序号")], width: 6, align: "center", numbered: true };

// A list of thousands of projects is no paper; the workbook beside it has every one.
const mostRows = 200;

/** 附表 1: a row for each department, and the sum. */
export function summaryTable(book: Book): readonly PaperBlock[] {
  const { analysis } = book;
  if (analysis.projects.length === 0) return [];
  const rows = analysis.byDepartment.map((group) => summaryRow(book, group, groupName(group)));
  const whole = { ...analysis.totals, projects: analysis.projects, lights: analysis.lights };
  return [
    {
      kind: "table",
      title: null,
      unit: "万元、百分点、个",
      columns: [
        column("主管部门", 26, "left"),
        column("项目数", 9, "right"),
        column("年初预算", 15, "right"),
        column("调整后", 15, "right"),
        column("执行数", 15, "right"),
        column("执行率", 11, "right"),
        column("序时差", 11, "right"),
        column("红", 7, "right"),
        column("黄", 7, "right"),
        column("绿", 7, "right"),
      ],
      rows: [...rows, summaryRow(book, whole, "合计")],
    },
  ];
}

function summaryRow(
  book: Book,
  group: Pick<Group, "projects" | "lights" | keyof Sums>,
  name: string,
): PaperRow {
  const { measures } = book;
  const cells = sumCells(book, holdersOf(book, group.projects), group, name);
  const [first] = group.projects;
  const place =
    first === undefined ? "" : `${placeText(book.fileOf(first.project), first.project)}起`;
  const count = (what: string, n: number): Parts => [
    measures.count(`${name}${what}`, n, "", { formula: "逐个项目计数", place }),
  ];
  return {
    kind: "row",
    cells: [
      [given("identity", name)],
      count("项目数", group.projects.length),
      cells.initial,
      cells.adjusted,
      cells.executed,
      cells.rate,
      cells.gap,
      count("红灯", group.lights.red),
      count("黄灯", group.lights.yellow),
      count("绿灯", group.lights.green),
    ],
  };
}

type Sums = Pick<Group, "initial" | "adjusted" | "executed" | "rate" | "gapPoints">;

/** 附表 2: every red project with the formula of its light. */
export function redTable(book: Book): readonly PaperBlock[] {
  const columns = [
    column("项目编码", 18, "left"),
    column("项目名称", 22, "left"),
    column("实施单位", 16, "left"),
    column("调整后预算数", 13, "right"),
    column("执行数", 13, "right"),
    column("执行率", 13, "right"),
    column("亮灯算式", 36, "left"),
    column("偏差原因", 16, "left"),
    column("处置建议", 10, "left"),
  ];
  return listOf(book, withLight(book, "red"), "没有红灯项目。", columns, redCells);
}

function redCells(book: Book, each: AssessedProject): readonly Parts[] {
  return [
    [given("identity", each.project.code ?? "—")],
    ...projectCells(book, each),
    [given("check", each.light.formula)],
    reasonCell(each),
    [text(handlingOf(each))],
  ];
}

function handlingOf({ proposal }: AssessedProject): string {
  return proposal.handling === null ? "—" : handlingNames[proposal.handling];
}

/** Numbered projects as far as a paper holds them; where there is none, the words that say so. */
function listOf(
  book: Book,
  projects: readonly AssessedProject[],
  none: string,
  columns: readonly PaperColumn[],
  cellsOf: (book: Book, each: AssessedProject) => readonly Parts[],
): readonly PaperBlock[] {
  if (projects.length === 0) return isJudged(book) ? [note(none)] : [];
  const rows = projects
    .slice(0, mostRows)
    .map((each): PaperRow => ({ kind: "row", cells: [[], ...cellsOf(book, each)] }));
  return [
    { kind: "table", title: null, unit: "万元", columns: [numbering, ...columns], rows },
    ...cutNote(projects.length),
  ];
}

/** Nothing to list is a statement only where everything could be judged. */
function isJudged({ analysis }: Book): boolean {
  return analysis.projects.every(
    ({ light, proposal }) => light.light !== null && proposal.rule !== null,
  );
}

function note(words: string): PaperBlock {
  return { kind: "note", parts: [text(words)] };
}

function reasonCell({ project }: AssessedProject): Parts {
  if (project.reasons.length === 0) return [text("未填报")];
  return [text(project.reasons.map((reason) => reasonNames[reason]).join("、"))];
}

function cutNote(count: number): readonly PaperBlock[] {
  if (count <= mostRows) return [];
  return [note("项目较多，其余见“监控汇总”工作簿。")];
}

/** 附表 3: projects whose money is proposed to be cut, stopped or taken back. */
export function recoveryTable(book: Book): readonly PaperBlock[] {
  const moving = book.analysis.projects.filter(({ proposal }) => proposal.amount !== null);
  const columns = [
    column("项目名称", 24, "left"),
    column("实施单位", 20, "left"),
    column("调整后预算数", 14, "right"),
    column("执行数", 14, "right"),
    column("处置建议", 11, "left"),
    column("涉及金额", 14, "right"),
    column("依据和算式", 46, "left"),
  ];
  return listOf(book, moving, "没有拟收回、调剂资金的项目。", columns, recoveryCells);
}

function recoveryCells(book: Book, each: AssessedProject): readonly Parts[] {
  const { project, proposal } = each;
  const [name = [], unit = [], adjusted = [], executed = []] = projectCells(book, each);
  const origin = { formula: proposal.formula, place: placeText(book.fileOf(project), project) };
  const rule: readonly Part[] =
    proposal.rule === null
      ? []
      : [given("check", `${proposal.rule.because}（${proposal.rule.id}）；${proposal.formula}`)];
  return [
    name,
    unit,
    adjusted,
    executed,
    [text(handlingOf(each))],
    book.measures.amount("拟处置金额", proposal.amount, origin),
    rule,
  ];
}

/** 附表 4: who did not file in time, as the workbook says. */
export function lateTable(late: readonly LateFiling[]): readonly PaperBlock[] {
  if (late.length === 0) return [];
  const rows = late.map(({ unit, note }): PaperRow => ({
    kind: "row",
    cells: [[], [given("identity", unit)], [given("place", note === "" ? "—" : note)]],
  }));
  return [
    {
      kind: "table",
      title: null,
      unit: null,
      columns: [numbering, column("单位名称", 44, "left"), column("报送情况", 40, "left")],
      rows,
    },
  ];
}
