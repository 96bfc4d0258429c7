import { describe, expect, test } from "vitest";
import { staleStarts } from "../../../rules/years/stale-starts.ts";
import { headingConflicts, headingsOf, titleConflict } from "../../../rules/years/year-binding.ts";
import type { YearCheck } from "../../../rules/years/year-binding.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** `hint 2024≠2025` for years that do not fit, else what is held. */
function told(checks: Iterable<YearCheck>): readonly string[] {
  return [...checks].map((check) => {
    if (check.verdict === "held") return check.statement ?? "";
    if (check.verdict === "abstained") return "";
    const { year, other } = check.data;
    return `${String(check.severity)} ${year}≠${other}`;
  });
}

describe("numbered headings", () => {
  test.for([
    ["一、总体情况", 0, []],
    ["十二．2025年工作计划", 0, [2025]],
    ["（一）2025年思路", 1, [2025]],
    ["( 十一 )思路", 1, []],
    ["1.总体情况", 2, []],
    ["12、总体情况", 2, []],
    ["（1）总体情况", 3, []],
    ["( 12 )总体情况", 3, []],
    ["\u3000\u3000一、2024—2025年计划", 0, [2024, 2025]],
    ["一、2024 至 2025 年计划", 0, [2024, 2025]],
    ["一、20245年计划", 0, []],
    ["一、落实《2023年要点》和财预〔2022年〕10号", 0, []],
    [`一、${"长".repeat(38)}`, 0, []],
    [`　一、${"长".repeat(38)}`, 0, []],
  ] as const)("%s", ([line, level, years]) => {
    const headings = headingsOf(reportFrom(line).document);
    expect(headings.map((each) => [each.level, each.years])).toEqual([[level, years]]);
  });

  test.for([
    "总体情况一、二、三",
    "一二三四、总体情况",
    "见（一）总体情况",
    "见（1）总体情况",
    "（评价）总体情况",
    "(项)总体情况",
    "1.5亿元资金",
    "第1.总体情况",
    "123.总体情况",
    "ab.总体情况",
    "12个项目",
    "|一、2025年计划|",
    `一、${"长".repeat(39)}`,
  ])("no heading: %s", (line) => {
    expect(headingsOf(reportFrom(line).document)).toEqual([]);
  });

  test("the heading ends at the first 。, and is told without blanks", () => {
    const [heading] = headingsOf(
      reportFrom(`（ 一 ）2025年 思路。${"要继续坚持稳中求进的总基调，".repeat(4)}`).document,
    );
    expect(heading?.text).toBe("（一）2025年思路");
    expect(heading?.evidence.quote).toBe("（ 一 ）2025年 思路");
  });
});

const plan = "一、2025年工作计划";

/** A heading of one year under the plan of 2025, in a report of another. */
function asPlanned(heading: string, year: number): readonly string[] {
  return told(headingConflicts(reportFrom(`${plan}\n（一）${heading}年目标`, { year })));
}

describe("headings under a dated plan", () => {
  test.for([
    ["an earlier year", `${plan}\n（一）2024年目标`, "hint 2024≠2025"],
    ["with a heading between", `${plan}\n（一）思路\n1.做好2024年监控`, "hint 2024≠2025"],
    ["a later year", `${plan}\n（一）2026年目标`, "标题2026年与上级标题2025年不矛盾"],
    [
      "one of its years",
      "一、2024年和2025年计划\n（一）2023年和2024年目标",
      "标题2023年与上级标题2024、2025年不矛盾",
    ],
    ["looking back", `${plan}\n（一）2024年完成情况`, "标题2024年与上级标题2025年不矛盾"],
    ["no plan", "一、2025年基本情况\n（一）2024年目标", "标题2024年与上级标题2025年不矛盾"],
  ] as const)("%s", ([, text, line]) => {
    expect(told(headingConflicts(reportFrom(text)))).toEqual([line]);
  });

  test.for([
    ["beside it", `${plan}\n二、2024年目标`],
    ["beside it, deeper", `${plan}\n（一）思路\n二、总体\n（一）2024年目标`],
    ["above it", "一、总体\n（一）2025年计划\n二、2024年目标"],
    ["without a year", `${plan}\n（一）目标`],
    ["alone", plan],
  ] as const)("nothing is told of a heading %s", ([, text]) => {
    expect(told(headingConflicts(reportFrom(text)))).toEqual([]);
  });

  test("a year before that of the report is a clearer miss than that of the report", () => {
    expect(asPlanned("2024", 2024)).toEqual(["hint 2024≠2025"]);
    expect(asPlanned("2023", 2024)).toEqual(["warning 2023≠2025"]);
  });

  test("the lower heading is to blame", () => {
    const [check] = headingConflicts(reportFrom(`${plan}\n（一）2024年目标`));
    expect(check).toMatchObject({
      blame: [0],
      evidence: [
        { role: "标题", quote: "（一）2024年目标" },
        { role: "上级标题", quote: plan },
      ],
    });
  });
});

const own = "2024年完成监控项目10个。\n2024年完成评价项目12个。\n2024年完成评估项目9个。\n";

function startsTold(text: string, year = 2024): readonly string[] {
  const report = reportFrom(text, { year });
  return told(staleStarts(report, sceneOf(report)));
}

describe("sentences that start with another year", () => {
  test.for([
    `${own}2023年完成评价项目8个。`,
    `${own}\u3000\u30002023年完成评价项目8个。`,
    `${own}一是2023年完成评价项目8个。`,
    `${own}十一、2023年完成评价项目8个。`,
    `${own}（一）2023年完成评价项目8个。`,
    `${own}（十二） 2023年完成评价项目8个。`,
    `${own}2023年度，完成评价项目8个。`,
    `${own}评减率12%。2023年评减率10%，提高2个百分点。`,
    `${own}评减率12%；2023年评减率10%。`,
    `${own}2023年完成评价项目8个；2024年初已反馈。`,
    `近两年评价提质增效。\n${own}2023年完成评价项目8个。`,
    `${own}2023年完成‹9个|status=plan›，评价项目8个。`,
    "‹24年|year=2024›完成监控项目10个。\n2024年完成评价项目12个。\n2024年完成评估项目9个。\n2023年完成评价项目8个。",
  ])("%s", (text) => {
    expect(startsTold(text)).toEqual(["warning 2023≠2024"]);
  });

  test.for([
    ["too few sentences of this year", "2024年完成监控10个。\n2024年评价12个。\n2023年评价8个。"],
    [
      "other figures that start sentences",
      "10个项目完成监控。\n12个项目完成评价。\n9个项目完成评估。\n2023年评价8个。",
    ],
    ["within the sentence", `${own}全县2023年完成评价项目8个。`],
    ["behind a name", `${own}丙县、2023年完成评价项目8个。`],
    ["behind a long number", `${own}（报告）2023年完成评价项目8个。`],
    ["planned", `${own}‹2023年|status=plan›完成评价项目8个。`],
    ["in a table", `${own}|2023年完成评价项目8个|`],
    ["a count", `${own}2023个项目完成评价8个。`],
    ["a year long gone", `${own}1999年建成项目8个。`],
    ["part of a year", `${own}‹2022.5年›完成评价项目8个。`],
    ["the year to come", `${own}2025年完成评价项目8个。`],
    ["the year of what is evaluated", `${own}2023年度财政评价完成8个，得分很高。`],
    ["to compare with", `${own}评减率12%； 2023年评减率10%，提高2个百分点。`],
    ["to compare with, 了", `${own}评减率12%；2023年评减率10%，提高了 2个百分点。`],
    ["no figure", `${own}2023年完成评价。项目8个。`],
    ["a planned figure", `${own}2023年完成评价‹8个|status=plan›。`],
    ["told first, and this year right behind", `2023年评价项目8个；${own}`],
    ["of several years", `现将近两年评价工作情况汇报如下。\n${own}2023年完成评价项目8个。`],
    ["looking back", `${own}2023年以来完成评价项目8个。`],
    ["what was told of this year to compare with", `${own}红灯项目8个。2023年红灯项目为5个。`],
    ["what has no name of its own", `${own}红灯项目8个。2023年为5个。`],
  ] as const)("nothing is told: %s", ([, text]) => {
    expect(startsTold(text)).toEqual([]);
  });

  test("another thing is told of another year, whatever stands before", () => {
    expect(startsTold(`${own}红灯项目8个。2023年黄灯项目为5个。`)).toEqual(["warning 2023≠2024"]);
  });

  test("the first year that a report may tell of is 2000", () => {
    expect(startsTold(`${own}2000年建成项目8个。`)).toEqual(["warning 2000≠2024"]);
  });

  test("the year before last is not what this year is compared with", () => {
    expect(startsTold(`${own}评减率12%；2022年评减率10%，提高2个百分点。`)).toEqual([
      "warning 2022≠2024",
    ]);
  });

  test("two such sentences are a hint each", () => {
    expect(startsTold(`${own}2023年评价项目8个。\n2022年评价项目7个。`)).toEqual([
      "hint 2023≠2024",
      "hint 2022≠2024",
    ]);
  });

  test("a report without a year is held against none", () => {
    const report = reportFrom(`${own}2023年完成评价项目8个。`);
    expect(told(staleStarts(report, sceneOf(report)))).toEqual([]);
  });

  test("the year is told without blanks", () => {
    const report = reportFrom(`${own}2023 年完成评价项目8个。`, { year: 2024 });
    const [check] = staleStarts(report, sceneOf(report));
    expect(check).toMatchObject({
      data: { year: "2023", other: "2024", where: "2023年", against: "报告年度" },
      relation: { substituted: "2023年＝2024年" },
    });
  });
});

describe("a title and the body under it", () => {
  test("the title is to blame where the body says what it reports on", () => {
    const [check, ...more] = titleConflict(
      reportFrom(
        "某县2023年审计查出问题整改情况的报告\n受县政府委托，现将2024年审计查出问题整改情况报告如下，2023年度决算另行报告。",
      ),
    );
    expect(more).toEqual([]);
    expect(check).toMatchObject({
      messageId: "title",
      blame: [0],
      suggestion: "请核对标题的年度。",
      data: { year: "2023", other: "2024", against: "2024年" },
    });
  });

  test("the opening is to blame where the body is of the title's year", () => {
    const [check] = titleConflict(
      reportFrom(
        "某县2024年度预算绩效管理工作总结\n2023年，县财政局认真落实上级部署，各项工作取得成效。\n一、主要工作\n完成监控项目10个，较2023年增加2个。",
      ),
    );
    expect(check).toMatchObject({
      messageId: "opening",
      blame: [1],
      suggestion: "请核对正文开头的年度。",
      data: { year: "2024", other: "2023", against: "2023年" },
    });
  });

  test("nothing is told where they agree", () => {
    expect([
      ...titleConflict(reportFrom("某县2024年总结\n2024年，县财政局完成监控10个。")),
    ]).toEqual([]);
  });
});
