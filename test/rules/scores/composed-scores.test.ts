import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "考核由机构自评«20→30»分、现场抽查«50→60»分、委托方评价30分组成，满分«100→110»分。",
  "乡镇考核得分由日常考核（«40→60»分）、年终考核（«45→54»分）和加分项目（15分）组成，满分«100→110»分。",
  "评价满分«120→100»分，由基础指标«85→58»分、重点任务25分、创新加分10分构成。",
  "评价指标分四块，满分100分：预算执行10分，得9.7分；产出50分，得46.5分；效益30分，得27.3分；满意度10分，得8.6分，其中前三块权重共«90→80|3.5»分。",
  "自评扣分«9.4→4.9»分（满分100分），其中预算执行扣1.4分，产出数量扣3.2分，质量扣2.0分，满意度扣«2.8→90.6»分。",
])("what scores a whole is made of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "评审由专家打分70分、网络投票30分组成，另设加分项10分，满分100分。",
  "自评扣分9.4分，其中预算执行扣1.4分，满意度扣2.8分。",
  "评价满分100分，由财政部门评定，产出指标50分、效益指标30分。",
])("what makes up no whole of scores: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
