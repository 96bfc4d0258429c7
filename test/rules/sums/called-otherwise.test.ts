import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "县水利局逐一核查水库：运行正常的«38→35»座继续蓄水，存在隐患的19座限期加固，加固投入1265万元；病险的«8→3»座停用报废。正常和停用的合计«46→64»座。",
  "对86个到期政策进行清理，完善的«41→14|47»个延续实施，取消的«12→21»个终止执行，合并的33个归口管理，延续和终止的合计«53→35|58»个。",
  "共评价12个项目，评价为优的2个、良6个、中3个、差1个，平均得分80.6分。评为中、差的合计«4→44|9»个，占33.3%。",
  "问卷收回352份，满意241份、基本满意«88→8|98»份、不满意23份，满意与基本满意共«329→339»份。",
])("an item is called by what becomes of it, and by no longer name: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "压减2024年预算586万元，其中供水改造310万元，菜产业148万元，智慧交通128万元，供水、菜业合计«458→48|485»万元。",
  "全县列养道路1240.6公里，其中国道118.3公里，省道206.5公里，县道915.8公里；国省道«324.8→342.8»公里由省级补助养护。",
  "县道«312.6→321.6»公里，乡道«587.4→578.4»公里，村道964.5公里；县乡道«900.0→910.0»公里由县局直接管养。",
])("a shortened name adds up its items whatever more there are: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "合格的41个，不合格的9个，优秀的12个。合格和优秀项目合计53个。",
  "县道列养312.6公里，乡道列养587.4公里；2024年大修改造里程46.2公里，县乡道大修改造里程占全部里程的大头。",
  "延续实施的41个项目完成支出820万元，终止执行的12个项目收回资金310万元。延续和终止工作共涉及部门27个。",
])("what is counted otherwise is no sum of them: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
