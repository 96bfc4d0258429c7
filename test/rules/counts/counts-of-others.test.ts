import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "县城供水管网二期：申报1860万元，评估后核定1430万元，核减«430→340»万元。",
  "农贸市场三期：总投资2400万元，已支付1560万元，支付进度«65→56»%。",
  "河道治理分«三→四»期实施：一期投资420万元，二期投资365万元，三期投资280万元。",
])("二期 says which one it is, and 分三期 how many there are: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "反映较多的有«三→四»类：票据不合规21个，台账缺失17个，验收滞后12个，三类问题占反映问题的62.5%。",
  "扣分集中在«四→五»项：立项依据扣6分，预算编制扣5分，过程管控扣4分，档案管理扣3分，四项合计扣18分。",
])("what the kinds come to together is no further kind: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "对存量的86个项目，按实施依据、绩效水平、资金需求分成四类，分别提出处置意见。",
  "将原有的农机购置、农机作业、农机报废补助整合为两项，由农业、财政、审计«三→四»个部门共同管理。",
])("by what things are divided is not what they are divided into: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "一级指标共«五→六»项，6个乡镇的平均得分率分别是：决策92.0%，过程88.5%，产出90.3%，效益85.4%，满意度87.1%。",
])(
  "a list that another number tells of other things comes to is the list of those: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
    expect(await untold(text)).toEqual([]);
  },
);
