import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { toldLines } from "../../helpers/told-lines.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "two of three items, put together in other words",
      text: "房屋及构筑物«1942.60万元»、通用设备«513.27万元»、专用设备408.28万元，房屋和通用设备两类加在一起有«2455.87万元»。",
    },
    {
      name: "names shortened",
      text: "新建魔芋种植基地«860.5万元»，改造老茶园«1240.2万元»，新建基地与改造茶园的投入之和为«2100.7万元»。",
    },
    {
      name: "behind a comma, with other figures between",
      text: "审减资金«2846.72万元»；审核目标792个；收回资金«1538.40万元»；涉及资金1.94亿元；压减2025年预算«864.50万元»。审减、收回、压减合起来，全年节约和盘活资金«5249.62万元»。",
    },
    {
      name: "by their share",
      text: "其中“优”«96个»、“良”«151个»、“中”68个，“优”和“良”共占73.7%，合起来有«247个»。",
    },
    {
      name: "town and country",
      text: "城市低保金«1126.4万元»，农村低保金«3892.7万元»，特困供养金984.3万元。城乡低保金两块合在一起为«5019.1万元»。",
    },
    {
      name: "in the paragraph above",
      text: "全年调减预算«1460.25万元»；收回结余资金«2038.90万元»。\n\n调减与收回相加，盘活资金«3499.15万元»。",
    },
    {
      name: "what the money is for stands behind it",
      text: "将«200万元»转入预备性支出，将«300万元»用于民生支出，将180万元留作机动。预备性和民生支出合计«500万元»。",
    },
    {
      name: "two grades of all, told behind those of some",
      text: "全县优«96个»、良«151个»、中68个。其中乡镇优12个、良20个、中9个。全县优和良合计«247个»。",
    },
  ],
  broken: [
    {
      name: "what was checked between is counted in another unit",
      text: "共评价项目315个，其中“优”«96个»、“良”«151个»、“中”68个，抽查8家，“优”和“良”合计«274个»。",
      ...mismatch,
    },
    {
      name: "what was found between is no new whole",
      text: "共评价项目315个，其中“优”«96个»、“良”«151个»、“中”68个，抽查发现41个，“优”和“良”合计«274个»。",
      ...mismatch,
    },
    {
      name: "what was checked between the two items is no new whole either",
      text: "评价结果为“优”的«96个»，抽查8个，为“良”的«151个»，“优”和“良”合计«274个»。",
      ...mismatch,
    },
    {
      name: "what is told between is no new whole",
      text: "共评价项目315个，其中“优”«96个»、“良”«151个»、“中”68个，涉农41个，“优”和“良”合计«274个»。",
      ...mismatch,
    },
    {
      name: "what was checked between is no money",
      text: "全年调减预算«1460.25万元»；收回结余资金«2038.90万元»；检查4个；调减与收回相加，盘活资金«3449.15万元»。",
      ...mismatch,
    },
    {
      name: "a digit of an item",
      text: "房屋及构筑物«1942.60万元»、通用设备«573.27万元»、专用设备408.28万元，房屋和通用设备两类加在一起有«2455.87万元»。",
      ...mismatch,
    },
    {
      name: "the total told behind its share",
      text: "其中“优”«96个»、“良”«151个»、“中”68个，“优”和“良”共占73.7%，合起来有«274个»。",
      ...mismatch,
    },
    {
      name: "the sum of what was done",
      text: "全年调减预算«1460.25万元»；收回结余资金«2038.90万元»。调减与收回相加，盘活资金«3449.15万元»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "one of the names is told of nothing",
      text: "培训费用15.36万元、印刷费用11.90万元，委托和培训费用合计101.56万元。",
      outcome: "not_applicable",
    },
    {
      name: "two offices that did it together",
      text: "财政局评估项目12个，审计局审计项目7个，财政和发改部门合计评审项目41个。",
      outcome: "not_applicable",
    },
    {
      name: "items in two units",
      text: "其中“优”96个、“良”151家、“中”68个，“优”和“良”合计274个。",
    },
    {
      name: "those of the year before",
      text: "上年调减资金820万元，上年收回资金415万元。今年调减和收回资金合计1600万元。",
      outcome: "not_applicable",
    },
  ],
});

test.for([
  ["evaluated", "北区评价14个"],
  ["evaluated, with what they are", "北区评价项目14个"],
  ["checked", "北区共抽查了14个"],
])("the sum is some of what is told since: %s", ([, told]) => {
  const text = `南区评价26个，优5个、良13个，其余8个。${told ?? ""}；优和良合计12个。`;
  expect(toldLines(partsAddUp, reportFrom(text))).toEqual(["pass 26个 5个 13个 8个"]);
});

test.for<readonly [name: string, text: string, lines: readonly string[]]>([
  [
    "what is cut from next year's budget is put together with what was saved in this",
    "2024年审减资金820万元，压减2025年预算415万元。2024年审减和压减合起来节约1235万元。",
    ["pass 820万元 415万元 1235万元"],
  ],
  [
    "the same, two digits exchanged",
    "2024年审减资金820万元，压减2025年预算415万元。2024年审减和压减合起来节约1253万元。",
    ["warning 820万元 415万元 1253万元"],
  ],
  [
    "what was cut two years ago is not",
    "2022年调减资金820万元，2022年收回资金415万元。2024年调减和收回资金合计1325万元。",
    [],
  ],
  [
    "nor what is cut from the budget after the next",
    "2024年审减资金820万元，压减2026年预算415万元。2024年审减和压减合起来节约1253万元。",
    [],
  ],
])("of which years: %s", async ([, text, lines]) => {
  const { document } = await readDocument(new TextEncoder().encode(text));
  expect(toldLines(partsAddUp, extractReport("报告.txt", document, []))).toEqual(lines);
});
