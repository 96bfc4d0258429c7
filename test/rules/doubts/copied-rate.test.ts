import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "按合同应派驻监理192名，实际在岗171名，在岗率«89.1%→60.8%»；在岗监理中持证104名，占60.8%。",
  "全年受理救助申请840件，办结773件，办结率«92.0%→78.5%»；办结件中线上办理607件，占78.5%。",
  "抽检样品64批次，不合格7批次，不合格率«10.9%→37.5%»；追溯到的24批次中9批次来自外县，占37.5%。",
] as const;

test.for(texts)(
  "what makes a rate told again is no other reading of this one: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);

test.for(texts)("a slip in it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for(["应检车辆840辆，实检773辆，受检率92.0%；其中货车300辆，实检276辆，货车受检率92.0%。"])(
  "two rates may well be the same: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);
