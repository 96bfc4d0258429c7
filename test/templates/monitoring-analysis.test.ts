import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Random } from "../../bench/corpus/random.ts";
import { forms } from "../../bench/monitor/form-layout.ts";
import { indicatorList, overview, styleOf } from "../../bench/monitor/layouts.ts";
import { inventTruth } from "../../bench/monitor/truth.ts";
import { analyse } from "../../domain/monitoring/analysis.ts";
import type { MonitoringExtract } from "../../domain/monitoring/project.ts";
import { settingsWith } from "../../domain/monitoring/settings.ts";
import type { Paper } from "../../domain/paper.ts";
import { partsOf } from "../../domain/paper.ts";
import { readDocument } from "../../readers/index.ts";
import { renderDocx } from "../../templates/docx.ts";
import { composeMonitoring } from "../../templates/monitoring-analysis.ts";
import { monitoringSheets } from "../../templates/monitoring-sheets.ts";
import type { Template } from "../../templates/template-check.ts";
import { extractSheets, jsonOfExtract, sheetOf } from "../helpers/monitor-workbook.ts";
import { linesOf } from "../helpers/paper-words.ts";

const name = "monitoring-analysis.md";
const template: Template = {
  name,
  text: readFileSync(new URL(`../../templates/${name}`, import.meta.url), "utf8"),
};

function paperOf(extract: MonitoringExtract): Paper {
  return composeMonitoring({
    template,
    analysis: analyse(extract, settingsWith()),
    fileOf: () => "监控表.xlsx",
    late: extract.late,
    district: extract.district,
    year: extract.year,
    reports: [],
    claims: [],
  });
}

function invented(seed: number, layout: typeof indicatorList | typeof overview): MonitoringExtract {
  const random = new Random(seed);
  const truth = inventTruth(random, 40, 3);
  return extractSheets([layout(random, truth, styleOf(random, truth))]);
}

const full = extractSheets([
  sheetOf("监控", [
    ["泸县2025年1-9月项目支出绩效运行监控表"],
    ["单位：万元"],
    [
      "项目编码",
      "项目名称",
      "主管部门",
      "实施单位",
      "资金性质",
      "年初预算数",
      "调整后预算数",
      "1-9月执行数",
      "全年预计执行数",
      "三级指标",
      "年度指标值",
      "1-9月完成情况",
      "偏差原因分析",
      "完成目标可能性",
    ],
    [
      "A1",
      "道路养护",
      "县交通局",
      "公路所",
      "一般公共预算",
      400,
      400,
      300,
      400,
      "里程",
      "≥100公里",
      "80公里",
      "无偏差",
      "确定能",
    ],
    [
      "A2",
      "学校改造",
      "县教育局",
      "一中",
      "专项债券",
      200,
      250,
      20,
      150,
      "面积",
      "≥100亩",
      "10亩",
      "资金拨付不及时",
      "有可能",
    ],
    [
      "A3",
      "河道治理",
      "县水利局",
      "水务站",
      "专项债券",
      100,
      100,
      0,
      0,
      "长度",
      "≥10公里",
      "0公里",
      "征地未完成",
      "完全不可能",
    ],
  ]),
  sheetOf("未按时报送名单", [
    ["未按时报送单位名单"],
    ["序号", "单位名称", "报送情况"],
    [1, "县体育中心", "逾期3天"],
  ]),
]);

describe("the monitoring analysis", () => {
  test("says each section with its numbers", () => {
    const lines = linesOf(paperOf(full)).join("\n");
    expect(lines).toContain("泸县2025年1-9月绩效运行监控分析报告");
    expect(lines).toContain(
      "本次监控纳入项目3个，涉及部门3个，涉及单位3家，调整后预算750.00万元。",
    );
    expect(lines).toContain(
      "执行320.00万元，执行率42.67%。序时进度75.00%，执行率慢于序时进度32.33个百分点。",
    );
    expect(lines).toContain("全年预计执行550.00万元，预计结余200.00万元。");
    expect(lines).toContain("钱花事成的项目1个");
    expect(lines).toContain("钱未花事未成的项目2个");
    expect(lines).toContain("红灯项目2个，黄灯项目0个，绿灯项目1个。");
    expect(lines).toContain("如：“学校改造”（一中，执行率8.00%，填报原因：资金拨付不及时）。");
    expect(lines).toContain("拟收回预算的项目1个，涉及金额100.00万元");
    expect(lines).toContain("拟暂停的项目1个，涉及未支出金额230.00万元");
    expect(lines).toContain("未按时报送的单位1家，名单见附件。");
    expect(lines).toMatch(
      /\| 合计 \| 3 \| 700.00 \| 750.00 \| 320.00 \| 42.67% \| -32.33 \| 2 \| 0 \| 1 \|/,
    );
    expect(lines).toMatch(/县体育中心 \| 逾期3天/);
  });

  test("asks for what no workbook holds", () => {
    const lines = linesOf(paperOf(full)).join("\n");
    for (const wanted of ["政策依据", "监控轮次和报送时间", "整改时限", "落款单位", "成文日期"]) {
      expect(lines).toContain(`【待补：${wanted}】`);
    }
  });

  test.for([
    ["a full workbook", full],
    ["a flat list", invented(3, indicatorList)],
    ["an overview without money", invented(4, overview)],
  ] as const)(
    "%s: no digit stands in the words of the template, each value has formula and place",
    ([, extract]) => {
      const paper = paperOf(extract);
      const words = [...partsOf(paper)].flatMap((part) => (part.kind === "text" ? part.text : []));
      expect(words.join("")).not.toMatch(/[0-9０-９]/);
      expect(paper.measures.length).toBeGreaterThan(5);
      expect(paper.measures.filter(({ formula }) => formula === "")).toEqual([]);
      const counted = paper.measures.filter(({ text }) => /[1-9]/.test(text));
      const placeless = counted.filter(({ place, name: of }) => place === "" && !/占比/.test(of));
      expect(placeless).toEqual([]);
    },
  );

  test("an overview without money says nothing of money", () => {
    const lines = linesOf(paperOf(invented(4, overview))).join("\n");
    expect(lines).not.toMatch(/\d万元/);
    expect(lines).not.toMatch(/灯色：红灯.*继续执行/);
    expect(lines).toContain("【待补：拟收回、调剂资金情况】");
    expect(lines).toContain("【待补：调整后预算数】");
    expect(lines).toMatch(/红灯项目\d+个/);
  });

  test("totals on paper are those of the JSON", () => {
    const extract = invented(5, indicatorList);
    const json = jsonOfExtract(extract);
    const byName = new Map(paperOf(extract).measures.map((measure) => [measure.name, measure]));
    expect(Number(byName.get("调整后预算数")?.exact).toFixed(4)).toBe(json.totals.adjusted);
    expect(byName.get("红灯项目数")?.exact).toBe(String(json.lights.red));
    expect(byName.get("项目数")?.exact).toBe(String(json.projects));
  });

  test("every value is read back from the Word file", async () => {
    const random = new Random(6);
    const truth = inventTruth(random, 5, 3);
    const paper = paperOf(extractSheets(forms(random, truth, styleOf(random, truth))));
    const bytes = await renderDocx(paper, { title: "报告", created: new Date(0), versions: {} });
    const { document } = await readDocument(bytes);
    const missing = paper.measures.filter(({ text }) => !document.text.includes(text));
    expect(missing).toEqual([]);
  });

  test("charts carry the values of the table beside them", () => {
    const blocks = paperOf(full).blocks;
    const charts = blocks.flatMap((block, i) =>
      block.kind === "chart" ? [[block.chart, blocks[i + 1]] as const] : [],
    );
    expect(charts.map(([chart, next]) => [chart.title, next?.kind])).toEqual([
      ["分部门执行率与序时进度", "table"],
      ["分部门亮灯项目数", "table"],
    ]);
    expect(charts[0]?.[0].reference?.value.exact).toBe("75");
  });
});

describe("监控汇总", () => {
  const sheets = monitoringSheets({
    analysis: analyse(full, settingsWith()),
    fileOf: () => "监控表.xlsx",
    late: full.late,
    matches: full.matches.map((match) => ({ file: "监控表.xlsx", ...match })),
    complaints: full.complaints.map((complaint) => ({ file: "监控表.xlsx", ...complaint })),
  });

  test("has the four annexes first, then what stands behind them", () => {
    expect(sheets.map(({ name: sheet }) => sheet)).toEqual([
      "汇总表",
      "红灯项目明细",
      "拟收回调剂资金",
      "未按时报送名单",
      "亮灯算式",
      "需要核对",
      "列的对应",
      "规则和界限",
    ]);
    for (const { columns, rows } of sheets) {
      for (const row of rows) expect(row.length).toBe(columns.length);
    }
  });

  test("shows the formula behind each light and the rule behind each proposal", () => {
    expect(JSON.stringify(sheets[1]?.rows)).toContain(
      "k＝e÷t×100＝(20.00万元÷250.00万元)÷(9÷12)×100＝10.67，低于60，红灯（V1）",
    );
    expect(JSON.stringify(sheets[2]?.rows)).toContain(
      "H1 尚未支出且完全不可能完成目标，收回全部预算",
    );
    expect(JSON.stringify(sheets[4]?.rows)).toContain("监控表.xlsx“监控”A4");
  });
});
