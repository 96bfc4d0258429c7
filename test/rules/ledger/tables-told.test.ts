import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { checkReports } from "../../../rules/index.ts";
import { tablesTold } from "../../../rules/ledger/tables-told.ts";
import { expectWorded, testDeclared } from "../../helpers/declared.ts";

const tables: Readonly<Record<string, string>> = {
  县: `| 县（区） | 事前评估（个） | 重点评价（个） | 评价资金（亿元） | 压减资金（万元） |
| --- | --- | --- | --- | --- |
| 清源区 | 42 | 18 | 8.64 | 3260 |
| 东泽区 | 35 | 15 | 6.92 | 2815 |
| 岚陵市 | 28 | 14 | 7.35 | 1940 |
| 西屏县 | 12 | 7 | 1.94 | 415 |
| 合计 | 117 | 54 | 24.85 | 8430 |`,
  灯: `| 地区 | 上年同期红灯（个） | 本期红灯（个） | 收回资金（万元） |
| --- | --- | --- | --- |
| 港城区 | 32 | 17 | 1250.4 |
| 文岭县 | 24 | 18 | 706.5 |
| 东渡市 | 29 | 23 | 1537.1 |
| 全市 | 85 | 58 | 3494.0 |`,
  项目: `| 项目 | 预算数（元） | 支出数（元） | 执行率（%） |
| --- | --- | --- | --- |
| 农村人居环境整治 | 386000 | 301080 | 78.0 |
| 小型农田水利维修 | 420000 | 189000 | 45.0 |
| 合计 | 806000 | 490080 | 60.8 |`,
  等次: `| 等次 | 自评（个） | 复核（个） |
| --- | --- | --- |
| 优 | 47 | 22 |
| 良 | 10 | 25 |
| 中 | 3 | 13 |
| 合计 | 60 | 60 |`,
  率: `| 部门 | 项目（个） | 核减资金（万元） | 执行率（%） |
| --- | --- | --- | --- |
| 区教育局 | 12 | 1240 | 86.4 |
| 区住建局 | 17 | 2310 | 67.2 |
| 区水务局 | 9 | 626 | 71.5 |
| 合计 | 38 | 4176 | 74.9 |`,
  部分: `| 部门 | 执行率（%） |
| --- | --- |
| 区教育局 | 86.4 |
| 区住建局 | 67.2 |
| 以上合计 | 76.1 |`,
  机构: `| 机构 | 合同金额（万元） | 预算数（万元） | 支出数（万元） |
| --- | --- | --- | --- |
| 天衡咨询公司 | 44.00 | 42.00 | 39.95 |
| 诚达会计师事务所 | 20.00 | 18.60 | 16.20 |
| 华瑞评估公司 | 12.90 | 12.90 | 9.98 |
| 合计 | 76.90 | 73.50 | 66.13 |`,
  年: `| 指标 | 2022年 | 2023年 | 2024年 |
| --- | --- | --- | --- |
| 审核绩效目标（个） | 812 | 905 | 974 |
| 财政评价资金（万元） | 38620 | 45200 | 51980 |`,
};

interface Told {
  readonly outcome: string;
  readonly operands: string;
}

/** What is told of the tables: with the severity of a finding, or as a pass. */
async function toldOf(name: string, text: string): Promise<readonly Told[]> {
  const whole = `云岭县2024年预算绩效管理情况对比分析\n\n${tables[name] ?? ""}\n\n${text}\n`;
  const { document } = await readDocument(new TextEncoder().encode(whole));
  const { findings, receipts } = checkReports([extractReport("报告.md", document, [])]);
  const own = findings.filter(({ ruleId }) => ruleId === "E05");
  for (const finding of own) expectWorded(finding);
  const severity = new Map(own.map((finding) => [finding.id, finding.severity]));
  return receipts
    .filter(({ ruleId, outcome }) => ruleId === "E05" && outcome !== "not_applicable")
    .map(({ outcome, operands, findingId }) => ({
      outcome: severity.get(findingId ?? "") ?? outcome,
      operands: operands.map(({ quote }) => quote).join(" "),
    }));
}

testDeclared(tablesTold);

test.for([
  ["two columns of a row", "县", "其中清源区压减资金占评价资金的3.77%。", "pass 3260 8.64 3.77%"],
  [
    "the next row in the same way",
    "县",
    "其中清源区压减资金占评价资金的3.77%，西屏县为2.41%。",
    "warning 415 1.94 2.41%",
  ],
  [
    "one row of another",
    "县",
    "西屏县重点评价数量仅为清源区的38.9%，评价资金仅为清源区的25.2%。",
    "warning 1.94 8.64 25.2%",
  ],
  [
    "what two rows come to",
    "县",
    "清源区、东泽区两区合计评价资金15.56亿元，占全市的62.6%。",
    "pass 15.56亿元 24.85 62.6%",
  ],
  [
    "what two rows come to, as a wrong share",
    "县",
    "清源区、东泽区两区合计评价资金15.56亿元，占全市的66.2%。",
    "warning 15.56亿元 24.85 66.2%",
  ],
  [
    "how far two rows are apart",
    "县",
    "压减资金最多的清源区比最少的西屏县多2485万元。",
    "warning 3260 415 2485万元",
  ],
  [
    "the row that another is held against, named in its clause",
    "县",
    "压减资金最多的是清源区，其压减资金比排在第二位的东泽区多454万元。",
    "warning 3260 2815 454万元",
  ],
  [
    "the level of all",
    "率",
    "执行率最低的为区住建局，低于总体水平8.7个百分点。",
    "warning 74.9 67.2 8.7个百分点",
  ],
  ["the last two years", "年", "审核绩效目标974个，较上年增加96个。", "warning 974 905 96个"],
  ["the largest share", "县", "清源区评价资金所占份额最大，为38.4%。", "warning 8.64 24.85 38.4%"],
  ["the mean of all", "率", "平均每个项目核减190.9万元。", "warning 4176 38 190.9万元"],
  ["the mean of a row", "率", "区教育局平均每个项目核减103.3万元。", "pass 1240 12 103.3万元"],
  [
    "a rate by the name of its columns",
    "机构",
    "支付最快的是天衡咨询公司，支付率91.5%。",
    "warning 39.95 42.00 91.5%",
  ],
  [
    "the next in the order of a list",
    "机构",
    "支付率由高到低依次为天衡咨询公司95.1%、华瑞评估公司77.4%。",
    "pass 9.98 12.90 77.4%",
  ],
  [
    "a rate that has a column of its own",
    "项目",
    "1.农村人居环境整治。清运垃圾684吨，执行率87.0%。\n\n2.小型农田水利维修执行率45.0%。",
    "warning 87.0% 78.0",
  ],
  [
    "a rate applied to a cell",
    "机构",
    "华瑞评估公司按合同金额的10%扣减1.92万元。",
    "warning 1.92万元 12.90 10%",
  ],
  [
    "a change, and the same in percent",
    "灯",
    "港城区红灯比上年同期减少15个。\n\n文岭县红灯减少6个，降幅52%。",
    "warning 24 18 52%",
  ],
  [
    "in a paragraph that the name of the row opens",
    "项目",
    "2.小型农田水利维修。计划维修渠道18条，已完工8条。尚有213000元未支出。\n\n1.农村人居环境整治执行率78.0%。",
    "warning 420000 189000 213000元",
  ],
  [
    "a unit that is not that of the cell",
    "项目",
    "1.农村人居环境整治。清运垃圾684吨。资金支出301080万元，进度正常。\n\n2.小型农田水利维修执行率45.0%。",
    "warning 301080 301080万元",
  ],
  [
    "a row of one character",
    "等次",
    "复核等次为“良”的项目有25个，比自评多15个。\n\n复核等次为“优”的项目比自评少52个。",
    "warning 47 22 52个",
  ],
] as const)("told: %s", async ([, name, text, expected]) => {
  const told = await toldOf(name, text);
  expect(told.map(({ outcome, operands }) => `${outcome} ${operands}`)).toContain(expected);
});

test.for([
  ["of its own budget", "县", "清源区压减资金3260万元，占本区项目支出预算的4.1%。"],
  [
    "all that were dealt with so",
    "机构",
    "诚达会计师事务所按合同金额的5%扣减1.00万元，华瑞评估公司按10%扣减1.29万元，共扣减2.92万元。",
  ],
  ["a rate of something else", "机构", "华瑞评估公司按时支付的比例较高，优良率69.0%。"],
  ["a row that only sums some", "部分", "区住建局执行率最低，较总体执行率低9.8个百分点。"],
  ["two years apart", "年", "审核绩效目标974个，比2022年增加126个。"],
  [
    "a mean of what stands beside it",
    "率",
    "区教育局12个新增项目共审减1140万元，平均每个项目95.0万元。",
  ],
  ["of two rows together", "县", "清源区、西屏县两地评价资金占全市的42.7%。"],
  ["of a goal", "项目", "农村人居环境整治力争年底执行率达到87%。"],
  ["of what the table does not show", "项目", "农村人居环境整治聘用保洁员32人，占全镇的45.8%。"],
  [
    "behind a row that is only compared with",
    "项目",
    "农村人居环境整治比小型农田水利维修快33.0个百分点，执行率78.0%。",
  ],
  ["what stands beside it explains", "县", "西屏县压减资金比岚陵市少，占1940万元的21.4%。"],
  ["no number of the table told again", "项目", "农村人居环境整治资金支出301800元，进度正常。"],
  ["far from what the table makes up", "县", "清源区压减资金占评价资金的3.77%，西屏县为91.2%。"],
] as const)("silent: %s", async ([, name, text]) => {
  const told = await toldOf(name, text);
  expect(told.filter(({ outcome }) => outcome !== "pass")).toEqual([]);
});
