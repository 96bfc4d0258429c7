import { expect, test } from "vitest";
import { evaluateReport } from "../../../pipeline/evaluate/score.ts";
import { f1, printEvaluation, ratio, tableOf } from "../../../pipeline/evaluate/table.ts";
import { goldSaying, reportSaying } from "../../helpers/scored-report.ts";

const text = "云岭县评估23个项目，培训300人次。";
const truth = [{ quote: "23个" }, { quote: "300人次" }];
const gold = goldSaying(text, truth);
const half = evaluateReport(gold, reportSaying(text, truth.slice(0, 1)));
const whole = evaluateReport(gold, reportSaying(text, truth));

test("the total adds up reports", () => {
  const { total } = tableOf([half, whole], false);
  expect(total.counts["numeric"]).toEqual({ gold: 4, found: 3, matched: 3 });
  expect(total.fields.numeric.span).toEqual({ right: 3, total: 3 });
});

test.for([
  [{ gold: 4, found: 3, matched: 3 }, 6 / 7],
  [{ gold: 2, found: 2, matched: 0 }, 0],
  [{ gold: 0, found: 0, matched: 0 }, 1],
  [{ gold: 0, found: 1, matched: 0 }, 0],
] as const)("F1 of %j is %f", ([counted, value]) => {
  expect(f1(counted)).toBeCloseTo(value, 12);
});

test("nothing of nothing is whole", () => {
  expect([ratio(0, 0), ratio(1, 2)]).toEqual([1, 0.5]);
});

test("a report alone has no total, several have", () => {
  expect(printEvaluation(tableOf([half], false))).not.toContain("合计  区县");
  expect(printEvaluation(tableOf([half, whole], false))).toContain("合计  区县");
});

test("precision, recall and F1 are printed", () => {
  expect(printEvaluation(tableOf([half], false))).toContain(
    "查准 1.000  查全 0.500  F1 0.667  （标注 2，取得 1）",
  );
});

test("differences are listed only when asked for", () => {
  expect(printEvaluation(tableOf([half], false))).not.toContain("«300人次»");
  expect(printEvaluation(tableOf([half], true))).toContain("«300人次»");
});
