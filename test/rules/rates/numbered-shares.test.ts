import { expect, test } from "vitest";
import { numberedShares } from "../../../rules/rates/numbered-shares.ts";
import { boundsTold } from "../bounds-told.ts";

const problems = (third = "47个，占22.1%", rest = "4.分析不到位21个，占9.9%。原因笼统。"): string =>
  [
    "检查自评项目128个，查出问题213个。",
    "问题主要表现在四个方面：",
    "1.指标填报不准确84个，占39.4%。部分单位完成值没有依据。",
    "2.佐证材料不齐全61个（占28.6%）。主要缺少验收报告。",
    `3.扣分不合理${third}。执行率没有达到要求而不扣分。`,
    rest,
  ].join("\n");

function told(text: string): readonly string[] {
  return boundsTold(numberedShares, text);
}

const all = ["84个 213个 39.4%", "61个 213个 28.6%", "47个 213个 22.1%", "21个 213个 9.9%"];

test("the shares of numbered paragraphs are of one whole told before", () => {
  expect(told(problems())).toEqual(all.map((each) => `share ${each}`));
  expect(told(problems().replaceAll(/(\d)\.(?=[^\d])/g, "（$1）"))).toHaveLength(4);
});

test("one of them is wrong", () => {
  expect(told(problems("47个，占21.2%"))).toContain("share 47个 213个 21.2%");
  expect(told(problems("74个，占22.1%"))).toContain("share 74个 213个 22.1%");
});

test.for([
  // Two shares alone, or the half of them, prove nothing.
  problems("47个，占21.2%", "4.分析不到位21个，占8.9%。"),
  // Money is no share of counts, and what is compared is no share.
  problems().replaceAll("，占", "，比上年增长").replaceAll("（占", "（增长"),
  problems().replaceAll("个，占", "万元，占").replaceAll("个（占", "万元（占"),
  // No number before them is the whole.
  problems().replace("213个", "231个"),
  // The numbering does not begin here.
  problems().replace("1.指标", "5.指标"),
])("none: %s", (text) => {
  expect(told(text)).toEqual([]);
});

test("the whole and one of the parts stand in each other's place", () => {
  const turned = problems("213个，占22.1%").replace("查出问题213个", "查出问题47个");
  expect(told(turned)).toEqual(["share 213个 47个 22.1%"]);
  expect(told(turned.replace("占28.6%", "占31.6%"))).toEqual([]);
});
