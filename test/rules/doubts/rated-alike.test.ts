import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test("what is told with a rate of its own is no base of the next", async () => {
  const text =
    "各级补助快慢不一：中央补助支出3126.40万元，进度71.2%；市级补助支出1980.75万元，进度63.1%；区级补助只支出604.20万元，进度38.5%。";
  expect(await alarmsRight(text)).toEqual([]);
});

test("with a base of its own each is held against that", async () => {
  const text =
    "市级补助预算3140.00万元，支出1980.75万元，进度«63.1→61.3»%；区级补助预算1570.00万元，支出604.20万元，进度38.5%。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
