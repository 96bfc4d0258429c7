import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "明年预算共压减1120万元，厂房配套压减600万元，数字乡村压减340万元。压减额占这些项目原安排5600万元的«20.0%→80.0%»。",
  "年内共收回936万元，教育系统收回412万元，水利系统收回355万元。收回额占这些单位结存1800万元的«52.0%→48.0%|25.0%»。",
] as const;

test.for(texts)(
  "of what is called alike that which all come to has the share: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);

test.for(texts)("a slip in it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for(["教育系统收回412万元，水利系统收回355万元。教育系统收回额占其结存1030万元的40.0%。"])(
  "one of them: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);
