import { expect, test } from "vitest";
import { extractScores } from "../../../extractors/scores/extract-scores.ts";
import type { Scores } from "../../../extractors/scores/extract-scores.ts";
import { readWorkbook } from "../../../readers/workbook.ts";

function scores(...lines: readonly string[]): Scores {
  return extractScores(readWorkbook(new TextEncoder().encode(lines.join("\n"))));
}

/** A list in a few columns, with a number before each row and a remark behind it. */
function few(...lines: readonly string[]): Scores {
  return scores(...lines.map((line, i) => (i === 0 ? `序号,${line},备注` : `${i},${line},`)));
}

const head =
  "序号,项目编码,项目名称,主管部门,评价类型,绩效评价得分,评价等级,2024年预算数（万元）,2025年申报数（元）,日常公用经费,第一次监控得分,第二次监控得分,是否整改,审计发现问题,是否新增项目,事前评估结论,执行年限,总投资（亿元）";

test("every column is read by its words, money by the unit of its header", () => {
  const { rows, complaints } = scores(
    "2024年财政评价得分表,,,",
    "单位：万元,,,",
    head,
    "1,5105,农村道路,交通局,项目支出,92.50,优,500,6000000,,55,合格,已整改,否,延续项目,支持,4,0.02",
  );
  expect(complaints).toEqual([]);
  expect(rows).toMatchObject([
    {
      code: "5105",
      name: "农村道路",
      department: "交通局",
      subject: "project",
      score: "92.50",
      grade: "优",
      budget: { yuan: "5000000", name: "2024年预算数" },
      nextBudget: { yuan: "6000000", name: "2025年申报数" },
      publicFunds: null,
      reviews: [{ score: "55" }, { passed: true }],
      repaired: true,
      auditProblem: false,
      isNew: false,
      exAnteDone: null,
      exAnteOutcome: "支持",
      years: "4",
      totalInvestment: { yuan: "2000000" },
    },
  ]);
});

test("of two budgets the later year is yet to come", () => {
  const { rows } = scores("项目名称,得分,2025年预算数,2024年预算数", "甲项目,70,120,100");
  expect(rows[0]?.nextBudget).toEqual({ yuan: "1200000", name: "2025年预算数" });
  expect(rows[0]?.budget).toEqual({ yuan: "1000000", name: "2024年预算数" });
});

test("totals, notes, blank rows and repeated heads are no rows", () => {
  const { rows } = scores(
    "序号,单位名称,得分,等级",
    "1,民政局,85,良",
    ",,,",
    "2,统计局,71,中",
    "合计,,156,",
    "注：按最终得分排列,,,",
  );
  expect(rows.map(({ name, subject }) => [name, subject])).toEqual([
    ["民政局", "whole"],
    ["统计局", "whole"],
  ]);
});

test.for([
  ["得分", "项目名称,得分,等级\n甲,八十,中", "“八十”不是得分"],
  ["a flag", "项目名称,得分,是否整改\n甲,80,看情况", "看不出是或否"],
  ["money", "项目名称,得分,预算数\n甲,80,约三百万", "不是数字"],
  ["money as text", '项目名称,得分,预算数\n甲,80,"1,200"', "请改为数值格式"],
  ["a review", "项目名称,得分,第一次监控得分\n甲,80,较好", "不是监控得分"],
  ["a code twice", "项目编码,项目名称,得分\n1,甲,80\n1,乙,70", "已出现在"],
  ["no list", "姓名,电话,备注\n甲,1,2", "没有找到评价得分表"],
] as const)("%s that cannot be read is told with its cell, the rest goes on", ([, text, words]) => {
  const { complaints, rows } = few(...text.split("\n"));
  expect(complaints.map(({ message }) => message).join()).toContain(words);
  expect(complaints[0]?.cell).toMatch(/^[A-Z]+\d+$/);
  expect(rows.length > 0).toBe(words !== "没有找到评价得分表");
});

test("what is not given is null and neither zero nor no", () => {
  const { rows } = scores("项目名称,得分,预算数,是否整改,审计发现问题", "甲项目,,—,,无");
  expect(rows[0]).toMatchObject({ score: null, budget: null, repaired: null, auditProblem: false });
});

test.for([["绩效评价得分"], ["自评得分"], ["综合得分"], ["最终得分"], ["评价总分"]])(
  "%s is a score",
  ([title]) => {
    const { rows } = few(`项目名称,主管部门,${title}`, "甲项目,乙局,88");
    expect(rows[0]?.score).toBe("88");
  },
);
