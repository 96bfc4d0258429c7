import type {
  AssessedProject,
  Group,
  MonitoringAnalysis,
  Sums,
} from "../../domain/monitoring/analysis.ts";
import type { FileOf, FundsInFile } from "../../domain/monitoring/place.ts";
import { moneyPlace, projectsPlace } from "../../domain/monitoring/place.ts";
import { moneyText, rateText } from "../../domain/monitoring/text.ts";
import type { Part, Parts } from "../../domain/paper.ts";
import type { Measures, Origin } from "./measures.ts";

/** What the parts of a monitoring paper are written from. */
export interface Book {
  readonly analysis: MonitoringAnalysis;
  readonly fileOf: FileOf;
  readonly measures: Measures;
  /** 1-9月; null when the period is unknown. */
  readonly period: string | null;
}

export function periodOf({ throughMonth }: MonitoringAnalysis): string | null {
  return throughMonth === null ? null : `1-${throughMonth}月`;
}

const names: Readonly<Record<"initial" | "adjusted" | "executed", string>> = {
  initial: "年初预算数",
  adjusted: "调整后预算数",
  executed: "执行数",
};

export type SummedField = keyof typeof names;

/** Where a sum over projects comes from. */
export function sumOrigin(
  holders: readonly FundsInFile[],
  field: SummedField,
  yuan: Sums[SummedField],
  whose: string,
): Origin {
  const given = holders.filter(({ funds }) => funds[field] !== undefined).length;
  return {
    formula: `${whose}${given}个项目的${names[field]}相加＝${moneyText(yuan)}，每个项目计一次`,
    place: moneyPlace(holders, [field]),
  };
}

/** Where the rate of a total comes from. */
export function rateOrigin(
  { period }: Book,
  holders: readonly FundsInFile[],
  { executed, adjusted, rate }: Sums,
): Origin {
  return {
    formula: `${period ?? ""}执行数${moneyText(executed)}÷调整后预算数${moneyText(adjusted)}＝${rateText(rate)}`,
    place: moneyPlace(holders, ["executed", "adjusted"]),
  };
}

export function gapOrigin(
  { analysis }: Book,
  holders: readonly FundsInFile[],
  { rate }: Sums,
): Origin {
  const { timeProgress, throughMonth } = analysis;
  return {
    formula: `执行率${rateText(rate)}－序时进度（${throughMonth ?? ""}÷12＝${rateText(timeProgress)}）`,
    place: moneyPlace(holders, ["executed", "adjusted"]),
  };
}

/** The money of projects with the files they stand in. */
export function holdersOf(
  { fileOf }: Book,
  assessed: readonly AssessedProject[],
): readonly FundsInFile[] {
  return assessed.map(({ project }) => ({ file: fileOf(project), funds: project.funds }));
}

/** A count of projects, with where they stand. */
export function countPart(
  { measures, fileOf }: Book,
  name: string,
  projects: readonly AssessedProject[],
  how: string,
): Part {
  const origin = {
    formula: how,
    place: projectsPlace(
      projects.map(({ project }) => project),
      fileOf,
    ),
  };
  return measures.count(name, projects.length, "个", origin);
}

export interface SumCells {
  readonly initial: Parts;
  readonly adjusted: Parts;
  readonly executed: Parts;
  readonly rate: Parts;
  readonly gap: Parts;
}

/** The cells of a row of sums; `whose` names the group in the formulas. */
export function sumCells(
  book: Book,
  holders: readonly FundsInFile[],
  sums: Sums,
  whose: string,
): SumCells {
  const { measures } = book;
  const amount = (field: SummedField): Parts =>
    measures.amount(
      `${whose}${names[field]}`,
      sums[field],
      sumOrigin(holders, field, sums[field], whose),
    );
  return {
    initial: amount("initial"),
    adjusted: amount("adjusted"),
    executed: amount("executed"),
    rate: measures.rateCell(`${whose}执行率`, sums.rate, rateOrigin(book, holders, sums)),
    gap: measures.pointsCell(`${whose}序时差`, sums.gapPoints, gapOrigin(book, holders, sums)),
  };
}

/** The department of a group as printed. */
export function groupName({ name }: Pick<Group, "name">): string {
  return name ?? "未填主管部门";
}
