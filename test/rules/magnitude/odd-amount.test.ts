import { expect, test } from "vitest";
import { amountsBySize, isOfOne, wordsAround } from "../../../rules/magnitude/odd-amount.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Mention } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

function amountsIn(text: string): readonly Mention[] {
  return amountsBySize(sceneOf(reportFrom(text)));
}

test("amounts that are not nothing, the largest first, whatever their unit", () => {
  const found = amountsIn("评价12个。结余0万元，收回20万元，核减1.5亿元，执行率90%，退回9000元。");
  expect(found.map(({ figure }) => figure.quote)).toEqual(["1.5亿元", "20万元", "9000元"]);
});

test("the words around are eighteen characters before and six behind, of its sentence", () => {
  const [amount] = amountsIn(
    "前一句很短。县财政局组织对全部入库项目逐一开展评估并压减资金20万元用于民生改善工程。",
  );
  expect(wordsAround(amount!)).toBe("对全部入库项目逐一开展评估并压减资金20万元用于民生改善");
});

test("an amount at the head of its sentence has fewer words before it", () => {
  const [amount] = amountsIn("收回20万元，用于民生。");
  expect(wordsAround(amount!)).toBe("收回20万元，用于民生。");
});

test.for([
  ["每平方米9.8元。", true],
  ["人均216元。", true],
  ["对12人补助500元。", true],
  ["对三人补助500元。", true],
  ["对专人补助500元。", false],
  ["为困难老人，补助500元。", true],
  ["奖励300元以上。", true],
  ["不超过300元。", true],
  ["得分90分以上两个，奖励300元。", false],
  ["得分90分以上的两个，奖励300元。", false],
  ["得分90分以上十个，奖励300元。", true],
  ["评减金额546.18元。", false],
] as const)("whether %s is small by what it is counted by: %s", ([text, expected]) => {
  expect(isOfOne(amountsIn(text)[0]!)).toBe(expected);
});
