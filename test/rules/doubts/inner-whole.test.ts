import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const text =
  "全年受理申报事项236项，比上年减少18项，从构成看，教育类1.12亿元、交通类0.86亿元；年末对金额较大的83项进行抽验，抽验合格75项，不合格«8→3»项，另有12项因工作量不足按实结算。";

test("a number nearer to the list is what its first items come to", async () => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test("where the nearer numbers make up the whole, so do all of their items", async () => {
  const text =
    "全年重点评价项目96个（城区58个、县域38个）。在城区中，东湖区31个、西湖区27个；在县域中，安丰县«21→28»个、泽水县17个。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
