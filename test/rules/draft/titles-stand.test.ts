import { describe, expect, test } from "vitest";
import { titlesStand } from "../../../rules/draft/titles-stand.ts";
import { markedCatalogue } from "../../helpers/drafts.ts";
import { testDraftRule, verdictsOf } from "../../helpers/test-draft-rule.ts";

testDraftRule(titlesStand, [
  ["按照{{T1}}开展预算绩效管理工作。", "none"],
  ["按照《预算绩效管理条例》开展工作。", "title"],
  ["按照“绩效条例”开展绩效工作。", "quote", "引号中的“绩效条例”在来源材料中没有"],
  ["按照“绩效条例开展绩效工作。", "unpaired"],
  ["按照《{{T1}}》开展绩效工作。", "title"],
]);

const quoting = markedCatalogue(
  "云岭县2024年预算绩效管理工作总结\n坚持“花钱必问效”，对“优”等次项目安排资金«6万元|application.cut_amount»。",
);

describe("quotations, word for word", () => {
  test.for<readonly [string, readonly string[]]>([
    ["坚持“花钱必问效”的理念。", ["held"]],
    ["坚持花钱必问效的理念。", []],
    ["坚持“花钱问效”和“花钱必问效”的理念。", ["quote", "held"]],
    ["坚持“花钱必问效”的理念，压实“主体责任。", ["unpaired", "held"]],
    // A single character may stand anywhere.
    ["对“优”等次项目优先安排。", ["quote"]],
    ["对“”等次项目优先安排。", ["quote"]],
  ])("%s", ([text, expected]) => {
    const verdicts = verdictsOf(titlesStand, text, { catalogue: quoting });
    expect(verdicts.map(({ messageId, verdict }) => messageId ?? verdict)).toEqual(expected);
  });
});
