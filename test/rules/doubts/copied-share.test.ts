import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "分类看，书屋核减712万元，驿站核减684万元，球场核减126万元。\n拿驿站来说，全年成本3486万元，其中人工2694万元，人工占了77.3%。照新标准，城南驿站核减385万元，就占驿站核减额的«56.3%→77.3%»。",
  "督查共反馈问题94个，涉及单位11家。其中书屋41个、驿站37个、球场16个。\n书屋问题41个，占全部问题的«43.6%→87.8%»；已整改36个，整改率87.8%。",
])("a rate copied from beside it is no other reading: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "书屋问题41个，整改36个，整改率87.8%。\n驿站问题74个，整改65个，整改率87.8%，与书屋持平。",
])("the same rate of two things: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
