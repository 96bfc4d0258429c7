import { expect, test } from "vitest";
import { sharesOfImpliedBase } from "../../../rules/rates/implied-base.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

const found = (text: string): readonly string[] => {
  const scene = sceneOf(reportFrom(text));
  const ids = sharesOfImpliedBase(scene);
  return scene.mentions
    .filter(({ figure }) => ids.has(figure.id))
    .map(({ figure }) => figure.quote);
};

test("shares of a base that only the first names", () => {
  expect(
    found(
      "评价资金31.6亿元，占项目支出的42.8%，其中财政评价9.4亿元，占12.7%；部门评价22.2亿元，占30.1%。",
    ),
  ).toEqual(["12.7%", "30.1%"]);
});

test.for([
  ["评价资金31.6亿元，占项目支出的42.8%，其中财政评价9.4亿元，占13%。", "13%"],
  ["评价资金31.6亿元，占项目支出的43%，其中财政评价9.4亿元，占12.6%。", "12.6%"],
] as const)("so far as they are printed: %s", ([text, share]) => {
  expect(found(text)).toEqual([share]);
});

test.for([
  "评价资金31.6亿元，占项目支出的42.8%，其中财政评价9.4亿元，占12%。",
  "评价资金31.6亿元，占项目支出的43%，其中财政评价9.4亿元，占12.5%。",
  "评价资金31.6亿元，占项目支出的42.8%，其中财政评价9.4亿元，占部门预算的12.7%。",
  "财政评价9.4亿元，占12.7%，评价资金31.6亿元，占项目支出的42.8%。",
  "评价对象316个，占项目总数的42.8%，其中资金94亿元，占12.7%。",
  "评价资金31.6亿元，占42.8%，其中财政评价9.4亿元，占12.7%。",
  "评价资金31.6亿元，执行率42.8%，其中财政评价9.4亿元，占12.7%。",
  "评价资金31.6亿元，占项目支出的42.8%，其中财政评价，占12.7%。",
  "评价资金31.6亿元，占项目支出的42.8%。其中财政评价9.4亿元，占12.7%。",
  "评价资金31.6亿元，占项目支出的42.8%，其中财政评价9.4亿元，占29.7%。",
  "评价资金31.6亿元，占项目支出73.8亿元的42.8%，其中财政评价9.4亿元，占12.7%。",
  "评价资金31.6亿元，其中财政评价9.4亿元，占29.7%。",
  "评价资金31.6亿元，占项目支出的42.8%，其中对象9个，占12.7%。",
])("no share of an implied base: %s", (text) => {
  expect(found(text)).toEqual([]);
});
