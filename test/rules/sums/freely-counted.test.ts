import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "三者之和",
      text: "评减居前的有住建部门«2356万元»、水利部门«1874万元»、教育部门«1293万元»，三者之和为«5523万元»。",
    },
    {
      name: "what was done, told behind one of the items",
      text: "部分支持的项目申请额2491.7万元，核减«638.4万元»；不支持的项目申请额«795.8万元»全部核减。两类项目共核减«1434.2万元»。",
    },
    {
      name: "a clause of its own adds them up",
      text: "各单位自行调整项目«73个»，区财政局督促调整项目«28个»，两相合并，全年监控调整涉及项目«101个»。",
    },
    {
      name: "the first of a list",
      text: "预算5286.00万元。车购税补助«1980.00万元»，省级补助«1145.00万元»，一般债券«1200.00万元»，县级资金961.00万元，前述三个渠道的资金共«4325.00万元»。",
    },
  ],
  broken: [
    {
      name: "swapped digits of an item",
      text: "评减居前的有住建部门«2356万元»、水利部门«1847万元»、教育部门«1293万元»，三者之和为«5523万元»。",
      ...mismatch,
    },
    {
      name: "a digit of the total",
      text: "各单位自行调整项目«73个»，区财政局督促调整项目«28个»，两相合并，全年监控调整涉及项目«107个»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "other numbers stand nearer, and no slip leads back",
      text: "甲项目申报1200万元，核定900万元；乙项目申报800万元，核定500万元。两类项目共安排配套3300万元。",
    },
    {
      name: "as many as are counted were not told",
      text: "住建部门评减2356万元，三者之和为5523万元。",
      outcome: "not_applicable",
    },
  ],
});
