import { expect, test } from "vitest";
import { checkReports } from "../../rules/index.ts";
import { reportFrom } from "../helpers/report.ts";

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
    blamed: "2136.00万元",
  },
  {
    name: "the amount in the unit that no other has",
    text: "送审金额100.00万元，审减金额15.00元，审减率15%。另收回资金30.00万元，其中5.00万元上缴。",
    ruleId: "R02",
    blamed: "15.00元",
  },
])("first to be blamed: $name", ({ text, ruleId, blamed }) => {
  const { findings } = checkReports([reportFrom(text)]);
  const finding = findings.find((each) => each.ruleId === ruleId);
  expect(finding?.operands[finding.blame[0] ?? -1]?.quote).toBe(blamed);
});

test("with one relation and no clear repair nobody is blamed", () => {
  const { findings } = checkReports([reportFrom("问题112个，整改完成103个，整改完成率77%。")]);
  expect(findings.find(({ ruleId }) => ruleId === "R01")?.blame).toEqual([]);
});
