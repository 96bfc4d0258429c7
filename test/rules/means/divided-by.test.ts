import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "全镇辖18个村、7240户农户、常住人口«21870人→22185人»。投入资金1286.0万元。按常住人口算，人均投入588元。",
  "核对刷卡记录，发现重复1150条，涉及补贴0.92万元，平均每条8«元→万元»。",
] as const;

test.for(texts)("what the words divide by, or tell right before, is meant: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip in it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全镇常住人口21870人。投入资金1286.0万元，其中受益群众8000人，按受益人数算，人均投入1608元。",
])("divided by another number: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
