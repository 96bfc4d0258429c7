import { expect, test } from "vitest";
import { isFitting } from "../../../rules/findings/relation-check.ts";
import { sumOf } from "../../../rules/sums/list-sum.ts";
import { sectionSums } from "../../../rules/sums/section-sum.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

function told(text: string): readonly string[] {
  return sectionSums(sceneOf(reportFrom(text))).map(({ total, parts }) => {
    const sign = isFitting(sumOf(total, parts, "=")) ? "=" : "≠";
    return [total.figure.quote, sign, ...parts.map(({ figure }) => figure.quote)].join(" ");
  });
}

const opening = "全区镇街财政收入合计8640万元，支出合计9215万元，运行总体平稳。";

function report(first: string, heading = "二、分镇街情况"): string {
  return [
    opening,
    "一、组织方式",
    "评价组实地走访了各镇街。",
    heading,
    first,
    "（二）柳溪镇。柳溪镇收入2735万元，比上年的2510万元增长9.0%，支出3052万元。",
    "（三）石堰镇。以农业为主，收入1593万元、支出2281万元。",
    "三、下一步打算",
  ].join("\n\n");
}

test.for([
  [
    "each section by its name for it",
    report("（一）东桥街道。完成收入4312万元，其中税收收入3980万元；支出3882万元。"),
    ["8640万元 = 4312万元 2735万元 1593万元", "9215万元 = 3882万元 3052万元 2281万元"],
  ],
  [
    "one of them miswritten",
    report("（一）东桥街道。完成收入4132万元，其中税收收入3980万元；支出3882万元。"),
    ["8640万元 ≠ 4132万元 2735万元 1593万元", "9215万元 = 3882万元 3052万元 2281万元"],
  ],
  [
    "a sentence in place of the heading",
    report("（一）东桥街道。收入4312万元，支出3882万元。", "全区按镇街分别说明如下："),
    ["8640万元 = 4312万元 2735万元 1593万元", "9215万元 = 3882万元 3052万元 2281万元"],
  ],
  [
    "a heading that divides nothing",
    report("（一）东桥街道。收入4132万元，支出3882万元。", "二、充分发挥评价作用"),
    [],
  ],
  ["one section without it", report("（一）东桥街道。得分居首位。"), []],
] as const)("sections: %s", ([, text, expected]) => {
  expect(told(text)).toEqual(expected);
});

test("what is far from the total, with nothing else that fits, is told of something else", () => {
  const text = report("（一）东桥街道。收入1204万元，支出968万元。");
  expect(told(text)).toEqual([]);
});
