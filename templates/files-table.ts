import { originalOf } from "../domain/copies.ts";
import type { Material } from "../domain/material.ts";
import type { PaperBlock, PaperColumn, PaperRow, Part, Parts } from "../domain/paper.ts";
import { text } from "../domain/paper.ts";
import type { Report } from "../domain/report.ts";
import { given } from "./parts.ts";
import { fileName } from "./printed.ts";
import { indicatorOf } from "../domain/indicator.ts";

const columns: readonly PaperColumn[] = [
  { name: [text("序号")], width: 8, align: "center", numbered: true },
  { name: [text("报送材料")], width: 46, align: "left" },
  { name: [text("年度")], width: 14, align: "center" },
  { name: [text("说明")], width: 32, align: "left" },
];

/** The files a paper rests on; copies of one text in several formats are named as such. */
export function filesTable({ reports, earlier, year }: Material): readonly PaperBlock[] {
  const rows = [...reports, ...earlier].map((report): PaperRow => {
    const told: Parts =
      report.year === null ? [text("不明")] : [given("identity", `${report.year}年度`)];
    const name = given("place", fileName(report.path));
    return { kind: "row", cells: [[], [name], told, remarkOf(report, reports, earlier, year)] };
  });
  return [{ kind: "table", title: [text("报送材料清单")], unit: null, columns, rows }];
}

function remarkOf(
  report: Report,
  reports: readonly Report[],
  earlier: readonly Report[],
  year: number | null,
): Parts {
  const group = reports.includes(report) ? reports : earlier;
  const original = originalOf(report, group.slice(0, group.indexOf(report)));
  if (original !== null) {
    const words = saysTheSame(report, original) ? "”内容相同" : "”大体相同，个别数据不同";
    return [text("与“"), given("place", fileName(original.path)), text(words)];
  }
  return [text(year !== null && report.year !== year ? "用于与上年比较" : "据以起草")];
}

const conflictColumns: readonly PaperColumn[] = [
  { name: [text("序号")], width: 8, align: "center", numbered: true },
  { name: [text("指标")], width: 36, align: "left" },
  { name: [text("数据")], width: 22, align: "right" },
  { name: [text("所在材料")], width: 34, align: "left" },
];

/** Indicators on which the sources disagree, each value with all the files that state it. */
export function conflictsTable({ facts, reports, earlier }: Material): readonly PaperBlock[] {
  const paths = new Map(
    [...reports, ...earlier].map(({ document, path }) => [document.id, fileName(path)]),
  );
  const rows = facts.all.flatMap((fact): PaperRow[] => {
    if (fact.statements.length < 2) return [];
    return fact.statements.map(({ printed, mentions }): PaperRow => {
      const files = new Set(mentions.map(({ documentId }) => paths.get(documentId) ?? ""));
      const value: Part = { kind: "figure", figureId: printed.id };
      const where = given("place", [...files].join("、"));
      return { kind: "row", cells: [[], nameOf(fact.indicator, fact.year), [value], [where]] };
    });
  });
  if (rows.length === 0) return [];
  const title: Parts = [text("前后不一致的数据")];
  return [
    { kind: "table", title, unit: null, columns: conflictColumns, rows },
    { kind: "note", parts: [text(conflictsNote)] },
  ];
}

const conflictsNote =
  "注：同一指标在报送材料中有不同数值，各处原句见下表。请报送单位核定后，再改定正文。";

function nameOf(indicator: string, year: number | null): Parts {
  const name = text(indicatorOf(indicator)?.name ?? indicator);
  return year === null ? [name] : [name, given("identity", `（${year}年度）`)];
}

function saysTheSame(a: Report, b: Report): boolean {
  return valuesOf(a) === valuesOf(b);
}

/** Every value that bears an indicator, whatever its order in the text. */
function valuesOf({ figures }: Report): string {
  return figures
    .flatMap(({ indicator, value, year }) =>
      indicator === null ? [] : `${indicator} ${value ?? ""} ${year ?? ""}`,
    )
    .toSorted()
    .join("\n");
}
