import { expect, test } from "vitest";
import { subsetCount } from "../../../rules/ledger/subset-count.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { foundOfChecked } from "../../../rules/subsets/found-of-checked.ts";
import { boundsTold } from "../bounds-told.ts";

const exceeded = { messageId: "mismatch", severity: "warning" } as const;

testRule(subsetCount, {
  holds: [
    {
      name: "units of which the grade was lowered",
      text: "抽查复核«12家»，抽查比例25.5%，复核后下调等次的«4家»。",
    },
    {
      name: "marks found too high",
      text: "随机抽取«63个»看，问题不小：打分偏高的«22个»，佐证材料不全的15个。",
    },
  ],
  broken: [
    {
      name: "more found than were looked at",
      text: "随机抽取«63个»看，问题不小：打分偏高的«222个»。",
      ...exceeded,
    },
  ],
  abstains: [
    { name: "another thing", text: "抽查12个单位，发现不规范的票据46张、问题31个。" },
    { name: "the sum over years", text: "抽取9家，近三年累计发现不实的单位14家。" },
  ],
});

testRule(subsetCount, {
  holds: [
    {
      name: "indicators that came to those there are",
      text: "新增行业指标«426条»，指标总量达到«3874条»。",
    },
  ],
  broken: [
    {
      name: "more came than there are",
      text: "新增行业指标«4226条»，指标总量达到«3874条»。",
      ...exceeded,
    },
  ],
  abstains: [
    { name: "counted in other units", text: "新增指标426条，制度总数达到15个。" },
    { name: "what left again", text: "清退指标5120条，指标总量降到3874条。" },
  ],
});

test.for([
  ["抽查复核12家，抽查比例25.5%，复核后下调等次的14家。", "14家 12家"],
  ["抽查复核12家，抽查比例25.5%，复核后下调等次的4家。", "4家 12家"],
  ["随机抽取63个看，问题不小：打分偏高的222个。", "222个 63个"],
  ["随机抽取63个看，全县100个项目，打分偏高的222个。", "222个 63个"],
  ["对63个项目现场核查，发现填报不实的222个。", "222个 63个"],
  ["63个项目纳入重点监控，进度滞后的222个。", "222个 63个"],
  ["抽查单位63家，填报不实的部门222家。", "222家 63家"],
] as const)("what was found among those that were looked at: %s", ([text, quotes]) => {
  expect(boundsTold(foundOfChecked, text)).toEqual([`value <= ${quotes}`]);
});

test.for([
  ["a number between has room", "随机抽取63个看，全县300个项目，打分偏高的222个。"],
  ["problems", "抽查12个单位，发现不规范的票据46张、问题31个。"],
  ["another thing of them", "抽查12个项目，不符合要求的地方31个。"],
  ["all of several years", "抽取9家，近三年累计发现不实的单位14家。"],
  ["other units", "抽取9家，发现不实的单位14个。"],
  ["units of projects", "抽取9个项目，发现不实的单位14个。"],
  ["another year", "抽取‹9个|year=2023›项目，发现不实的‹14个|year=2024›。"],
  ["planned", "抽取‹9个|status=plan›项目，发现不实的14个。"],
  ["another paragraph", "抽取9个项目。\n发现不实的14个。"],
  ["far behind", "抽取9个项目，检查1个、2个、3个、4个、5个，发现不实的14个。"],
  ["nothing was checked", "评价9个项目，发现不实的14个。"],
  ["nothing was found", "抽取9个项目，调整的14个。"],
  ["found first", "发现不实的14个，抽取9个项目。"],
  ["what came of the check", "复核后下调等次的9个，偏高的14个。"],
  ["people", "抽查9人，不合格的14人。"],
] as const)("not among those: %s", ([, text]) => {
  expect(boundsTold(foundOfChecked, text)).toEqual([]);
});

const checked = "抽查63个项目，";

test.for([
  "填报不实的",
  "自评不符的",
  "数据不准的",
  "打分偏高的",
  "打分偏低的",
  "等次调低的",
  "进度偏慢的",
  "质量偏差的",
  "进度偏离的",
  "存在闲置资金的",
  "发现闲置",
  "未按时开工的",
])("found among them: %s", (words) => {
  expect(boundsTold(foundOfChecked, `${checked}${words}222个。`)).toEqual(["value <= 222个 63个"]);
});

test.for([
  "填报不实问题222个",
  "两年填报不实的222个",
  "三年填报不实的222个",
  "往年填报不实的222个",
  "合计填报不实的222个",
  "共计填报不实的222个",
  "全市填报不实222个",
  "全省填报不实222个",
  "填报不实222个点位",
  "填报不实222个子项指标",
])("of something else: %s", (words) => {
  expect(boundsTold(foundOfChecked, `${checked}${words}。`)).toEqual([]);
});

test.for([
  "抽取63个",
  "抽检63个",
  "抽了63个项目",
  "复核了63个",
  "现场检查63个",
  "实地核查63个",
  "63个项目进行再评价",
])("checked so: %s", (words) => {
  expect(boundsTold(foundOfChecked, `${words}，填报不实的222个。`)).toEqual([
    "value <= 222个 63个",
  ]);
});

test.for([
  "抽查后上调63个",
  "抽查后调高63个",
  "抽查63个维持不变",
  "三年抽查63个",
  "抽查县里近年来已经实施完成多年的各类项目63个",
])("not so: %s", (words) => {
  expect(boundsTold(foundOfChecked, `${words}，填报不实的222个。`)).toEqual([]);
});

test.for([
  ["抽查63个项目，填报不实的63个。", ["63个 63个"]],
  ["评价90个项目，抽查63个项目，填报不实的80个。", ["80个 63个"]],
  ["抽查63个项目，走访222个，填报不实的222个。", []],
  ["抽查63个，填报不实的部门222个。", ["222个 63个"]],
] as const)("how many of how many: %s", ([text, quotes]) => {
  expect(boundsTold(foundOfChecked, text)).toEqual(quotes.map((each) => `value <= ${each}`));
});
