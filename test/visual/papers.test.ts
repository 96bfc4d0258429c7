import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { text } from "../../domain/paper.ts";
import type { Report } from "../../domain/report.ts";
import { chartFonts } from "../../pipeline/chart-fonts.ts";
import { openDocxParts } from "../../readers/docx-parts.ts";
import { renderDocx } from "../../templates/docx.ts";
import { checkLayout } from "../../templates/layout-check.ts";
import { drawChart } from "../../templates/picture.ts";
import type { Draw } from "../../templates/picture.ts";
import { typeset } from "../../templates/typeset.ts";
import { comparisonWorkbook, verificationWorkbook } from "../../templates/xlsx.ts";
import { rateChart, valueOf } from "../helpers/charts.ts";
import { paragraphsOf, partOf } from "../helpers/docx-parts.ts";
import { cloudCounty, fullReport, markedReport } from "../helpers/marked-report.ts";
import { comparisonOf, summaryOf } from "../helpers/paper-words.ts";
import { paperOf, tableOf } from "../helpers/small-paper.ts";

const office = spawnSync("soffice", ["--version"]).status === 0;
const poppler = spawnSync("pdftotext", ["-v"]).status === 0;
const skipped = !office || !poppler;

const folder = mkdtempSync(join(tmpdir(), "jihe-visual-"));
const meta = { title: "总结", created: new Date(Date.UTC(2026, 0, 1)), versions: {} };

function districts(count: number): readonly Report[] {
  return Array.from({ length: count }, (_, i) =>
    markedReport(fullReport, {
      id: `d${i}`,
      district: { ...cloudCounty, name: `${String.fromCharCode(0x4e00 + i)}县` },
    }),
  );
}

interface Case {
  readonly name: string;
  readonly file: string;
  readonly make: () => Promise<Uint8Array>;
  readonly pages: readonly [number, number];
  readonly says: readonly string[];
}

const chart = rateChart(12, {
  title: "2025年1—9月各部门预算执行率",
  reference: { name: "时间进度", value: valueOf("75", "75.00%") },
});
const pictured = paperOf(
  [{ kind: "chart", chart }, tableOf(chart), { kind: "chart", chart: rateChart(100) }],
  {
    title: [text("泸县财政局关于2025年1—9月绩效运行监控情况的分析报告")],
    addressee: [text("泸县人民政府")],
    signature: [[text("泸县财政局")], [text("2025年10月22日")]],
    annexes: [
      {
        title: [text("各部门预算执行率图")],
        landscape: true,
        blocks: [{ kind: "chart", chart: rateChart(60) }],
      },
    ],
  },
);
const pictures: Draw = (one, frame, scale) => drawChart(one, chartFonts, frame, scale);

const input = { reports: districts(4), findings: [], receipts: [] };

const cases: readonly Case[] = [
  {
    name: "the annual summary",
    file: "summary.docx",
    make: () => renderDocx(summaryOf([markedReport(fullReport)]), meta),
    pages: [6, 14],
    says: ["云岭县2024年度预算绩效管理工作总结", "一、工作开展情况", "—1—", "—2—", "附件2"],
  },
  {
    name: "the annual summary for review",
    file: "review.docx",
    make: () => renderDocx(summaryOf([markedReport(fullReport)]), meta, { copy: "review" }),
    pages: [6, 14],
    says: ["审阅稿批注注明每个数据的来源", "云岭县2024年度预算绩效管理工作总结", "—1—"],
  },
  {
    name: "a paper with charts",
    file: "charts.docx",
    make: () => renderDocx(pictured, meta, { pictures }),
    pages: [6, 9],
    says: ["泸县人民政府：", "图12025年1—9月各部门预算执行率", "图2各部门预算执行率（续）", "—5—"],
  },
  {
    name: "the comparison of one district",
    file: "one.docx",
    make: () => renderDocx(comparisonOf(districts(1)), meta),
    pages: [3, 10],
    says: ["区县预算绩效管理工作对比", "附件2"],
  },
  {
    name: "the comparison of forty districts",
    file: "forty.docx",
    make: () => renderDocx(comparisonOf(districts(40)), meta),
    pages: [15, 60],
    says: ["区县预算绩效管理工作对比", "附件2"],
  },
  {
    name: "the list of figures",
    file: "list.xlsx",
    make: () => verificationWorkbook(input),
    pages: [5, 30],
    says: ["没有可以核验的关系", "原句"],
  },
  {
    name: "the workbook of the comparison",
    file: "comparison.xlsx",
    make: () => comparisonWorkbook(input),
    pages: [3, 30],
    says: ["评减率", "推算公式"],
  },
];

beforeAll(async () => {
  if (skipped) return;
  const paths: string[] = [];
  for (const { file, make } of cases) {
    const path = join(folder, file);
    writeFileSync(path, await make());
    paths.push(path);
  }
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const settings = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder];
  execFileSync("soffice", [...settings, ...paths], { stdio: "ignore" });
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test.skipIf(skipped).for(cases)(
  "$name opens in LibreOffice and prints (skipped without soffice and poppler)",
  ({ file, pages, says }) => {
    const pdf = join(folder, file.replace(/\.\w+$/, ".pdf"));
    const info = execFileSync("pdfinfo", [pdf], { encoding: "utf8" });
    const count = Number(/Pages:\s+(\d+)/.exec(info)?.[1]);
    expect(count).toBeGreaterThanOrEqual(pages[0]);
    expect(count).toBeLessThanOrEqual(pages[1]);
    const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
    const words = text.replace(/\s/g, "");
    for (const part of says) expect(words).toContain(part);
  },
);

test.skipIf(skipped)(
  "a line of the text holds 28 characters and a page 22 lines (skipped without soffice and poppler)",
  () => {
    const pdf = join(folder, "summary.pdf");
    expect(readFileSync(pdf).length).toBeGreaterThan(0);
    const text = execFileSync("pdftotext", ["-layout", "-f", "2", "-l", "2", pdf, "-"], {
      encoding: "utf8",
    });
    const lines = text.split("\n").filter((line) => line.trim() !== "");
    const widths = lines.map((line) =>
      Array.from(line.trim()).reduce(
        (sum, sign) => sum + (sign === " " ? 0 : sign.charCodeAt(0) < 128 ? 0.5 : 1),
        0,
      ),
    );
    expect(Math.max(...widths)).toBeGreaterThan(25);
    expect(Math.max(...widths)).toBeLessThanOrEqual(29);
    // 22 lines and the page number.
    expect(lines).toHaveLength(23);
  },
);

test.skipIf(skipped)(
  "every chart is a picture on a page with its name, no title stands alone (skipped without soffice and poppler)",
  () => {
    const pdf = join(folder, "charts.pdf");
    const list = execFileSync("pdfimages", ["-list", pdf], { encoding: "utf8" });
    const pages = [...list.matchAll(/^\s*(\d+)\s+\d+\s+image/gm)].map(([, page]) => page!);
    const drawn = typeset(pictured).flatMap(({ elements }) =>
      elements.filter(({ kind }) => kind === "drawn"),
    );
    expect(pages).toHaveLength(drawn.length);
    for (const page of pages) {
      const words = execFileSync("pdftotext", ["-f", page, "-l", page, pdf, "-"], {
        encoding: "utf8",
      });
      expect(words.replace(/\s/g, "")).toMatch(/图[123](?:2025年1—9月)?各部门预算执行率/);
    }
  },
);

function commentWords(bytes: Uint8Array): readonly string[] {
  const comments = partOf(bytes, "word/comments.xml").matchAll(/<w:comment .*?<\/w:comment>/gs);
  return Array.from(comments, ([xml]) =>
    paragraphsOf(xml)
      .map(({ words }) => words)
      .join("|"),
  );
}

test.skipIf(skipped)(
  "comments and layout survive LibreOffice (skipped without soffice and poppler)",
  () => {
    const back = join(folder, "back");
    const type = "docx:MS Word 2007 XML";
    const settings = [`-env:UserInstallation=file://${folder}/profile`, "--headless"];
    const file = join(folder, "review.docx");
    execFileSync("soffice", [...settings, "--convert-to", type, "--outdir", back, file], {
      stdio: "ignore",
    });
    const saved = readFileSync(join(back, "review.docx"));
    const ours = commentWords(readFileSync(file));
    expect(ours.length).toBeGreaterThan(50);
    expect(commentWords(saved)).toEqual(ours);
    expect(checkLayout(openDocxParts(saved)!).departures).toEqual([]);
  },
);
