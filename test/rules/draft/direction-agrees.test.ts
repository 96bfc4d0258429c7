import { describe } from "vitest";
import { directionAgrees } from "../../../rules/draft/direction-agrees.ts";
import { markedCatalogue } from "../../helpers/drafts.ts";
import { testDraftRule } from "../../helpers/test-draft-rule.ts";
import type { DraftRow } from "../../helpers/test-draft-rule.ts";

testDraftRule(directionAgrees, [
  ["评减金额{{评减金额}}。", "held"],
  ["评减金额增加{{评减金额}}。", "turned", "却写成是增加"],
  ["评减率下降{{评减率}}。", "turned", "却写成是减少"],
  ["评减率提高到{{评减率}}。", "turned"],
  ["评减金额{{评减金额}}，同比增长。", "growth", "“增长”说的是增减变化"],
  ["资金使用效益进一步提高。", "none"],
  ["从源头上减少低效无效支出。", "none"],
  ["低效无效项目减少{{评减金额}}。", "turned"],
  ["评减率上升，绩效较好。", "growth"],
]);

const catalogue = markedCatalogue(`云岭县2024年预算绩效管理工作总结
评减金额增加到«546.18万元|ex_ante.reduced_amount»，重点评价范围扩大到民生领域。
抽查比例提高到«20%|evaluation.spot_check_rate»，收回资金规模有所下降，红灯项目占比降低到«52个|monitoring.red_light_projects»。
执行进度力争达到«90%|monitoring.execution_rate»。`);

testDraftRule(
  directionAgrees,
  [
    ["评减金额增加到{{评减金额}}。", "held"],
    ["评减金额增加到了{{评减金额}}。", "held"],
    ["提高抽查比例{{抽查比例}}。", "turned growth", "“提高”"],
    ["评减金额{{评减金额}}。", "turned", "在出处是增加，这句话却写成没有说增减"],
    ["评减金额减少到{{评减金额}}。", "turned", "在出处是增加，这句话却写成是减少"],
    ["抽查比例提高到{{抽查比例}}，收回资金规模有所下降。", "held"],
    ["抽查比例提高到{{抽查比例}}，收回资金规模有所增长。", "growth", "“增长”"],
    ["抽查比例提高到{{抽查比例}}，红灯项目回落到{{红灯项目数}}。", "held"],
    // The mark of what is told before it is no word of the slot behind.
    ["评减金额增加到{{评减金额}}，抽查比例{{抽查比例}}。", "turned", "“20%”在出处是增加"],
    // Without a number the same word says nothing that could be checked.
    ["预算约束提高，绩效意识增加。", "none"],
    ["预算执行提高。", "growth", "“提高”"],
  ],
  { catalogue },
);

testDraftRule(
  directionAgrees,
  [
    ["抽查比例提高到{{抽查比例}}，进一步压缩收回资金规模。", "held"],
    ["抽查比例提高到{{抽查比例}}，减少收回资金规模。", "held"],
    ["抽查比例提高到{{抽查比例}}，减少重点评价数量。", "growth", "“减少”"],
    ["抽查比例提高到{{抽查比例}}，增加收回资金规模。", "growth", "“增加”"],
    ["抽查比例提高到{{抽查比例}}，好转收回资金规模。", "growth", "“好转”"],
  ],
  { catalogue, condensed: true },
);

const planned = markedCatalogue(`云岭县2024年预算绩效管理工作总结
预算执行率力争达到«90%|monitoring.execution_rate»；增加评价项目数量，减少结转资金规模。
收回资金«20万元|application.cut_amount»，压减一般支出规模不低于一成。`);
const rows = (outcomes: readonly string[]): readonly DraftRow[] =>
  [
    "预算执行率{{预算执行率}}，提高预算执行率。",
    "预算执行率{{预算执行率}}，降低预算执行率。",
    "预算执行率{{预算执行率}}，扩大评价项目数量。",
    "预算执行率{{预算执行率}}，扩大评价项目数目。",
    "预算执行率{{预算执行率}}，扩大评价项目总数额。",
    "预算执行率{{预算执行率}}，扩大项目。",
    "预算执行率{{预算执行率}}，缩减结转资金规模。",
  ].map((text, at) => [text, outcomes[at] ?? "held"]);

describe("as a report in short has it", () => {
  testDraftRule(
    directionAgrees,
    rows(["growth", "growth", "held", "held", "growth", "growth", "held"]),
    { catalogue: planned, condensed: true },
  );
});

describe("as its plans in short have it: nothing in the sentence goes the other way", () => {
  testDraftRule(
    directionAgrees,
    rows(["held", "growth", "growth", "growth", "growth", "growth", "growth"]),
    { catalogue: planned, condensed: true, section: "next" },
  );
});
