import { join } from "node:path";
import { writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { decide } from "../../domain/decide.ts";
import { ConfigError } from "../../domain/errors.ts";
import type { Checked } from "../../pipeline/check.ts";
import { parseDecisions, readDecisions } from "../../pipeline/decisions.ts";
import type { TemplateInput } from "../../pipeline/decisions-template.ts";
import { decisionsTemplate, refuseOverwriting } from "../../pipeline/decisions-template.ts";
import { checkedTexts, rightText, wrongText } from "../helpers/checked-texts.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

const folder = temporaryFolder();
const today = "2026-03-01";
const path = "云岭县.txt";

function inputOf({ sources, findings, receipts }: Checked): TemplateInput {
  const reports = sources.map(({ report }) => report);
  return { reports, findings, receipts, lapsed: [], absent: [] };
}

function decidedWith(yaml: string, { sources, ...checked }: Checked): TemplateInput {
  const reports = sources.map(({ report }) => report);
  const { decisions } = parseDecisions(yaml, "结论.yaml", today);
  return { reports, ...decide(checked, reports, decisions, today) };
}

const wrong = await checkedTexts({ [path]: wrongText });
const template = decisionsTemplate(inputOf(wrong));
const filled = template
  .replace('结论: ""', '结论: "口径差异"')
  .replace('依据: ""', '依据: "某财绩〔2022〕7号 #3: 第三条"')
  .replace('口径: ""', "口径: 分母为年初预算")
  .replace('经办人: ""', '经办人: "张三"')
  .replace('日期: ""', '日期: "2026-01-20"');

function refusal(yaml: string): string {
  try {
    parseDecisions(yaml, "结论.yaml", today);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "accepted";
}

/** Line of the first such words behind the introduction. */
function lineOf(yaml: string, words: string): number {
  const start = Math.max(0, yaml.indexOf("结论清单:"));
  return yaml.slice(0, yaml.indexOf(words, start)).split("\n").length;
}

test("a template has one entry for each finding and each duty and concludes nothing", () => {
  expect(wrong.findings.length).toBeGreaterThan(0);
  const duties = new Set(wrong.receipts.flatMap(({ duty }) => duty?.fingerprint ?? []));
  expect(duties.size).toBeGreaterThan(0);
  expect(parseDecisions(template, "", today)).toEqual({
    decisions: [],
    unfilled: wrong.findings.length + duties.size,
  });
});

test("a duty that is filled in is told on its receipt and no longer open", () => {
  const at = template.lastIndexOf("【未能判断】");
  const yaml = template.slice(0, at) + template.slice(at).replace('结论: ""', '结论: "无法核实"');
  const { receipts, findings } = decidedWith(yaml, wrong);
  expect(receipts.filter(({ decision }) => decision?.conclusion === "unverifiable")).toHaveLength(
    1,
  );
  expect(findings.every(({ decision }) => decision === undefined)).toBe(true);
});

test("a template that is filled in holds for the findings it was made from", () => {
  const { findings, lapsed, absent } = decidedWith(filled, wrong);
  expect(findings[0]?.decision).toMatchObject({
    conclusion: "scope",
    basis: "某财绩〔2022〕7号 #3: 第三条",
    scope: "分母为年初预算",
  });
  expect([lapsed, absent]).toEqual([[], []]);
});

test("conclusions survive writing the file again", () => {
  expect(decisionsTemplate(decidedWith(filled, wrong))).toBe(
    filled.replace("口径: 分母为年初预算", '口径: "分母为年初预算"'),
  );
});

test("a lapsed conclusion stands in a comment above an empty entry", async () => {
  const changed = await checkedTexts({ [path]: wrongText.replace("11.94%", "11.95%") });
  const again = decisionsTemplate(decidedWith(filled, changed));
  expect(again).toContain(
    "原结论“口径差异：分母为年初预算（依据：某财绩〔2022〕7号 #3: 第三条；经办：张三；日期：2026-01-20）”已失效",
  );
  expect(parseDecisions(again, "", today).decisions).toEqual([]);
});

test("a conclusion on a finding that did not come up is kept", async () => {
  const mended = await checkedTexts({ [path]: rightText });
  const again = decisionsTemplate(decidedWith(filled, mended));
  expect(again).toContain("本次核验没有出现这个问题");
  expect(parseDecisions(again, "", today).decisions).toEqual(
    parseDecisions(filled, "", today).decisions,
  );
});

test("a run without findings and duties gives a file without entries", async () => {
  const mended = await checkedTexts({ [path]: rightText });
  const empty = decisionsTemplate({ ...inputOf(mended), receipts: [] });
  expect(parseDecisions(empty, "", today)).toEqual({ decisions: [], unfilled: 0 });
});

test.for([
  { change: ["口径差异", "口径不同"], at: "口径不同", words: "没有“口径不同”这种结论" },
  {
    change: ['依据: "某财绩〔2022〕7号 #3: 第三条"', '依据: ""'],
    at: "依据: ",
    words: "必须写依据",
  },
  { change: ["口径: 分母为年初预算", "口径:"], at: "口径:", words: "必须写口径" },
  { change: ["口径差异", "工具误报"], at: "理由: ", words: "必须写理由" },
  { change: ["口径差异", ""], at: '结论: ""', words: "却没有写结论" },
  { change: ['日期: "2026-01-20"', "日期: 2026年1月"], at: "2026年1月", words: "不是日期" },
  { change: ['日期: "2026-01-20"', '日期: ""'], at: "日期: ", words: "必须写日期" },
  {
    change: ['日期: "2026-01-20"', "日期: 2026-03-02"],
    at: "日期: ",
    words: "日期2026-03-02还没有到（今天是2026-03-01），请写实际作结论的那一天",
  },
  { change: ["张三", ""], at: "经办人: ", words: "必须写经办人" },
  { change: ["张三", "."], at: "经办人: ", words: "“.”没有写清楚，必须写经办人" },
  { change: ["口径: 分母为年初预算", "口径: 。"], at: "口径:", words: "“。”没有写清楚" },
  { change: ['有效期至: ""', "有效期至: 2026-02-30"], at: "2026-02-30", words: "不是日期" },
  { change: ["    经办人:", "    经手人:"], at: "经手人", words: "没有“经手人”这个栏目" },
  { change: ["    理由:", "    结论:"], at: "    结论:", words: "两个相同的栏目" },
  { change: ["    依据: ", "    依据："], at: "依据：", words: "半角" },
  { change: ["    理由:", "\t理由:"], at: "\t理由:", words: "制表符" },
  { change: ['      规则: "R02"', ""], at: "    问题:", words: "栏目“规则”缺少内容" },
  { change: ["指纹: ", "指 纹: "], at: "  - 结论", words: "不能对整条规则“R02”作结论" },
  { change: ["结论清单:", "清单:"], at: "清单:", words: "应以“结论清单:”开头" },
])("a wrong entry is refused with its line: $words", ({ change, at, words }) => {
  const [from = "", to = ""] = change;
  expect(filled).toContain(from);
  const start = filled.indexOf("结论清单:");
  const yaml = filled.slice(0, start) + filled.slice(start).replace(from, to);
  expect(refusal(yaml)).toContain(words);
  expect(refusal(yaml)).toContain(`第${lineOf(yaml, at)}行`);
});

test.for([".", "错", "  。", "??"])("“%s” is no reason", (reason) => {
  const yaml = filled.replace('口径差异"', '工具误报"').replace('理由: ""', `理由: "${reason}"`);
  expect(refusal(yaml)).toContain(`“${reason.trim()}”没有写清楚，工具误报必须写理由`);
});

test("all that is missing is told at once", () => {
  const yaml = template.replace('结论: ""', '结论: "工具误报"');
  expect(refusal(yaml)).toMatch(/必须写理由：.*；必须写经办人：.*；必须写日期：/);
});

test.for(["读错", "表3的数", "see annex 3"])("“%s” is one", (reason) => {
  const yaml = filled.replace('口径差异"', '工具误报"').replace('理由: ""', `理由: "${reason}"`);
  expect(parseDecisions(yaml, "", today).decisions[0]?.judgment).toMatchObject({ reason });
});

test.for(["确认有误", "无法核实"])("%s goes on counting and need not be signed", (name) => {
  const yaml = template.replace('结论: ""', `结论: "${name}"`);
  expect(parseDecisions(yaml, "", today).decisions).toHaveLength(1);
});

test("what is concluded today is accepted", () => {
  const { decisions } = parseDecisions(filled.replace("2026-01-20", today), "", today);
  expect(decisions[0]?.judgment.on).toBe(today);
});

test("what is only aimed at is nothing to conclude on", async () => {
  const plans = `三、预算执行。全年项目支出执行率94.8%。
四、下一步打算。力争9月底前项目支出执行率达到75%以上，清理收回资金不少于2000万元。
云岭县财政局`;
  const checked = await checkedTexts({ [path]: rightText.replace("云岭县财政局", plans) });
  const all = decisionsTemplate({ ...inputOf(checked), findings: [] });
  expect(all).toContain("94.8%");
  expect(all).not.toMatch(/原文: "(?:75%|2000万元)"/);
  const aimed = checked.receipts.filter(({ statement }) => statement.includes("这是计划数"));
  expect(aimed.map(({ outcome, duty }) => [outcome, duty])).toEqual([
    ["not_applicable", undefined],
  ]);
});

test.for([
  "结论清单:\n  - 规则: R02\n    结论: 工具误报\n    理由: 都不对\n",
  "结论清单:\n  - 问题:\n      规则: R02\n",
])("a rule as a whole is never silenced: %j", (yaml) => {
  expect(refusal(yaml)).toContain("“结论.yaml”第2行：不能对整条规则“R02”作结论");
});

test("two conclusions on one finding are refused", () => {
  const entry = filled.slice(filled.indexOf("结论清单:\n") + "结论清单:\n".length);
  expect(refusal(filled + entry)).toContain(`同一个问题在第${lineOf(filled, "- 结论")}行已有结论`);
});

test.for([
  "a: &x [1]\nb: *x\n",
  "结论清单: *x\n",
  "[1, 2\n",
  '结论清单:\n - "a\\q"\n',
  "--- \na\n--- \nb\n",
  "\u0000",
  "- - -",
  "结论清单: {}",
  "结论清单:\n  - 1",
])("%j is refused and nothing worse", (yaml) => {
  expect(refusal(yaml)).toMatch(/^“结论.yaml”第\d+行：/);
});

test("words of a report cannot leave their comment", async () => {
  const hostile = wrongText.replace("云岭县2024年预算", "云岭县2024年\u2028结论清单: 预算");
  const checked = await checkedTexts({ "恶\n意: *.txt": hostile });
  const { unfilled } = parseDecisions(
    decisionsTemplate({ ...inputOf(checked), receipts: [] }),
    "",
    today,
  );
  expect(unfilled).toBe(checked.findings.length);
});

test("a file that cannot be read says why", () => {
  expect(() => readDecisions(join(folder, "没有.yaml"), today)).toThrow("找不到");
  const gbk = join(folder, "gbk.yaml");
  writeFileSync(gbk, Uint8Array.of(0xbd, 0xe1, 0xc2, 0xdb));
  expect(() => readDecisions(gbk, today)).toThrow("UTF-8");
});

test("a file that is there is not written over unless its words were read", () => {
  const there = join(folder, "有.yaml");
  writeFileSync(there, filled);
  expect(() => {
    refuseOverwriting(there, null);
  }).toThrow("已经存在");
  expect(() => {
    refuseOverwriting(there, join(folder, "其他.yaml"));
  }).toThrow("没有覆盖");
  refuseOverwriting(there, there);
  refuseOverwriting(join(folder, "新.yaml"), null);
});
