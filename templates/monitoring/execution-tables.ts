import type { Chart } from "../../domain/chart.ts";
import { roundHalfUp } from "../../domain/calculation.ts";
import { exactText } from "../../domain/interval.ts";
import type { AssessedProject } from "../../domain/monitoring/analysis.ts";
import type { Exact } from "../../domain/monitoring/yuan.ts";
import { yuanOf } from "../../domain/monitoring/yuan.ts";
import { rateText } from "../../domain/monitoring/text.ts";
import type { PaperBlock, PaperColumn, PaperRow, Parts } from "../../domain/paper.ts";
import { text } from "../../domain/paper.ts";
import { given } from "../parts.ts";
import type { Book } from "./book.ts";
import { groupName, holdersOf, rateOrigin, sumCells } from "./book.ts";

const money = "万元";
// A chart and a table in the text that a person takes in at a look; the annex has them all.
const mostInText = 15;
const slowest = 10;

export function column(name: string, width: number, align: PaperColumn["align"]): PaperColumn {
  return { name: [text(name)], width, align };
}

const sumColumns: readonly PaperColumn[] = [
  column("调整后预算数", 20, "right"),
  column("执行数", 20, "right"),
  column("执行率", 14, "right"),
  column("序时差", 14, "right"),
];

const numbering: PaperColumn = { name: [text("序号")], width: 8, align: "center", numbered: true };

/** Departments by their adjusted budget, the largest first, with the picture of their rates. */
export function departmentBlocks(book: Book): readonly PaperBlock[] {
  const groups = largest(book.analysis.byDepartment, ({ adjusted }) => adjusted);
  const shown = groups.slice(0, mostInText);
  if (shown.every(({ name }) => name === null)) return [];
  const rows = shown.map((group): PaperRow => {
    const cells = sumCells(book, holdersOf(book, group.projects), group, groupName(group));
    return {
      kind: "row",
      cells: [
        [],
        [given("identity", groupName(group))],
        cells.adjusted,
        cells.executed,
        cells.rate,
        cells.gap,
      ],
    };
  });
  const table: PaperBlock = {
    kind: "table",
    title: [text("分部门预算执行情况")],
    unit: `${money}、百分点`,
    columns: [numbering, column("主管部门", 30, "left"), ...sumColumns],
    rows,
  };
  const rest: readonly PaperBlock[] =
    groups.length > shown.length
      ? [{ kind: "note", parts: [text("按调整后预算数由大到小列示前若干部门，全部部门见附件。")] }]
      : [];
  const chart = rateChart(
    book,
    "分部门执行率与序时进度",
    shown.map((group) => ({ name: groupName(group), rate: group.rate })),
  );
  return [...chart, table, ...rest];
}

/** Money by fund type; nothing when no column tells it. */
export function fundBlocks(book: Book): readonly PaperBlock[] {
  const groups = largest(book.analysis.byFund, ({ adjusted }) => adjusted);
  if (groups.length === 0) return [];
  const rows = groups.map((group): PaperRow => {
    const holders = group.members.map(({ project, funds }) => ({
      file: book.fileOf(project),
      funds,
    }));
    const cells = sumCells(book, holders, group, group.name);
    return {
      kind: "row",
      cells: [
        [given("identity", group.name)],
        cells.adjusted,
        cells.executed,
        cells.rate,
        cells.gap,
      ],
    };
  });
  return [
    {
      kind: "table",
      title: [text("分资金性质预算执行情况")],
      unit: `${money}、百分点`,
      columns: [column("资金性质", 30, "left"), ...sumColumns],
      rows,
    },
  ];
}

/** The projects whose execution is slowest; of equal ones the larger budget first. */
export function slowestBlocks(book: Book): readonly PaperBlock[] {
  const known = book.analysis.projects.filter(
    ({ rate, execution }) => rate !== null && execution === "low",
  );
  const ordered = known.toSorted((a, b) => bySlowness(a, b)).slice(0, slowest);
  if (ordered.length === 0) return [];
  const rows = ordered.map((each): PaperRow => ({
    kind: "row",
    cells: [[], ...projectCells(book, each)],
  }));
  return [
    {
      kind: "table",
      title: [text("执行率最低的项目")],
      unit: money,
      columns: [
        numbering,
        column("项目名称", 34, "left"),
        column("实施单位", 26, "left"),
        column("调整后预算数", 18, "right"),
        column("执行数", 18, "right"),
        column("执行率", 14, "right"),
      ],
      rows,
    },
  ];
}

function bySlowness(a: AssessedProject, b: AssessedProject): number {
  if (a.rate === null || b.rate === null) return 0;
  return a.rate.compare(b.rate) || budgetOf(b) - budgetOf(a);
}

function budgetOf({ project }: AssessedProject): number {
  return Number(project.funds.adjusted?.yuan ?? "0");
}

/** Name, unit, adjusted, executed and rate of a project, each value with its cell. */
export function projectCells(book: Book, { project, rate }: AssessedProject): readonly Parts[] {
  const holders = [{ file: book.fileOf(project), funds: project.funds }];
  const name = project.name ?? project.code ?? "";
  const sums = { ...nothing, ...fundsOf(project.funds), rate };
  const cells = sumCells(book, holders, sums, name);
  const formula = rateOrigin(book, holders, sums);
  return [
    [given("identity", name)],
    [given("identity", project.unit ?? project.department ?? "—")],
    cells.adjusted,
    cells.executed,
    book.measures.rateCell(`${name}执行率`, rate, formula),
  ];
}

const nothing = { initial: null, adjusted: null, executed: null, rate: null, gapPoints: null };

function fundsOf(funds: AssessedProject["project"]["funds"]): {
  readonly initial: Exact | null;
  readonly adjusted: Exact | null;
  readonly executed: Exact | null;
} {
  return {
    initial: yuanOf(funds.initial),
    adjusted: yuanOf(funds.adjusted),
    executed: yuanOf(funds.executed),
  };
}

/** Bars of rates with the line of time progress; nothing when there is only one. */
function rateChart(
  { analysis }: Book,
  title: string,
  groups: readonly { readonly name: string; readonly rate: Exact | null }[],
): readonly PaperBlock[] {
  if (groups.filter(({ rate }) => rate !== null).length < 2) return [];
  const { timeProgress } = analysis;
  const chart: Chart = {
    form: "bar",
    title,
    unit: "%",
    categories: groups.map(({ name }) => name),
    series: [
      {
        name: "执行率",
        values: groups.map(({ rate }) =>
          rate === null ? null : { exact: chartNumber(rate), text: rateText(rate) },
        ),
      },
    ],
    ...(timeProgress === null
      ? {}
      : {
          reference: {
            name: "序时进度",
            value: { exact: chartNumber(timeProgress), text: rateText(timeProgress) },
          },
        }),
  };
  return [{ kind: "chart", chart }];
}

/** A decimal; a picture needs no more than eight places. */
function chartNumber(value: Exact): string {
  const exact = exactText(value);
  return exact.includes("/") ? roundHalfUp(value, 8) : exact;
}

/** The largest first; those without the value last, in their own order. */
export function largest<T>(all: readonly T[], by: (each: T) => Exact | null): readonly T[] {
  return all.toSorted((a, b) => {
    const [left, right] = [by(a), by(b)];
    if (left === null || right === null) return left === right ? 0 : left === null ? 1 : -1;
    return right.compare(left);
  });
}
