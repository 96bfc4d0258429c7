import { expect, test } from "vitest";
import type { Finding, Operand } from "../../../domain/finding.ts";
import type { Quantity } from "../../../domain/quantity.ts";
import { checkReports } from "../../../rules/index.ts";
import { replay } from "../../../rules/findings/replay.ts";
import { plainName } from "../../../rules/findings/replay-words.ts";
import { q } from "../../helpers/quantity.ts";
import { reportFrom } from "../../helpers/report.ts";

const [sample] = checkReports([
  reportFrom("送审金额100.00万元，审定金额85.00万元，审减金额15.00万元，审减率51%。"),
]).findings;

interface Part {
  readonly quote?: string;
  readonly value?: string | null;
  readonly quantity?: Quantity | null;
}

/** A finding that says `formula` of these operands. */
function said(formula: string, parts: readonly Part[]): Finding {
  const operands = parts.map(({ quote = "", value = null, quantity = null }): Operand => ({
    ...sample!.operands[0]!,
    quote,
    value,
    quantity,
  }));
  return { ...sample!, relation: { text: "", formula, substituted: "" }, operands };
}

const quotes = (...words: readonly string[]): readonly Part[] => words.map((quote) => ({ quote }));
const values = (...all: readonly (string | null)[]): readonly Part[] =>
  all.map((value) => ({ value }));
const numbers = (...texts: readonly string[]): readonly Part[] =>
  texts.map((text) => ({ quantity: q(text) }));

test.for<readonly [string, readonly Part[], string | null]>([
  ["share(0,1)=2", numbers("546.18万元", "4755.05万元", "11.49%"), "certain"],
  ["share(0,1)=2", numbers("546.18万元", "4755.05万元", "11.94%"), "conflict"],
  ["share(0,1)=2", [...numbers("546.18万元", "4755.05万元"), { quote: "一成多" }], null],
  ["residue(0)", quotes("XX县"), "conflict"],
  ["residue(0)", quotes("XX县", "东陵县"), null],
  ["year(0)=year(1)", quotes("2024年度", "2024年"), "certain"],
  ["year(0)=year(1)", quotes("2024年度", "２０２３ 年"), "conflict"],
  ["year(0)=year(1)", quotes("2024年度", "上年"), null],
  ["year(0)=year(1)", quotes("今年"), null],
  ["year(0)>year(1)", quotes("2025年", "2024年度"), "certain"],
  ["year(0)>year(1)", quotes("2024年", "2024年度"), "conflict"],
  ["year(0)>year(1)", quotes("2024年", "上年"), null],
  ["year(0)>=2024", quotes("2024年度"), "certain"],
  ["year(0)>=2024", quotes("2023年度"), "conflict"],
  ["year(0)>=2024", quotes("上年"), null],
  ["year(0)=2024", quotes("20 24年"), "certain"],
  ["year(0)=2024", quotes("2023年"), "conflict"],
  ["year(0)=2024", quotes("上年"), null],
  ["xyear(0)=2024", quotes("2024年"), null],
  ["year(0)=20245", quotes("2024年"), null],
  ["missing(0)", quotes("评减率9%"), "undecidable"],
  ["share(1,?)=0", quotes("评减率9%"), "undecidable"],
  ["share(?,1)=0", quotes("评减率9%"), "undecidable"],
  ["share(?,1)=01", quotes("评减率9%"), null],
  ["a missing(0)", quotes("评减率9%"), null],
  ["next(0)=1", quotes("（一）", "（二）"), "certain"],
  ["next(0)=1", quotes("一、", "三、"), "conflict"],
  ["next(0)=1", quotes("附件", "附件2"), null],
  ["next(0)=1", quotes("附件1", "附件"), null],
  ["next(0)=1", [], null],
  ["differ(0,1)", quotes("《办法》", "办法"), "conflict"],
  ["differ(0,1)", quotes("办法", "细则"), "certain"],
  ["differ(0,1)", quotes("办法"), null],
  ["differ(0,1)", [], null],
  ["order(0)<=1", values("20240501", "20240630"), "certain"],
  ["order(0)<=1", values("20240701", "20240630"), "conflict"],
  ["order(0)<=1", values(null, "20240630"), null],
  ["order(0)<=1", values("20240701", null), null],
  ["order(0)<=1", values("20240701"), null],
  ["digits(0)=1", numbers("269.85万元", "269.85万元"), "certain"],
  ["digits(0)=1", numbers("269.85万元", "269.86万元"), "possible"],
  ["digits(0)=1", numbers("269.85万元"), null],
  ["digits(0)=1", [{}, ...numbers("269.85万元")], null],
  ["outlier(0)", values("12", "95", "96", "97", "98", "94"), "undecidable"],
  ["outlier(0)", values("95", "12", "96", "97", "98", "94"), "certain"],
  ["outlier(0)", [], "certain"],
  [
    "growth-outlier(0,1)",
    values("900", "100", "110", "100", "108", "100", "112", "100", "109", "100", "111", "100"),
    "undecidable",
  ],
  [
    "growth-outlier(0,1)",
    values("110", "100", "900", "100", "108", "100", "112", "100", "109", "100", "111", "100"),
    "certain",
  ],
  ["round(0)", numbers("3000万元", "12000元"), "undecidable"],
  ["round(0)", numbers("3000万元", "12300元"), "certain"],
  ["round(0)", [...numbers("3000万元"), { quote: "三千" }], "certain"],
  ["copied(0,1)", values("12", "12", "7", "7"), "undecidable"],
  ["copied(0,1)", values("12", "12", "7", "8"), "certain"],
  ["copied(0,1)", values("12", "13", "13", "13"), "certain"],
  [
    "truncated:share(0,1)=2;share(3,1)=4",
    numbers("546.18万元", "4755.05万元", "11.48%", "319.50万元", "6.71%"),
    "tail",
  ],
  [
    "truncated:share(0,1)=2;share(3,1)=4",
    numbers("546.18万元", "4755.05万元", "11.48%", "319.30万元", "6.72%"),
    "certain",
  ],
  ["truncated:share(0,1)=2;none", numbers("546.18万元", "4755.05万元", "11.48%"), null],
  ["truncated:share(0,1)=2", [...numbers("546.18万元", "4755.05万元"), {}], null],
  ["no statement of ours", quotes("54家"), null],
])("%s of %j: %s", ([formula, parts, verdict]) => {
  expect(replay(said(formula, parts))?.verdict ?? null).toBe(verdict);
});

test("what is replayed tells the reading by which it holds", () => {
  const tail = said("share(0,1)=2", numbers("546.18万元", "4755.05万元", "11.48%"));
  expect(replay(tail)).toEqual({ verdict: "tail", explainedBy: "R1" });
  expect(replay(said("missing(0)", quotes("9%")))).toEqual({
    verdict: "undecidable",
    explainedBy: null,
  });
});

test("a finding without a relation cannot be replayed", () => {
  expect(replay({ ...sample!, relation: null })).toBeNull();
});

test("a name is compared without blanks, quotes and brackets of titles", () => {
  expect(plainName("《“绩效” 管理‘办法’*》")).toBe("绩效管理办法");
});
