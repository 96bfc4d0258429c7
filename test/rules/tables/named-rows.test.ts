import { expect, test } from "vitest";
import { tableAddsUp } from "../../../rules/ledger/table-adds-up.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

const plain = "|县区|评估项目（个）|核减金额（万元）|\n|甲县|12|611|\n|乙县|17|1004|\n|丙区|9|626|";

testRule(tableAddsUp, {
  holds: [
    {
      name: "two rows and the column that is named",
      text: "|县区|评估项目（个）|核减金额（万元）|\n|甲县|«12»|611|\n|乙县|«17»|1004|\n|丙区|9|626|\n\n甲县、乙县评估项目合计«29个»，占比较高。",
    },
    {
      name: "so many of them",
      text: "|县区|评估项目（个）|核减金额（万元）|\n|甲县|12|«611»|\n|乙县|17|«1004»|\n|丙区|9|626|\n\n甲县和乙县两个县共核减«1615万元»。",
    },
    {
      name: "the only column of its measure",
      text: "|领域|资金（万元）|\n|农业农村|«1520»|\n|教科文体|«2210»|\n|城建交通|880|\n\n农业农村、教科文体合计«3730万元»。",
    },
  ],
  broken: [
    {
      name: "two rows by their short names",
      text: "|县区|评估项目（个）|核减金额（万元）|\n|江岭县|«12»|611|\n|云溪县|«17»|1004|\n|东岭区|9|626|\n\n从评估项目看，江岭、云溪两个县合计«39个»，占比较高。",
      messageId: "told",
      severity: "warning",
    },
    {
      name: "two rows and the column that is named",
      text: "|县区|评估项目（个）|核减金额（万元）|\n|甲县|«12»|611|\n|乙县|«17»|1004|\n|丙区|9|626|\n\n甲县、乙县评估项目合计«39个»，占比较高。",
      messageId: "told",
      severity: "warning",
      says: "表中甲县、乙县：12＋17",
    },
  ],
});

test.for([
  [
    "short names of which one is told apart",
    "|县区|评估项目（个）|\n|江岭县|12|\n|云溪县|17|\n|东岭区|9|\n\n江岭一带与云溪两个县评估项目合计39个。",
  ],
  ["each by so many", `${plain}\n\n甲县、乙县评估项目分别比上年增加3个，共安排核减项目21个。`],
  ["what they differ by", `${plain}\n\n甲县、乙县评估项目相差共6个。`],
  ["two kinds of rows counted", `${plain}\n\n甲县、乙县评估项目较多，两个县合计占七成。`],
  ["all others", `${plain}\n\n甲县、乙县以外的评估项目合计11个。`],
  ["rows told apart", `${plain}\n\n甲县评估项目多于乙县，合计比上年多31个。`],
  [
    "the base of the share that the rows have",
    "|项目|核减率（%）|资金（万元）|\n|绿化养护|13|3260|\n|环卫清扫|8|5480|\n|政务大厅|18|1150|\n\n选定绿化养护、环卫清扫、政务大厅3个项目，资金9890万元，占同类支出29600万元的33.4%。",
  ],
  [
    "what is told behind their total",
    "|项目|资金（万元）|\n|绿化养护|3260|\n|环卫清扫|5480|\n|政务大厅|1150|\n\n绿化养护、环卫清扫两个项目，资金8740万元，上年资金7620万元。",
  ],
  ["another measure", `${plain}\n\n甲县、乙县培训合计39人。`],
] as const)("silent: %s", async ([, text]) => {
  expect(await findingLines(tableAddsUp, text)).toEqual([]);
});
