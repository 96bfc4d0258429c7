import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "事前评估送评18600万元，评估后安排16368万元，评减«2232→2322»万元，评减率12.0%。同期采购中心审核清单46个，评减率7.5%，两项工作不重复。",
  "8个评估项目申报9400万元，批准8366万元，压减«1034→1304»万元，压减率11.0%。2022年至2024年，压减率依次为8.2%、10.4%和11.0%。",
] as const;

test.for(texts)(
  "amounts that have a rate of their own are no base of another: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);

test.for(texts)("a slip beside it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
