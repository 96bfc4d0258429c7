import { describe, expect, test } from "vitest";
import { multipleAgrees } from "../../../rules/ledger/multiple-agrees.ts";
import type { Checked } from "../../../rules/check-reports.ts";
import { replay } from "../../../rules/findings/replay.ts";
import { testDeclared } from "../../helpers/declared.ts";
import { ruleOnText } from "../../helpers/rule-on-text.ts";

const check = (text: string): Promise<Checked> => ruleOnText(multipleAgrees, text);

describe("G04 倍、番语义", () => {
  testDeclared(multipleAgrees);

  test.for([
    "2024年培训436人次，是上年218人次的两倍。",
    "2024年培训300人次，比上年的100人次增长2倍。",
    "指标库共3300条，和2022年的1650条相比，正好翻了一番。",
    "共性指标426条、行业指标2874条，合计3300条，和2022年的1650条比，正好翻了一番。",
    "指标库由2020年的1000条增加到4000条，翻了两番。",
    "全年收回资金36.2亿元，比上年的10.3亿元增长2.5倍。",
  ])("holds: %s", async (text) => {
    const { findings, receipts } = await check(text);
    expect(findings).toEqual([]);
    expect(receipts.map(({ outcome }) => outcome)).toEqual(["pass"]);
  });

  test.for([
    ["2024年培训436人次，是上年218人次的四倍。", "相差"],
    ["2024年培训300人次，比上年的100人次增长3倍。", "请核对是“增长”还是“增长到”"],
    ["指标库共4300条，和2022年的1150条相比，正好翻了一番。", "不能同时成立"],
    ["2024年培训100人次，比上年的300人次减少3倍。", "“减少”不用“倍”表示"],
    ["全年收回资金36.2亿元，比上年的10.3亿元增长2.7倍。", "相差"],
  ] as const)("broken: %s", async ([text, says]) => {
    const { findings } = await check(text);
    const [finding] = findings;
    expect(findings).toHaveLength(1);
    expect(finding?.severity).toBe("warning");
    expect(finding?.message).toContain(says);
    expect(replay(structuredClone(finding!))?.verdict).toBe(finding?.verdict);
    for (const { quote, start, end } of finding!.operands)
      expect(text.slice(start, end)).toBe(quote);
  });

  test.for([
    "机械化作业效率是人工的8倍以上。",
    "培训人次比上年增长2倍。",
    "培训400人次，是上年218人次、前年100人次的数倍。",
  ])("leaves alone: %s", async (text) => {
    const { findings, receipts } = await check(text);
    expect(findings).toEqual([]);
    expect(receipts.map(({ outcome }) => outcome)).not.toContain("pass");
  });
});
