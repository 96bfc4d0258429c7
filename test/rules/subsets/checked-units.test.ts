import { expect, test } from "vitest";
import { coverageReachable } from "../../../rules/ledger/coverage-reachable.ts";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { checkedUnits, isSmaller } from "../../../rules/subsets/checked-units.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(coverageReachable, {
  holds: [
    {
      name: "units drawn of those of the sentence that evaluated last year's projects",
      text: "组织«67个»预算单位对上年度项目支出全面开展绩效自评，县财政局对其中«14个»单位的自评结果进行抽查复核，抽查比例«20.9%»。",
    },
    {
      name: "units whose projects were drawn",
      text: "组织«78家»预算部门全面开展自评。选取«16家»部门的64个自评项目进行抽查复核，部门抽查比例达到«20.5%»。",
    },
    {
      name: "another number of units before",
      text: "全县60个预算单位全部编报绩效目标。\n60个预算单位全面开展监控。\n有项目支出的«45个»单位开展自评，抽查«9个»单位，抽查比例«20%»。",
    },
  ],
  broken: [
    {
      name: "units drawn of those of the sentence, the rest's rate",
      text: "组织«67个»预算单位对上年度项目支出全面开展绩效自评，县财政局对其中«14个»单位的自评结果进行抽查复核，抽查比例«79.1%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "units drawn of all that the report tells again and again, a digit lost",
      text: "全区«58家»一级预算部门全部编报绩效目标。\n58家预算部门全面开展自评。\n抽查复核«15家»部门自评结果，抽查面«5.9%»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "units of one kind, which the report does not count",
      text: "全县60个预算单位全部编报绩效目标。\n60个预算单位全面开展自评。\n从县直部门中抽查9个单位，抽查比例20%。",
    },
    {
      name: "projects drawn in between",
      text: "全县60个预算单位全部编报绩效目标。\n60个预算单位全面开展自评。\n抽查15个单位的36个项目，抽查比例9%。",
    },
  ],
});

testRule(rateRecomputed, {
  holds: [
    {
      name: "a reason is not what was counted",
      text: "共审核绩效目标«1364个»，涉及资金28.75亿元，因指标不细化等原因退回修改«287个»，退回率«21.0%»。",
    },
    {
      name: "content and fairly content told as one",
      text: "发放问卷400份，收回有效问卷«384份»，回收率96%，表示满意和基本满意的«361份»，满意度«94.0%»。",
    },
    {
      name: "what else was mended",
      text: "反馈问题«92条»，除5条仍在推进外，其余«87条»均已整改到位，整改率«94.6%»。",
    },
  ],
  broken: [
    {
      name: "a reason is not what was counted, swapped digits",
      text: "共审核绩效目标«1364个»，涉及资金28.75亿元，因指标不细化等原因退回修改«278个»，退回率«21.0%»。",
      messageId: "mismatch",
    },
    {
      name: "content and fairly content told as one, the rest's rate",
      text: "发放问卷400份，收回有效问卷«384份»，回收率96%，表示满意和基本满意的«361份»，满意度«6.0%»。",
      messageId: "mismatch",
    },
    {
      name: "what else was mended, swapped digits",
      text: "反馈问题«92条»，除5条仍在推进外，其余«87条»均已整改到位，整改率«96.4%»。",
      messageId: "mismatch",
    },
    {
      name: "money that was laid out",
      text: "纳入监控的项目预算«8.15亿元|status=plan»，花出去«5.45亿元»，执行率«68.0%»。",
      messageId: "mismatch",
    },
    {
      name: "those found so of what was looked at, swapped digits",
      text: "全区监控项目设置绩效指标«9846条»，达到阶段目标值的«8127条»，达标率«83.0%»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "items of one list, each with its share",
      text: "预计全面完成的‹1049个|status=plan›，占86.8%；预计基本完成的‹121个|status=plan›，占10.0%；难以完成的38个，占3.1%。",
    },

    {
      name: "content and fairly content told each",
      text: "收回有效问卷300份，满意、基本满意分别为270份、20份，满意率96.67%。",
    },
    {
      name: "those found so of what was looked at, a rate of something else",
      text: "对120个项目进行评价，得分90分以上的30个，指标规范率88.4%。",
    },
  ],
});

/** Part and whole of the last rate of a text. */
function unitsTold(text: string): string | null {
  const scene = sceneOf(reportFrom(text));
  const rate = scene.mentions.findLast(({ figure }) => figure.kind === "rate");
  const found = rate === undefined ? null : checkedUnits(rate, scene);
  return found === null ? null : `${found.part.figure.quote} ${found.whole.figure.quote}`;
}

const all = "全县60个预算单位全部编报绩效目标。\n60个预算单位全面开展自评。\n";

test.for([
  ["60个预算单位全部开展自评，抽查9个单位，抽查比例15%。", "9个 60个"],
  ["60个预算单位全部开展自评。抽查9个单位，抽查比例15%。", "9个 60个"],
  ["60个预算单位全部开展自评。60个预算单位全部上报，抽查9个单位，抽查比例15%。", "9个 60个"],
  ["60个预算单位全部开展自评，抽查60个单位，抽查比例100%。", "60个 60个"],
  ["60个一级预算单位全部开展自评，抽查9个一级单位，抽查比例15%。", "9个 60个"],
  ["县直60个一级预算单位全部开展自评，抽查9个一级单位，抽查比例15%。", "9个 60个"],
  [`${all}抽查9个单位，抽查比例15%。`, "9个 60个"],
  [`${all}抽查9个单位，复核面15%，另抽查项目36个。`, "9个 60个"],
  [`${all}45个预算单位全部开展自评，抽查9个单位，抽查比例20%。`, "9个 45个"],
  ["60个预算单位对36个项目开展自评，抽查9个单位，抽查比例15%。", "9个 60个"],
  // Called by their name they may be told with what was looked at between, or a sentence before.
  [`${all}抽查9个单位的36个项目，抽查单位比例15%。`, "9个 60个"],
  [`${all}抽查9个部门的36个项目。抽查部门占比15%。`, "9个 60个"],
  [`${all}抽查9个部门的36个项目。抽查部门占比15%，共涉及部门20个。`, "9个 60个"],
] as const)("of which units: %s", ([text, told]) => {
  expect(unitsTold(text)).toBe(told);
});

test.for([
  ["not checked", `${all}抽查9个单位，优良率15%。`],
  ["so far", `${all}抽查9个单位，累计抽查比例15%。`],
  ["drawn so far", `${all}累计抽查9个单位，抽查比例15%。`],
  ["in a table", `${all}|抽查9个单位，抽查比例15%|`],
  ["not drawn", `${all}培训9个单位，抽查比例15%。`],
  ["told a sentence before, not by name", `${all}抽查9个单位的36个项目。抽查比例15%。`],
  ["told in another paragraph", `${all}抽查9个部门的36个项目。\n抽查部门占比15%。`],
  ["told only behind", `${all}抽查部门占比15%，抽查9个部门。`],
  ["projects", `${all}抽查项目9个，抽查比例15%。`],
  ["projects between", `${all}抽查9个单位的36个项目，抽查比例15%。`],
  ["all units told once", "60个预算单位全面开展自评。\n抽查9个单位，抽查比例15%。"],
  ["more than all", `${all}抽查90个单位，抽查比例15%。`],
  ["other units as well", "45个单位有项目。60个预算单位全部开展自评，抽查9个单位，抽查比例15%。"],
  ["units of a kind", `${all}抽查9个县直单位，抽查比例15%。`],
  ["units of two kinds", "60个一级预算单位全部开展自评，抽查9个县直一级单位，抽查比例15%。"],
  ["units of a kind, told first", `${all}从重点单位中抽查9个，抽查比例15%。`],
  ["towns", `${all}抽查9个乡镇单位，抽查比例15%。`],
  ["units of a part", `${all}其中县直抽查9个单位，抽查比例15%。`],
  ["a part of them", `${all}其中部门抽查9个单位，抽查比例15%。`],
  ["units below", `${all}抽查9个二级单位，抽查比例15%。`],
] as const)("of no units: %s", ([, text]) => {
  expect(unitsTold(text)).toBeNull();
});

test("fewer units than were checked are another roster", () => {
  const [few, many, same] = sceneOf(reportFrom("9个单位，60个单位，9个单位。")).mentions;
  expect(isSmaller(few!, many!)).toBe(true);
  expect(isSmaller(many!, few!)).toBe(false);
  expect(isSmaller(few!, same!)).toBe(false);
});
