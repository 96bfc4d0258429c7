import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "股室累计提出意见«576→756»条，其中指标不量化248条，取值偏低176条，与资金不匹配152条，采纳541条，采纳率93.9%。",
  "全年反馈意见320条，其中目标不完整140条、指标不细化110条、依据不充分«70→90»条，整改306条，整改率95.6%。",
])("what was done with all of them is no item: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
