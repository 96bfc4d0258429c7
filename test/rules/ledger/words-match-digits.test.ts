import { describe, expect, test } from "vitest";
import { hanValue } from "../../../rules/wording/han-numeral.ts";
import { wordsMatchDigits } from "../../../rules/ledger/words-match-digits.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(wordsMatchDigits, {
  holds: [
    { name: "a count twice", text: "评价项目«二十五»（«25»）个。" },
    { name: "with the unit twice", text: "评价项目«二十五»个（«25个»）。" },
    { name: "a formal amount", text: "金额«120000»元（大写：«壹拾贰万»元整）。" },
    { name: "percent in words", text: "压减百分之«十五»（«15»%）。" },
    { name: "a formal amount, the digits behind", text: "人民币«壹拾贰万»元整（¥«120000»元）。" },
    { name: "percent in digits, then in words", text: "压减«15»%（百分之«十五»）。" },
    { name: "separators", text: "«一万二千»元（«12,000»元）。" },
    { name: "a rough word that ends earlier", text: "近来完成«二十五»个（«25个»）。" },
  ],
  broken: [
    {
      name: "one too many",
      text: "评价项目«二十五»个（«26个»）。",
      messageId: "mismatch",
      severity: "error",
      says: /^汉字数与阿拉伯数字不符：.*请对照原始资料，改正写错的一个。$/,
    },
    {
      name: "a formal amount",
      text: "金额«120001»元（大写：«壹拾贰万»元整）。",
      messageId: "mismatch",
      severity: "error",
    },
    { name: "percent in words", text: "压减百分之«十五»（«51»%）。", messageId: "mismatch" },
    {
      name: "amounts in ten thousand",
      text: "金额«二十五»万元（«52»万元）。",
      messageId: "mismatch",
      data: { gap: "27万元（扣除四舍五入影响后仍差26万元，即26个末位单位）" },
    },
    {
      name: "amounts in hundred million",
      text: "金额«三»亿元（«8»亿元）。",
      messageId: "mismatch",
      data: { gap: "5亿元（扣除四舍五入影响后仍差4亿元，即4个末位单位）" },
    },
    { name: "one and two", text: "«二»个（«3个»）。", messageId: "mismatch" },
  ],
  abstains: [
    { name: "a rough word", text: "培训十余人（12人），近三十个（28个），数百家（300家）。" },
    { name: "a limit", text: "甲县2.3个，乙县不到一个（0.9个），丙县不足两条（1.6条）。" },
    { name: "marks of a list", text: "主要有三（1）项目管理。" },
    { name: "another unit", text: "分三类（25个）。" },
    { name: "百分之百", text: "做到百分之百覆盖。" },
    { name: "no words", text: "评价项目25个（26份报告）。" },
    { name: "one or another", text: "三四个（34个）。" },
  ],
});

describe("Chinese numerals", () => {
  test.for([
    ["二十五", 25],
    ["十", 10],
    ["一百零五", 105],
    ["壹佰贰拾叁万肆仟", 1_234_000],
    ["两千", 2000],
    ["一亿二千万", 120_000_000],
    ["三四", null],
    ["万", null],
    ["", null],
  ] as const)("%s is %s", ([text, value]) => {
    expect(hanValue(text)).toBe(value);
  });
});
