import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "9月末书屋开放率为70.4%，上年同期开放率为«64.8→35.2»%，今年提高5.6个百分点。",
  "水质达标率由«89.6→10.4»%提高到97.2%，改善7.6个百分点。",
  "站点巡查按期完成率为59.4%，低于时序要求（66.7%）«7.3→73|0.73»个百分点。",
] as const;

test.for(texts)("levels as far apart as is told: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("the rate of the rest, or a point out of place: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "书屋开放率为70.4%，夜间开放率为35.2%，比全县平均水平高5.6个百分点。",
  "站点按期完成率为81.9%，高于80%的要求。群众知晓率比上年提高3.1个百分点。",
  "巡演全年160场，演了61场，完成38.1%；书屋修缮资金支付率目标40%，差20.5个百分点。",
  "书屋按期完成率48.5%，器材到货率28.3%。全年巡查覆盖面扩大2.0个百分点。",
])("levels that are told elsewhere or nowhere: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
