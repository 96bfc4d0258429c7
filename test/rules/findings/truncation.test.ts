import { describe, expect, test } from "vitest";
import type { Judged, Verdicted } from "../../../rules/rule.ts";
import { asTruncated, truncatedIn } from "../../../rules/findings/truncation.ts";
import { related, unread } from "../../helpers/judged.ts";

// 546.18÷4755.05 = 11.486…%, 200÷300 = 66.66…%, 700÷900 = 77.77…%: all three cut off, none rounded.
const text =
  "送审4755.05万元，评减546.18万元，评减率11.48%；预算300.00万元，支出200.00万元，执行率66.6%；" +
  "计划900.00万元，到位700.00万元，到位率77.7%；预算600.00万元，支出400.00万元，占66.7%。";
const cut = ["share(1,0)=2", "share(4,3)=5", "share(7,6)=8"] as const;

function found(...formulas: readonly string[]): readonly string[] {
  return truncatedIn(related(text, ...formulas).judged).map(({ bound }) => bound.text);
}

describe("a document that cuts off its digits", () => {
  test("shows it by three relations that fit no other way", () => {
    expect(found(...cut)).toEqual(cut);
  });

  test("is not known by two, nor by one told three times", () => {
    expect(found(cut[0], cut[1])).toEqual([]);
    expect(found(cut[0], cut[0], cut[0])).toEqual([]);
  });

  test("has none that was rounded up", () => {
    expect(found(...cut, "share(10,9)=11")).toEqual([]);
  });

  // Rounded or cut off, these are what they are; or they are no numbers of which digits are cut off.
  test.for([
    ["预算400.00万元，支出100.00万元，占25%", "share(13,12)=14"],
    ["收回3个、4个，共7个", "sum(12,13)=14"],
    ["共5个，其中3个", "value(13)<=12"],
    ["预算600.00万元，支出400.00万元，占约67%", "share(13,12)=14"],
    ["54家，覆盖率28%", "reach(12)=13"],
    ["预算600.00万元，支出400.00万元，占90.7%", "share(13,12)=14"],
    ["预算600.00万元，支出440.00万元，占70%", "share(13,12)=14"],
  ])("may tell %s", ([more = "", formula = ""]) => {
    const { judged } = related(`${text}${more}。`, ...cut, formula);
    expect(truncatedIn(judged)).toHaveLength(3);
  });

  // 2÷3 of a half point, rounded twice: 0.4445 → 0.445 → 0.45.
  test("does not round twice either", () => {
    const { judged } = related(
      `${text}预算100000.00万元，支出44.46万元，占0.045%。`,
      ...cut,
      "share(13,12)=14",
    );
    expect(judged.at(-1)?.judgement.explainedBy).toBe("R3");
    expect(truncatedIn(judged)).toEqual([]);
  });
});

describe("a difference by rounding in such a document", () => {
  const { judged } = related(text, ...cut);
  const [first] = judged;
  const { evidence } = first!.bound;
  const words = { title: "", suggestion: "", messageId: "tail", data: {}, message: "" } as const;
  const said = (of: Judged | null): Verdicted => ({
    ...words,
    verdict: "broken",
    evidence,
    judged: of,
  });

  test("holds, and says how the numbers are written", () => {
    const held = asTruncated(said(first!), new Set(judged));
    expect(held).toMatchObject({
      verdict: "held",
      judged: { judgement: { verdict: "possible", gap: null, explainedBy: "R1" } },
      evidence: first!.bound.evidence,
    });
    expect(held.verdict === "held" ? held.statement : "").toMatch(
      /^546\.18.*（本文件的数按截尾写出）$/,
    );
  });

  test("is as strong as its digits would have been missed", () => {
    const held = asTruncated(said(first!), new Set(judged));
    const strength = held.verdict === "held" ? (held.judged?.strength ?? 0) : 0;
    expect(strength).toBeGreaterThan(0.7);
    expect(strength).toBeLessThan(1);
  });

  test("stays what it is where it is none of those relations", () => {
    const verdict = said(first!);
    expect(asTruncated(verdict, new Set(judged.slice(1)))).toBe(verdict);
    const wordless = said(null);
    expect(asTruncated(wordless, new Set(judged))).toBe(wordless);
    const passed: Verdicted = { verdict: "held", evidence, judged: first!, statement: "" };
    expect(asTruncated(passed, new Set(judged))).toBe(passed);
  });
});

test("relations whose numbers are not known show nothing", () => {
  const { judged } = related(text, ...cut, "share(10,9)=11");
  const last = judged.at(-1)!;
  const unknown = { ...last, bound: unread(last.bound) };
  expect(truncatedIn([...judged.slice(0, -1), unknown])).toHaveLength(3);
});
