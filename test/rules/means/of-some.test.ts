import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "租赁补助申请360万元，其中12处门面日均客流不足，改按每处3万元安排，审减24万元。",
  "全年培训«16→61»期，投入48万元，平均每期3万元。",
] as const;

test.for(texts)(
  "what is cut, or what all came to, is not shared out among some: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);

test.for(texts)("a slip beside it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
