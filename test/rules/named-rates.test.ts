import { rateRecomputed } from "../../rules/ledger/rate-recomputed.ts";
import { testRule } from "../helpers/test-rule.ts";

testRule(rateRecomputed, {
  holds: [
    {
      name: "content of the questionnaires that came back, another rate between",
      text: "发放问卷600份，回收«574份»，回收率95.7%；满意的«512份»，满意度«89.2%»。",
    },
    {
      name: "grades that were adjusted, of what was checked",
      text: "市财政局抽查18家部门自评情况，抽查«146个»项目，调整自评等级«25个»，调整率«17.1%»。",
    },
    {
      name: "room to cut",
      text: "选取3个项目开展成本预算绩效管理试点，总金额«2135万元»，测算可压降成本«192万元»，压降空间«9%»。",
    },
    {
      name: "both told by name in another paragraph",
      text: "市本级全年自评资金«87.64亿元»，部门评价资金«19.35亿元»。\n部门评价资金占自评资金的«22.1%»，同口径比上年提升3.4个百分点。",
    },
  ],
  broken: [
    {
      name: "content of the questionnaires that came back, two digits exchanged",
      text: "发放问卷600份，回收«574份»，回收率95.7%；满意的«512份»，满意度«98.2%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "grades that were adjusted, two digits exchanged",
      text: "市财政局抽查18家部门自评情况，抽查«146个»项目，调整自评等级«25个»，调整率«71.1%»。",
      messageId: "mismatch",
    },
    {
      name: "room to cut, the rate of the rest",
      text: "选取3个项目开展成本预算绩效管理试点，总金额«2135万元»，测算可压降成本«192万元»，压降空间«91%»。",
      messageId: "mismatch",
    },
    {
      name: "what another part comes to explains nothing",
      text: "收回资金«1204万元»，其中部门存量512万元、项目结余«692万元»，项目结余占«42.5%»。",
      messageId: "mismatch",
    },
    {
      name: "what was kept explains nothing of what was cut",
      text: "申请资金总额«1.84亿元»，评估后安排1.52亿元，节约财政资金«3200万元»，平均核减«82.6%»。",
      messageId: "mismatch",
    },
  ],
  abstains: [
    {
      name: "a budget that was adjusted is no count",
      text: "年中调整预算的项目46个，调整预算1250万元，调整率8.6%。",
    },
    {
      name: "called in another paragraph by two figures",
      text: "上半年部门评价资金8.20亿元，自评资金87.64亿元。\n下半年部门评价资金11.15亿元。\n部门评价资金占自评资金的21.9%。",
    },
  ],
});
