import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "选取16个对象开展财政评价，其中部门整体5个、项目7个、政策4个，资金2.31亿元，“优”“良”“中”分别为2个、«11→12»个、3个。",
  "抽查18家单位的内控制度，其中县直单位6家、乡镇12家，涉及资金1.4亿元，“优”“良”“中”分别为3家、«10→12»家、5家。",
])(
  "one item of a list is not what the next list divides, but the number over both is: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
    expect(await untold(text)).toEqual([]);
  },
);

test.for([
  "全年分三批检查，共检查90个项目，档案资料齐全的分别为«21→12»个、25个、28个，三批齐全的合计74个。",
])("those of each round of which one thing holds are not all of them: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
