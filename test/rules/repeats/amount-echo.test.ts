import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(repeatAgrees, {
  holds: [
    {
      name: "an amount before its noun and behind it",
      text: "实际支出18912.80万元，结转«1207.26万元»。\n建议将«1207.26万元»结转资金收回统筹。",
    },
  ],
  broken: [
    {
      name: "an amount of one indicator, its first digit left out",
      text: "评减«814.36万元|ex_ante.reduced_amount»，均为县级资金。\n认真总结2023年评减«14.36万元|ex_ante.reduced_amount»的做法。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a third telling, one digit apart",
      text: "结转«1207.26万元»。\n收回结转1207.26万元。\n建议将«1207.86万元»结转资金收回统筹。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "an amount before its noun and behind it, one digit apart",
      text: "实际支出18912.80万元，结转«1207.26万元»。\n建议将«1207.86万元»结转资金收回统筹。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "an amount before its noun and behind it, swapped digits",
      text: "实际支出18912.80万元，结转«1207.26万元»。\n建议将«1270.26万元»结转资金收回统筹。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a known amount of six digits before what it is",
      text: "设有绩效目标的项目54个，安排«4286.35万元»。\n全年«4286.37万元»项目预算能否执行到位，关键看上级专项。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a sum told again before what it is",
      text: "环卫14718万元，居家养老10178万元，两类合计«24896万元»，其余用于公园管护。\n把前述领域的«14896万元»试点资金全部纳入标准化管理。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a digit left out",
      text: "实际支出18912.80万元，结转«1207.26万元»。\n建议将«127.26万元»结转资金收回统筹。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the unit miswritten",
      text: "实际支出18912.80万元，结转«1207.26万元»。\n建议将«1207.26亿元»结转资金收回统筹。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "told again with its own year under a heading of the next",
      text: "涉及资金18436.20万元，压减资金«2417.65万元|year=2024»。\n2025年巩固2024年事前评估压减«2417.65亿元|year=2025»的成果。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "told to be what it is not",
      text: "核定成本«20420.00万元»。\n下年安排«20490.00万元»，与核定成本一致。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "amounts that both fit what stands beside them",
      text: "结转资金1207.26万元，其中本级1000.06万元、上级207.20万元。\n收回结转资金1207.86万元，其中本级900.60万元、上级307.26万元。",
    },
    {
      name: "amounts of two years",
      text: "2024年结转‹1207.26万元|year=2024›。\n2023年结转‹1207.86万元|year=2023›。",
    },
    {
      name: "what is cut from the budget of the next year",
      text: "压减资金‹2417.65万元|year=2024›。\n压减2025年预算‹2418.65万元|year=2025›。",
    },
    {
      name: "an amount of another thing",
      text: "实际支出18912.80万元，结转1207.26万元。\n建议将1207.86万元用于奖补。",
    },
    {
      name: "a sum, and an amount that nothing names",
      text: "环卫14718万元，居家养老10178万元，两类合计24896万元，其余用于公园管护。\n争取落实14896万元。",
    },
    {
      name: "five digits that nothing bears out",
      text: "公园管护花费24896万元。\n把前述领域的14896万元试点资金全部纳入标准化管理。",
    },
    {
      name: "an amount two digits apart",
      text: "实际支出18912.80万元，结转1207.26万元。\n建议将1217.86万元结转资金收回统筹。",
    },
    {
      name: "spent on two things, which only the government has in common",
      text: "政府性基金预算支出526.40万元，完成预算的98.1%。\n政府采购实际支出526.80万元，节约资金18.40万元。",
    },
  ],
});
