import { subsetCount } from "../../../rules/ledger/subset-count.ts";
import { testRule } from "../../helpers/test-rule.ts";

const exceeded = { messageId: "mismatch", severity: "warning" } as const;

testRule(subsetCount, {
  holds: [
    {
      name: "departments of a later paragraph",
      text: "全县«63家»预算部门全部编报整体支出绩效目标。\n对自评质量不高的«8家»部门扣减公用经费。",
    },
    {
      name: "towns of a later paragraph",
      text: "全县«17个»乡镇全部纳入考核。\n选取«6个»乡镇开展财政运行综合评价。",
    },
  ],
  broken: [
    {
      name: "more departments than the county has",
      text: "全县«63家»预算部门全部编报整体支出绩效目标。\n对自评质量不高的«88家»部门扣减公用经费。",
      ...exceeded,
    },
  ],
  abstains: [
    {
      name: "units below the departments",
      text: "全县63家预算部门全部编报整体支出绩效目标。\n组织所属214家预算单位开展自评。",
    },
    {
      name: "departments and towns together",
      text: "全县63家预算部门全部编报绩效目标，全县15个乡镇全部纳入考核。\n检查中有76家单位提交了说明。",
    },
    {
      name: "the noun only tells whose they are",
      text: "全县63家预算部门全部编报整体支出绩效目标。\n批复132个部门项目。",
    },
    {
      name: "units where departments were counted",
      text: "全县63家预算部门全部编报整体支出绩效目标。\n对128家单位开展实地走访。",
    },
  ],
});
