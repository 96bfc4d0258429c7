import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "运维费按不高于8%核定，18个信息系统中有«7→27»个超过上限，最高的一个达到21.5%，核减140万元。",
  "还有三个不足：一是会审不够细；二是报告偏长；三是村级项目未纳入，12个行政村中纳入率仅25.0%。",
  "分档看，300万元以上项目42个，资金9.36亿元，以8.1%的项目数占到61.5%的资金；30万元以下项目216个，资金2434万元，只占1.6%。",
] as const;

test.for(texts)(
  "what is told of one, of its own name or beyond the plan is no share of what was told before: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);

test.for(texts)("a slip beside it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
