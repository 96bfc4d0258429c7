import { cutRateAgrees } from "../../../rules/ledger/cut-rate-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(cutRateAgrees, {
  holds: [
    {
      name: "a rounded rate",
      text: "送审金额«4755.05万元»，评减金额«546.18万元»，评减率«11.49%»。",
    },
    {
      name: "the words of a real report: 涉及金额, 评减, 评减率达到",
      text: "2023年选取油菜补助资金等12个项目开展重点绩效评估，涉及金额«4755.05万元»，评减«546.18万元»，评减率达到«11.49%»。",
    },
    {
      name: "the rate told before its parts",
      text: "审减率达«12%»，审减资金«5016万元»，送审资金«4.18亿元»。",
    },
    {
      name: "a rate in brackets, the reviewed amount in the sentence before",
      text: "对10个项目开展评估，申报资金«4755.05万元»。评减金额«546.18万元»（评减率达«11.49%»）。",
    },
    {
      name: "a rate from the reviewed and the approved amount",
      text: "送审金额«1000.00万元»，审定金额«885.12万元»，审减率«11.49%»。",
    },
    {
      name: "a rate from the cut and the approved amount",
      text: "审减金额«114.88万元»，审定金额«885.12万元»，审减率«11.49%»。",
    },
    {
      name: "reviewed minus approved is the cut",
      text: "送审«4755.05万元»，审定«4208.87万元»，审减«546.18万元»。",
    },
    {
      name: "approved on the mean is not what was approved of all",
      text: "申报资金«8000.00万元»，核减«640.00万元»，核减率«8.00%»，平均每个项目核定460.00万元。",
    },
    {
      name: "what it was cut to is what was kept",
      text: "公园管护项目预算由«2100万元»核减至«1470万元»，核减比例«30%»。",
    },
    {
      name: "a row of a table",
      text: "|项目|送审金额（万元）|审减金额（万元）|审减率（%）|\n|甲|«6240.50»|«828.40»|«13.27»|",
    },
  ],
  broken: [
    {
      name: "what it was cut to is what was kept, and a digit is wrong",
      text: "公园管护项目预算由«2100万元»压减到«1470万元»，压减幅度«38%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the share that was kept, told as the cut",
      text: "单位申报数«22650.00万元»，评审确认数18346.50万元，审减«4303.50万元»，综合审减率«81.0%»。",
      messageId: "mismatch",
    },
    {
      name: "two swapped digits",
      text: "送审金额«4755.05万元»，评减金额«546.18万元»，评减率«11.94%»。",
      messageId: "mismatch",
      severity: "error",
      data: {
        claim: "11.94%",
        claimSet: "（即11.935%～11.945%）",
        gap: "0.454个百分点（扣除四舍五入影响后仍差0.449个百分点，即44.9个末位单位）",
      },
    },
    {
      name: "the smallest violation that no reading explains",
      text: "送审金额«4755.05万元»，评减金额«546.99万元»，评减率«11.49%»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "only truncation explains it: a tail, a hint",
      text: "送审金额«4755.05万元»，评减金额«546.81万元»，评减率«11.49%»。",
      messageId: "tail",
      severity: "hint",
      data: { reading: "截尾（只舍不入）" },
    },
    {
      name: "the reviewed amount in the sentence before: a warning",
      text: "对10个项目开展评估，申报资金«4755.05万元»。评减金额«546.18万元»，评减率达«11.94%»。",
      messageId: "mismatch",
      severity: "warning",
      data: { caveat: "这几个数不在同一句，请先确认口径相同。" },
    },
    {
      name: "reviewed minus approved is not the cut",
      text: "送审«4755.05万元»，审定«4208.87万元»，审减«564.18万元»。",
      messageId: "mismatch",
      severity: "error",
    },
    {
      name: "a row of a table",
      text: "|项目|送审金额（万元）|审减金额（万元）|审减率（%）|\n|甲|«6240.50»|«828.40»|«12.37»|",
      messageId: "mismatch",
      severity: "error",
    },
  ],
  abstains: [
    { name: "a rate without its parts", text: "评减率11.49%。", outcome: "insufficient" },
    {
      name: "a cut without the reviewed amount",
      text: "评减金额368万元（评减率达9%）。",
      outcome: "insufficient",
    },
    {
      name: "a limit is no claim",
      text: "送审金额100万元，评减金额5万元，评减率‹20%|status=threshold›以上的退回。",
      outcome: "not_applicable",
    },
    {
      name: "two bindings with different outcomes",
      text: "申报资金100.00万元，申报资金200.00万元，评减资金11.49万元，评减率11.49%。",
      outcome: "ambiguous",
    },
    {
      name: "the reviewed amount of another year",
      text: "申报资金‹4755.05万元|year=2022›，评减金额‹546.18万元|year=2023›，评减率‹11.94%|year=2023›。",
      outcome: "insufficient",
    },
    {
      name: "growth is no cut rate",
      text: "送审金额100万元，评减金额5万元，同比增长20%。",
      outcome: "not_applicable",
    },
    {
      name: "a share of the same kind of money is no cut",
      text: "涉及资金4755.05万元，其中财政资金2377.5万元，占50%。",
      outcome: "not_applicable",
    },
  ],
});
