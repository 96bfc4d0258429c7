import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "what became of each",
      text: "参加年审的第三方机构«76家»，合格«42家»，限期整改«25家»，清退«9家»。",
    },
    {
      name: "points of a list behind their whole",
      text: "查出问题«121个»，一是资料缺失«50个»，二是指标偏差«31个»，三是执行缓慢«40个»。",
    },
    {
      name: "a whole called as its items are, with a word for all",
      text: "单位核定编制«72名»，行政编制«38名»、事业编制«34名»。",
    },
    {
      name: "who takes part is compared with nothing",
      text: "对参与评价的«16家»第三方机构执业质量打分，A级«9家»、B级«5家»、C级«2家»。",
    },
    {
      name: "classes that end alike",
      text: "先后出台制度«16项»，目标管理方面«4项»，监控方面«8项»，评价方面«4项»。",
    },
    {
      name: "含 opens the list",
      text: "对«44个»预算部门的绩效目标进行集中会审，含县级部门«24个»、乡镇«20个»。",
    },
  ],
  broken: [
    {
      name: "a digit of an item",
      text: "参加年审的第三方机构«76家»，合格«42家»，限期整改«25家»，清退«8家»。",
      ...mismatch,
    },
    {
      name: "a digit of the whole",
      text: "单位核定编制«75名»，行政编制«38名»、事业编制«34名»。",
      ...mismatch,
    },
    {
      name: "swapped digits of the whole",
      text: "先后出台制度«61项»，目标管理方面«4项»，监控方面«8项»，评价方面«4项»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "some of what was done",
      text: "全年受理申请56件，当场办结20件，转办15件，退回3件。",
      outcome: "not_applicable",
    },
  ],
});
