import { expect, test } from "vitest";
import { checkReports } from "../../../rules/index.ts";
import { reportFrom } from "../../helpers/report.ts";

interface Row {
  readonly name: string;
  readonly text: string;
  readonly ruleId: string;
  readonly blamed: string;
}

test.for<Row>([
  {
    name: "the whole, which alone can mend rate and difference",
    text: "送审金额200.00万元，审定金额85.00万元，审减金额15.00万元，审减率15%。",
    ruleId: "R02",
    blamed: "200.00万元",
  },
  {
    name: "the part, which alone can mend rate and difference",
    text: "送审金额100.00万元，审定金额85.00万元，审减金额51.00万元，审减率15%。",
    ruleId: "R02",
    blamed: "51.00万元",
  },
  {
    name: "the rate, where the amounts agree",
    text: "送审金额100.00万元，审定金额85.00万元，审减金额15.00万元，审减率51%。",
    ruleId: "R02",
    blamed: "51%",
  },
  {
    name: "one of two that stand in each other's place",
    text: "项目支出全年预算986.32万元，累计支出2136.00万元，执行率46.2%。",
    ruleId: "R01",
    blamed: "986.32万元",
  },
  {
    name: "the amount in the unit that no other has",
    text: "送审金额100.00万元，审减金额15.00元，审减率15%。另收回资金30.00万元，其中5.00万元上缴。",
    ruleId: "R02",
    blamed: "15.00元",
  },
  {
    name: "the short number, which has fewer digits to be wrong in",
    text: "实施项目64个，其中产业类37个、基础设施类22个、其他类7个，共计64个。",
    ruleId: "S01",
    blamed: "7个",
  },
  {
    name: "the digit written twice",
    text: "选取12个对象开展财政重点评价，其中部门整体支出5个、项目支出44个、财政政策3个。",
    ruleId: "P01",
    blamed: "44个",
  },
  {
    name: "the points of which only the rest makes sense",
    text: "核减率11.57%，比上年的10.20%提高98.63个百分点。",
    ruleId: "G06",
    blamed: "98.63个百分点",
  },
  {
    name: "the number that stands next to it a second time",
    text: "绩效监控覆盖项目842个，其中红灯36个、黄灯141个、绿灯141个，共计842个。",
    ruleId: "S01",
    blamed: "141个",
  },
  {
    name: "the whole that is a little off, where no slip explains it",
    text: "送审金额9640.00万元，评减金额1084.20万元，评减率11.00%。",
    ruleId: "R02",
    blamed: "9640.00万元",
  },
])("first to be blamed: $name", ({ text, ruleId, blamed }) => {
  const { findings } = checkReports([reportFrom(text)]);
  const finding = findings.find((each) => each.ruleId === ruleId);
  expect(finding?.operands[finding.blame[0] ?? -1]?.quote).toBe(blamed);
});

test.for([
  ["three decimals where all others have two", "评减率11.499%", "多写一位，11.499%→11.49%"],
  ["a point two places off", "评减率0.1149%", "小数点错位，0.1149%→11.49%"],
  ["the rate of the rest", "评减率88.51%", "写成了剩余部分的比率，88.51%→11.49%"],
])("first repair of %s", ([, rate, text]) => {
  const report = reportFrom(
    `送审金额4755.05万元，评减金额546.18万元，${rate}。另有执行率97.31%，整改率95.02%，覆盖率81.25%。`,
  );
  const finding = checkReports([report]).findings.find(({ ruleId }) => ruleId === "R02");
  expect(finding?.hypotheses[0]?.text).toBe(text);
});

test("a number told again elsewhere is blamed after one that stands alone", () => {
  const text =
    "送审金额200.00万元，审定金额‹185.00万元|ex_ante.approved_amount›，审减金额‹31.00万元|ex_ante.cut_amount›。";
  const told = `${text}\n审定‹185.00万元|ex_ante.approved_amount›，审减‹31.00万元|ex_ante.cut_amount›。`;
  const finding = checkReports([reportFrom(told)]).findings.find(({ ruleId }) => ruleId === "R02");
  expect(finding?.operands[finding.blame[0] ?? -1]?.quote).toBe("200.00万元");
});

test("a copied number is told as such", () => {
  const text = "监控项目842个，其中红灯36个、黄灯141个、绿灯141个，共计842个。";
  const finding = checkReports([reportFrom(text)]).findings.find(({ ruleId }) => ruleId === "S01");
  expect(finding?.grounds?.blame).toContain("与邻近的数相同");
});
