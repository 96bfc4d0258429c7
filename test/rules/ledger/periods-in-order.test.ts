import { expect, test } from "vitest";
import { periodsInOrder } from "../../../rules/ledger/periods-in-order.ts";
import { testDeclared } from "../../helpers/declared.ts";
import { findingLines, ruleOnText } from "../../helpers/rule-on-text.ts";

const report = (body: string, signed: string): string =>
  `云岭县2024年预算绩效管理工作总结\n2024年，云岭县扎实开展预算绩效管理工作。\n${body}\n云岭县财政局\n${signed}\n`;

testDeclared(periodsInOrder);

test.for([
  {
    name: "a range that ends before it starts",
    text: report("评价组于2025年4月18日至2025年3月10日开展评价。", "2025年5月9日"),
    lines: ["warning 2025年4月18日 2025年3月10日"],
  },
  {
    name: "days of one month the wrong way round",
    text: report("县财政局于10月15日至10月8日开展监控。", "2025年1月10日"),
    lines: ["warning 10月15日 10月8日"],
  },
  {
    name: "signed a year too early",
    text: report("6月、9月开展监控，2024年11月20日召开培训会。", "2024年1月20日"),
    lines: ["warning 2024年11月20日 2024年1月20日"],
  },
  {
    name: "what was ordered has been done",
    text: report("按照省财政厅要求，2024年11月20日召开培训会。", "2024年1月20日"),
    lines: ["warning 2024年11月20日 2024年1月20日"],
  },
  {
    name: "what was done after the signature, however much was done before",
    text: report("2024年3月印发方案，2024年5月开展监控，工程已于2025年6月完工。", "2025年1月10日"),
    lines: ["warning 2025年6月 2025年1月10日"],
  },
  {
    name: "signed in full-width digits",
    text: report("6月、9月开展监控，２０２４年11月20日召开培训会。", "２０２４年１月20日"),
    lines: ["warning ２０２４年11月20日 ２０２４年１月20日"],
  },
])("broken: $name", async ({ text, lines }) => {
  expect(await findingLines(periodsInOrder, text)).toEqual(lines);
});

test.for([
  {
    name: "a range in order",
    text: report("评价组于2025年3月10日至2025年4月18日开展评价。", "2025年5月9日"),
  },
  {
    name: "a range over the new year",
    text: report("于11月20日至2月28日开展评价。", "2025年5月9日"),
  },
  {
    name: "a signature without a date",
    text: "云岭县2024年总结\n2024年11月20日召开培训会。\n云岭县财政局\n",
  },
  { name: "nothing dated before the signature", text: report("开展监控。", "2025年1月10日") },
  { name: "one day", text: report("于10月8日至10月8日开展监控。", "2025年1月10日") },
  {
    name: "a deadline after the signature",
    text: report("须于2025年3月31日前完成整改。", "2025年1月10日"),
  },
  {
    name: "a plan after the signature",
    text: report("计划2025年6月30日开展监控。", "2025年1月10日"),
  },
  {
    name: "the month of the signature",
    text: report("截至2025年1月末，全部完成。", "2025年1月10日"),
  },
  {
    name: "a single month without its year",
    text: report("8月20日召开会议。12月组织培训。", "2024年11月10日"),
  },
  {
    name: "what waits for something",
    text: report("2024年5月开工，尾款3.20万元待质保期满后于2025年6月支付。", "2025年1月10日"),
  },
  {
    name: "what was put off",
    text: report("2024年5月开工，2处因冬季停工顺延至2025年4月。", "2025年1月10日"),
  },
  {
    name: "what a contract lays down",
    text: report("2024年5月开工，尾款按合同2025年6月支付。", "2025年1月10日"),
  },
  {
    name: "one date among many on time, and no word that it is done",
    text: report("2024年5月开工，2024年9月验收，余款2025年6月支付。", "2025年1月10日"),
  },
  {
    name: "several months without their year",
    text: report("6月、9月开展监控，11月组织培训。", "2024年5月10日"),
  },
  {
    name: "a cited title",
    text: report("落实《2025年12月31日到期政策清单》要求。", "2025年1月10日"),
  },
])("silent: $name", async ({ text }) => {
  expect(await findingLines(periodsInOrder, text)).toEqual([]);
});

test("a signature after all that is told holds", async () => {
  const { receipts } = await ruleOnText(
    periodsInOrder,
    report("2024年11月20日召开培训会。", "2025年1月20日"),
  );
  expect(receipts.map(({ outcome, statement }) => `${outcome} ${statement}`)).toEqual([
    "pass 2024年11月20日不晚于2025年1月20日",
  ]);
});

test.for([
  {
    name: "what of a range is wrong and what to do",
    text: report("县财政局于10月15日至10月8日开展监控。", "2025年1月10日"),
    told: "期间起止颠倒：期间“10月15日”至“10月8日”，起点晚于终点，日期疑似写错。请核对起止日期。",
    roles: ["起点", "终点"],
  },
  {
    name: "which of several late events has a year of its own",
    text: report("11月20日召开培训会，2024年11月18日开展监控。", "2024年1月20日"),
    told: "落款早于所述的事：文中写已于2024年11月18日完成的事，而落款日期是2024年1月20日，落款早于所述的事。请核对落款的年月日和文中的日期。",
    roles: ["所述日期", "落款日期"],
  },
])("tells $name", async ({ text, told, roles }) => {
  const { findings } = await ruleOnText(periodsInOrder, text);
  expect(findings.map(({ title, message }) => `${title}：${message}`)).toEqual([told]);
  expect(findings[0]!.operands.map(({ role }) => role)).toEqual(roles);
});
