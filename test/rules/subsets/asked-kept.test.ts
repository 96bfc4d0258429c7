import { partWithinWhole } from "../../../rules/ledger/part-within-whole.ts";
import { testRule } from "../../helpers/test-rule.ts";

const exceeded = { messageId: "mismatch", severity: "warning" } as const;

testRule(partWithinWhole, {
  holds: [{ name: "what was granted", text: "申请资金总额«1.84亿元»，评估后安排«1.52亿元»。" }],
  broken: [
    {
      name: "more granted than was asked for",
      text: "申请资金总额«1.34亿元»，评估后安排«1.52亿元»，平均核减17.4%。",
      ...exceeded,
    },
    {
      name: "what was asked and what was cut exchanged",
      text: "申报预算资金«21197万元»。经评估，核定预算资金«75153万元»，综合核减率22%。",
      ...exceeded,
    },
  ],
  abstains: [
    {
      name: "one project and all of them",
      text: "其中停车场项目申报480万元，核定305万元。全年核定1323万元。",
    },
    { name: "what was asked the year before", text: "上年申报480万元。2024年核定525万元。" },
    { name: "more was granted on purpose", text: "申报480万元，因核增设备25万元，核定505万元。" },
  ],
});
