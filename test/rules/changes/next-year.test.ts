import { increaseAgrees } from "../../../rules/ledger/increase-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning", year: 2024 } as const;

testRule(increaseAgrees, {
  holds: [
    {
      name: "what is planned against what was done",
      text: "全年选取«22个»评价对象开展财政重点绩效评价。\n2025年计划开展重点评价«30个»，较2024年增加«8个»。",
      year: 2024,
    },
    {
      name: "the second of two plans",
      text: "开展县级财政重点评价项目«14个»。\n力争事前评估项目达到40个以上，重点评价项目增加到«20个»，重点向民生倾斜，比2024年增加«6个»。",
      year: 2024,
    },
    {
      name: "limits as printed",
      text: "开展财政重点评价«15个»。\n扩大重点评价规模，评价对象不少于«20个»，比今年增加«5个»以上。",
      year: 2024,
    },
  ],
  broken: [
    {
      name: "another difference",
      text: "全年选取«22个»评价对象开展财政重点绩效评价。\n2025年计划开展重点评价«30个»，较2024年增加«9个»。",
      ...mismatch,
    },
    {
      name: "swapped digits of a plan",
      text: "开展财政重点评价«15个»。\n明年重点评价对象不少于«21个»，比2024年增加«5个»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "two numbers of this year's work, none of which fits",
      text: "区本级开展重点评价22个。镇街开展重点评价18个。\n2025年计划开展重点评价30个，较2024年增加5个。",
      year: 2024,
    },
    {
      name: "those of another work, and the items of a list",
      text: "开展部门评价60个。重点评价中，优3个、良5个。\n2025年计划开展重点评价30个，较2024年增加8个。",
      year: 2024,
    },
    {
      name: "against an earlier year",
      text: "全年开展重点评价22个。\n2025年计划开展重点评价30个，较2023年增加12个。",
      year: 2024,
    },
  ],
});
