import { subsetCount } from "../../../rules/ledger/subset-count.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(subsetCount, {
  holds: [
    {
      name: "mended problems within those found",
      text: "发现问题«75个|rectification.issues_found»，已整改«72个|rectification.issues_rectified»。",
    },
    {
      name: "some red light projects that were cut, the others only warned",
      text: "对«35个|monitoring.red_light_projects»亮红灯的项目下达整改意见，调减«21个|monitoring.adjusted_projects»项目预算。",
    },
    {
      name: "as many as there are",
      text: "发现问题«75个|rectification.issues_found»，已整改«75个|rectification.issues_rectified»。",
    },
    {
      name: "some of those that were checked, told once",
      text: "抽查复核«12家»，抽查比例25.5%，复核后下调等次的«4家»。",
      passes: 1,
    },
    {
      name: "some of those told before, told once",
      text: "全年报送评估报告«87份»，财政局从中选取«19个»开展论证。",
      passes: 1,
    },
    {
      name: "a kind of what is monitored, told once",
      text: "8月监控的项目共«612个»，按预警程度分为红灯«27个»、黄灯85个。",
      passes: 2,
    },
    { name: "some of the towns", text: "«21个»乡镇中有«8个»没有专职人员。" },
  ],
  broken: [
    {
      name: "more cut than the red light projects that were spoken of",
      text: "对«35个|monitoring.red_light_projects»亮红灯的项目下达整改意见，调减«51个|monitoring.adjusted_projects»项目预算。",
      messageId: "mismatch",
      severity: "warning",
      says: /^子集多于全集：.*前者51个，多于后者35个，多出16个；按文中说法，前者应包含在后者之内。如两处口径不同/,
    },
    {
      name: "red light projects that were cut, against all adjusted projects",
      text: "对泸县农业农村局等«52个|monitoring.red_light_projects»执行率低的“红灯项目”进行预算调减。2023年，共调整项目«28个|monitoring.adjusted_projects»。",
      messageId: "mismatch",
      severity: "warning",
      data: { gap: "24个" },
    },
    {
      name: "one mended problem too many",
      text: "发现问题«75个|rectification.issues_found»，已整改«76个|rectification.issues_rectified»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "more found than were checked, by a digit too many",
      text: "随机抽取«63个»看，问题不小：打分偏高的«222个»。",
      messageId: "mismatch",
      severity: "warning",
      says: "子集多于全集：",
    },
    {
      name: "more found than were checked, by no slip of the pen: a hint",
      text: "随机抽取«63个»看，问题不小：打分偏高的«184个»。",
      messageId: "mismatch",
      severity: "hint",
    },
    {
      name: "仅 of fewer",
      text: "«14个»项目村中仅«15个»落实了管护人员。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "two groups that are dealt with each",
      text: "对‹26个|monitoring.adjusted_projects›项目调减预算，对‹17个|monitoring.projects_online›项目收回闲置资金。",
      outcome: "not_applicable",
    },
    {
      name: "what is left undone is no whole",
      text: "自评735个（‹6个|evaluation.self_projects›项目因年内终止不再自评）。部门评价‹58个|evaluation.department_projects›项目。",
      outcome: "not_applicable",
    },
    {
      name: "another year",
      text: "发现问题‹75个|rectification.issues_found|year=2023›，已整改‹76个|rectification.issues_rectified|year=2024›。",
    },
    {
      name: "two possible wholes",
      text: "发现问题‹75个|rectification.issues_found›，其中发现问题‹80个|rectification.issues_found›，已整改‹78个|rectification.issues_rectified›。",
    },
    {
      name: "amounts are the rule's for parts of money",
      text: "涉及资金‹2090.55万元|ex_ante.reviewed_amount›，压减资金‹16904.55万元|ex_ante.reduced_amount›。",
      outcome: "not_applicable",
    },
    {
      name: "what others lie within is rather no part of a smaller one",
      text: "18个乡镇中有81个无专职人员。",
      outcome: "not_applicable",
    },
  ],
});
