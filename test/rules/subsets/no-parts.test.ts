import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "进度滞后的原因有三类：征地拆迁、材料涨价和天气影响，其中征地拆迁最多，为14个。滞后项目共35个，占监控项目350个的«10→15»%。",
  "全年省下来的钱一共1260万元。其中：评审核减430万元，这是从14个新增项目、申报的5160万元里减下来的，核减率«8.33→3.83»%；集中采购节约830万元。",
  "财政评价的8个项目，评价资金总额1.42亿元。检查12个部门，发现绩效目标空泛等问题18个，涉及资金2150万元，已收回«1290→2190»万元，占涉及资金的60%。",
])(
  "so many kinds are not so many things, and what a part was taken out of is none of it: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
    expect(await untold(text)).toEqual([]);
  },
);
