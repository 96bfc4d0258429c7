import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

const monitored = "选取24个对象开展重点监控，涉及«19家»部门，预算资金74326万元。\n";
const silent = monitored.replaceAll(/[«»]/g, "");

testRule(repeatAgrees, {
  holds: [
    {
      name: "all units that were monitored are told",
      text: `${monitored}区财政局将发现的问题形成清单，向«19家»部门逐一反馈。`,
    },
    {
      name: "those that were evaluated",
      text: `${monitored}市财政局将评价报告及问题清单反馈«19个»被评价部门。`,
    },
    {
      name: "items before them in the sentence",
      text: "选取14个对象，其中政策3项、项目11个，涉及«9个»市级部门。\n将评价报告反馈«9个»被评价部门。",
    },
  ],
  broken: [
    {
      name: "more than were concerned",
      text: `${monitored}区财政局将发现的问题形成清单，向«99家»部门逐一反馈。`,
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a letter to each",
      text: `${monitored}监控结束后，向«91家»部门下达整改通知书。`,
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "those that were evaluated, another number",
      text: `${monitored}市财政局将问题清单反馈«29个»被评价部门。`,
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "the rest is told why not",
      text: `${silent}向16家部门下达整改通知书，其余3家已整改到位。`,
    },
    {
      name: "some of them, singled out",
      text: `${silent}对发现问题较多的16家部门下达整改通知书。`,
    },
    {
      name: "two works concern units",
      text: `${silent}开展重点评价，涉及12家部门。\n向16家部门逐一反馈。`,
    },
    {
      name: "told of something else than the findings",
      text: `${silent}向16家部门征求意见。`,
    },
    {
      name: "far off, and no slip away",
      text: `${silent}向7家部门逐一反馈。`,
    },
  ],
});
