import { differenceAgrees } from "../../../rules/ledger/difference-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(differenceAgrees, {
  holds: [
    {
      name: "the net stands for what was added and what was cut",
      text: "年初部门预算«3.74亿元»，年中追加6820万元，核减1240万元，追减相抵净增«5580万元»，年末调整预算数为«42980万元»。",
    },
    {
      name: "given by another, and all that may be spent",
      text: "县财政下达我镇预算«2867.4万元»，执行中追加«715.26万元»，全年可用预算达到«3582.66万元»。",
    },
    {
      name: "with what was carried over",
      text: "全年县财政核定我乡预算«2146.82万元»，年中因桥梁修复，追加«518.4万元»，上年结转«93.65万元»，可用财力总计«2758.87万元»。",
    },
    {
      name: "what was added has a name, and parts of the base stand between",
      text: "年初部门预算收入«6842.35万元»，包括基本支出4000万元；年中追加上级专项和县级配套资金«21367.9万元»，调整后预算数为«28210.25万元»。",
    },
    {
      name: "added and taken back",
      text: "年初部门预算«68420.00万元»，年中追加中央和省级专项«5316.40万元»，收回«1204.15万元»，全年调整预算数«72532.25万元»。",
    },
    {
      name: "a second result has no change of its own",
      text: "年初部门预算«8640万元»，年中追加«500万元»，全年调整预算数«9140万元»。专项可用资金2000万元。",
    },
  ],
  broken: [
    {
      name: "swapped digits of what was added",
      text: "县财政下达我镇预算«2867.4万元»，执行中追加«751.26万元»，全年可用预算达到«3582.66万元»。",
      ...mismatch,
    },
    {
      name: "a digit of what is left",
      text: "年初部门预算«68420.00万元»，年中追加中央和省级专项«5316.40万元»，收回«1204.15万元»，全年调整预算数«72582.25万元»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "nothing tells of a change",
      text: "年初部门预算8640万元，其中项目支出3200万元，调整后预算9800万元。",
      outcome: "not_applicable",
    },
    {
      name: "several were cut",
      text: "年初部门预算8640万元，年中调减500万元，年底核减300万元，调整后预算7900万元。",
      outcome: "not_applicable",
    },
  ],
});
