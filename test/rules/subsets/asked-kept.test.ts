import { expect, test } from "vitest";
import { partWithinWhole } from "../../../rules/ledger/part-within-whole.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { askedKept } from "../../../rules/subsets/asked-kept.ts";
import { boundsTold } from "../bounds-told.ts";

const exceeded = { messageId: "mismatch", severity: "warning" } as const;

testRule(partWithinWhole, {
  holds: [{ name: "what was granted", text: "申请资金总额«1.84亿元»，评估后安排«1.52亿元»。" }],
  broken: [
    {
      name: "more granted than was asked for",
      text: "申请资金总额«1.34亿元»，评估后安排«1.52亿元»，平均核减17.4%。",
      ...exceeded,
    },
    {
      name: "what was asked and what was cut exchanged",
      text: "申报预算资金«21197万元»。经评估，核定预算资金«75153万元»，综合核减率22%。",
      ...exceeded,
    },
  ],
  abstains: [
    {
      name: "one project and all of them",
      text: "其中停车场项目申报480万元，核定305万元。全年核定1323万元。",
    },
    { name: "what was asked the year before", text: "上年申报480万元。2024年核定525万元。" },
    { name: "more was granted on purpose", text: "申报480万元，因核增设备25万元，核定505万元。" },
  ],
});

test.for([
  ["申请资金1.34亿元，评估后安排1.52亿元。", "1.52亿元 1.34亿元"],
  ["申报480万元，涉及3个项目，核定525万元。", "525万元 480万元"],
  ["申报480万元。经评估，核定525万元。", "525万元 480万元"],
  ["申报480万元。最终，核定 525万元。", "525万元 480万元"],
  ["申报总金额为480万元，同意支持资金525万元。", "525万元 480万元"],
  ["年初申报 县本级预算480万元，评审后确认项目金额525万元。", "525万元 480万元"],
  ["今年申报480万元，核定525万元。", "525万元 480万元"],
] as const)(
  "neither what was granted nor what was cut exceeds what was asked: %s",
  ([text, quotes]) => {
    expect(boundsTold(askedKept, text)).toEqual([`value <= ${quotes}`]);
  },
);

test.for([
  ["another sentence that takes nothing up", "申报480万元。核定525万元。"],
  [
    "a sentence that tells much before",
    "申报480万元。经评估，支出1万元、2万元、3万元、4万元、5万元，核定525万元。",
  ],
  ["another paragraph", "申报480万元。\n经评估，核定525万元。"],
  ["more was granted on purpose", "申报480万元，因核增设备25万元，核定505万元。"],
  ["more was added on purpose", "申报480万元，调增后核定505万元。"],
  ["some of what was asked", "其中申报480万元，核定525万元。"],
  ["some of what was granted", "申报480万元，其中核定525万元。"],
  ["all of several years", "申报480万元，累计核定525万元。"],
  ["last year's", "上年申报480万元，核定525万元。"],
  ["about so much", "申报约480万元，核定525万元。"],
  ["another year", "申报‹480万元|year=2023›，核定‹525万元|year=2024›。"],
  ["things", "申报480个，核定525个。"],
  ["in a table", "|申报480万元|核定525万元|"],
  ["something else between", "申报480万元，支出30万元，核定525万元。"],
  ["granted before it was asked", "核定525万元，申报480万元。"],
  ["nothing was granted", "申报480万元，安排525万元。"],
  ["what was asked for is named with more", "申报单位预算480万元，核定525万元。"],
] as const)("not held against what was asked: %s", ([, text]) => {
  expect(boundsTold(askedKept, text)).toEqual([]);
});

test("what was granted and what was cut are both held against it, and no third amount", () => {
  expect(boundsTold(askedKept, "申报480万元，核定525万元，核减605万元。")).toEqual([
    "value <= 525万元 480万元",
    "value <= 605万元 480万元",
  ]);
  expect(boundsTold(askedKept, "申报480万元，核定1万元，核减2万元，审减525万元。")).toEqual([
    "value <= 1万元 480万元",
    "value <= 2万元 480万元",
  ]);
});
