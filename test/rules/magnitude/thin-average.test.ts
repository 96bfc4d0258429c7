import { expect, test } from "vitest";
import { thinAverages } from "../../../rules/magnitude/thin-average.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

function told(text: string): readonly string[] {
  return thinAverages(sceneOf(reportFrom(text))).map(
    ({ amount, peer }) => `${amount.figure.quote} ${peer?.figure.quote ?? ""}`,
  );
}

test.for([
  ["less than five thousand for each", "评价项目100个，涉及资金49万元。", ["49万元 100个"]],
  ["five thousand for each", "评价项目100个，涉及资金50万元。", []],
  ["three are enough", "评价项目3个，涉及资金1万元。", ["1万元 3个"]],
  ["two are too few", "评价项目2个，涉及资金0.5万元。", []],
  ["what was sent for review", "项目100个，送审资金49万元。", ["49万元 100个"]],
  ["what was sent otherwise", "项目100个，送达资金49万元。", []],
  ["words between", "项目100个，评价年度财政资金总额49万元。", ["49万元 100个"]],
  ["another clause between", "项目100个，评价，资金49万元。", []],
  ["persons are given less", "培训100人，涉及资金49万元。", []],
  ["how often", "培训100人次，涉及资金49万元。", []],
  ["a share before the amount", "占比30%，涉及资金0.1万元。", []],
  ["a score before the amount", "得分90分，涉及资金0.1万元。", []],
  ["money of another kind", "项目100个，收回49万元。", []],
  ["the row of a table", "|项目（个）|涉及资金（万元）|\n|100|49|", []],
] as const)("%s: %s", ([, text, found]) => {
  expect(told(text)).toEqual(found);
});
