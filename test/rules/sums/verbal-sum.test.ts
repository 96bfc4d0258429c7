import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "a verb behind 合计, the whole that was looked at before",
      text: "编审项目绩效目标1073个，系统拦截«219个»，人工审核退回«88个»，合计退改«307个»，退改率28.61%。",
    },
    {
      name: "a name before 合计",
      text: "系统对«86个»项目发出红色预警、对«193个»项目发出黄色预警，预警项目合计«279个»，占23.1%。",
    },
    { name: "money", text: "调减预算«620万元»、收回«415万元»，合计盘活«1035万元»。" },
  ],
  broken: [
    {
      name: "swapped digits of an item",
      text: "编审项目绩效目标1073个，系统拦截«291个»，人工审核退回«88个»，合计退改«307个»，退改率28.61%。",
      ...mismatch,
    },
    {
      name: "one item told twice over",
      text: "系统对«86个»项目发出红色预警、对«139个»项目发出黄色预警，预警项目合计«279个»。",
      ...mismatch,
    },
  ],
  abstains: [
    { name: "one number alone", text: "重点监控20个，合计调整28个。", outcome: "not_applicable" },
    {
      name: "what exceeds the sum is no item",
      text: "监控项目1795个，发现问题项目120个，合计调整28个。",
      outcome: "not_applicable",
    },
  ],
});
