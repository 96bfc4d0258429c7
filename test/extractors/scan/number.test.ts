import { expect, test } from "vitest";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { extractFrom, found, wanted } from "../../helpers/extract-from.ts";

const writings: readonly MarkedCase[] = [
  ["涉及«１２３家»。", { value: "123", unit: "家" }],
  ["金额«１，２３４．５万元»。", { value: "12345000" }],
  ["占«１２．５％»。", { value: "12.5", unit: "%" }],
  ["金额«1,234.56万元»。", { value: "12345600" }],
  ["金额«12,345,678元»。", { value: "12345678" }],
  ["金额«1，234万元»。", { value: "12340000" }],
  ["金额«1,234,567.89元»。", { value: "1234567.89" }],
  ["涉及预算金额«1 252 296万元»。", { value: "12522960000" }],
  ["金额«1亿2000万元»。", { kind: "amount", value: "120000000", unit: "万元" }],
  ["金额«1亿500.5万元»。", { kind: "amount", value: "105005000", unit: "万元" }],
  ["金额«12万5000元»。", { kind: "amount", value: "125000", unit: "元" }],
  ["金额«3万5千元»。", { kind: "amount", value: "35000", unit: "千元" }],
];

test.for(writings)("a number in any writing: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

const signs: readonly MarkedCase[] = [
  ["同比«-3.2%»。", { value: "-3.2" }],
  ["变动«−5万元»。", { value: "-50000" }],
  ["变动（«-5万元»）。", { value: "-50000" }],
  ["增幅+«3.2%»。", { value: "3.2" }],
  ["占«20%»-«30%»。", { value: "20" }, { value: "30" }],
  ["«20万元»-«30万元»。", { value: "200000" }, { value: "300000" }],
  ["得«80分»-«90分»。", { value: "80" }, { value: "90" }],
];

test.for(signs)("a dash is a minus only where no figure ends: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

const nounless: readonly MarkedCase[] = [
  ["评价了«12»项目。", { kind: "count", value: "12", unit: null }],
  ["涉及«76»一级预算单位。", { kind: "count", value: "76", unit: null }],
  ["组织«18»乡镇、«5»县直部门参加。", { value: "18" }, { value: "5" }],
  ["公开自评表«1,071份»。", { kind: "count", value: "1071", unit: "份" }],
];

test.for(nounless)("a counted noun stands without measure word: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

test.for([
  "详见2.1.3节。",
  "系统V2.0上线，Win10系统，A4纸，B2B。",
  "联系电话：0818-2512345，13800138000。",
  "身份证号510521199001011234，邮编646100。",
  "统一社会信用代码91510521MA，账号6222021234567890123。",
  "如图1、表2所示，见图4-1。",
  "符合GB/T 2260的要求。",
  "形成“1+N”制度体系和“3+2”模式。",
])("a number that counts nothing is refused with a reason: %s", async (text) => {
  const { figures, rejected } = await extractFrom(text);
  expect(figures).toEqual([]);
  expect(rejected.length).toBeGreaterThan(0);
  for (const { reason } of rejected) expect(reason).not.toBe("");
});
