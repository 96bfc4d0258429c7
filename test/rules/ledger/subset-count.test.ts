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
  ],
  broken: [
    {
      name: "more cut than the red light projects that were spoken of",
      text: "对«35个|monitoring.red_light_projects»亮红灯的项目下达整改意见，调减«51个|monitoring.adjusted_projects»项目预算。",
      messageId: "mismatch",
      severity: "warning",
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
  ],
});
