import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "全年平均评审时长«8.6→6.8»个工作日，比上年的«10.3→13.0»个工作日缩短«1.7→7.1»个工作日，缩短比例«16.5→15.6»%。",
  "平均住院日7.4天，比上年«7.9→9.7»天缩短«0.5→5.0»天。",
  "3.兑付偏慢。从申请到拨付平均96天，比规定的60天超«36→366»天。",
  "审批时限由«23→32»天压缩到15天，压缩«34.8→43.8»%。",
  "委托合同约定«30→13»天出具报告，实际42天，超«12→21»天。",
  "平均办理时间«6→9»个工作日，较承诺的10个工作日提前«4→40»个工作日。",
])("spans of time, and how far they are apart: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "平均办理时间由12天缩短到7天，最长的也只用了9天，比上年少6天。",
  "第三方机构20天内提交初稿，比上年的25天提前，全年共节省240天。",
  "评审平均用时18天，超过20天的项目6个，占5%。",
  "平均用时近19天，比规定的25天少6天左右。",
  "工期180天，比合同工期长，其中停工30天，窝工12天。",
])("nothing is said of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
