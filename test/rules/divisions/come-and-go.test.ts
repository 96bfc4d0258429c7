import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "2024年本级总收入1250万元。营业收入«1250→1150»万元，其中门票收入860万元、经营收入390万元，运行成本1210万元。",
  "全年门票收入«480→430»万元，其中散客收入«310→340»万元、团队收入170万元；运行成本320万元，政府补助800万元。",
  "年内招录«72→27»人，其中公开招聘50人、人才引进22人，退休46人，年末在编118人。",
])("what comes in is never added to what goes out: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test("slips in a list beside its opposite are told", async () => {
  const text =
    "全年门票收入480万元，其中散客收入310万元、团队收入«170→110»万元；运行成本320万元。年内招录«72→27»人，其中公开招聘50人、人才引进22人，退休46人。";
  expect(await untold(text)).toEqual([]);
});
