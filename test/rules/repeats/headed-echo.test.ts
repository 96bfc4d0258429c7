import { expect, test } from "vitest";
import { headedEchoes } from "../../../rules/repeats/headed-echo.ts";
import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { boundsTold } from "../bounds-told.ts";

const overview = "全年组织事前评估«12个»、财政重点评价10个，成效明显。\n";
const plain = overview.replaceAll(/[«»]/g, "");

testRule(repeatAgrees, {
  broken: [
    {
      name: "what an overview tells, in the paragraph headed by it",
      text: `${overview}2.事前评估。对教育、交通、城建等领域的«21个»项目进行评估，申报资金9864.50万元。`,
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "a work that is named in other words",
      text: `${overview}（一）扎实开展事前绩效评估。对教育、交通、城建等领域的«17个»项目进行评估。`,
      messageId: "mismatch",
      severity: "warning",
    },
  ],
});

test("the same number in the paragraph headed by it", () => {
  const text = `${plain}2.事前评估。上年评估17个，今年对12个项目进行评估。`;
  expect(boundsTold(headedEchoes, text)).toEqual(["value 12个 12个"]);
});

test.for([
  // Of another work.
  `${plain}2.绩效自评。对教育、交通、城建等领域的17个项目进行复核。`,
  // No slip of the pen.
  `${plain}2.事前评估。对教育、交通、城建等领域的38个项目进行评估。`,
  // Both are told elsewhere as well.
  `${plain}2.事前评估。对17个项目进行评估。\n17个项目全部公开。\n12个项目纳入预算。`,
  // What is aimed at, or some of them.
  "力争组织事前评估12个。\n2.事前评估。对教育、交通、城建等领域的17个项目进行评估。",
  "其中事前评估12个。\n2.事前评估。对教育、交通、城建等领域的17个项目进行评估。",
])("another number: %s", (text) => {
  expect(boundsTold(headedEchoes, text)).toEqual([]);
});
