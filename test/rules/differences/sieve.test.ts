import { differenceAgrees } from "../../../rules/ledger/difference-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(differenceAgrees, {
  holds: [
    {
      name: "two steps of picking",
      text: "年初申报项目«778个»，初审剔除«85个»，专家评审剔除«25个»，最终入库«668个»。",
    },
    {
      name: "who applied told behind the number",
      text: "共有«22家»机构报名，资格审查淘汰«3家»，«19家»进入评选。",
    },
    {
      name: "two cuts of one budget",
      text: "原申报预算«7432万元»，一审核减«541万元»，二审核减«350万元»，最终列入预算«6541万元»。",
    },
  ],
  broken: [
    {
      name: "one too few at the end",
      text: "年初申报项目«778个»，初审剔除«85个»，专家评审剔除«25个»，最终入库«667个»。",
      ...mismatch,
    },
    {
      name: "one too few that went",
      text: "共有«22家»机构报名，资格审查淘汰«2家»，«19家»进入评选。",
      ...mismatch,
    },
    {
      name: "swapped digits of a cut",
      text: "原申报预算«7432万元»，一审核减«514万元»，二审核减«350万元»，最终列入预算«6541万元»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "some of those that are left",
      text: "申报项目120个，退回15个，其中县级项目入库30个。",
      outcome: "not_applicable",
    },
    {
      name: "what was done in between is no falling away",
      text: "申报项目120个，评审项目85个，最终入库60个。",
      outcome: "not_applicable",
    },
  ],
});
