import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = ["全县收到投诉«96件→73件»，办结«73件→96件»，办结率76.0%。"] as const;

test.for(texts)(
  "a part that is called as its rate, what was done, and what has the share: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);

test.for(texts)("a slip in it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "设计床位602张，应入住860人，已入住602人，入住率70.0%。",
  "全镇财政收入9.37亿元，支出38.75亿元，自给率24.2%。",
  "站点改造停工，收回后项目资金调整为9265.5万元，前三季度支出5370.03万元，执行率57.96%。",
  "管护公益林12.6万亩，已落实管护主体11.9万亩，落实率94.4%。",
])("what was to be done, and a rate of another kind: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for([
  "共提出建议52条，涉及6个方面。经逐条研究，采纳57条，采纳率91.2%。",
  "征集案例15篇，评出优秀案例73篇，入选率20.5%。",
  "上年度611个村组织清查，账实相符的702个，占87.0%。",
  "全年预算数31553.6万元。全年支出32800.5万元，预算执行率96.2%。",
  "全县收到直达资金3.48亿元，已全部分解到项目单位，形成支出5.26亿元，支出进度66.2%。",
  "全年661个事项编制了清单，“产出”“效益”“满意度”指标齐全的695个，齐全率由上年的88.4%提高到95.1%。",
  "走访的16个站点里，40个存在立项、用地、招标等前期手续问题，占40%，其余问题多与验收有关。",
  "督导人员电话回访，回访问卷288份，信息属实的312份，真实率92.3%，对不真实的予以剔除。",
  "评价资金总额24120.3万元。\n三、评价结果\n从等次看，良的居多。\n从资金使用看，被评价资金全年实际支出27384.6万元，执行率88.08%。",
  "14个站点资金闲置，金额4219.60万元。站点闲置资金盘活率为93.2%，已盘活资金4527.60万元。",
])("part and whole in each other's place: %s", async (text) => {
  const told = await alarmsRight(text);
  expect(told.join()).toContain("两个数写反");
});
