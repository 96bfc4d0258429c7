import { expect, test } from "vitest";
import { unitsMixed } from "../../../rules/ledger/units-mixed.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(unitsMixed, {
  broken: [
    {
      name: "the same digits in another unit",
      text: "送审金额«4755.05万元|ex_ante.reviewed_amount»。\n一年来，送审金额«4755.05元|ex_ante.reviewed_amount»。",
      messageId: "mismatch",
      severity: "error",
      says: /^同一指标的单位不一致：.*一处写4755.05元，一处写4755.05万元，单位不同，换算后相差.*不能同时成立。.*请核对.*的单位。$/,
    },
    {
      name: "the same words outside the dictionary",
      text: "税收收入完成«53580万元»。\n全年税收收入完成«53580亿元»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a name of four letters",
      text: "项目资金«535.8万元»。\n项目资金«535.8元»。",
      messageId: "mismatch",
    },
    {
      name: "zeros between digits count",
      text: "完成税收«10050亿元»。\n完成税收«10050万元»。",
      messageId: "mismatch",
    },
    {
      name: "zeros before the first digit do not count, three others are enough",
      text: "完成税收«0.0535亿元»。\n完成税收«0.0535万元»。",
      messageId: "mismatch",
    },
  ],
  abstains: [
    { name: "converted", text: "税收收入完成48000万元。\n全年税收收入完成4.8亿元。" },
    { name: "rounded", text: "税收收入完成48652.04万元。\n全年税收收入完成4.87亿元。" },
    {
      name: "another year",
      text: "税收收入完成‹53580万元|year=2023›。\n税收收入完成‹53580元|year=2024›。",
    },
    {
      name: "digits that fall together by chance",
      text: "税收收入完成5亿元。\n税收收入完成5万元。",
    },
    { name: "another thing", text: "税收收入完成53580万元。\n非税收入完成53580元。" },
    {
      name: "two digits may come together by chance",
      text: "税收收入完成53亿元。\n税收收入完成53万元。",
    },
    { name: "zeros at the end do not count", text: "完成税收53.00亿元。\n完成税收53.00万元。" },
    {
      name: "zeros before the first digit do not count",
      text: "完成税收0.0053亿元。\n完成税收0.0053万元。",
    },
    { name: "one sentence", text: "税收收入完成53580万元，税收收入完成53580元。" },
    { name: "one unit", text: "税收收入完成53580万元。\n税收收入完成53580万元。" },
    { name: "a name that says too little", text: "资金535.8万元。\n资金535.8元。" },
    { name: "no name", text: "535.8万元。\n535.8元。" },
    { name: "the row of a table", text: "税收收入53580元。\n|税收收入（万元）|\n|53580|" },
  ],
});

const twice = (opening: string): string =>
  `云岭县2024年总结\n${opening}税收收入完成53580万元。全年税收收入完成53580元。`;

test.for([
  ["under one heading it is an error", twice("一、收入\n"), "error 53580万元 53580元"],
  ["under none it is a warning", twice(""), "warning 53580万元 53580元"],
] as const)("the same words: %s", async ([, text, line]) => {
  expect(await findingLines(unitsMixed, text)).toEqual([line]);
});
