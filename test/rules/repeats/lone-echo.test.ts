import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(repeatAgrees, {
  holds: [
    {
      name: "a rate called by its name behind the number",
      text: "全年评审项目86个，评审核减率«17.4%»，高于上年。\n“«17.4%»”的评审核减率说明申报仍有水分。",
    },
    {
      name: "an amount rounded to another unit in a summary",
      text: "调整后农田建设预算达到«36218.47万元»，比年初增加。\n总的来看，农田建设«3.62亿元»预算执行平稳。",
    },
    {
      name: "an amount in brackets behind its name",
      text: "滞留在乡镇财政所账户的资金«4.37亿元»。\n一是用款计划脱节，乡镇账户滞留资金规模（«4.37亿元»）偏大。",
    },
    {
      name: "a score of one office",
      text: "按打分结果，同舟咨询公司«78.65分»，列末位。\n同舟咨询公司考核得分仅«78.65分»，须限期改进。",
    },
  ],
  broken: [
    {
      name: "a rate in the problems, one digit apart",
      text: "重点监控项目年中支出进度«41.6%»，低于面上水平。\n项目前期准备不足，重点监控项目支出进度只有«47.6%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a rate called by its name behind the number, two digits exchanged",
      text: "入库项目实施率«53.8%»。\n«58.3%»的入库项目实施率说明储备质量不高。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "an amount rounded to another unit in a summary",
      text: "调整后农田建设预算达到«36218.47万元»，比年初增加。\n总的来看，农田建设«3.26亿元»预算执行平稳。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "an amount in brackets behind its name",
      text: "滞留在乡镇财政所账户的资金«4.37亿元»。\n一是用款计划脱节，乡镇账户滞留资金规模（«4.57亿元»）偏大。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "what was done this year, told with the work of the next one",
      text: "2024年，事前评估核减«1863.5万元»。\n下一步打算\n巩固事前评估核减«1836.5万元»的成果，继续扩大评估范围。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a count that a summary tells again, a little off",
      text: "组织78家部门对«1946个»项目开展线上运行监控。\n回看全年，«1964个»线上运行监控、28个重点评价环环相扣，成效明显。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "what was cut from the next budget, in the sum of this year",
      text: "编制2025年预算时，与评价结果挂钩压减112个项目预算«1.38亿元|year=2025»，平均每个压减123.2万元。\n综合判断，«1.83亿元|year=2024»的压减额是2024年绩效约束落到实处的体现。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the rest of the rate",
      text: "问卷显示，家长对营养餐供应质量满意率«85.3%»。\n家长对营养餐供应质量满意率为«14.7%»，高于目标。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "a number that is told elsewhere too",
      text: "重点监控项目年中支出进度41.6%。\n上年重点监控项目支出进度47.6%。\n重点监控项目支出进度只有47.6%。",
    },
    {
      name: "another name of a rate",
      text: "问卷显示，村民供水满意度88.7%。\n供水设施完好率82.7%，村民供水得到保障。",
    },
    {
      name: "another place",
      text: "石桥区申报资金1.95亿元，评减较多。\n东浦县申报资金1.65亿元，评减较少。",
    },
    {
      name: "the rest of the rate, told as such",
      text: "从成本构成看，直接养护成本占83.2%。\n间接养护成本占16.8%，比例偏高。",
    },
    {
      name: "another group",
      text: "58个项目自评平均得分93.26分。\n重点抽查的10个项目自评平均得分93.22分。",
    },
    {
      name: "another round",
      text: "6月末在线监测项目1052个。\n9月末在线监测项目1025个。",
    },
    {
      name: "some of them, and another stage of nearly as many",
      text: "纳入在线监测的渠道工程项目837个。\n其中渠道工程在线监测现场抽到的373个。\n渠道工程在线监测年末结束时项目832个。",
    },
    {
      name: "a number worked out from its own neighbours",
      text: "全县监控预算10亿元，支出7.34亿元，执行率73.4%。\n社会治理类监控预算2681.9万元，支出1979.5万元，执行率73.8%。",
    },
  ],
});
