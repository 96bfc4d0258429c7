import { expect, test } from "vitest";
import { sectionRows } from "../../../rules/repeats/section-row.ts";
import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { boundsTold } from "../bounds-told.ts";

const table =
  "各乡镇结果见下表。\n|乡镇|项目数（个）|执行率（%）|红灯（个）|得分（分）|\n" +
  "|城关镇|28|83.0|1|93.5|\n|清河镇|20|66.0|3|81.5|\n|杨塘乡|13|57.0|4|74.6|\n\n";

function told(paragraph: string): readonly string[] {
  return boundsTold(sectionRows, table + paragraph);
}

const lead = "各项目前期手续办理较慢，征地拆迁和管线迁改占用了较多时间，施工组织也不够有力";

test.for([
  // Farther behind its name than a sentence goes on, and in the next sentences.
  [`清河镇：${lead}，全镇得分81.5分。执行率66.0%。`, ["81.5分 81.5", "66.0% 66.0"]],
  // The name leads the sentence itself.
  [`清河镇各项目推进迟缓，主要是${lead}，全镇得分81.5分。`, ["81.5分 81.5"]],
  // By the word right behind a count.
  ["清河镇。20个项目中红灯项目3个，得分81.5分。", ["20个 20"]],
  // Two other paragraphs agree with the column.
  [
    "城关镇。进展较快，红灯项目1个。\n杨塘乡。进展较慢，红灯项目4个。\n清河镇。进展缓慢，红灯项目8个。",
    ["8个 3"],
  ],
  // A slip of three digits, or of fewer where another number agrees.
  [`（二）清河镇：${lead}，全镇得分85.1分。`, ["85.1分 81.5"]],
  [`杨塘乡：${lead}。得分74.6分。红灯项目6个。`, ["74.6分 74.6", "6个 4"]],
] as const)("%s", ([text, pairs]) => {
  const bounds = pairs.map((pair) => `value ${pair}`);
  expect(told(text)).toEqual(expect.arrayContaining(bounds));
});

test.for([
  // Of another row, last year or what is aimed at.
  `清河镇：${lead}，比城关镇的得分93.5分低。`,
  `清河镇：${lead}。上年得分84.3分。`,
  `清河镇：${lead}。得分不低于85.0分。`,
  // No word of a column.
  `清河镇：${lead}。满意度81.5%。`,
  // Short, and nothing of the paragraph agrees with the row.
  `清河镇：${lead}。红灯项目5个。`,
  // What is left of it, or some of them.
  `清河镇：${lead}，全镇得分81.5分。仅对2个红灯项目说明了原因。`,
  "清河镇：得分81.5分。没有销号的红灯8个。",
  // The paragraph does not open with the name.
  `一是清河镇${lead}。执行率61.0%。`,
])("none: %s", (text) => {
  expect(told(text).filter((bound) => !bound.includes("81.5分"))).toEqual([]);
});

testRule(repeatAgrees, {
  holds: [],
  broken: [
    {
      name: "a score far behind the name that opens the paragraph",
      text: `${table.replace("81.5", "«81.5»")}清河镇：${lead}，全镇得分«85.1分»。`,
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [],
});
