import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(repeatAgrees, {
  holds: [
    {
      name: "all that were due",
      text: "全区应开展监控的部门«57家»，实际完成监控«57家»，实现部门全覆盖。",
    },
  ],
  broken: [
    {
      name: "more than were due",
      text: "全区应开展监控的部门«57家»，实际完成监控«67家»，实现部门全覆盖。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "fewer than were due, and all are said to be done",
      text: "应编报目标的单位«92家»，实际编报«82家»，编报率100%。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    { name: "not all were done", text: "应报送自评的项目613个，实际报送603个，报送率98.4%。" },
    { name: "of other things", text: "应开展监控的部门57家，实际完成监控670个，实现全覆盖。" },
    { name: "accordingly", text: "相应开展监控的部门57家，实际完成监控67家，实现部门全覆盖。" },
    { name: "all of what was done is good", text: "应验收项目92个，实际验收82个，合格率100%。" },
    { name: "for an emergency", text: "应急项目57家，实际完成监控67家，实现部门全覆盖。" },
  ],
});
