import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

const problems = (told: string): string =>
  `检查共发现问题«${told}»，分布如下：\n|类型|数量（个）|\n|甲|31|\n|乙|65|\n|合计|«96»|`;
const grades = (told: string): string =>
  `评价结果为优«${told}»、良20个。\n|等级|数量（个）|\n|优|«15»|\n|良|20|\n|合计|35|`;

const rates = (words: string): string =>
  `分部门进度如下：\n|部门|执行率（%）|\n|甲局|58.0|\n|合计|51.9|\n${words}，其中文旅部门较多。`;

testRule(repeatAgrees, {
  holds: [
    { name: "a number of the prose in the row of totals", text: problems("96个") },
    { name: "a number of the prose in the row of its name", text: grades("15个") },
  ],
  broken: [
    {
      name: "a number of the prose, one digit off the total",
      text: problems("98个"),
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a number of the prose, swapped against its row",
      text: grades("51个"),
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a rate of the column, one digit off",
      text: rates("总体执行率为«11.9%»").replace("合计|51.9", "合计|«51.9»"),
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    { name: "a share beside a column of other rates", text: rates("全部项目中亮红灯的占11.9%") },
    {
      name: "a number of another thing",
      text: "检查共发现问题74个，分布如下：\n|类型|数量（个）|\n|甲|31|\n|乙|65|\n|合计|96|",
    },
    {
      name: "by how much it grew",
      text: "问题比上年增加95个，分布如下：\n|类型|数量（个）|\n|甲|31|\n|乙|65|\n|合计|96|",
    },
  ],
});
