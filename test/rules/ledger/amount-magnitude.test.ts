import { amountMagnitude } from "../../../rules/ledger/amount-magnitude.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(amountMagnitude, {
  broken: [
    {
      name: "one of a column in another unit",
      text: "|项目|资金（万元）|\n|甲|320.50|\n|乙|80.00|\n|丙|96.50|\n|丁|40.25|\n|戊|«45000000.00»|",
      messageId: "outlier",
      severity: "warning",
      data: { side: "大", peers: 4 },
      says: "金额量级异常：45000000.00比同列的其余4项（40.25～320.50）大一百倍以上，单位或小数点疑似有误。请核对",
    },
    {
      name: "one of a list",
      text: "其中甲320.50万元、乙80.00万元、丙96.50万元、丁«40.25元»、戊60.20万元。",
      messageId: "outlier",
      data: { side: "小" },
      says: "40.25元比同列的其余4项（60.20万元～320.50万元）小一百倍以上",
    },
    {
      name: "far above all else in its sentence",
      text: "收回资金投向产业发展«1900万元»、教育卫生«1240亿元»。全年预算安排12.6亿元。",
      messageId: "above",
      severity: "warning",
      data: { quote: "1240亿元", peer: "1900万元" },
      says: "金额单位疑误：1240亿元比文中其余金额（最大的为1900万元）大得多，单位疑似写错。请核对这个金额的单位；",
    },
    {
      name: "far above all else in the report",
      text: "审核项目资金«5230.18万元»。评减611.04万元。收回985.70万元。压减374.66万元。盘活«2146.32亿元»。",
      messageId: "above",
    },
    {
      name: "in yuan where all else is in ten thousands",
      text: "送审3986.50万元，审定2120.20万元。收回511.60万元。另有1.2亿元。经评估净评减«546.18元»。",
      messageId: "yuan",
    },
    {
      name: "hundredths of ten thousand yuan",
      text: "社会事业领域申报3.08亿元，核减«0.29万元»。",
      messageId: "below",
    },
    {
      name: "some hundred yuan for each project",
      text: "2024年纳入绩效管理的项目«1039个»，涉及财政资金«21.75万元»。",
      messageId: "thin",
      data: { quote: "21.75万元", peer: "1039个" },
      says: "21.75万元摊到1039个，平均不到五千元，单位疑似写错。",
    },
    {
      name: "just above a hundred times",
      text: "|项目|资金（万元）|\n|甲|1.00|\n|乙|1.00|\n|丙|1.00|\n|丁|1.00|\n|戊|«101.00»|",
      messageId: "outlier",
    },
    {
      name: "just below a hundredth",
      text: "|项目|资金（万元）|\n|甲|100.00|\n|乙|100.00|\n|丙|100.00|\n|丁|100.00|\n|戊|«0.99»|",
      messageId: "outlier",
    },
    {
      name: "a row whose name holds 合计",
      text: "|项目|资金（万元）|\n|甲|1.50|\n|乙|1.00|\n|丙|1.50|\n|丁|1.25|\n|综合计划|«525.00»|",
      messageId: "outlier",
    },
  ],
  abstains: [
    {
      name: "a large fund within two decades",
      text: "|项目|资金（万元）|\n|甲|320.50|\n|乙|80.00|\n|丙|96.50|\n|丁|40.25|\n|戊|32050.00|",
    },
    {
      name: "the total of the column",
      text: "|项目|资金（万元）|\n|甲|1.50|\n|乙|1.00|\n|丙|1.50|\n|丁|1.25|\n|合计|525.00|",
    },
    { name: "too few peers", text: "其中甲320.50万元、乙80.00万元、丙40.25元。" },
    {
      name: "the whole economy beside a budget",
      text: "全年地区生产总值1250亿元，安排绩效管理经费80万元。另有培训经费12万元。评审费46万元，差旅费5万元。",
    },
    {
      name: "all that a county monitors beside what is taken back",
      text: "全年监控资金68.4亿元，收回46万元，调减120万元，约谈涉及资金35万元，调整62万元。",
    },
    {
      name: "prices, grants and what each is given",
      text: "申报3986.50万元，审定2120.20万元。收回511.60万元。另有1.2亿元。每平方米由12.80元降至11.05元。人均补助216元。发放一次性奖励500元。标准为每亩150元。",
    },
    {
      name: "two amounts in yuan in one sentence are meant so",
      text: "申报3986.50万元，审定2120.20万元。收回511.60万元。另有1.2亿元。可支配水平由18430元增至19846元。",
    },
    {
      name: "what a small fund spends on its projects",
      text: "2024年评价项目8个，涉及资金36万元。",
    },
    {
      name: "so small as the mean of the sentence before",
      text: "申报3986.50万元，审定2120.20万元，收回511.60万元，平均每公里成本2.74万元。白石县高于丰稔县0.40万元。",
    },
    {
      name: "zero is no size",
      text: "其中甲320.50万元、乙80.00万元、丙96.50万元、丁0万元、戊60.20万元。",
    },
    {
      name: "a hundred times as much",
      text: "|项目|资金（万元）|\n|甲|1.00|\n|乙|1.00|\n|丙|1.00|\n|丁|1.00|\n|戊|100.00|",
    },
    {
      name: "a hundredth",
      text: "|项目|资金（万元）|\n|甲|100.00|\n|乙|100.00|\n|丙|100.00|\n|丁|100.00|\n|戊|1.00|",
    },
    {
      name: "the total before 其中",
      text: "资金32050.00万元，其中甲20.50万元、乙80.00万元、丙96.50万元、丁40.25万元。",
    },
    {
      name: "two columns of their own size",
      text: "|项目|资金（万元）|零头（万元）|\n|甲|500.00|1.00|\n|乙|500.00|1.00|\n|丙|500.00|1.10|",
    },
    {
      name: "the row 合计 with blanks",
      text: "|项目|资金（万元）|\n|甲|1.50|\n|乙|1.00|\n|丙|1.50|\n|丁|1.25|\n|合 计|525.00|",
    },
    {
      name: "the row 总计 with blanks",
      text: "|项目|资金（万元）|\n|甲|1.50|\n|乙|1.00|\n|丙|1.50|\n|丁|1.25|\n|总 计|525.00|",
    },
    {
      name: "the row 共计 with blanks",
      text: "|项目|资金（万元）|\n|甲|1.50|\n|乙|1.00|\n|丙|1.50|\n|丁|1.25|\n|共 计|525.00|",
    },
    {
      name: "the row 小计 with blanks",
      text: "|项目|资金（万元）|\n|甲|1.50|\n|乙|1.00|\n|丙|1.50|\n|丁|1.25|\n|小 计|525.00|",
    },
    { name: "four are too few", text: "其中甲320.50万元、乙80.00万元、丙96.50万元、丁40.25元。" },
    {
      name: "columns are not mixed",
      text: "|项目|资金（万元）|零头（万元）|\n|甲|500.00|1.00|\n|乙|500.00|无|\n|丙|500.00|无|\n|丁|500.00|无|",
    },
  ],
});
