import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "抽查大棚150座，12座不符合建设标准，占«8.0%→92.0%»，多补28.6万元。",
  "走访商户240户，36户没有续签协议，占«15.0%→85.0%»。",
  "发出提醒函312份。经督促，年底前278份已有回复，回复率«89.1%→89.0%|98.1%»，未回复的34份转入下年。",
] as const;

test.for(texts)(
  "a bare share right behind its part is no rate of the rest, and until when is no place: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);

test.for(texts)("a slip in it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "抽查大棚150座，12座不符合建设标准，达标率92.0%。",
  "走访商户240户，36户没有续签协议，续签的占85.0%。",
])("the rate of the others: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
