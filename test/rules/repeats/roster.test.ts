import { expect, test } from "vitest";
import { runRules } from "../../../rules/check-reports.ts";
import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(repeatAgrees, {
  holds: [
    {
      name: "some of the towns, however they are told",
      text: "73个县级部门和«15个»镇（街道）设立联络员。\n全县«15个»镇（街道）全部自评。\n对3个镇（街道）开展财政运行综合绩效评价。",
    },
    {
      name: "all units under other nouns and measures",
      text: "全县现有县级一级预算部门«62个»，全部纳入管理。\n单位自评«62家»全覆盖。",
    },
    {
      name: "a target for each unit",
      text: "2024年«45家»区直部门编报目标。\n同步审核部门整体支出绩效目标«45个»。",
    },
    {
      name: "the noun left out the second time",
      text: "«94家»预算单位公开绩效目标，«94家»随部门决算公开自评结果。",
    },
  ],
  broken: [
    {
      name: "all units of two years, far from what both could be",
      text: "2024年，全县«88家|year=2024»预算单位编制部门整体绩效目标。\n2023年，全县«8家|year=2023»预算单位于8月开展绩效运行监控。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a share of points that parts no counts",
      text: "区直«62家»预算部门全部编报整体支出绩效目标。\n区直«26家»部门实现监控全覆盖。对低于序时进度20个百分点以上的项目发出提示。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "towns beside the units, in a bare head and in a plan",
      text: "73个县级部门和«17个»镇（街道）设立联络员。\n17个乡镇（街道）中，配备专人的仅6个。\n2025年把«177个»乡镇（街道）全部纳入评价。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "one wrong digit, told three times",
      text: "全县82家预算单位全部编报目标。\n«82家»单位全部开展自评。\n向社会公开绩效目标的单位«92家»，另公开报告。\n82家单位均已监控。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a number from elsewhere, more than all units",
      text: "全县«81个»一级预算单位填报整体支出绩效目标。\n81个一级预算单位整体支出开展监控。\n«905个»单位对项目开展自评。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "told twice, and all of them both times",
      text: "全县«13个»乡镇均开展自评。\n全县«18个»乡镇全部开展财政运行评价。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "all units of two years, a few apart",
      text: "2024年，全县‹88家|year=2024›预算单位编制部门整体绩效目标。\n2023年，全县‹83家|year=2023›预算单位于8月开展绩效运行监控。",
    },
    {
      name: "all units of two years, a reform between them",
      text: "组织全县88家预算单位编制2024年部门整体绩效目标。\n2023年，机构改革前全县68家预算单位开展绩效运行监控。",
    },
    {
      name: "those that sent in assessments",
      text: "85家一级预算单位全部编报绩效目标。\n2024年共有32家预算单位报送事前绩效评估报告57份。",
    },
    {
      name: "towns and streets are told apart",
      text: "对全县7个乡镇和3个街道开展评价。\n全县10个乡镇（街道）均已公开。",
    },
    {
      name: "those that were late",
      text: "全县13个乡镇全部自评。\n逾期报送的乡镇3个，均已通报。",
    },
  ],
});

/** Beside equal tellings, which pass, another number that is right. */
test.for([
  [
    "units that keep secrets",
    "全县62家预算部门全部编报目标。\n除涉密部门1家外，61家部门公开了绩效目标。\n62家部门全部自评。",
  ],
  [
    "units that have not published yet",
    "78个预算部门公开了绩效目标。\n76个部门随决算公开自评结果，2个部门因机构改革暂未公开。\n78个部门全部自评。",
  ],
  [
    "units that were picked",
    "全县84家预算单位全部自评。\n抽查24家单位的自评结果。\n84家单位均编报目标。",
  ],
  [
    "units that were picked, told of again",
    "全县62家部门均按时完成自评。\n随机抽取部门26家，抽查面为41.9%。\n县财政局对26家部门的自评组织工作打分。",
  ],
  [
    "two stages in one sentence",
    "随部门预算公开绩效目标的部门56家，随部门决算公开自评结果的部门54家，公开率分别为96.6%和93.1%。",
  ],
  [
    "units that are left beside the best of them",
    "得分最高的三个部门是教育局、水利局、交通局，3个部门平均94.5分；其余21个部门平均86.4分。",
  ],
  [
    "units that are left, all of them",
    "全县62个部门全部自评。\n62个部门均编报目标。\n其余57个部门均已公开。",
  ],
  [
    "units of a lower level",
    "县级69个预算部门及所属214个单位全部纳入管理范围。\n69个预算部门全部自评。",
  ],
  [
    "units evaluated beside projects and policies",
    "全县58家部门全部自评。\n选取8个项目、2项政策和3家部门的整体支出评价。\n58家部门均编报目标。",
  ],
] as const)("%s make no difference", ([, text]) => {
  expect(runRules([repeatAgrees], [reportFrom(text)]).findings).toEqual([]);
});
