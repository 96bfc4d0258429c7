import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "自评的962个项目中，优等701个、良等198个、中等47个、差等16个。在重点评价上，对18个项目实施了评价，等次为优的6个，占三分之一。在结果应用上，评价结果为“差”的1个项目直接取消，原预算320万元。",
  "随同决算草案提交县人大常委会的重点评价报告13份，受到委员肯定。\n31份重点评价报告经专家评审，仍有2份需返工重做。",
  "八个月的得分依次为90.4、91.6、89.8、92.1、88.7、86.3、87.9、90.5分，平均89.66分；最低的是6月，只有86.3分，没有一个月跌破85分。",
])("numbers of other sets: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for([
  "重点评价的24个项目中，优8个、良11个、中4个、差1个。\n对评价为“中”的«4→6»个项目压减预算210万元。",
  "八个月的得分依次为90.4、91.6、89.8、92.1、88.7、86.3、87.9、90.5分，平均89.66分；最低的是6月，只有«86.3→87.9»分，没有一个月跌破85分。",
])("a number told again: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
