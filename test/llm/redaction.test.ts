import * as fc from "fast-check";
import { expect, test } from "vitest";
import { redact } from "../../llm/redaction.ts";

function sent(text: string): string {
  return redact([text]).texts.join("");
}

test.for([
  ["联系人：张三", "联系人：〔人员A〕"],
  ["负责人:欧阳建国，", "负责人:〔人员A〕，"],
  ["经办人：李四 电话：13812345678", "经办人：〔人员A〕 电话：〔电话A〕"],
  ["王小明同志负责", "〔人员A〕同志负责"],
  ["由向阳同志负责", "由向阳同志负责"],
  ["请与向张三同志联系", "请与向〔人员A〕同志联系"],
  ["联系人：张三。张三说", "联系人：〔人员A〕。〔人员A〕说"],
  ["审核人：陈丽联系电话0871-63112233", "审核人：〔人员A〕联系电话〔电话A〕"],
  ["身份证号码530102199001011234", "身份证号码〔证件A〕"],
  ["身份证：53010219900101123X。", "身份证：〔证件A〕。"],
  ["身份证号530102900101123", "身份证号〔证件A〕"],
  ["账号：5301 0001 2345 6789 012", "账号：〔账号A〕"],
  ["开户行：农行，帐号24032401040001234", "开户行：农行，帐号〔账号A〕"],
  ["卡号 6228480402564890018", "卡号 〔账号A〕"],
  ["6228480402564890018", "〔账号A〕"],
  ["手机：138 1234 5678", "手机：〔电话A〕"],
  ["13912345678、13912345678", "〔电话A〕、〔电话A〕"],
  ["传真：63112233", "传真：〔电话A〕"],
] as const)("%s goes out as %s", ([text, expected]) => {
  const redacted = redact([text]);
  expect(redacted.texts).toEqual([expected]);
  expect(redacted.restore(expected)).toBe(text);
});

test.for([
  "评减金额13812345678元",
  "预算13812345678.25元",
  "13,812,345,678元",
  "合计13800000000",
  "金额17012345678.5",
  "共13812345678人次",
  "云财绩〔2022〕7号",
  "2024年10月15日",
  "项目编码530000210000000012345",
  "评减率11.49%，较上年提高3.2个百分点",
  "评审项目1234567个",
  "送审金额4755.05万元，评减546.18万元",
  "负责人：高度重视",
  "经办人：安全科",
  "联系人：财政局办公室",
  "负责人应当签字",
] as const)("%s goes out as it is", (text) => {
  expect(sent(text)).toBe(text);
});

test("a mark that stands in the text already is not given away", () => {
  const { texts, restore } = redact(["〔人员A〕，联系人：张三"]);
  expect(texts).toEqual(["〔人员A〕，联系人：〔人员B〕"]);
  expect(restore("〔人员A〕〔人员B〕〔人员C〕")).toBe("〔人员A〕张三〔人员C〕");
});

test("one name is one mark in all the messages", () => {
  expect(redact(["联系人：张三", "张三"]).texts).toEqual(["联系人：〔人员A〕", "〔人员A〕"]);
});

test("figures survive and everything comes back", () => {
  const amount = fc
    .tuple(
      fc.integer({ min: 1, max: 10 ** 15 }),
      fc.constantFrom("元", "万元", "亿元", "%", "个", "人", ".5", ".25万元"),
    )
    .map(([number, unit]) => `${number}${unit}`);
  const personal = fc.constantFrom(
    "联系人：张三，",
    "电话：13812345678，",
    "身份证号530102199001011234，",
    "账号：24032401040001234，",
  );
  const words = fc.constantFrom("评减金额", "较上年增长", "共", "，", "。");
  fc.assert(
    fc.property(fc.array(fc.oneof(amount, personal, words)), (parts) => {
      const text = parts.join("，");
      const { texts, restore } = redact([text]);
      const [out = ""] = texts;
      expect(restore(out)).toBe(text);
      for (const part of parts.filter((each) => /^\d/.test(each))) expect(out).toContain(part);
      expect(out).not.toMatch(/张三|13812345678，|530102199001011234，/);
    }),
    { seed: 6, numRuns: 1000 },
  );
});
