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
    "2024年培训436人次，达上年218人次的两倍。",
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
    "培训300人次，比上年增长2倍。",
    "按可比口径，培训300人次，比上年的100人次增长3倍。",
    "2024年培训436人次，超过上年218人次的3倍。",
    "2024年培训436人次，是上年218人次培训规模的3倍。",
    "2024年培训436人次，是上年218人次的规模的3倍。",
    "共性指标426条、行业指标2874条，是2022年1650条的3倍。",
    "培训人次比上年增长2倍。",
    "培训400人次，是上年218人次、前年100人次的数倍。",
  ])("leaves alone: %s", async (text) => {
    const { findings, receipts } = await check(text);
    expect(findings).toEqual([]);
    expect(receipts.map(({ outcome }) => outcome)).not.toContain("pass");
  });

  test.for([
    [
      "2024年培训436人次，是上年218人次的四倍。",
      "倍数与两数不符",
      "请对照原始资料核对培训人次、上期数、倍数。",
      "倍数＝本期数÷上期数",
      "436人次÷218人次＝四倍",
    ],
    [
      "2024年培训300人次，比上年的100人次增加200人次，增长 3 倍。",
      "倍、番与两数不符",
      "两数之比合“是……的3倍”，请核对是“增长”还是“增长到”。",
      "增长倍数＝（本期数－上期数）÷上期数",
      "（300人次－100人次）÷100人次＝3 倍",
    ],
    [
      "指标库由2020年的1000条增加到3000条，翻了一番。",
      "倍、番与两数不符",
      "请对照原始资料核对绩效指标总数、上期数、增长倍数。",
      "增长倍数＝（本期数－上期数）÷上期数",
      "（3000条－1000条）÷1000条＝一番",
    ],
  ] as const)("%s is told as %s, %s", async ([text, title, suggestion, relation, substituted]) => {
    const { findings } = await check(text);
    expect(findings).toMatchObject([
      { title, suggestion, relation: { text: relation }, confidence: { bind: "sentence" } },
    ]);
    expect(findings[0]!.relation!.substituted.replaceAll(/\s/g, "")).toBe(
      substituted.replaceAll(/\s/g, ""),
    );
  });
});
