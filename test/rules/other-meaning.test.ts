import { expect, test } from "vitest";
import { alarmsRight, untold } from "../helpers/miswritten.ts";

/** What words say against two figures, and beside it the same words with the figures that are meant. */
const apart: readonly string[] = [
  "24个项目共收回资金955.20万元，平均每个项目39.80万元，教育系统收回资金占35.7%。",
  "自评项目共39个，其中优24个、良10个、中4个、差1个。优良项目共34个，优良率87.18%。\n7个项目的产出完成值超过目标值20%以上，占自评项目的17.9%。",
  "从评估结果看，前者核减1036万元，后者核减2447万元，评减率分别为20%、17%。",
  "在册糖尿病患者812人，规范管理790人。肺结核患者管理率98.6%，另行统计。",
  "调查的160家企业中，知晓但未申报的51家，不知晓的41家，成功申报的不足五成。",
  "37个红灯项目中，有19个尚未取得批复。全县16个乡镇中有7个未配备财务人员，占43.75%。",
  "全年评审项目168个，送审金额65580万元，审定金额58840万元。平均每个项目审减40.1万元。",
];

const meant: readonly string[] = [
  "18个项目共收回资金955.40万元，其中教育系统收回«341.20→314.20»万元，占«35.7→37.5»%。",
  "自评项目39个。7个项目的产出完成值超过目标值20%以上，占自评项目的«17.9→19.7»%。",
  "申请资金5180万元，核减«1036→1306»万元，评减率«20→25»%。",
  "在册糖尿病患者812人，规范管理«790→709»人，管理率«97.3→93.7»%。",
  "抽样调查160家企业，成功申报的«68→86»家，占«42.5→45.2»%。",
  "全年评审项目168个，审减金额«6740→6470»万元，平均每个项目审减«40.12→42.10»万元。",
];

test.for(apart)("words lead elsewhere: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(meant)("told where they are meant: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
