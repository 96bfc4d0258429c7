import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "抽查台账12本，其中5本被调低等次，调低率«41.7%→41.7个百分点»。",
  "受训农技员由上年的420人增至483人，净增63人，增幅«15.0%→15.0个百分点»。",
  "开展义诊1268人次，达全年计划1300人次的«97.5%→97.5个百分点»。",
  "合同约定巡河1200次，目标值仅为上年实际的«62.5%→62.5个百分点»。",
] as const;

test.for(texts)(
  "what is called a rate, or grows from numbers, is told in percent: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);

test.for(texts)("a slip in it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "机械化率由上年的68.5%提高到79.0%，增幅10.5个百分点。",
  "办结率92.0%，比上年的88.5%高3.5个百分点，两年都超过了序时要求。",
])("what two rates differ by: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
