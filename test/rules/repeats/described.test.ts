import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(repeatAgrees, {
  holds: [
    {
      name: "called by how far off it is",
      text: "目标完成正常的项目598个；偏离较大、需采取纠正措施的«57个»。\n下一步，对偏离较大的«57个»项目逐月调度。",
    },
    {
      name: "called by what was done to it",
      text: "选取4个领域的«20个»项目开展重点抽查，涉及资金8.53亿元。\n从重点抽查的«20个»项目看，实施总体规范。",
    },
  ],
  broken: [
    {
      name: "called by how far off it is, one digit apart",
      text: "目标完成正常的项目598个；偏离较大、需采取纠正措施的«57个»。\n下一步，对偏离较大的«51个»项目逐月调度。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "called by what was done to it, one digit apart",
      text: "选取4个领域的«20个»项目开展重点抽查，涉及资金8.53亿元。\n从重点抽查的«26个»项目看，实施总体规范。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a mark in quotes",
      text: "低于30%的415个，其中“零支出”项目«126个»。\n在“零支出”的«128个»项目中，督导过的不足四成。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a band in other words",
      text: "执行率在60%以下的部门有«17个»，占23.9%。\n对执行率低于60%的«11个»部门实行调度。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a mark behind the number",
      text: "形成支出的部门61个，重点监控项目«18个»均已开工。\n检查组对«13个»重点监控项目逐一走访。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "stated of the things",
      text: "对编报质量不高、退回修改的«412个»项目重新审核。\n全年退回修改的项目仍有«472个»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "two numbers with that mark",
      text: "甲镇偏离较大的57个，乙镇偏离较大的36个。\n对偏离较大的51个项目逐月调度。",
    },
    {
      name: "another mark",
      text: "偏离较小的57个。\n对偏离较大的51个项目逐月调度。",
    },
    {
      name: "last year's",
      text: "上年偏离较大的57个。\n对偏离较大的51个项目逐月调度。",
    },
    {
      name: "one of those that it is told of",
      text: "3家单位仍有未完成事项：县住建局原有15条，已改10条。\n对未完成的13条问题限期办结。",
    },
    {
      name: "an item of those that were evaluated together",
      text: "选取17个部门、5个政策和11个项目开展重点抽查。\n对重点抽查的12个部门逐一反馈。",
    },
    {
      name: "so many of each kind",
      text: "工程、采购、资产三方面各剩1个尚未整改。\n未整改的3个问题列入督办。",
    },
  ],
});
