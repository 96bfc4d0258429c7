import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { checkReports } from "../../../rules/index.ts";
import { coverOf, reportName, witnessesOf } from "../../../rules/run/witness.ts";
import type { District } from "../../../domain/report.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Scene } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

const folder = new URL("../../../../shared/reports/", import.meta.url);

test.for([
  ["云岭县2024年预算绩效管理工作总结", "||"],
  ["云岭县财政局2024年预算绩效管理工作总结", "||"],
  ["云岭县2024年上半年预算绩效管理工作情况", "上半年||"],
  ["云岭县2024年1—9月绩效运行监控情况", "1—9月||监控"],
  ["渌湾县农业农村局2024年度项目支出绩效自评报告", "|农业农村局|自评项目"],
  ["关于禾塘县2024年审计查出问题整改情况的报告", "||审计整改"],
  ["云岭县2024年下半年预算绩效管理工作情况", "下半年||"],
  ["云岭县2024年第三季度预算绩效管理工作情况", "三季度||"],
  ["云岭县2024年10—12月绩效管理工作情况", "10—12月||"],
  ["云岭县2024年10月绩效管理工作情况", "10月||"],
  ["云岭县2024年政府工作报告", "||云岭县2024年政府工作报告"],
  ["云岭县2024年整改、审计情况及审计要点", "||审计整改要点"],
] as const)("the cover of %s is %s", ([title, cover]) => {
  expect(coverOf({ ...reportFrom(title), title })).toBe(cover);
});

test("a report without district or year is no witness", () => {
  const report = reportFrom("评估项目12个。");
  expect(witnessesOf([sceneOf(report)])).toEqual([]);
  expect(witnessesOf([sceneOf({ ...report, year: 2024 })])).toEqual([]);
  expect(witnessesOf([sceneOf({ ...report, district: placed("云岭县") })])).toEqual([]);
});

function placed(name: string): District {
  return { name, code: null, parents: ["某省", "某市"], evidence: "测试" };
}

function filed(text: string, id: string, name = "云岭县", year = 2024): Scene {
  return sceneOf({ ...reportFrom(text, { id, year }), district: placed(name) });
}

/** Ids of the sources of a run, each with those of its copies. */
function sourcesOf(scenes: readonly Scene[]): readonly string[] {
  return witnessesOf(scenes).map(({ report, copies }) =>
    [report, ...copies.map((copy) => copy.report)].map(({ document }) => document.id).join("+"),
  );
}

const told = [
  "云岭县2024年预算绩效管理工作总结",
  "全县一级预算单位全部编报整体支出绩效目标，随部门预算一并批复。",
  "对新增重大项目开展事前绩效评估，不予支持的一律不安排预算。",
  "运行监控覆盖全部项目，对进度偏慢的项目下达整改通知。",
  "财政部门聘请第三方机构开展重点绩效评价，形成评价报告。",
  "评价结果与下年度预算安排挂钩，低效无效的资金予以收回。",
  "下一步将健全指标体系，压实部门主体责任，提升管理质效。",
];
const whole = told.join("\n");
const others = [
  "围绕乡村振兴衔接资金组织专项核查，逐村逐户核对到户补贴。",
  "依托预算管理一体化系统建立预警台账，按月通报支出情况。",
  "邀请人大代表参与现场评审，公开征求服务对象的意见。",
  "组织两期业务培训，编印操作手册，解答基层疑问。",
];

test("the district of a witness is told with those above it", () => {
  expect(witnessesOf([filed(whole, "a")])).toMatchObject([
    { district: "某省/某市/云岭县", year: 2024, cover: "||", copies: [] },
  ]);
});

test("the sources of one run are looked for once", () => {
  const scenes = [filed(whole, "a"), filed(others.join("\n"), "b")];
  expect(witnessesOf(scenes)).toBe(witnessesOf(scenes));
});

test.for([
  ["the same bytes", [filed(whole, "a"), filed(whole, "a")], ["a"]],
  ["another format", [filed(whole, "a"), filed(told.join(""), "b")], ["a+b"]],
  [
    "other blanks, marks and digits",
    [filed(whole, "a"), filed(whole.replaceAll("，", " , ").replaceAll("2024", "２０２４"), "b")],
    ["a+b"],
  ],
  [
    "three versions",
    [filed(whole, "a"), filed(`${whole}\n附件`, "b"), filed(`关于\n${whole}`, "c")],
    ["a+b+c"],
  ],
  [
    "a version with a fifth more in it",
    [filed(whole, "a"), filed([...told, others[0]].join("\n"), "b")],
    ["a+b"],
  ],
  [
    "two reports of a year that share how they begin",
    [filed(whole, "a"), filed([...told.slice(0, 2), ...others].join("\n"), "b")],
    ["a", "b"],
  ],
  [
    "a version of the second",
    [filed(whole, "a"), filed(others.join("\n"), "b"), filed(others.join(""), "c")],
    ["a", "b+c"],
  ],
  ["another district", [filed(whole, "a"), filed(whole, "b", "青柏县")], ["a", "b"]],
  ["another year", [filed(whole, "a"), filed(whole, "b", "云岭县", 2023)], ["a", "b"]],
  ["nothing in it", [filed("略", "a"), filed("略", "b")], ["a", "b"]],
] as const)("sources of a run: %s", ([, scenes, sources]) => {
  expect(sourcesOf(scenes)).toEqual(sources);
});

test.for([
  ["云岭县 2024年 工作总结", "报送/一.docx", "《云岭县2024年工作总结》"],
  [" ", "报送/2024/云岭县.docx", "《云岭县.docx》"],
  ["", "云岭县.docx", "《云岭县.docx》"],
  ["绩".repeat(41), "一.docx", `《${"绩".repeat(40)}》`],
] as const)("a report titled %j at %s is called %s", ([title, path, name]) => {
  expect(reportName({ ...reportFrom("略"), title, path })).toBe(name);
});

describe.skipIf(!existsSync(folder))(
  "the real reports in four formats (skipped where ../shared/reports is not there)",
  () => {
    test("four formats of one report are one witness, and contradict each other nowhere", async () => {
      const names = ["luxian-2023", "dachuan-2024"].flatMap((name) =>
        ["doc", "docx", "pdf", "txt"].map((format) => `${name}.${format}`),
      );
      const reports = await Promise.all(
        names.map(async (name) => {
          const { document, notices } = await readDocument(readFileSync(new URL(name, folder)));
          return extractReport(name, document, notices);
        }),
      );
      const witnesses = witnessesOf(reports.map(sceneOf));
      expect(witnesses.map(({ copies }) => copies.length)).toEqual([3, 3]);
      const { findings } = checkReports(reports);
      expect(findings.filter(({ documentIds }) => documentIds.length > 1)).toEqual([]);
    });
  },
);
