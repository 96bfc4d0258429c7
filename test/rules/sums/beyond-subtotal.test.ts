import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "全年受理新增项目评估申请«38→83»个，涉及部门17家。评估结论分三类：予以支持21个，部分支持12个，两类合计«33→53»个；不予支持5个。",
  "评审新增项目«46→64»个。评审结论分三类：建议立项24个，调整后立项13个，两类共«37→73»个；不予立项9个。",
])("behind what the first items come to the list goes on: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
