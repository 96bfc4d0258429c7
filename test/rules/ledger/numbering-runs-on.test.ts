import { numberingRunsOn } from "../../../rules/ledger/numbering-runs-on.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(numberingRunsOn, {
  holds: [
    {
      name: "headings in order",
      text: "一、评估\n«二、»监控\n«三、»评价",
      says: "2处序号与前一个相连",
    },
    { name: "one that follows another", text: "一、评估\n«二、»监控", says: "1处序号与前一个相连" },
    {
      name: "lists that start again under each heading",
      text: "一、评估\n（一）做法\n（二）成效\n二、监控\n（一）做法\n（二）成效",
    },
    { name: "items inside a paragraph", text: "主要做法：一是建制度；二是强监控；三是抓整改。" },
    {
      name: "numbers that go on inside a paragraph",
      text: "1.严把评估关口。审核报告。**2.实施目标管理。**报财政审核。\n3.实施监控。",
    },
    { name: "circled numbers", text: "①工作思路：坚持导向。\n②基本原则：突出重点。" },
    {
      name: "a run is shown by its first and last number",
      text: "一、评估\n«二、»监控\n三、评价\n«四、»应用",
      says: "3处序号",
    },
    {
      name: "an inner list closes no outer one",
      text: "一、评估\n（一）做法\n«二、»监控",
      says: "1处序号",
    },
    {
      name: "an outer number closes the list inside the item before it",
      text: "一、评估\n（三）做法\n«二、»监控\n（五）成效",
      says: "1处序号",
    },
  ],
  broken: [
    {
      name: "a heading is left out",
      text: "一、评估\n«二、»监控\n«四、»评价",
      messageId: "jump",
      data: { previous: "二、", next: "四、", repeated: false },
      severity: "hint",
      says: "序号不连续：序号“二、”之后是“四、”，序号不连续，疑似漏项或漏改序号。",
    },
    {
      name: "an item is left out",
      text: "有三点：«一是»建制度；«三是»抓整改。",
      messageId: "jump",
    },
    { name: "brackets", text: "（一）评估\n«（二）»监控\n«（四）»评价", messageId: "jump" },
    {
      name: "a number stands twice",
      text: "一、评估\n«二、»监控\n«二、»评价",
      messageId: "jump",
      data: { repeated: true },
      says: "序号重复：序号“二、”在同一级出现了两次，序号重复。",
    },
  ],
  abstains: [
    { name: "an excerpt starts in the middle", text: "三、监控\n（二）做法" },
    {
      name: "a number that counts back is another list",
      text: "三、监控\n二、评价",
      outcome: "ambiguous",
      says: "“三、”之后又有“二、”，可能是另一组序号",
    },
    { name: "decimals and dates", text: "1.5亿元用于教育。\n3.6亿元用于卫生。" },
    {
      name: "words that begin like marks",
      text: "统一是原则。第三、四季度开展监控，一、二线城市除外。",
    },
    { name: "numbers of the rows of a table", text: "| 序号 | 项目 |\n| 1 | 甲 |\n| 3 | 乙 |" },
  ],
});
