import { partsAddUp } from "../../rules/ledger/parts-add-up.ts";
import { testRule } from "../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "planned money, divided by 按…分 in the next sentence",
      text: "申报项目绩效目标634个，对应预算资金«15.27亿元»。按支出领域分，公共服务«5.83亿元»，城市管理«4.12亿元»，产业发展«3.06亿元»，其他«2.26亿元»。",
    },
    {
      name: "letters for grades",
      text: "市级财政重点评价由«10家»第三方机构承担，考核后评定为A档的«3家»、B档的«5家»、C档的«2家»。",
    },
  ],
  broken: [
    {
      name: "swapped digits of the money that 按…分 divides",
      text: "申报项目绩效目标634个，对应预算资金«12.57亿元»。按支出领域分，公共服务«5.83亿元»，城市管理«4.12亿元»，产业发展«3.06亿元»，其他«2.26亿元»。",
      ...mismatch,
    },
    {
      name: "an item of 按…分 left out, the whole in its sentence",
      text: "评价报告反映的«176个»问题，按类型分，资金管理类«64个»，项目管理类«57个»。",
      ...mismatch,
    },
    {
      name: "one grade by letter too many",
      text: "市级财政重点评价由«10家»第三方机构承担，考核后评定为A档的«3家»、B档的«55家»、C档的«2家»。",
      ...mismatch,
    },
    {
      name: "grades of what their own sentence tells, not of objects told elsewhere",
      text: "完成财政重点评价18个。\n\n72个部门对«1197个»项目开展自评，自评等级为优的«684个»，为良的«421个»，为中的«79个»，为差的«1个»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "the first of the kinds of objects is no whole of the bands",
      text: "评价对象中，项目支出10个，部门整体支出6家，政府购买服务2个，专项债券1个。得分在90分以上的4个，80分至90分的8个，60分至80分的4个。",
    },
  ],
});
