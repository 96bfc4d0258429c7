import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "考评满分100分，一等线为90分，二等线为80分，达不到二等线但不低于60分的为三等。",
  "考评满分100分，其中过程管理40分、目标完成«35→25»分、群众评议25分。",
] as const;

test.for(texts)("the marks from which a grade is given make up no total: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip beside it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
