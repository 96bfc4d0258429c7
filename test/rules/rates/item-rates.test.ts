import { expect, test } from "vitest";
import { isBaseOfOthers } from "../../../rules/rates/item-rates.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** Which figures before the last rate are no base of it. */
const others = (text: string): readonly string[] => {
  const scene = sceneOf(reportFrom(text));
  const rate = scene.mentions.findLast(({ figure }) => figure.kind === "rate");
  return rate === undefined
    ? []
    : scene.mentions
        .filter((each) => each !== rate && isBaseOfOthers(scene, rate, each))
        .map(({ figure }) => figure.quote);
};

test.for([
  ["招标预算8620万元，节约660万元，其中货物类节约284万元，节约率9.8%。", ["8620万元", "660万元"]],
  [
    "问卷1864份，满意度91.1%，其中城区满意826份，满意度93.2%；农村满意872份，满意度89.2%。",
    ["1864份", "91.1%", "826份", "93.2%"],
  ],
] as const)("the base of all or of another item: %s", ([text, quotes]) => {
  expect(others(text)).toEqual(quotes);
});

test.for([
  "抽查项目128个，其中发现问题47个，问题率36.7%。",
  "招标预算8620万元，节约660万元，节约率7.7%。",
  "评价资金31.6亿元，其中财政评价9.4亿元，占29.7%。",
  "节约660万元。其中货物类预算2890万元，节约284万元，节约率9.8%。",
  "没有数据。",
])("nothing speaks against the figures before: %s", (text) => {
  expect(others(text)).toEqual([]);
});
