import { expect, test } from "vitest";
import { isMean, isOtherAmount } from "../../../extractors/binding/other-amount.ts";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { found, wanted } from "../../helpers/extract-from.ts";

const head = "云岭县预算绩效管理工作总结\n";
const none = { indicator: null };

test.for([
  "平均每家",
  "，平均每个单位",
  "，期均",
  "，家均",
  "；户均赔付",
  "，每校",
  "，每个项目平均",
  "平均每期培训",
] as const)("so much for each is a mean: %s", (lead) => {
  expect(isMean(lead)).toBe(true);
});

test.for(["全年培训", "15家均压减", "专家均", "每年培训", "3家单位均扣减公用经费", "共"] as const)(
  "no mean: %s",
  (lead) => {
    expect(isMean(lead)).toBe(false);
  },
);

const cut = "application.cut_amount";

test.for([
  ["压减后为", ""],
  ["由", "减至620万元"],
  ["项目预算减至", ""],
  ["核减前", ""],
  ["占上述项目原预算", "的20%"],
  ["执行中追加9450万元、调减", ""],
  ["（调减", "，调增1314.50万元）"],
  ["，调增", ""],
  ["共节约和收回财政资金", ""],
  ["，两项合计腾出财力", ""],
] as const)("%s…%s is no change of its own", ([lead, tail]) => {
  expect(isOtherAmount(cut, lead, tail)).toBe(true);
});

test.for([
  ["据此压减预算", ""],
  ["扣减公用经费", "，涉及6家单位"],
  ["压减资金共", ""],
  ["共压减项目8项，合计压减", ""],
  ["新增项目审核中核减", ""],
] as const)("%s…%s is the change", ([lead, tail]) => {
  expect(isOtherAmount(cut, lead, tail)).toBe(false);
});

test("what is no change is left alone", () => {
  expect(isOtherAmount("ex_ante.approved_amount", "核减后核定", "")).toBe(false);
});

const cases: readonly MarkedCase[] = [
  [
    "（七）结果应用。对«12家»单位压减公用经费«26.4万元»，平均每个单位«2.2万元»。",
    { indicator: "application.units_cut" },
    { indicator: cut },
    none,
  ],
  [
    "（八）培训。全年培训«12期»、«1860人次»，期均«155人次»。",
    { indicator: "training.sessions" },
    { indicator: "training.participants" },
    none,
  ],
  [
    "（七）结果应用。根据评价结果压减预算«620万元»，压减后预算«620万元»。",
    { indicator: cut },
    none,
  ],
  [
    "（一）事前评估。选取«11个»项目和«4个»政策开展评估，合计«15个»。",
    none,
    none,
    { indicator: "ex_ante.projects" },
  ],
  [
    "（一）事前评估。评估项目«57个»，评估后«49个»项目纳入预算。",
    { indicator: "ex_ante.projects" },
    none,
  ],
  ["（四）绩效评价。抽查复核中，与自评结论不一致的«3个»。", none],
  ["（四）绩效评价。本次抽查报告«40份»。", none],
  ["（四）绩效评价。重点评价形成报告«16份»。", { indicator: "evaluation.key_reports" }],
  ["（五）满意度。受理家长意见«38条»。", none],
  ["县人大常委会提出审议意见«7条»。", none],
  ["（二）绩效目标。审核绩效目标，提出修改意见«38条»。", { indicator: "target.review_comments" }],
  [
    "（七）整改。发现问题«215个»，余下«8个»问题正在整改。",
    { indicator: "rectification.issues_found" },
    none,
  ],
  ["全县有«31个»部门委托第三方开展绩效评价。", none],
  ["全年委托«8家»机构参与绩效评价。", { indicator: "institution.third_party_agencies" }],
  ["（四）绩效评价。对供货商履约评价，优秀«3家»、合格«8家»。", none, none],
  ["（四）绩效评价。报告抽查率提高到«40%»。", none],
];

test.for(cases)("%s", async ([text, ...fields]) => {
  const each: MarkedCase = [head + text, ...fields];
  expect(await found(each)).toEqual(wanted(each));
});
