import type { Calculation } from "../domain/calculation.ts";
import type { Fact } from "../domain/fact.ts";
import type { Indicator } from "../domain/indicator.ts";
import { indicators, stageNames, stageOrder } from "../domain/indicator.ts";
import type { Material } from "../domain/material.ts";
import type { PaperBlock, PaperColumn, PaperRow, Parts } from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import { given } from "./parts.ts";

/** What every annual summary is expected to state (domain.md §5.2); listed as 未提供 when absent. */
export const coreIndicators: readonly string[] = [
  "ex_ante.projects",
  "ex_ante.reviewed_amount",
  "ex_ante.reduced_amount",
  "ex_ante.reduction_rate",
  "target.projects_reviewed",
  "monitoring.budget_amount",
  "monitoring.recovered_amount",
  "evaluation.spot_check_departments",
  "evaluation.key_objects",
  "evaluation.key_amount",
  "application.cut_amount",
  "training.participants",
];

const absent: Parts = [text("未提供")];
const none: Parts = [text("—")];
// More years than this stand in no text that is about one of them.
const mostOtherYears = 3;

/** Annex 1: every indicator the reports state or allow to calculate, by stage; other years in columns of their own. */
export function statisticsTable(material: Material): readonly PaperBlock[] {
  const years = otherYears(material);
  const rows = stageOrder.flatMap((stage): PaperRow[] => {
    const inStage = indicators.filter((indicator) => indicator.stage === stage);
    const found = inStage.flatMap((indicator) => indicatorRows(indicator, material, years));
    return found.length === 0
      ? []
      : [{ kind: "group", parts: [text(stageNames[stage])] }, ...found];
  });
  if (rows.length === 0) return [];
  return [{ kind: "table", title: null, unit: null, columns: columnsOf(material, years), rows }];
}

/** The year before first, then the others from the latest. */
function otherYears({ facts, year }: Material): readonly number[] {
  const told = new Set(facts.all.flatMap((fact) => fact.year ?? []));
  const last = year === null ? null : year - 1;
  return [...told]
    .filter((one) => one !== year)
    .toSorted((a, b) => Number(b === last) - Number(a === last) || b - a)
    .slice(0, mostOtherYears);
}

function columnsOf({ year }: Material, years: readonly number[]): readonly PaperColumn[] {
  const own = year === null ? [] : [given("identity", `${year}年度`)];
  return [
    { name: [text("序号")], width: 8, align: "center", numbered: true },
    { name: [text("指标")], width: 32, align: "left" },
    { name: [...own, text("报告数据")], width: 22, align: "right" },
    { name: [...own, text("推算数据")], width: 20, align: "right" },
    ...years.map((one): PaperColumn => {
      const words = year !== null && one === year - 1 ? [text("（上年）")] : [];
      return { name: [given("identity", `${one}年度`), ...words], width: 20, align: "right" };
    }),
    { name: [text("备注")], width: 14, align: "left" },
  ];
}

function indicatorRows(
  indicator: Indicator,
  { facts, calculations, year }: Material,
  years: readonly number[],
): readonly PaperRow[] {
  const own = facts.find(indicator.id, year);
  const others = years.map((one) => facts.find(indicator.id, one));
  const calculation = calculations.get(indicator.id);
  const isTold = [own, calculation, ...others].some((one) => one !== undefined);
  if (!isTold && !coreIndicators.includes(indicator.id)) return [];
  // Values that disagree stand under each other, as in a list that a person corrects.
  const depth = Math.max(1, ...[own, ...others].map((fact) => fact?.statements.length ?? 0));
  return Array.from({ length: depth }, (_, at): PaperRow => {
    const stated = [own, ...others].map((fact, i) => cellOf(fact, at, i === 0 && at === 0));
    const worked = at === 0 ? workedParts(calculation) : none;
    const isTorn = [own, ...others].some((fact) => (fact?.statements.length ?? 0) > 1);
    const remark: Parts = isTorn ? [{ kind: "marker", reason: "open", name: "前后不一致" }] : [];
    const [first = none, ...rest] = stated;
    return { kind: "row", cells: [[], [text(indicator.name)], first, worked, ...rest, remark] };
  });
}

function cellOf(fact: Fact | undefined, at: number, isOwn: boolean): Parts {
  const statement = fact?.statements[at];
  if (statement !== undefined) return [{ kind: "figure", figureId: statement.printed.id }];
  return fact === undefined && isOwn ? absent : none;
}

function workedParts(calculation: Calculation | undefined): Parts {
  return calculation === undefined
    ? none
    : [{ kind: "calculation", calculationId: calculation.id }];
}
