import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { gradeSums } from "../../../rules/sums/grade-sum.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { toldLines } from "../../helpers/told-lines.ts";
import { listingsTold } from "./listings-told.ts";

const told = "开展重点评价24个，优4个、良13个、中6个、差1个。";

testRule(partsAddUp, {
  holds: [
    {
      name: "two grades taken together",
      text: "开展重点评价24个，优4个、良13个、中«6个»、差«1个»。\n对评价等级为“中”“差”的«7个»对象压减预算。",
    },
    {
      name: "a noun before the number",
      text: "开展重点评价24个，优4个、良13个、中«6个»、差«1个»。\n部门预算压减评价结果为中、差的项目«7个»。",
    },
  ],
  broken: [
    {
      name: "more than both",
      text: "开展重点评价24个，优4个、良13个、中«6个»、差«1个»。\n对评价等级为“中”“差”的«9个»对象压减预算。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
});

testRule(partsAddUp, {
  holds: [
    {
      name: "those of another round, or some of them, are left alone",
      text: `${told}\n部门自评为中、差的项目45个，其中评价为中、差的项目3个。乡镇评价为良、中的项目12个。2023年度评价结果为“中”“差”的9个单位压减经费。`,
    },
    {
      name: "what is left out of all is no item of the list before",
      text: "反馈问题«92条»，其中编制类31条、管理类38条、使用类14条、效益类9条，除«5条»涉及跨年度工程仍在整改外，其余«87条»均已整改到位。",
    },
  ],
});

const all = "pass 24个 4个 13个 6个 1个";
const objects =
  "项目评价24个，优4个、良13个、中6个、差1个。部门评价12个，优2个、良5个、中3个、差2个。";
const both = [all, "pass 12个 2个 5个 3个 2个"];

test.for<readonly [name: string, text: string, lines: readonly string[]]>([
  [
    "in the next sentence",
    `${told}对评价等级为“中”“差”的9个对象压减预算。`,
    ["warning 6个 1个 9个", all],
  ],
  [
    "of this year's round",
    `${told}\n2024年度评价结果为“中”“差”的9个单位压减经费。`,
    ["warning 6个 1个 9个", all],
  ],
  ["of last year's round", `${told}\n2023年评价结果为“中”“差”的9个单位压减经费。`, [all]],
  [
    "of last year's round, with more words",
    `${told}\n2023年重点绩效评价结果为“中”“差”的9个单位压减经费。`,
    [all],
  ],
  ["one grade told twice", `${told}\n对评价等级为“中”“中”的9个对象压减预算。`, [all]],
  ["one grade alone", `${told}\n对评价等级为“中”的9个对象压减预算。`, [all]],
  ["money", `${told}\n对评价等级为中、差的9万元项目压减预算。`, [all]],
  ["of each kind of town", `${told}\n各乡镇评价为中、差的项目9个。`, [all]],
  ["of each kind of object", `${told}\n各类评价为中、差的项目9个。`, [all]],
  [
    "of two lists, neither of which fits",
    `${objects}\n对评价等级为“中”“差”的10个对象压减预算。`,
    both,
  ],
  [
    "of two lists, the second of which fits",
    `${objects}\n对评价等级为“中”“差”的5个对象压减预算。`,
    [...both, "pass 3个 2个 5个"],
  ],
  [
    "of a list without one of them",
    "开展重点评价23个，优4个、良13个、中6个。\n对评价等级为“中”“差”的9个对象压减预算。",
    ["pass 23个 4个 13个 6个"],
  ],
  ["before the list", `对评价等级为“中”“差”的9个对象压减预算。\n${told}`, [all]],
])("two grades: %s", ([, text, lines]) => {
  expect(toldLines(partsAddUp, reportFrom(text, { year: 2024 }))).toEqual(lines);
});

test.for([
  [`${told}对评价为中差的9个对象压减预算。`, []],
  [`${told}对评价等级为“中”“差”的9个对象压减预算。`, ["9个＝6个＋1个"]],
  [`${told}对评价等级为良好、中等的对象9个。`, []],
  ["评价24个，优秀4个，良好13个，中等6个，差1个。良和中对象19个。", ["19个＝13个＋6个"]],
  [
    "评价24个，优秀4个，良好等次13个，中等次6个，差1个。良、中的项目共有19个。",
    ["19个＝13个＋6个"],
  ],
  [`${told}2023年度评价后，2024年预算安排时对“中”“差”的9个单位压减。`, ["9个＝6个＋1个"]],
  [`${told}2023年评价、2024年预算安排后“中”“差”的9个单位压减。`, ["9个＝6个＋1个"]],
  [`${told}\n|“中”“差”的9个|`, []],
  ["评价24个，优4个、良13个、中6个、差1个，其中良、中对象19个。", []],
] as const)("what a total of two grades adds up: %s", ([text, lines]) => {
  expect(listingsTold(gradeSums, text, { year: 2024 })).toEqual(lines);
});
