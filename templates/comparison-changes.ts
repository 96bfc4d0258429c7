import type { Change } from "../domain/change.ts";
import type { Comparison, NormalRow } from "../domain/comparison.ts";
import { roundHalfUp } from "../domain/calculation.ts";
import type { Outlier } from "../domain/outlier.ts";
import { limit, scale } from "../domain/outlier.ts";
import { periodName } from "../domain/period.ts";
import type { PaperBlock, PaperColumn, PaperRow, Parts } from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import { columnName, normalParts } from "./comparison-words.ts";
import { cutTable } from "./comparison-tables.ts";
import { given } from "./parts.ts";

/** Districts that give the year before as well, a table for each year; rates first. */
export function changesTables(comparison: Comparison): readonly PaperBlock[] {
  const told = comparison.columns.flatMap(({ name, material }) =>
    material.changes.map((change) => ({ name, year: material.year, change })),
  );
  const years = [...new Set(told.map(({ year }) => year))];
  return years.flatMap((year) => {
    if (year === null) return [];
    const own = told.filter((one) => one.year === year);
    const rates = own.filter(({ change }) => change.indicator.kind === "rate");
    const others = own.filter(({ change }) => change.indicator.kind !== "rate");
    const rows = [...rates, ...others].map(({ name, change }) => changeRow(name, change));
    return cutTable(changeColumns(year), rows);
  });
}

function changeColumns(year: number): readonly PaperColumn[] {
  return [
    { name: [text("区县")], width: 20, align: "left" },
    { name: [text("指标")], width: 24, align: "left" },
    { name: [given("identity", periodName(year, null))], width: 17, align: "right" },
    { name: [given("identity", periodName(year - 1, null))], width: 17, align: "right" },
    { name: [text("增减（推算）")], width: 22, align: "right" },
    { name: [text("增幅（推算）")], width: 14, align: "right" },
  ];
}

function changeRow(
  name: string,
  { indicator, now, before, direction, ...sizes }: Change,
): PaperRow {
  const { size, growth } = sizes;
  const sign = direction === "up" ? "增" : direction === "down" ? "减" : "";
  const mark: Parts = sign === "" ? [] : [text(sign)];
  const step: Parts = [...mark, { kind: "calculation", calculationId: size.id }];
  const rate: Parts =
    growth === null ? [text("—")] : [...mark, { kind: "calculation", calculationId: growth.id }];
  return {
    kind: "row",
    cells: [
      [given("identity", name)],
      [text(indicator.name)],
      [{ kind: "figure", figureId: now.id }],
      [{ kind: "figure", figureId: before.id }],
      step,
      rate,
    ],
  };
}

/** Values far from those of the other districts of the year, each with its calculation. */
export function outlierTable(comparison: Comparison): readonly PaperBlock[] {
  const rows = comparison.normals.flatMap((row) =>
    row.outliers.map((outlier): PaperRow => {
      const column = comparison.columns[outlier.column];
      return {
        kind: "row",
        cells: [
          columnName(comparison, outlier.column),
          [text(row.normal.name)],
          column === undefined ? [] : normalParts(row.normal, column),
          [given("check", outlierWords(outlier, row))],
        ],
      };
    }),
  );
  const columns: readonly PaperColumn[] = [
    { name: [text("区县")], width: 24, align: "left" },
    { name: [text("指标")], width: 22, align: "left" },
    { name: [text("数据")], width: 18, align: "right" },
    { name: [text("判断依据")], width: 56, align: "left" },
  ];
  return cutTable(columns, rows);
}

/** 18个区县的中位数12.30%，绝对离差中位数1.20%，偏离18.10%，相当于10.17倍，超过3.5倍 */
export function outlierWords(outlier: Outlier, { normal }: NormalRow): string {
  const power = normal.ratio?.share === false ? normal.ratio.exponent : 0;
  const printed = (value: Outlier["value"]): string =>
    `${roundHalfUp(value.div(10 ** power), 2)}${normal.unit}`;
  const { value, median, deviation, times, count } = outlier;
  const distance = value.sub(median).abs();
  return [
    `${count}个区县的中位数为${printed(median)}，离差绝对值的中位数为${printed(deviation)}`,
    `本区县偏离${printed(distance)}`,
    `${printed(distance)}÷（${scale.toString()}×${printed(deviation)}）≈${roundHalfUp(times, 2)}，大于${limit.toString()}`,
  ].join("；");
}
