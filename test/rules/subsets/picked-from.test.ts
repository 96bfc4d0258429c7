import { subsetCount } from "../../../rules/ledger/subset-count.ts";
import { testRule } from "../../helpers/test-rule.ts";

const exceeded = { messageId: "mismatch", severity: "warning" } as const;

testRule(subsetCount, {
  holds: [
    {
      name: "projects picked from reports",
      text: "全年报送评估报告«87份»，财政局从中选取«19个»开展论证。",
    },
    { name: "units that sent one at least", text: "共有«32家»预算单位报送评估报告«57份»。" },
  ],
  broken: [
    {
      name: "more picked than there were",
      text: "全年报送评估报告«87份»，财政局从中选取«91个»开展论证。",
      ...exceeded,
    },
    {
      name: "more units than what they sent",
      text: "共有«62家»预算单位报送评估报告«57份»。",
      ...exceeded,
    },
  ],
  abstains: [
    { name: "picked among fields", text: "聚焦教育、卫生等5个领域，从中选取19个开展论证。" },
    { name: "pages of what was sent", text: "共有62家预算单位报送材料，其中附图57份。" },
  ],
});
