import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { testRule } from "../../helpers/test-rule.ts";

const budgets =
  "部门预算15280.00万元，其中人员经费3420.00万元、公用经费«410.00万元»、项目经费11450.00万元。";
const spent = "人员经费支出2018.00万元、公用经费支出«225.50万元»、项目经费支出6343.00万元";
const three = "三个专项预算分别为1200.00万元、«800.00万元»、560.00万元";

testRule(rateRecomputed, {
  holds: [
    {
      name: "each whole under the name of its part",
      text: `${budgets}${spent}，执行率分别为59.01%、«55%»、55.40%。`,
    },
    {
      name: "three lists of one length",
      text: `${three}，支出分别为1080.00万元、«680.00万元»、420.00万元，执行率分别为90%、«85%»、75%。`,
    },
    {
      name: "the budget of a list for all that was spent",
      text: "项目预算总投资«3200万元»，其中中央资金2000万元、省级资金1200万元。截至年底，实际到位资金«2960万元»，到位率«92.5%»。",
    },
    {
      name: "the budget of one item in a list",
      text: "全年预算1200万元，其中一般公共预算«800万元»、政府性基金预算400万元。截至9月底支出900万元。一般公共预算支出«560万元»，执行率«70%»。",
    },
  ],
  broken: [
    {
      name: "each whole under the name of its part, swapped digits",
      text: `${budgets}${spent.replace("225", "252")}，执行率分别为59.01%、«55%»、55.40%。`,
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "three lists of one length, swapped digits",
      text: `${three}，支出分别为1080.00万元、«680.00万元»、420.00万元，执行率分别为90%、«58%»、75%。`,
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the budget of a list, swapped digits",
      text: "项目预算总投资«3200万元»，其中中央资金2000万元、省级资金1200万元。截至年底，实际到位资金«2960万元»，到位率«95.2%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the budget of one item, swapped digits",
      text: "全年预算1200万元，其中一般公共预算«800万元»、政府性基金预算400万元。截至9月底支出900万元。一般公共预算支出«650万元»，执行率«70%»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "rates of two things whose numbers are not told",
      text: "高血压、糖尿病患者规范管理率分别为78.4%和76.1%，均高于70%的目标值。",
    },
    {
      name: "growth of two amounts",
      text: "压减、收回资金分别为320万元、180万元，增长率分别为12%、8%。",
    },
    {
      name: "the budget was changed before it was spent",
      text: "年初预算1200万元，其中一般公共预算800万元、政府性基金预算400万元。一般公共预算支出1260万元，执行率70%。",
    },
  ],
});

testRule(partsAddUp, {
  abstains: [
    {
      name: "the last of one list is not the total of the next",
      text: "三个专项预算分别为1200.00万元、800.00万元、560.00万元，支出分别为1080.00万元、680.00万元、420.00万元。",
    },
  ],
});
