import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test("two other rates of the paragraph are as far apart as is told", async () => {
  const text =
    "企业对政策知晓度、申报便利度、兑付及时度三个方面的满意率分别为92.5%、87.0%和84.3%，其中兑付及时度满意率最低，比知晓度满意率低8.2个百分点。";
  expect(await alarmsRight(text)).toEqual([]);
});

test("what no two rates are apart is told", async () => {
  const text = "执行率为92.5%，比上年的84.3%提高«8.2→2.8»个百分点；整改率为95.1%。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
