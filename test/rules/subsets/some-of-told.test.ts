import { expect, test } from "vitest";
import { subsetCount } from "../../../rules/ledger/subset-count.ts";
import { someOfTold } from "../../../rules/subsets/some-of-told.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { boundsTold } from "../bounds-told.ts";

const exceeded = { messageId: "mismatch", severity: "warning" } as const;

testRule(subsetCount, {
  holds: [
    {
      name: "what was put off, of all that was asked for",
      text: "受理新增项目«43个»，组织专家逐项论证。因前期工作不足而缓办的项目，被要求重新申报的项目«9个»。",
    },
  ],
  broken: [
    {
      name: "more projects told to ask again than were received",
      text: "受理支出项目«43个»，组织专家逐项论证。被要求重新申报的项目«53个»。",
      ...exceeded,
    },
  ],
  abstains: [
    {
      name: "the county against its own level",
      text: "市本级审议项目156个。全市重新申报的项目238个，均已答复。",
    },
    {
      name: "what follows for the next year",
      text: "审议项目12个。根据评价结果，编制2025年预算时压减项目31个。",
    },
    { name: "what it grew to", text: "受理项目8个，重新申报的项目增加到12个。" },
    { name: "a sum over years", text: "受理项目43个。累计重新申报的项目94个。" },
  ],
});

test.for([
  ["受理支出项目43个，组织专家逐项论证。被要求重新申报的项目53个。", "53个 43个"],
  ["受理支出项目43个，组织专家逐项论证。被要求重新申报的项目33个。", "33个 43个"],
  ["受理支出项目443个。\n被要求重新申报的项目33个。", "33个 443个"],
  ["受理支出项目100个。\n被要求重新申报的项目33个。", "33个 100个"],
  ["受理支出项目43个、评估项目45个。重新申报的项目53个。", "53个 45个"],
  ["受理支出项目45个、评估项目43个。重新申报的项目44个。", "44个 45个"],
  ["全县受理支出项目43个。全县重新申报的项目53个。", "53个 43个"],
  ["受理支出项目43个。退回的33个。", "33个 43个"],
  ["受理支出项目43个，政策53个。重新申报的政策28个。", "28个 43个"],
] as const)("no more than the most that was told before: %s", ([text, quotes]) => {
  expect(boundsTold(someOfTold, text)).toEqual([`value <= ${quotes}`]);
});

test.for([
  ["more than another paragraph tells", "受理支出项目443个。\n被要求重新申报的项目453个。"],
  ["few of another paragraph", "受理支出项目43个。\n被要求重新申报的项目33个。"],
  ["more of another kind", "受理支出项目43个。重新申报的政策58个。"],
  ["units", "受理支出项目43个。重新申报的单位58个。"],
  ["all of several years", "受理支出项目43个。累计重新申报的项目53个。"],
  ["the others", "受理支出项目43个。其余重新申报的项目53个。"],
  ["one office's", "受理支出项目43个。县教育局重新申报的项目53个。"],
  ["of one office", "县教育局受理支出项目43个。重新申报的项目53个。"],
  ["what it grew to", "受理支出项目43个。重新申报的项目增加到53个。"],
  ["other years", "受理支出项目‹43个|year=2023›。重新申报的项目‹53个|year=2024›。"],
  ["planned", "受理支出项目‹43个|status=plan›。重新申报的项目53个。"],
  ["what follows for another year", "受理支出项目43个。根据评价结果压减项目53个。"],
  ["the county against its own level", "市本级受理支出项目43个。全县重新申报的项目53个。"],
  ["a class beside the others", "绿灯项目43个。重新申报的项目53个。"],
  ["some others", "选取项目43个。重新申报的项目53个。"],
  ["some to which more was given", "对得分靠前的43个项目追加预算。重新申报的项目53个。"],
  ["told before them", "重新申报的项目53个。受理支出项目43个。"],
  ["rules and not projects", "受理支出项目43条。重新申报的项目53条。"],
  ["more without a noun", "受理支出项目43个。重新申报53个。"],
  ["nothing is told of the whole", "重新申报的项目53个。"],
] as const)("no part of it: %s", ([, text]) => {
  expect(boundsTold(someOfTold, text)).toEqual([]);
});

test.for([
  "不通过的",
  "没通过的",
  "调减的",
  "压减的",
  "核减的",
  "削减的",
  "亮黄灯的",
  "亮红灯的",
  "偏差大的",
  "偏离的",
  "偏低的",
  "目标调低的",
  "目标下低的",
  "填报不实的",
  "自评不符的",

  "60分以下的",
  "抽取的",
  "抽评的",
  "抽检的",
  "问题较多的",
  "较大的",
  "较高的",
  "对这",
])("what is some of them: %s", (words) => {
  const text = `受理支出项目43个。${words}${words === "对这" ? "重新申报的" : "项目"}33个。`;
  expect(boundsTold(someOfTold, text)).toEqual(["value <= 33个 43个"]);
});

test.for([
  "审核后重新申报共",
  "审核后重新申报共有",
  "审核后重新申报总计",
  "重新申报增加到",
  "重新申报扩大至",
  "两年重新申报项目",
  "三年重新申报项目",
  "合计重新申报项目",
  "以上三项重新申报项目",
  "上述",
  "以上",
  "这",
])("not some of them but all: %s", (words) => {
  expect(boundsTold(someOfTold, `受理支出项目43个。${words}33个未通过。`)).toEqual([]);
});

test.for([
  "优秀项目43个",
  "优项目43个",
  "优的43个项目",
  "良项目43个",
  "良好项目43个",
  "优等次项目43个",
  "优等级项目43个",
  "达标的项目有43个",
  "对得分较为靠前的43个项目追加",
  "涉及43个项目",
  "政策43个",
  "43项政策",

  "重点项目43个",
  "重点评价项目43个",
  "绿灯项目43个",
])("not all but some of them: %s", (words) => {
  expect(boundsTold(someOfTold, `${words}。退回项目33个。`)).toEqual([]);
});

test.for([
  ["评价对象43个。退回对象53个。", ["53个 43个"]],
  ["受理支出项目43个。退回项目43个。", ["43个 43个"]],
  ["43项政策和项目。退回33项。", ["33项 43项"]],
  ["43项政策及项目。退回33项。", ["33项 43项"]],
  ["受理支出项目43个。编制2025年目标，退回项目53个。", []],
  ["受理支出项目43个。2025年度部门预算退回项目53个。", []],
  ["受理支出项目43个。2025年预算退回项目53个。", []],
  ["受理支出项目43个。按照意见退回项目53个。", []],
] as const)("how many of how many: %s", ([text, quotes]) => {
  expect(boundsTold(someOfTold, text)).toEqual(quotes.map((each) => `value <= ${each}`));
});
