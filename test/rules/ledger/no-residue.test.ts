import { expect, test } from "vitest";
import { noResidue } from "../../../rules/ledger/no-residue.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(noResidue, {
  broken: [
    {
      name: "a bookmark",
      text: "«[bookmark: _GoBack]»(四)突出绩效评价约束。",
      messageId: "residue",
      severity: "hint",
      says: "“[bookmark: _GoBack]”。",
    },
    {
      name: "marks of Markdown, told once",
      text: "«**»2.全面实施目标管理。«**»各部门申请预算。",
      messageId: "residue",
      data: { times: 2 },
      says: "“**”，共2处。",
    },
    { name: "a placeholder for a number", text: "涉及资金«XX»万元。", messageId: "residue" },
    { name: "crosses", text: "«××»县财政局。", messageId: "residue" },
    { name: "a formula that failed", text: "执行率«#DIV/0!»。", messageId: "residue" },
    { name: "a slot of a template", text: "评减率«{{ rate }}»。", messageId: "residue" },
    { name: "a blank to fill in", text: "共«____»个项目。", messageId: "residue" },
    { name: "a broken reference", text: "见«错误！未找到引用源»。", messageId: "residue" },
  ],
  abstains: [
    { name: "alternatives", text: "组织相关业务处室/科室、被评价单位公开。" },
    { name: "names in Latin letters", text: "优先选择PPP项目、OA系统和XML文件。" },
    { name: "a multiplication", text: "效益3×10分。" },
    { name: "an age", text: "80周岁以上老年人生活补助。" },
    { name: "one star", text: "评为5*级单位。" },
  ],
});

test("residue of two kinds is told apart", async () => {
  const lines = await findingLines(
    noResidue,
    "涉及资金XX万元，执行率#DIV/0!。共____个项目，____次。",
  );
  expect(lines).toEqual(["hint XX", "hint #DIV/0!", "hint ____ ____"]);
});
