import { expect, test } from "vitest";
import { subjectOf } from "../../../extractors/binding/subject.ts";

test.for([
  ["全年评价", "项目，涉及资金", true, "项目"],
  ["共有", "一级预算单位参加", true, "一级预算单位"],
  ["整改问题", "。", true, "整改问题"],
  ["事前评估，评减金额共计", "，评减率", false, "评减金额"],
  ["其中评减率为", "。", false, "其中评减率"],
  ["（一）公用经费", "，", false, "公用经费"],
  ["2024年12月公用经费", "，", false, "公用经费"],
  ["，年初预算", "，", false, "年初预算"],
  ["2024年年初预算", "，", false, "年初预算"],
] as const)(
  "%s■%s: the subject is what is counted or measured",
  ([lead, tail, counted, subject]) => {
    expect(subjectOf(lead, tail, counted)).toBe(subject);
  },
);

test("a subject is never longer than 24 characters", () => {
  const long = "很长的名称".repeat(10);
  expect(subjectOf(long, "", false)).toHaveLength(24);
  expect(subjectOf("", long, true)).toHaveLength(24);
});
