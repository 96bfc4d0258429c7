import { expect, test } from "vitest";
import { listedItems } from "../../../rules/lists/listed-items.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

const items = (text: string): readonly string[] =>
  [...listedItems(sceneOf(reportFrom(text)))].map(({ figure }) => figure.quote);

test.for([
  ["评价项目120个，其中教育60个、卫生40个、农业20个。", ["60个", "40个", "20个"]],
  [
    "评价项目120个。其中教育60个、卫生40个。涉及资金12万元（教育7万元、卫生5万元）。",
    ["7万元", "5万元"],
  ],
  ["教育60个、卫生40个，合计100个。", ["60个", "40个"]],
  ["评价项目120个，涉及资金12万元。", []],
  ["|评价项目120个，其中教育60个、卫生60个|", []],
] as const)("items of announced lists: %s", ([text, quotes]) => {
  expect(items(text)).toEqual(quotes);
});
