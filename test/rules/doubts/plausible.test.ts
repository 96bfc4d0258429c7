import { describe, expect, test } from "vitest";
import type { Judgement } from "../../../domain/judgement.ts";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { repeatAgrees } from "../../../rules/ledger/repeat-agrees.ts";
import { tableAddsUp } from "../../../rules/ledger/table-adds-up.ts";
import { plausibleSeverity } from "../../../rules/doubts/plausible.ts";
import type { Bound, Judged } from "../../../rules/rule.ts";
import { related, unread } from "../../helpers/judged.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";

const title = "云岭县2024年预算绩效管理工作总结\n";
const trained = (rate: string): string =>
  `${title}参训人员632人，其中党员185人，党员占参训人员的比重为${rate}。\n`;

test.for([
  { name: "a slip of one digit", text: trained("39.3%"), severity: "error" },
  { name: "a base a little off", text: trained("30.1%"), severity: "error" },
  { name: "nothing leads from one to the other", text: trained("64.8%"), severity: "warning" },
])("how sure a broken rate is: $name", async ({ text, severity }) => {
  const [line] = await findingLines(rateRecomputed, text);
  expect(line?.split(" ")[0]).toBe(severity);
});

test("in a table figures belong together whatever they are", async () => {
  const text = `${title}\n表1 项目情况\n类别\t项目数（个）\n农业\t12\n教育\t31\n合计\t86\n`;
  expect((await findingLines(tableAddsUp, text))[0]).toMatch(/^error/);
});

test("a later, far smaller number is rather that of some of them", async () => {
  const text = `${title}组织全区112个预算单位开展绩效自评，并从中随机抽取28个单位进行复核；经复核，28个单位自评平均得分94.7分。\n`;
  expect(await findingLines(repeatAgrees, text)).toEqual(["hint 112个 28个"]);
});

const divided = (parts: string): string =>
  `${title}全年共评价项目60个，涉及资金3.2亿元。按领域分，${parts}。\n`;

test("parts that add up to far more than a total of another sentence are parts of something else", async () => {
  expect(await findingLines(partsAddUp, divided("教育类27个、农业类28个、水利类79个"))).toEqual([
    expect.stringMatching(/^hint/),
  ]);
  expect(await findingLines(partsAddUp, divided("教育类27个、农业类28个、水利类15个"))).toEqual([
    expect.stringMatching(/^(?:error|warning)/),
  ]);
});

test("parts that add up to far more, for a number of theirs stands in another's place", async () => {
  const told = `${title}全年开展事前绩效评估68个。按评估结论分，支持51个、部分支持68个、不予支持6个。\n`;
  expect(await findingLines(partsAddUp, told)).toEqual([expect.stringMatching(/^warning/)]);
  expect(await findingLines(partsAddUp, told.replace("部分支持68个", "部分支持79个"))).toEqual([
    expect.stringMatching(/^hint/),
  ]);
});

type Change = Partial<Pick<Bound, "binding">> & { readonly judgement?: Partial<Judgement> };

/** What becomes of an error over the figures of a text. */
function severityOf(text: string, formula: string, change: Change = {}): string {
  return plausibleSeverity("error", broken(text, formula, change), []);
}

function broken(text: string, formula: string, { judgement, ...changes }: Change = {}): Judged {
  const { bound, judgement: own, strength } = related(text, formula).judged[0]!;
  return { bound: { ...bound, ...changes }, judgement: { ...own, ...judgement }, strength };
}

describe("far from right, in one sentence", () => {
  test.for([
    ["60个、60个，共100个。", "error"],
    ["60个、61个，共100个。", "warning"],
    ["40个、40个，共100个。", "error"],
    ["40个、39个，共100个。", "warning"],
  ] as const)("%s: %s", ([text, severity]) => {
    expect(severityOf(text, "sum(0,1)=2")).toBe(severity);
  });

  test("a claim below zero is as far off as one above", () => {
    expect(severityOf("上年100个，今年105个，增加-4个。", "difference(1,0)=2")).toBe("warning");
    expect(severityOf("上年100个，今年45个，增加-50个。", "difference(1,0)=2")).toBe("error");
  });

  test("nothing is made more severe than it was", () => {
    const far = broken("60个、61个，共100个。", "sum(0,1)=2");
    expect(plausibleSeverity("warning", far, [])).toBe("warning");
    expect(plausibleSeverity("hint", far, [])).toBe("hint");
  });

  test("one slip of the pen may lead there all the same", () => {
    const far = broken("60个、61个，共100个。", "sum(0,1)=2");
    const slip = {
      kind: "digit",
      operand: 0,
      from: "60个",
      to: "39个",
      text: "",
      cost: 1,
    } as const;
    expect(plausibleSeverity("error", far, [slip])).toBe("error");
  });

  test("more than all of it is a part of something else, whatever slip leads there", () => {
    const slip = {
      kind: "dropped",
      operand: 2,
      from: "10%",
      to: "102%",
      text: "",
      cost: 1,
    } as const;
    const severity = (text: string): string =>
      plausibleSeverity("error", broken(text, "share(0,1)=2"), [slip]);
    expect(severity("抽查84个，单位82个，占10%。")).toBe("warning");
    expect(severity("抽查82个，单位84个，占10%。")).toBe("error");
    expect(severity("抽查84个，单位82个，占101%。")).toBe("error");
  });

  test("what was not measured stays as it was", () => {
    const unmeasured = { judgement: { gap: null } };
    expect(severityOf("60个、61个，共100个。", "sum(0,1)=2", unmeasured)).toBe("error");
    const { bound, ...rest } = broken("60个、61个，共100个。", "sum(0,1)=2");
    expect(plausibleSeverity("error", { ...rest, bound: unread(bound) }, [])).toBe("error");
  });

  test("one cell of a table is enough to leave no doubt", () => {
    const { bound, ...rest } = broken("60个、61个，共100个。", "sum(0,1)=2");
    const [first, second, third] = bound.evidence;
    const figure = { ...second!.figure!, cell: { table: 0, row: 1, column: 1 } };
    const evidence = [first, { ...second!, figure }, third!] as const;
    expect(plausibleSeverity("error", { ...rest, bound: { ...bound, evidence } }, [])).toBe(
      "error",
    );
  });
});

describe("the same number told again", () => {
  test.for([
    ["later and far smaller", "共111个。其中100个。", "value(0)=1", "hint"],
    ["later and a little smaller", "共110个。其中100个。", "value(0)=1", "error"],
    ["later and larger", "先有100个。共111个。", "value(0)=1", "error"],
    ["later and far larger", "先有100个。共150个。", "value(0)=1", "warning"],
    ["held against what stands behind it", "共111个。其中100个。", "value(1)=0", "error"],
    ["held against what is far larger behind it", "其中28个。共112个。", "value(1)=0", "warning"],
    ["a limit", "其中76个，共50个。", "value(0)<=1", "warning"],
    [
      "not at all, but a difference",
      "共180个，上年100个，减少50个。",
      "difference(0,1)=2",
      "warning",
    ],
  ] as const)("%s", ([, text, formula, severity]) => {
    expect(severityOf(text, formula)).toBe(severity);
  });

  test("with one number alone nothing falls", () => {
    const { bound, ...rest } = broken("共111个。其中100个。", "value(0)=1");
    const [first, second] = bound.evidence;
    const lone = { ...bound, evidence: [{ ...first, figure: null }, second!] as const };
    expect(plausibleSeverity("error", { ...rest, bound: lone }, [])).toBe("error");
  });
});

describe("parts of a total of another sentence", () => {
  const beyond: Change = { binding: "paragraph" };

  test.for([
    ["that add up to far more", "60个、61个，共100个。", "sum(0,1)=2", "hint"],
    ["that add up to a little more", "50个、60个，共100个。", "sum(0,1)=2", "error"],
    ["that add up to less", "40个、39个，共100个。", "sum(0,1)=2", "warning"],
    ["that are to stay below it", "60个、61个，共100个。", "sum(0,1)<=2", "warning"],
    ["that are no parts", "上年60个，今年181个，增加100个。", "difference(1,0)=2", "warning"],
  ] as const)("%s", ([, text, formula, severity]) => {
    expect(severityOf(text, formula, beyond)).toBe(severity);
  });

  test("may be of a report or a paragraph, and are judged by what they add up to", () => {
    const text = "60个、61个，共100个。";
    expect(severityOf(text, "sum(0,1)=2", { binding: "document" })).toBe("hint");
    expect(severityOf(text, "sum(0,1)=2", { ...beyond, judgement: { point: null } })).toBe(
      "warning",
    );
  });
});
