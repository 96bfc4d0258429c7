import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "尾款若年底仍付不出去，就把其中的138万元交回财政，交回后该项目预算为402万元，已支部分占34.6%。",
  "两处站点若不再建设，可交回82万元，交回后预算为318万元，未到账的部分占15.7%。",
])("a part that is told in words alone: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test("a part that a number tells is held against its whole", async () => {
  const text = "该项目预算402万元，支出139万元，支出部分占«34.6→43.6»%。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
