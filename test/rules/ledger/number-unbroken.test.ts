import { describe, expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { runRules } from "../../../rules/check-reports.ts";
import { numberUnbroken } from "../../../rules/ledger/number-unbroken.ts";
import type { Checked } from "../../../rules/check-reports.ts";
import { replay } from "../../../rules/findings/replay.ts";
import { testDeclared } from "../../helpers/declared.ts";
import { ruleOnText } from "../../helpers/rule-on-text.ts";

const check = (text: string): Promise<Checked> => ruleOnText(numberUnbroken, text);

const line = "全县各部门认真落实预算绩效管理的各项要求，组织开展了绩效目标审核和运行监控工作，";

describe("N01 数字断裂", () => {
  testDeclared(numberUnbroken);

  test.for([
    ["a blank within a count", `${line}全年对1 8个项目开展评估。`, "18", 1],
    ["a line broken within a year", `${line}在编制 2\n\n023年年初预算时安排资金。`, "2023", 1],
    ["two of them are one finding", `${line}全年对1 8个项目、2 874条指标审核。`, "18", 2],
  ] as const)("%s is told", async ([, text, joined, times]) => {
    const { findings } = await check(text);
    expect(findings).toHaveLength(1);
    const [finding] = findings;
    expect(finding).toMatchObject({ severity: "hint", verdict: "undecidable" });
    expect(finding?.operands).toHaveLength(times);
    expect(finding?.message).toContain(`已按“${joined}”读取`);
    for (const { start, end, quote } of finding?.operands ?? []) {
      expect(text.slice(start, end)).toBe(quote);
    }
    expect(replay(structuredClone(finding!))?.verdict).toBe("undecidable");
  });

  test.for([
    ["全年对1 8个项目开展评估。", "“1 8”被换行或空格断开，已按“18”读取。", ["1 8"]],
    ["全年对1 .5个项目。", "“1 .5”被换行或空格断开，已按“1.5”读取。", ["1 .5"]],
    ["合计12 34.56元。", "“12 34.56”被换行或空格断开，已按“1234.56”读取。", ["12 34.56"]],
    [
      "在编制 2\n\n023年年初预算时安排资金。",
      "“2⏎023”被换行或空格断开，已按“2023”读取。",
      ["2\n\n023"],
    ],
    [
      "全年对1 8个项目、2 874条指标审核。",
      "“1 8”被换行或空格断开，已按“18”读取；这样的地方共2处。",
      ["1 8", "2 874"],
    ],
  ] as const)("%s is shown as it stands and as it is read", async ([text, message, quotes]) => {
    const { findings } = await check(line + text);
    expect(findings).toHaveLength(1);
    expect(findings[0]!.message).toContain(message);
    expect(findings[0]!.operands.map(({ quote }) => quote)).toEqual(quotes);
  });

  test.for([
    [6, "fail"],
    [7, "not_applicable"],
  ] as const)("%i wrapped lines and one more: %s", async ([times, outcome]) => {
    const { receipts } = await check(
      `${`${line}\n\n`.repeat(times)}在编制 2\n\n023年年初预算时安排资金。\n`,
    );
    expect(receipts.map((receipt) => receipt.outcome === "not_applicable")).toEqual([
      outcome === "not_applicable",
    ]);
  });

  test("lines of a PDF are cut by the width of the page, blanks are not", async () => {
    const bytes = new TextEncoder().encode(
      `${line}在编制 2\n\n023年年初预算、2\n\n024年预算时，全年对1 8个项目开展评估。`,
    );
    const { document } = await readDocument(bytes);
    const report = extractReport("报告.pdf", { ...document, format: "pdf" }, []);
    const { receipts } = runRules([numberUnbroken], [report]);
    expect(receipts.map(({ statement }) => statement)).toEqual([
      "按版面折行断开的数已接上：2023、2024",
      expect.stringContaining("“1 8”被换行或空格断开，已按“18”读取。"),
    ]);
  });

  test("lines cut by the width of the page are no slip of a person", async () => {
    const wrapped = Array.from({ length: 12 }, () => `${line}\n\n`).join("");
    const { findings, receipts } = await check(`${wrapped}在编制 2\n\n023年年初预算时安排资金。\n`);
    expect(findings).toEqual([]);
    expect(receipts.map(({ outcome }) => outcome)).toEqual(["not_applicable"]);
    expect(receipts[0]?.statement).toContain("2023");
  });

  test.for([
    ["list markers on lines of their own", "1.\n2.\n3.\n"],
    ["a page number between paragraphs", `${line}完成评价。\n\n— 3 —\n\n2024年，${line}完成评价。`],
    ["numbers of two paragraphs", "共评估项目18\n2024年安排资金"],
    ["a full stop behind a blank", `${line}全年评估的项目共18 ．`],
    ["whole numbers", `${line}全年对18个项目开展评估。`],
  ] as const)("%s are left alone", async ([, text]) => {
    const { findings, receipts } = await check(text);
    expect(findings).toEqual([]);
    expect(receipts.map(({ statement }) => statement)).toEqual(["文中没有这条规则可核的内容"]);
  });
});
