import { expect, test } from "vitest";
import { loneYuan } from "../../../rules/magnitude/lone-yuan.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

function told(text: string): readonly string[] {
  return loneYuan(sceneOf(reportFrom(text))).map(({ amount }) => amount.figure.quote);
}

/** A report that tells its money in 万元 and 亿元. */
const usual = "送审3986.50万元，审定2120.20万元。收回511.60万元。另有1.2亿元。";

test.for([
  ["an amount in yuan among others", `${usual}净评减546.18元。`, ["546.18元"]],
  [
    "three others show no unit",
    "送审3986.50万元，审定2120.20万元。收回511.60万元。净评减546.18元。",
    [],
  ],
  ["what a project may be given in yuan", `${usual}净评减100000元。`, []],
  ["a little less", `${usual}净评减99999元。`, ["99999元"]],
  ["in thousands of yuan", `${usual}净评减5千元。`, []],
  ["two of them in one sentence", `${usual}由546.18元减至436.18元。`, []],
  [
    "two of them in two sentences",
    `${usual}净评减546.18元。净核增436.18元。`,
    ["546.18元", "436.18元"],
  ],
  ["for each of something", `${usual}每亩补助546元。`, []],
  ["the cell of a table", `${usual}\n|项目|资金（元）|\n|甲|546.18|`, []],
  ["the step between two amounts", `${usual}成本由2.46万元降至2.21万元，降低2500元。`, []],
  ["another number than the step", `${usual}成本由2.46万元降至2.21万元，降低5200元。`, ["5200元"]],
  ["the step in another sentence", `${usual}成本由2.46万元降至2.21万元。降低2500元。`, ["2500元"]],
  ["two amounts too rough for a step", `${usual}成本由3万元降至2万元，降低9000元。`, ["9000元"]],
] as const)("%s: %s", ([, text, found]) => {
  expect(told(text)).toEqual(found);
});
