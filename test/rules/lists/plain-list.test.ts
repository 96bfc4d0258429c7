import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "objects counted in two units, and the reports on them",
      text: "开展重点评价15个，政策«4项»、项目«7个»、部门整体«3家»、镇街财政运行«1个»，形成报告«15份»。",
    },
    {
      name: "two levels behind a comma",
      text: "项目绩效目标共«893个»，县级部门«684个»，乡镇«209个»。审核后退回161个。",
    },
    {
      name: "names that end as the whole's own",
      text: "编制总数«168名»，行政编制«32名»，事业编制«136名»；年末在职人员150人。",
    },
    {
      name: "two sides of people",
      text: "在册乡村医生«326名»，男性«241名»，女性«85名»；具有执业资格的120名。",
    },
    {
      name: "what was made and what was mended",
      text: "全年制定和修订制度«6项»，新制定«2项»、修订«4项»；举办培训4期。",
    },
    {
      name: "money of two purses",
      text: "计划投资«2600万元»，财政资金«1000万元»、企业自筹«1600万元»；年内完工。",
    },
  ],
  broken: [
    {
      name: "swapped digits of an item",
      text: "项目绩效目标共«893个»，县级部门«684个»，乡镇«290个»。审核后退回161个。",
      ...mismatch,
    },
    {
      name: "a digit of the whole",
      text: "编制总数«158名»，行政编制«32名»，事业编制«136名»；年末在职人员150人。",
      ...mismatch,
    },
    {
      name: "a lost digit",
      text: "在册乡村医生«326名»，男性«241名»，女性«8名»；具有执业资格的120名。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "more of them follow, parted by the same mark",
      text: "部门上报的3100条指标中，超额完成的2434条；进度滞后的416条；不再适用的118条。",
    },
    {
      name: "the list goes on with what ends in another way",
      text: "对上述41项偏差，立行立改26项，限期整改12项，需报县政府研究解决的另行上报。",
    },
    {
      name: "one of several conclusions",
      text: "评估后同意立项15个，修改完善后立项8个，不同意立项3个。",
    },
    {
      name: "before and behind are no parts",
      text: "参评项目原预算12800万元，处置后预算11200万元，原预算2680万元的压减一半。",
      outcome: "not_applicable",
    },
    {
      name: "all end in one word, and the whole stands in the sentence before",
      text: "统筹整合资金1.24亿元。产业发展投入4860万元，基础设施投入3920万元，人居环境整治投入1530万元。",
    },
    {
      name: "bands of one scale",
      text: "执行率达到100%的项目688个，80%至100%的项目527个，50%至80%的项目169个，50%以下的项目88个。",
    },
  ],
});
