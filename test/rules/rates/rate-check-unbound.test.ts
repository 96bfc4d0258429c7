import { expect, test } from "vitest";
import { checksTold } from "./checks-told.ts";

const checked = [
  {
    name: "nothing named, and the only guess far off",
    text: "办理3个，共5个，占82%。",
    told: ["？insufficient 缺少总数，占比无法复算：占比82% 部分5个"],
  },
  {
    name: "two bases with different outcomes",
    text: "应公开单位64家，另有涉密单位4家免于公开，实际公开64家，公开率100%。",
    told: [
      "？ambiguous 公开率有不止一种算法，结果不一：公开率＝公开数÷应公开数：公开数64家 应公开数64家 公开率100% 公开数4家",
    ],
  },
  {
    name: "the base of another sentence, far off",
    text: "共有52个。部门和12个乡镇完成自评，抽查13个单位，抽查率20.3%。",
    told: [
      "？insufficient 抽查率与文中的数口径不能确定相同：抽查率20.3% 抽查数13个 应抽查总数52个",
    ],
  },
  {
    name: "only the whole is told",
    text: "支出占2次调整预算97%。",
    told: ["？insufficient 缺少部分，占比无法复算：占比97% 总数2次"],
  },
  {
    name: "a mean of what is told behind it",
    text: "第二轮重点监控项目46个，涉及资金5.82亿元，监控时平均支出进度71.5%，已支出4.16亿元。",
    told: [
      "？insufficient 支出进度与文中的数口径不能确定相同：支出进度71.5% 支出金额4.16亿元 预算金额5.82亿元",
    ],
  },
  {
    name: "a mean that no digit leads to need not be of these",
    text: "监控项目46个，全年预算5.82亿元，支出4.16亿元，平均支出进度45.2%。",
    told: [
      "？insufficient 支出进度与文中的数口径不能确定相同：支出进度45.2% 支出金额4.16亿元 预算金额5.82亿元",
    ],
  },
  {
    name: "budgets behind a rate of the paragraph before",
    text: "1—9月支出2.86亿元，执行率68.1%，低于75%的序时进度6.9个百分点。\n年初安排36.20亿元，调整预算38.40亿元，全年支出36.48亿元，为调整预算的95%。",
    told: ["？insufficient 缺少预算金额，执行率无法复算：执行率68.1% 支出金额2.86亿元"],
  },
  {
    name: "another kind of money",
    text: "年初预算980万元，其中一般公共预算640万元、政府性基金预算340万元。一般公共预算支出1020万元，执行率62.2%。",
    told: [
      "？insufficient 执行率与文中的数口径不能确定相同：执行率62.2% 支出金额1020万元 预算金额640万元",
    ],
  },
  {
    name: "told roughly, a guess is not held against it",
    text: "其中300万元以上的26个，项目数占比不到四分之一，金额却达9420万元，占到了约64%。",
    told: ["？insufficient 缺少总数，占比无法复算：占比64% 部分9420万元"],
  },
  {
    name: "what was cancelled is neither done nor left",
    text: "完工96个，完工率92.3%，未完工5个，另有3个取消。",
    told: ["？insufficient 缺少总数，完工率无法复算：完工率92.3% 完工数96个"],
  },
  {
    name: "neither part nor whole",
    text: "48家，覆盖率26%",
    told: ["？insufficient 缺少已覆盖数、应覆盖总数，覆盖率无法复算：覆盖率26%"],
  },
  {
    name: "some of the projects of some units",
    text: "全县52个预算单位全部编报绩效目标。\n52个预算单位全面开展自评。\n抽查13个单位的30个项目，抽查比例9%。",
    told: [
      "？insufficient 抽查比例与文中的数口径不能确定相同：抽查比例9% 抽查数13个 应抽查总数52个",
    ],
  },
  {
    name: "two budgets and what became of them",
    text: "重点监控发现，县文化馆迁建项目因征拆受阻，年度预算2600万元仅支出780万元，执行率30%，据此调减预算1300万元；另一项目支出3860万元，执行率96.5%。",
    told: [
      "？ambiguous 执行率有不止一种算法，结果不一：执行率＝支出金额÷预算金额：支出金额780万元 预算金额2600万元 执行率30% 预算金额1300万元",
      "？insufficient 执行率与文中的数口径不能确定相同：执行率96.5% 支出金额3860万元 预算金额2600万元",
    ],
  },
  {
    name: "grades one after another, their number told last",
    text: "评价等级为优的4个，占20%；良的11个，占55%；中的4个；差的1个。优良对象合计15个，比上年多3个。",
    told: [
      "？insufficient 缺少总数，占比无法复算：占比20% 部分4个",
      "？insufficient 缺少总数，占比无法复算：占比55% 部分11个",
    ],
  },
  {
    name: "a base told only later may be another",
    text: "抽查16个单位，占预算单位的23.2%。\n各项工作有序推进。\n全县共有预算单位72个。",
    told: ["？insufficient 缺少总数，占比无法复算：占比23.2% 部分16个"],
  },
  {
    name: "far more than planned cannot be a rate below all",
    text: "|单位|下达（个）|完成（个）|完成率（%）|\n|水利局|10|60|60|",
    told: ["？insufficient 完成率与文中的数口径不能确定相同：完成率60 完成数60 总数10"],
  },
  {
    name: "an amount told roughly in another paragraph is not held against the rate",
    text: "审核项目绩效目标742个，涉及资金12.60亿元，退回48个。\n截至8月31日，纳入监控的742个项目累计支出约7.56亿元，平均支出进度62%。",
    told: [
      "？insufficient 支出进度与文中的数口径不能确定相同：支出进度62% 支出金额7.56亿元 预算金额12.60亿元",
    ],
  },
  {
    name: "several bases of the paragraph",
    text: "抽查涉及预算3000万元仅支出825万元，执行率27.5%，据此调减预算1500万元；薄弱学校改造推进较好，支出2120万元，执行率96.4%。",
    told: [
      "？ambiguous 执行率有不止一种算法，结果不一：执行率＝支出金额÷预算金额：支出金额825万元 预算金额3000万元 执行率27.5% 预算金额1500万元",
      "？insufficient 执行率与文中的数口径不能确定相同：执行率96.4% 支出金额2120万元 预算金额3000万元",
    ],
  },
  {
    name: "a guess of two digits that one slip mends",
    text: "收到建议50条，采纳30条，占90%。",
    told: ["？insufficient 缺少总数，占比无法复算：占比90% 部分30条"],
  },
];

test.for(checked)("$name", ({ text, told }) => {
  expect(checksTold(text)).toEqual(told);
});
