import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { text } from "../../../domain/paper.ts";
import { extractReport } from "../../../extractors/index.ts";
import { openDocxParts } from "../../../readers/docx-parts.ts";
import { readDocument } from "../../../readers/index.ts";
import { renderDocx } from "../../../templates/docx.ts";
import { checkLayout } from "../../../templates/layout-check.ts";
import { rateChart } from "../../helpers/charts.ts";
import { cloudCounty, fullReport, markedReport } from "../../helpers/marked-report.ts";
import { comparisonOf, summaryOf } from "../../helpers/paper-words.ts";
import { paperOf, tableOf } from "../../helpers/small-paper.ts";

const meta = { title: "总结", created: new Date(Date.UTC(2026, 0, 1)), versions: {} };
const samples = new URL("../../../samples/", import.meta.url);
const files = readdirSync(samples).filter((name) => /\.(?:docx?|pdf|txt|html)$/.test(name));
const reports = await Promise.all(
  files.map(async (name) => {
    const { document, notices } = await readDocument(
      readFileSync(new URL(encodeURIComponent(name), samples)),
    );
    return extractReport(name, document, notices);
  }),
);
const districts = Array.from({ length: 7 }, (_, i) =>
  markedReport(fullReport, {
    id: `d${i}`,
    district: { ...cloudCounty, name: `${"甲乙丙丁戊己庚"[i]!}县` },
  }),
);
const chart = rateChart(60);
const signed = {
  signature: [[text("泸县财政局")], [text("2025年10月22日")]],
  addressee: [text("泸县人民政府")],
};
const drafted = [
  ...reports.map((report, i) => ({
    name: `the summary of ${files[i]!}`,
    paper: summaryOf([report]),
  })),
  { name: "the comparison of the samples", paper: comparisonOf(reports) },
  { name: "the comparison of one district", paper: comparisonOf(districts.slice(0, 1)) },
  { name: "the comparison of seven districts", paper: comparisonOf(districts) },
  {
    name: "a signed paper with charts",
    paper: paperOf([{ kind: "chart", chart }, tableOf(chart)], {
      ...signed,
      title: [text("泸县财政局关于2025年1—9月绩效运行监控情况的分析报告")],
    }),
  },
];

test.for(
  drafted.flatMap((each) => (["clean", "review"] as const).map((copy) => ({ ...each, copy }))),
)("$name, $copy, departs in nothing", async ({ paper, copy }) => {
  const report = checkLayout(openDocxParts(await renderDocx(paper, meta, { copy }))!);
  expect(report.departures).toEqual([]);
});
