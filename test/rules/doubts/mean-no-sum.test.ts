import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test("a mean is no sum of what it is the mean of", async () => {
  const text =
    "4个城区共有一线环卫工人5840人，人均作业面积6500平方米，其中北湖区7120平方米、岭东区6850平方米、岭西区6240平方米、开元区5790平方米。";
  expect(await alarmsRight(text)).toEqual([]);
});

test("an area that is no mean is held against its parts", async () => {
  const text =
    "作业面积«26000→6200»平方米，其中北湖区7120平方米、岭东区6850平方米、岭西区6240平方米、开元区5790平方米。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
