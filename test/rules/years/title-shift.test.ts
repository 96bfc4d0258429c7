import { describe, expect, test } from "vitest";
import { shiftOdds, titleShift, yearsSeen } from "../../../rules/years/title-shift.ts";
import { titleConflict } from "../../../rules/years/year-binding.ts";
import { reportFrom } from "../../helpers/report.ts";

const monitoring = (year: string): string =>
  `清溪县财政局关于${year}年预算绩效运行监控情况的通报\n` +
  "根据《清溪县财政局关于开展2024年预算绩效运行监控工作的通知》要求，现将监控情况通报如下。\n" +
  "监控范围为2024年县级部门预算安排的全部项目。监控结果作为2025年预算安排的重要依据。\n" +
  "2024年9月29日";

describe("the title against all years below it", () => {
  test("a notice, the budgets and the signature are of the year after", () => {
    const shift = titleShift(reportFrom(monitoring("2023")));
    expect([shift?.title.quote, shift?.body.quote]).toEqual(["2023", "2024"]);
  });

  test("the year that says it loudest is told, wherever it stands", () => {
    const text = [
      "清溪县财政局关于2023年预算绩效运行监控情况的通报",
      "监控范围为2024年县级部门预算安排的全部项目，至2025年预算。监控结果作为2025年预算安排的重要依据。",
      "本次依据《清溪县财政局关于开展2024年预算绩效运行监控工作的通知》。",
      "2024年9月29日",
    ].join("\n");
    const { start } = titleShift(reportFrom(text))!.body.span;
    expect(text.slice(start - 4, start + 5)).toBe("关于开展2024年");
  });

  test("it is told once, and the title is blamed", () => {
    const checks = [...titleConflict(reportFrom(monitoring("2023")))];
    expect(checks).toMatchObject([
      { verdict: "broken", messageId: "title", blame: [0], data: { year: "2023", other: "2024" } },
    ]);
  });

  test.for([
    ["the same title, right", monitoring("2024")],
    [
      "one budget of the year after next says little",
      "清溪县2023年预算绩效管理工作总结\n对低效项目压减2025年预算200万元。",
    ],
    [
      "results are told in the year after that of the evaluation",
      "清溪县2023年度财政重点评价结果的报告\n2024年，县财政局组织评价。结果应用于2025年预算编制。\n2024年10月8日",
    ],
    [
      "a title of two years",
      "清溪县2023年、2024年预算绩效管理工作对比\n2024年，县财政局监控项目10个。",
    ],
    ["a title without a year", "清溪县预算绩效管理工作总结\n2024年，县财政局监控项目10个。"],
  ] as const)("nothing is told: %s", ([, text]) => {
    expect(titleShift(reportFrom(text))).toBeNull();
  });
});

function training(year: string): string {
  return [
    `唐家县财政局${year}年预算绩效管理培训工作情况报告`,
    "全年共举办培训班6期，比2022年的4期增加2期。培训后编报的2024年绩效目标一次审核合格率提高到81.7%。",
    "2024年，计划举办培训班8期，安排经费比2023年预算增加3.00万元。",
  ].join("\n");
}

describe("a title that the years below it speak for", () => {
  test.for([
    ["held against the year before it, and the next one ahead", training("2023")],
    [
      "results for which the next year is named",
      "蒲义县2024年第三方机构工作质量考核情况的通报\n县财政局对2024年接受委托的机构进行了考核，现通报如下。\n对3家A等机构，2025年在同等条件下优先选用。县财政局将于2025年开展“回头看”。",
    ],
    [
      "until when, not of what year",
      "古岭县关于2023年度绩效评价发现问题整改情况的报告\n现将截至2024年10月底的整改情况报告如下。共反馈问题34个。",
    ],
  ] as const)("nothing is told: %s", ([, text]) => {
    expect([...titleConflict(reportFrom(text))]).toEqual([]);
  });

  test("copied from the year before it is told", () => {
    const text =
      "唐家县财政局2022年预算绩效管理培训工作情况报告\n现将2023年培训工作情况报告如下。全年共举办培训班6期，比2022年的4期增加2期。";
    expect([...titleConflict(reportFrom(text))]).toMatchObject([
      { verdict: "broken", data: { year: "2022", other: "2023" } },
    ]);
  });
});

describe("odds of a title a year behind", () => {
  const counts = { opens: { "0": 8, "1": 1 }, compared: { "-1": 9 } };

  test("what is commoner a year earlier speaks for it, once however often it stands", () => {
    const one = [{ kind: "opens", after: 1 }] as const;
    expect(shiftOdds(one, counts)).toBeCloseTo(8.3 / 1.3);
    expect(shiftOdds([...one, ...one], counts)).toBeCloseTo(8.3 / 1.3);
  });

  test("what stands where it should speaks against it; kinds multiply", () => {
    const both = [
      { kind: "opens", after: 0 },
      { kind: "compared", after: -1 },
    ] as const;
    expect(shiftOdds(both, counts)).toBeCloseTo((0.3 / 8.3) * (0.3 / 9.3));
  });

  test("a kind that was never seen says nothing", () => {
    expect(shiftOdds([{ kind: "signed", after: 1 }], counts)).toBe(1);
  });
});

test("years are those below the title, by their kind", () => {
  const report = reportFrom(
    "清溪县2024年预算绩效管理工作总结\n2024年，县财政局完成2023年度项目绩效自评，较2022年增加3个。\n" +
      "编制2025年预算时压减200万元。2025年，将继续扩大范围。\n《清溪县2021年行动方案》印发后，纳入2024年部门预算的项目为10个。\n" +
      "2025年4月底前完成整改。\n一、2025年工作打算\n拟于2026年推开。2024年度共节约10万元，而2023年为8万元。\n2025年3月1日",
  );
  const title = {
    year: 2024,
    quote: "2024",
    flow: { start: 3, end: 7 },
    span: { start: 3, end: 7 },
  };
  expect(yearsSeen(report, title).map(({ kind, after }) => `${kind} ${String(after)}`)).toEqual([
    "opens 0",
    "evaluated -1",
    "compared -2",
    "budgeted 1",
    "opens a plan 1",
    "cited -3",
    "budgeted 0",
    "month 1",
    "planned 1",
    "to come 2",
    "opens 0",
    "other -1",
    "signed 1",
  ]);
});
