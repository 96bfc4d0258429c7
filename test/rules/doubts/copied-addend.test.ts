import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "2022年至2024年县财政分年安排养护补助资金1560万元、1680万元、1845万元，三年累计«5085→1845|1560»万元，年均1695万元。2024年实际拨付1789.65万元，资金到位率97%。",
  "上述项目的资金5982.91万元，按单位分布为：实验中学1862.45万元，占31.1%；城南小学974.18万元；职业学校785.36万元；特教学校«1116.74→785.36|974.18»万元；余下1244.18万元归电化教育馆。",
])("a total or an item was copied from an item: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全县12个乡镇参加考核，得分在90分以上的3个，80分至90分的6个，其余3个。3个乡镇被约谈。",
  "三个镇平均得分86分，最高的青石镇92分、云坪镇86分，最低的沙湾镇80分。",
])("nothing is said of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
