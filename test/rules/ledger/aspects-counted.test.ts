import { expect, test } from "vitest";
import { aspectsCounted } from "../../../rules/ledger/aspects-counted.ts";
import { ruleOnText } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(aspectsCounted, {
  holds: [
    {
      name: "three aspects, three items",
      text: "主要有以下«三个方面»：«一是»理念不强；«二是»指标偏粗；«三是»整改不实。",
    },
    {
      name: "items in paragraphs of their own",
      text: "主要有以下«三个方面»：«一是»理念不强。\n«二是»指标偏粗。\n«三是»整改不实。",
    },
    { name: "things to do", text: "明年抓好«三件事»：«一是»降门槛；«二是»提比例；«三是»报名单。" },
    {
      name: "numbered paragraphs below",
      text: "一季度重点抓了以下«三项工作»。\n«（一）»批复目标。内容。\n«（二）»部署自评。内容。\n«（三）»组织监控。内容。",
    },
    { name: "digits", text: "主要存在«2个问题»：«一是»理念不强；«二是»指标偏粗。" },
    {
      name: "a heading and its items two levels down",
      text: "三、聚焦«三环节»，提升质效。\n«一是»强化评估。\n«二是»动态监控。\n«三是»深入评价。\n四、其他",
    },
    {
      name: "a heading that sums up its sections",
      text: "二、抓好«两个环节»\n«（一）»评估。一是甲；二是乙；三是丙。\n«（二）»监控。一是甲。",
    },
  ],
  broken: [
    {
      name: "an item is missing",
      text: "主要有以下«三个方面»：«一是»理念不强；«二是»指标偏粗。",
      messageId: "aspects",
      data: { claim: "三个方面", items: 2, last: "二是" },
      severity: "warning",
    },
    {
      name: "an item too many",
      text: "存在«两 个问题»：«一是»理念不强；«二是»指标偏粗；«三是»整改不实。",
      messageId: "aspects",
      says: "项数与所称个数不符：文中称“两个问题”，其后却列出3项（到“三是”为止），项数不符。",
    },
    {
      name: "a numbered paragraph is missing below",
      text: "一季度重点抓了以下«三项工作»。\n«（一）»批复目标。内容。\n«（二）»部署自评。内容。\n二、下一步",
      messageId: "aspects",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "a further section below tells what is next",
      text: "做法有以下两个方面。\n（一）健全制度。内容。\n（二）严格审核。内容。\n（三）下一步打算。内容。",
      outcome: "ambiguous",
    },
    { name: "the plan of five years", text: "落实“十四五”目标：一是评估；二是监控；三是评价。" },
    {
      name: "the sections of the report",
      text: "现将以下三项工作报告如下。\n一、评估。\n二、监控。\n三、评价。\n四、其他。",
      outcome: "ambiguous",
    },
    {
      name: "a heading that does not say that these are all",
      text: "三、聚焦三环节\n一是强化评估。\n二是动态监控。\n四、其他",
      outcome: "ambiguous",
    },
    {
      name: "some of many",
      text: "主要有三个方面等问题：一是理念不强；二是指标偏粗。",
      outcome: "ambiguous",
    },
    { name: "quoted names", text: "建立“三个环节”机制：一是评估；二是监控。" },
    { name: "no items follow", text: "从三个方面发力，成效明显。" },
    {
      name: "years and numbers before the noun",
      text: "2024年重点工作：一是评估；二是监控；三是评价。",
    },
  ],
});

test("that all items are there would show most slips of the number", async () => {
  const { receipts } = await ruleOnText(
    aspectsCounted,
    "主要有以下三 个方面：一是理念不强；二是指标偏粗；三是整改不实。",
  );
  expect(receipts).toMatchObject([
    { outcome: "pass", statement: "“三个方面”与列出的3项一致", strength: 1 },
  ]);
  expect(receipts[0]!.operands.map(({ unit, quantity }) => unit ?? quantity?.unit)).toEqual([
    "项",
    "项",
    "项",
    "项",
  ]);
});
