import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = ["绿化管护应拨«86.40→68.40»万元，已拨85.90万元，其余为补植苗木款0.50万元。"] as const;

test.for(texts)("what is left over may be little: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip beside it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
