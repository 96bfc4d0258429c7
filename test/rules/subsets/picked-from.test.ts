import { expect, test } from "vitest";
import { subsetCount } from "../../../rules/ledger/subset-count.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { pickedFrom } from "../../../rules/subsets/picked-from.ts";
import { boundsTold } from "../bounds-told.ts";

const exceeded = { messageId: "mismatch", severity: "warning" } as const;

testRule(subsetCount, {
  holds: [
    {
      name: "projects picked from reports",
      text: "全年报送评估报告«87份»，财政局从中选取«19个»开展论证。",
    },
    { name: "units that sent one at least", text: "共有«32家»预算单位报送评估报告«57份»。" },
  ],
  broken: [
    {
      name: "more picked than there were",
      text: "全年报送评估报告«87份»，财政局从中选取«91个»开展论证。",
      ...exceeded,
    },
    {
      name: "more units than what they sent",
      text: "共有«62家»预算单位报送评估报告«57份»。",
      ...exceeded,
    },
  ],
  abstains: [
    { name: "picked among fields", text: "聚焦教育、卫生等5个领域，从中选取19个开展论证。" },
    { name: "pages of what was sent", text: "共有62家预算单位报送材料，其中附图57份。" },
  ],
});

test.for([
  ["报送评估报告87份，财政局从中选取91个开展论证。", "91个 87份"],
  ["报送评估报告87份，财政局从中 选取19个开展论证。", "19个 87份"],
  ["报送评估报告87份，涉及项目15个，财政局从中选取91个开展论证。", "91个 15个"],
  ["报送评估报告87份，涉及指标15个，财政局从中选取91个开展论证。", "91个 87份"],
  ["报送评估报告87份，抽查其中的91个。", "91个 87份"],
  ["报送评估报告87份。在此基础上挑选了质量较高的政策91项。", "91项 87份"],
  ["报送评估报告87份，从这些报告中遴选91份。", "91份 87份"],
] as const)("what is picked is no more than what it is picked from: %s", ([text, quotes]) => {
  expect(boundsTold(pickedFrom, text)).toEqual([`value <= ${quotes}`]);
});

test.for([
  ["not picked from them", "报送评估报告87份，抽查91个。"],
  ["fields", "聚焦教育等5个领域，从中选取19个开展论证。"],
  ["indicators", "报送评估报告87份，从中选取91个指标论证。"],
  ["problems", "发现问题87个，从中选取91个论证。"],
  ["problems that are picked", "报送评估报告87份，从中选取91个问题。"],
  ["some of them", "其中报告87份，从中选取91个论证。"],
  ["another year", "报送评估报告‹87份|year=2023›，从中选取‹91个|year=2024›论证。"],
  ["planned", "报送评估报告‹87份|status=plan›，从中选取91个论证。"],
  ["another paragraph", "报送评估报告87份。\n从中选取91个论证。"],
  ["a number between has room", "报送评估报告87份，涉及指标95个，从中选取91个论证。"],
  ["people", "报名87人，从中选取91人。"],
  ["far behind", "报送评估报告87份，涉及指标1个、指标2个、指标3个，从中选取91个论证。"],
  ["nothing is told before", "从中选取91个论证。"],
] as const)("not picked from it: %s", ([, text]) => {
  expect(boundsTold(pickedFrom, text)).toEqual([]);
});

test.for([
  ["报送评估报告87份，选其中的91个。", "91个 87份"],
  ["报送评估报告87份，挑其中91个。", "91个 87份"],
  ["报送评估报告87份，抽其中91个。", "91个 87份"],
  ["报送评估报告87份，核查了其中91个。", "91个 87份"],
  ["报送评估报告87份，从中选取87个。", "87个 87份"],
  ["报送评估报告87份，从中选取91个项目的指标。", "91个 87份"],
  ["评价对象87个，从中选取91个。", "91个 87个"],
  ["报送单位材料87份，从中选取91份。", "91份 87份"],
] as const)("picked, in other words: %s", ([text, quotes]) => {
  expect(boundsTold(pickedFrom, text)).toEqual([`value <= ${quotes}`]);
});

test.for([
  [
    "picked long after",
    "报送评估报告87份，县财政局会同有关部门和第三方机构按照规定程序逐项核对资料并实地走访座谈召开专家评审会书面反馈意见后又进行了多轮复核确认和集中会审，从中选取91个。",
  ],
  ["offices", "涉及部门87个，从中选取91个。"],
  ["something else told of them", "报送评估报告87份，抽查其中的项目共91个。"],
  ["small items", "报送评估报告87份，从中选取91个小项。"],
  ["as many are told between", "报送评估报告87份，涉及指标91个，从中选取91个。"],
  ["units", "报送评估报告87家，从中选取91家。"],
] as const)("not picked: %s", ([, text]) => {
  expect(boundsTold(pickedFrom, text)).toEqual([]);
});
