import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "市财政局委托的11家第三方机构中，3家工作底稿不全，2家报告内容雷同，有问题的机构共5家，占受托机构的«45.5→54.5»%。",
  "检查的24家单位中，6家资料不全，4家进度滞后，存在问题的单位共10家，占«41.7→14.7»%。",
])("what the items come to is none of them: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
