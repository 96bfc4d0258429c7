import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "参加测试的1980人次，合格«1821→1281»人次；没有合格的159人次组织补训，补训后又有132人次合格，最终仍未合格的27人次。",
  "结业测试1780人参加，合格1673人，合格率«94.0→49.0»%，90分以上518人，优秀率29.1%；未过关的107人安排补训补考，已有94人补考合格。",
  "抽检样品412份，合格«396→369»份，不合格16份，整改后重新送检，复检又有13份合格，最终不合格3份。",
])("what became of those that failed is none of the items: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
