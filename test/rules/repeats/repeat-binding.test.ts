import { describe, expect, test } from "vitest";
import { isSlip, repeats, sameValue } from "../../../rules/repeats/repeat-binding.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Mention } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** Each repetition and how alike its two figures are told: `4755万元 4775万元 same`. */
function repeatsTold(text: string): readonly string[] {
  return repeats(sceneOf(reportFrom(text))).map(({ bound, likeness }) => {
    const quotes = bound.evidence.map(({ quote }) => quote).join(" ");
    return `${quotes} ${likeness}`;
  });
}

/** An amount that was submitted, and a count of monitored projects. */
const money = (number: string, traits = ""): string =>
  `‹${number}|ex_ante.reviewed_amount${traits}›`;
const things = (number: string): string => `‹${number}|monitoring.key_projects›`;
const row = (cells: string, heads = "送审金额（万元）"): string =>
  `|单位|${heads}|\n|甲|1|\n${cells}\n`;

describe("the same told twice", () => {
  test.for([
    [`送审金额${money("4755万元")}。\n送审金额${money("4775万元")}。`, "4755万元 4775万元 same"],
    [
      `全年送审金额共计${money("4755万元")}。\n送审金额为 ${money("4775万元")}。`,
      "4755万元 4775万元 same",
    ],
    [`送审金额${money("4755万元")}。\n送审金额${money("475万元")}。`, "4755万元 475万元 same"],
    [`送审金额${money("475万元")}。\n送审金额${money("4755万元")}。`, "475万元 4755万元 same"],
    [
      `64个项目，送审金额${money("4755万元")}。\n27个项目，送审金额${money("4775万元")}。`,
      "4755万元 4775万元 same",
    ],
    [`${things("38个")}重点监控项目。\n${things("83个")}重点监控项目。`, "38个 83个 same"],
    // The coarser one is the claim.
    [`送审金额${money("0.48亿元")}。\n送审金额${money("4755万元")}。`, "4755万元 0.48亿元 likely"],
    [`送审金额${money("4755万元")}。\n送审金额${money("9999万元")}。`, "4755万元 9999万元 likely"],
    [`送审金额${money("4万元")}。\n送审金额${money("7万元")}。`, "4万元 7万元 likely"],
    [`送审金额${money("4755万元")}。\n送审金额${money("4775元")}。`, "4775元 4755万元 likely"],
    [`资金执行率${money("88%")}。\n资金执行率${money("12%")}。`, "88% 12% likely"],
    [
      `64个项目，送审金额${money("4755万元")}。\n64个项目，送审金额${money("9999万元")}。`,
      "4755万元 9999万元 likely",
    ],
    [
      `本级送审金额${money("4755万元")}。\n全区送审金额${money("4775万元")}。`,
      "4755万元 4775万元 likely",
    ],
    [
      `申报的资金${money("4755万元")}。\n送审金额${money("4775万元")}。`,
      "4755万元 4775万元 likely",
    ],
    [
      `财政项目送审金额${money("475万元")}。\n本次财政项目送审金额${money("477万元")}。`,
      "475万元 477万元 likely",
    ],
    [
      `64个项目，送审金额${money("4755万元")}。\n27个项目，送审金额${money("9999万元")}。`,
      "4755万元 9999万元 unclear",
    ],
    [
      `3万元，送审金额${money("4755万元")}。\n4万元，送审金额${money("9999万元")}。`,
      "4755万元 9999万元 likely",
    ],
    [
      `本级送审金额${money("475万元")}。\n全区送审金额${money("477万元")}。`,
      "475万元 477万元 unclear",
    ],
    [
      `本级送审金额${money("12000万元")}。\n全区送审金额${money("13000万元")}。`,
      "12000万元 13000万元 unclear",
    ],
    [
      `其中本级财政项目送审金额${money("475万元")}。\n本级其中财政项目送审金额${money("477万元")}。`,
      "475万元 477万元 likely",
    ],
    [
      `财政项目送审金额${money("47万元")}。\n本次财政项目送审金额${money("49万元")}。`,
      "47万元 49万元 unclear",
    ],
    [
      `财政项目送审金额${money("475万元")}。\n本次财政项目送审金额${money("999万元")}。`,
      "475万元 999万元 unclear",
    ],
    [`申报的资金${money("475万元")}。\n送审金额${money("477万元")}。`, "475万元 477万元 unclear"],
    [`送审${money("475万元")}。\n送审${money("477万元")}。`, "475万元 477万元 unclear"],
    [`${money("475万元")}。\n${money("477万元")}。`, "475万元 477万元 unclear"],
    [`送审额${money("475万元")}。\n送审额${money("477万元")}。`, "475万元 477万元 unclear"],
    [
      `送审金额${money("475万元")}。\n县直单位项目支出送审金额${money("477万元")}。`,
      "475万元 477万元 likely",
    ],
    [
      `本级送审金额${money("4755万元")}。\n全区送审金额${money("475万元")}。`,
      "4755万元 475万元 unclear",
    ],
    [
      `本级送审金额${money("475万元")}。\n全区送审金额${money("4755万元")}。`,
      "475万元 4755万元 unclear",
    ],
    [
      `本级送审金额${money("4075万元")}。\n全区送审金额${money("4775万元")}。`,
      "4075万元 4775万元 likely",
    ],
    [
      `财政项目送审金额${money("47万元")}。\n本次财政项目送审金额${money("475万元")}。`,
      "47万元 475万元 unclear",
    ],
    [
      `财政项目送审金额${money("475万元")}。\n本次财政项目送审金额${money("47万元")}。`,
      "475万元 47万元 unclear",
    ],
    [
      `第一批项目送审金额${money("475万元")}。\n第二批项目送审金额${money("477万元")}。`,
      "475万元 477万元 unclear",
    ],
    [
      `一季度项目送审金额${money("475万元")}。\n三季度项目送审金额${money("477万元")}。`,
      "475万元 477万元 unclear",
    ],
    [
      `区级项目送审金额${money("475万元")}。\n市级项目送审金额${money("477万元")}。`,
      "475万元 477万元 unclear",
    ],
    [
      `甲县送审金额${money("4755万元")}；乙县送审金额${money("4775万元")}。`,
      "4755万元 4775万元 unclear",
    ],
    [`送审金额${money("4755万元")}。送审金额${money("4775万元")}。`, "4755万元 4775万元 same"],
  ] as const)("%s", ([text, repeat]) => {
    expect(repeatsTold(text)).toEqual([repeat]);
  });

  test("three values are an enumeration", () => {
    const told = ["4755万元", "4775万元", "4785万元"].map((each) => `送审金额${money(each)}。`);
    expect(repeatsTold(told.join("\n"))).toEqual([
      "4755万元 4775万元 unclear",
      "4755万元 4785万元 unclear",
    ]);
  });

  test("each is held against the first", () => {
    const told = ["4755万元", "4775万元", "4755万元"].map((each) => `送审金额${money(each)}。`);
    expect(repeatsTold(told.join("\n"))).toEqual([
      "4755万元 4775万元 same",
      "4755万元 4755万元 likely",
    ]);
  });

  test.for([
    ["once", `送审金额${money("4755万元")}。`],
    ["in one sentence", `送审金额${money("4755万元")}，又送审${money("4775万元")}。`],
    [
      "of another year",
      `送审金额${money("4755万元", "|year=2023")}。\n送审金额${money("4775万元", "|year=2024")}。`,
    ],
    ["planned", `送审金额${money("4755万元", "|status=plan")}。\n送审金额${money("4775万元")}。`],
    ["last year's", `上年送审金额${money("4755万元")}。\n送审金额${money("4775万元")}。`],
    ["measured otherwise", `送审金额${money("4755万元")}。\n送审金额${money("4775个")}。`],
    ["of another indicator", `送审金额${money("4755万元")}。\n送审金额4775万元。`],
    ["a mean", `送审金额${money("4755万元")}。\n平均送审金额${money("4775万元")}。`],
    ["of each project", `送审金额${money("4755万元")}。\n每个项目送审金额${money("4775万元")}。`],
    ["for each person", `送审金额${money("4755万元")}。\n人均送审金额${money("4775万元")}。`],
    ["other things", `监控${things("38个")}项目。\n监控${things("83个")}部门。`],
  ] as const)("not told twice: %s", ([, text]) => {
    expect(repeatsTold(text)).toEqual([]);
  });
});

describe("told in a table and in the text", () => {
  const own = money("4775");
  test.for([
    [`${row(`|合计|${own}|`)}送审金额${money("4755万元")}。`, "likely"],
    [`${row(`|总 计|${own}|`)}送审金额${money("4755万元")}。`, "likely"],
    [`${row(`|总计|${own}|`)}送审金额${money("4755万元")}。`, "likely"],
    [`${row(`|共计|${own}|`)}送审金额${money("4755万元")}。`, "likely"],
    [
      `${row(`|合计|${own}|85|12|`, "送审金额（万元）|项目（个）|政策（个）")}85个项目送审金额${money("4755万元")}。`,
      "likely",
    ],
    [`${row(`|合计|${own}|`)}表中单位以外，送审金额${money("4755万元")}。`, "unclear"],
    [`${row(`|合计|${own}|`)}其余单位送审金额${money("4755万元")}。`, "unclear"],
    [`${row(`|合计|${own}|`)}85个项目送审金额${money("4755万元")}。`, "likely"],
    [
      `${row(`|合计|${own}|99|`, "送审金额（万元）|项目（个）")}85个项目送审金额${money("4755万元")}。`,
      "unclear",
    ],
    [
      `${row(`|合计|${own}|85|`, "送审金额（万元）|项目（个）")}85个项目送审金额${money("4755万元")}。`,
      "likely",
    ],
    [
      `${row(`|合计|${own}|99|`, "送审金额（万元）|项目（个）")}85家单位送审金额${money("4755万元")}。`,
      "likely",
    ],
    [
      `${row(`|合计|${own}|99|`, "送审金额（万元）|项目（个）")}送审金额${money("4755万元")}，85个项目。`,
      "likely",
    ],
  ] as const)("%s", ([text, likeness]) => {
    expect(repeatsTold(text)).toEqual([`4775 4755万元 ${likeness}`]);
  });

  test("a count is no amount of a group of its own", () => {
    const text = `${row(`|合计|${things("83")}|99|`, "项目（个）|政策（个）")}85个项目中监控${things("38个")}项目。`;
    expect(repeatsTold(text)).toEqual(["83 38个 likely"]);
  });

  test("two tables", () => {
    const text = `${row(`|合计|${own}|`)}小结\n${row(`|合计|${money("4755")}|`)}`;
    expect(repeatsTold(text)).toEqual(["4775 4755 likely"]);
  });

  test.for([
    ["a row of one office", `${row(`|乙|${own}|`)}送审金额${money("4755万元")}。`],
    ["a row of one office's total", `${row(`|乙合计|${own}|`)}送审金额${money("4755万元")}。`],
    [
      "a column of some",
      `${row(`|合计|${own}|`, "压减金额（万元）")}送审金额${money("4755万元")}。`,
    ],
  ] as const)("not told twice: %s", ([, text]) => {
    expect(repeatsTold(text)).toEqual([]);
  });
});

/** The first two numbers of a text. */
function pairOf(text: string): readonly [Mention, Mention] {
  const [a, b] = sceneOf(reportFrom(text)).mentions;
  if (a === undefined || b === undefined) throw new Error("no two numbers");
  return [a, b];
}

test("one value is told in words, by two names where they differ", () => {
  const [a, b] = pairOf("对象14个。\n报告11份。");
  expect(sameValue(a, b, "对象数", "报告数")).toMatchObject({
    formula: { name: "value", args: [0], sign: "=", claim: 1 },
    evidence: [{ role: "对象数" }, { role: "报告数" }],
    text: "对象数＝报告数",
    binding: "document",
  });
  expect(sameValue(a, b, "对象数", "对象数").text).toBe("对象数前后一致");
  const [coarse, fine] = pairOf("金额0.48亿元，资金4755万元。");
  expect(sameValue(coarse, fine, "金额", "资金")).toMatchObject({
    evidence: [{ role: "资金" }, { role: "金额" }],
    text: "资金＝金额",
    binding: "sentence",
  });
});

test("a slip of the pen leaves the unit as it is, unless things and papers are compared", () => {
  const pair = pairOf("对象14个。\n报告11份。");
  expect(isSlip(...pair)).toBe(false);
  expect(isSlip(...pair, false)).toBe(true);
  expect(isSlip(...pairOf("对象14个。\n对象11个。"))).toBe(true);
  expect(isSlip(...pairOf("对象14个。\n对象27个。"))).toBe(false);
});
