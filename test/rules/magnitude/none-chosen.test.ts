import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "指标库年内覆盖教育、民政、水利等«6→0»个行业，方便单位选用。",
  "年内修订目标审核、运行监控、自评复核«3→0»个办法，责任更加清晰。",
  "抽调业务骨干，分为«4→0»个小组到现场核对资料。",
  "新增项目来自«7→0»家主管部门，均已完成评审。",
  "对等次为“中”的«3→0»个项目，按10%的比例压减下年预算。",
  "进度滞后、目标偏离的«8→0»个项目，由督查室发出督办通知。",
  "另有«2→0»家企业因缺岗被扣减服务费。",
  "农林水利«5→0»个，2.36亿元。",
  "得分在90分以上的«5→0»个，占27.8%。",
  "下半年评估«9→0»个，涉及申报资金3815万元。",
])("a count of none of which something is told: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "优秀、良好0个，其余为合格。",
  "政府购买服务项目0个），涉及资金总额2860万元。",
  "重点评价比上年增加0个，资金4.58亿元，与上年持平。",
  "不合格0个，占0%。",
  "发现重大问题0个，平均得分92.5分。",
  "全年对第三方机构作出处罚的0起，未发生投诉。",
  "较差等次0个，优良率为95.6%。",
])("where there may be none: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
