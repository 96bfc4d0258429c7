import { listsCorrespond } from "../../../rules/ledger/lists-correspond.ts";
import { testRule } from "../../helpers/test-rule.ts";

const unpaired = { messageId: "unpaired", severity: "warning" } as const;

testRule(listsCorrespond, {
  holds: [
    { name: "names and numbers", text: "«优、良、中»分别为«5个»、«8个»、«2个»。" },
    {
      name: "numbers and their shares",
      text: "目标偏离«57个、支出滞后48个»，占比分别为«54.3%»和«45.7%»。",
    },
    {
      name: "two lists of numbers",
      text: "数量依次是«21个、8个和3个»，涉及资金依次是«3.24亿元»、«0.86亿元»和«0.70亿元»，县本级占大头。",
    },
    {
      name: "full marks and marks",
      text: "投入«20分、过程30分»，满分50分，分别得«19分»、«27.5分»，等次为优。",
    },
    {
      name: "names that 和 joins",
      text: "«食材、人工、能耗和管理成本»分别占«62.5%»、«21.3%»、«7.8%»、«8.4%»。",
    },
  ],
  broken: [
    {
      name: "a value too few",
      text: "«优、良、中、差»分别为«11个»、«24个»、«9个»。",
      ...unpaired,
      data: { owners: 4, values: 3 },
    },
    {
      name: "an item too many",
      text: "偏离«57个、滞后48个、不规范27个»，占比分别为«54.3%»和«45.7%»。",
      ...unpaired,
    },
    {
      name: "two lists of numbers, one cut short",
      text: "数量依次是«21个、8个和3个»，涉及资金依次是«3.24亿元»和«0.70亿元»，县本级占大头。",
      ...unpaired,
    },
  ],
  abstains: [
    {
      name: "和 within a name",
      text: "教育、卫生、社会保障和就业分别为12亿元、8亿元、5亿元。",
      says: "前后列出的项数不同，但名称里可能有“、”或“和”，不能断定",
    },
    {
      name: "two measures of each",
      text: "县本级和乡镇的预算数和执行数分别为100万元、90万元、80万元、70万元。",
    },
    { name: "a last value in words", text: "甲县、乙县、丙县分别增长10%、12%和持平。" },
    { name: "a last value behind a comma", text: "甲县、乙县、丙县分别增长10%、12%，下降3%。" },
    {
      name: "the first two only",
      text: "红灯12个、黄灯30个、绿灯800个，前两项占比分别为1.4%、3.6%。",
    },
    { name: "more than are named", text: "对教育、医疗等5个项目分别核减10%、20%。" },
    { name: "years from to", text: "2022年至2024年分别安排1200万元、1500万元、1800万元。" },
  ],
});
