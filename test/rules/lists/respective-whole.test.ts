import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { respectiveWholes } from "../../../rules/lists/respective-whole.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { listingsTold } from "../sums/listings-told.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "the whole bears the name of the list",
      text: "开展评估，涉及资金18436.2万元，核减资金«2417.65万元»。建设、服务、补助三类项目核减资金分别为«1583.4万元»、«612.75万元»和«221.5万元»。",
    },
    {
      name: "依次 in the next sentence",
      text: "共形成报告，涉及资金«38275.64万元»。项目、政策、部门整体支出涉及资金依次为«14620.85万元»、«9177.4万元»和«14477.39万元»。",
    },
  ],
  broken: [
    {
      name: "a shifted point in an item",
      text: "开展评估，涉及资金18436.2万元，核减资金«2417.65万元»。建设、服务、补助三类项目核减资金分别为«1583.4万元»、«6127.5万元»和«221.5万元»。",
      ...mismatch,
    },
    {
      name: "another unit of an item",
      text: "共形成报告，涉及资金«38275.64万元»。项目、政策、部门整体支出涉及资金依次为«14620.85万元»、«9177.4亿元»和«14477.39万元»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "only the first of many",
      text: "核减资金2417.65万元。其中前三个项目核减资金分别为583.4万元、312.75万元和221.5万元。",
    },
    {
      name: "two numbers of that name",
      text: "年初核减资金2417.65万元，年中核减资金1105.3万元。三类项目核减资金分别为583.4万元、312.75万元和221.5万元。",
      outcome: "not_applicable",
    },
    {
      name: "the other measure",
      text: "涉及资金2417.65万元。三类项目核减资金分别为583.4万元、312.75万元和221.5万元。",
      outcome: "not_applicable",
    },
  ],
});

const list = "核减资金分别为1583.4万元、612.75万元和221.5万元。";
const whole = "2417.65万元≥1583.4万元＋612.75万元＋221.5万元";

test.for([
  [`核减资金2417.65万元。三类项目${list}`, whole],
  [`核减资金共计2417.65万元。三类项目${list}`, whole],
  [`核减资金总额达到2417.65万元。三类项目${list}`, whole],
  [`核减资金2417.65万元，三类项目${list}`, whole],
  [`核减资金2417.65万元，到位率86%，三类项目${list}`, whole],
  [`核减资金2417.65万元，涉及核减资金2417.65万元的项目12个。三类项目${list}`, whole],
  [
    "核减资金2417.65万元。三类项目核减资金依次是1583.4万元，612.75万元及221.5万元，压减结转资金82万元。",
    whole,
  ],
  [
    "核减资金2196.15万元。两类项目核减资金分别1583.4万元 和 612.75万元。",
    "2196.15万元≥1583.4万元＋612.75万元",
  ],
  ["发现问题94个。三类问题中发现问题分别为31个、27个、36个。", "94个≥31个＋27个＋36个"],
  [`核减资金2417.65万元，比上年核减资金增加320万元。三类项目${list}`, whole],
] as const)("what bears the name of the list is made of it: %s", ([text, line]) => {
  expect(listingsTold(respectiveWholes, text)).toEqual([line]);
});

test.for([
  [
    "no respective numbers",
    "核减资金2417.65万元。三类项目核减资金共1583.4万元、612.75万元和221.5万元。",
  ],
  [
    "what is told respectively goes on",
    "核减资金2417.65万元。三类项目核减资金分别占比较大，为1583.4万元、612.75万元和221.5万元。",
  ],
  [
    "words behind 分别",
    "核减资金2417.65万元。三类项目核减资金分别安排1583.4万元、612.75万元和221.5万元。",
  ],
  ["some of them", `核减资金2417.65万元。其中三类项目${list}`],
  ["the first of them", `核减资金2417.65万元。前三类项目${list}`],
  ["the greatest of them", `核减资金2417.65万元。三类最大项目${list}`],
  ["last year's", `核减资金2417.65万元。上年三类项目${list}`],
  ["in the order of size", `核减资金2417.65万元。从高到低三类项目${list}`],
  ["one number alone", "核减资金1583.4万元。建设类项目核减资金分别为1583.4万元，结余较多。"],
  ["two numbers of that name", `核减资金2417.65万元，追加核减资金1105.3万元。三类项目${list}`],
  ["by how much it has grown", `核减资金增加2417.65万元。三类项目${list}`],
  ["the other measure", `涉及资金2417.65万元。三类项目${list}`],
  ["the name stands farther before", `核减资金后下达2417.65万元。三类项目${list}`],
  ["the name with more words in it", `核减资金为主的项目2417.65万元。三类项目${list}`],
  ["rates", "预算执行率86%。三类项目预算执行率分别为81%、92%和85%。"],
  [
    "the items are not of one measure",
    "核减资金2417.65万元。三类项目核减资金分别为1583.4万元、12个和221.5万元。",
  ],
  ["told behind the list", `三类项目${list}全年核减资金2417.65万元。`],
  ["told in another paragraph", `核减资金2417.65万元。\n三类项目${list}`],
  [
    "told long before",
    `核减资金2417.65万元。${"评审中心逐项核对工程量清单、材料价格和取费标准，并与建设单位、施工单位和监理单位书面确认。".repeat(4)}三类项目${list}`,
  ],
  [
    "another year's",
    `核减资金‹2417.65万元|year=2023›。三类项目核减资金分别为‹1583.4万元|year=2024›、612.75万元和221.5万元。`,
  ],
] as const)("no whole of the list: %s", ([, text]) => {
  expect(listingsTold(respectiveWholes, text)).toEqual([]);
});

test("the rows of a table are no list", () => {
  const row = "|核减资金2417.65万元|核减资金分别为1583.4万元、612.75万元和221.5万元|";
  expect(listingsTold(respectiveWholes, `|全年|三类项目|\n${row}`)).toEqual([]);
});
