import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "the whole bears the name of the list",
      text: "开展评估，涉及资金18436.2万元，核减资金«2417.65万元»。建设、服务、补助三类项目核减资金分别为«1583.4万元»、«612.75万元»和«221.5万元»。",
    },
    {
      name: "依次 in the next sentence",
      text: "共形成报告，涉及资金«38275.64万元»。项目、政策、部门整体支出涉及资金依次为«14620.85万元»、«9177.4万元»和«14477.39万元»。",
    },
  ],
  broken: [
    {
      name: "a shifted point in an item",
      text: "开展评估，涉及资金18436.2万元，核减资金«2417.65万元»。建设、服务、补助三类项目核减资金分别为«1583.4万元»、«6127.5万元»和«221.5万元»。",
      ...mismatch,
    },
    {
      name: "another unit of an item",
      text: "共形成报告，涉及资金«38275.64万元»。项目、政策、部门整体支出涉及资金依次为«14620.85万元»、«9177.4亿元»和«14477.39万元»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "only the first of many",
      text: "核减资金2417.65万元。其中前三个项目核减资金分别为583.4万元、312.75万元和221.5万元。",
    },
    {
      name: "two numbers of that name",
      text: "年初核减资金2417.65万元，年中核减资金1105.3万元。三类项目核减资金分别为583.4万元、312.75万元和221.5万元。",
      outcome: "not_applicable",
    },
    {
      name: "the other measure",
      text: "涉及资金2417.65万元。三类项目核减资金分别为583.4万元、312.75万元和221.5万元。",
      outcome: "not_applicable",
    },
  ],
});
