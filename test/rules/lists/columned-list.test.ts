import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "the whole before its items, the money",
      text: "专项债券项目28个、债券资金«22.05亿元»，市政9个、«7.75亿元»，交通14个、«7.24亿元»，园区5个、«7.06亿元»。",
    },
    {
      name: "the whole behind its items, the money",
      text: "东口5个，涉及资金«4068.92万元»；西口36个，涉及资金«6612.58万元»；南口3个，涉及资金«6698.94万元»；共44个，涉及资金«17380.44万元»。",
    },
    {
      name: "the number before, the money behind",
      text: "对11个项目作出处理，收回资金6个、«754.54万元»，调剂使用5个、«867.66万元»，涉及«1622.20万元»。",
    },
  ],
  broken: [
    {
      name: "swapped digits of an amount",
      text: "专项债券项目28个、债券资金«22.05亿元»，市政9个、«7.75亿元»，交通14个、«7.42亿元»，园区5个、«7.06亿元»。",
      ...mismatch,
    },
    {
      name: "a number of things, where the money fits",
      text: "评价项目«46个»、资金8218.70万元，部门组织«9个»、资金3333.89万元，财政组织«38个»、资金4884.81万元。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "neither column comes to it",
      text: "教育7个、3200万元，卫生3个、900万元，农业2个、600万元。",
      outcome: "not_applicable",
    },
    {
      name: "a short number that two others come to by accident",
      text: "一季度评审12个、资金3200万元，二季度评审20个、资金4100万元，三季度评审32个、资金6900万元。",
      outcome: "not_applicable",
    },
  ],
});
