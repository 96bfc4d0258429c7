import { expect, test } from "vitest";
import { restatedParts } from "../../../rules/rates/restated-part.ts";
import { boundsTold } from "../bounds-told.ts";

test.for([
  [
    "420个项目中，全部完成的336个，基本完成的63个，未完成的21个，全部完成和基本完成的合计占95.0%（共399个）。",
    "399个 420个 95.0%",
  ],
  [
    "抽查复核60个，发现得分偏高18个、依据不足9个，合计占抽查项目的45.0%（27个）。",
    "27个 60个 45.0%",
  ],
  [
    "全年支出48000万元。\n三季度、四季度支出分别为15000万元和12600万元，合计占全年支出的57.5%，金额为27600万元。",
    "27600万元 48000万元 57.5%",
  ],
  ["共查找问题125个，两类问题合计占64.0%，计80个。", "80个 125个 64.0%"],
] as const)("several together and their number behind the share: %s", ([text, quotes]) => {
  expect(boundsTold(restatedParts, text)).toEqual([`share ${quotes}`]);
});

test.for([
  // One alone has the share; what follows is something else, or measured otherwise.
  "抽查复核60个，得分偏高18个，占抽查项目的30.0%，依据不足9个。",
  "抽查复核60个，两类合计占抽查项目的45.0%，涉及资金270万元。",
  "两类合计占45.0%（27个）。",
])("nothing is bound in: %s", (text) => {
  expect(boundsTold(restatedParts, text)).toEqual([]);
});
