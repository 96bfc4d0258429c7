import { describe, expect, test } from "vitest";
import type { Bound } from "../../../rules/rule.ts";
import {
  abstain,
  checkRelation,
  evidenceOf,
  isFitting,
  judgeBound,
  lower,
  relationMessages,
  valuesOf,
} from "../../../rules/findings/relation-check.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { related, unread } from "../../helpers/judged.ts";
import { reportFrom } from "../../helpers/report.ts";

const rate = "送审4755.05万元，评减546.18万元，评减率";

function bound(text: string, formula: string, changes: Partial<Bound> = {}): Bound {
  return { ...related(text, formula).judged[0]!.bound, ...changes };
}

const wrong = bound(`${rate}11.94%。`, "share(1,0)=2");
const title = "评减率不符";

function severity(binding: Bound["binding"], ceiling?: "hint" | "warning"): unknown {
  const options = ceiling === undefined ? { title } : { title, ceiling };
  const check = checkRelation({ ...wrong, binding }, options);
  return check.verdict === "broken" ? check.severity : null;
}

/** What is told of a relation that is not broken. */
function wordsOf(each: Bound): string {
  const check = checkRelation(each, { title });
  return check.verdict === "held"
    ? check.statement
    : check.verdict === "abstained"
      ? check.reason
      : "";
}

test("evidence is the figure in its role, where it stands", () => {
  const [mention] = sceneOf(reportFrom("送审金额4755.05万元。")).mentions;
  const { figure } = mention!;
  expect(evidenceOf("送审额", mention!)).toEqual({
    role: "送审额",
    documentId: figure.documentId,
    span: figure.span,
    quote: "4755.05万元",
    figure,
  });
});

test("an amount without its unit is held against none that has one", () => {
  const [first, ...others] = wrong.evidence;
  const { figure } = first;
  const bare = { ...figure!, quantity: { ...figure!.quantity, unit: null } };
  expect(wordsOf({ ...wrong, evidence: [{ ...first, figure: bare }, ...others] })).toMatch(
    /有金额没有写明单位$/,
  );
});

test("what abstains may rest on nothing", () => {
  expect(abstain("insufficient", "缺少总数")).toEqual({
    verdict: "abstained",
    outcome: "insufficient",
    reason: "缺少总数",
    evidence: [],
  });
});

test("a relation is judged once, and not at all where a number is unknown", () => {
  expect(judgeBound(wrong)).toBe(judgeBound(wrong));
  expect(judgeBound(unread(wrong))).toBeNull();
});

test("a relation fits as printed, not by cutting off, and not where a number is unknown", () => {
  const fits = (rated: string): boolean => isFitting(bound(`${rate}${rated}。`, "share(1,0)=2"));
  expect(["11.49%", "11.48%", "11.94%"].map(fits)).toEqual([true, false, false]);
  // 18万元 to 20万元 is what the two may come to.
  expect(isFitting(bound("收回12万元、7万元，共19.3万元。", "sum(0,1)=2"))).toBe(true);
  expect(isFitting(unread(wrong))).toBe(false);
});

test("what is computed and what is printed are told beside each other", () => {
  const values = valuesOf(wrong);
  expect(values?.computed).toBeCloseTo(11.486, 3);
  expect(values?.printed).toBe(11.94);
  expect(valuesOf(unread(wrong))).toBeNull();
  expect(valuesOf(bound("预算0万元，支出5万元，执行率50%。", "share(1,0)=2"))).toBeNull();
});

describe("a relation that holds", () => {
  test("is told with its numbers and how much it proves", () => {
    const right = bound(`${rate}11.49%。`, "share(1,0)=2");
    expect(checkRelation(right, { title })).toMatchObject({
      verdict: "held",
      evidence: right.evidence,
      judged: { bound: right, judgement: { verdict: "certain" } },
      statement: "546.18万元÷4755.05万元＝11.49%，算得11.486%（11.4862%～11.4864%），一致",
    });
    const check = checkRelation(right, { title });
    expect(check.verdict === "held" ? check.judged?.strength : null).toBeCloseTo(0.79, 2);
  });

  test("by an inequality needs no more than its statement", () => {
    expect(checkRelation(bound("其中12个，共44个。", "value(0)<=1"), { title })).toMatchObject({
      verdict: "held",
      statement: "12个≤44个，成立",
    });
  });

  test("where a rough number is used widely says so", () => {
    const wide = bound("收回225万元、100万元，共近400万元。", "sum(0,1)=2");
    expect(wordsOf(wide)).toContain("（修饰词用得偏宽）");
  });

  test("with numbers so loose that any would do tells nothing", () => {
    const loose = bound("收回5万元、7万元，共超3万元。", "sum(0,1)=2");
    expect(checkRelation(loose, { title })).toMatchObject({
      verdict: "abstained",
      outcome: "insufficient",
      evidence: loose.evidence,
    });
    expect(wordsOf(loose)).toMatch(/，但数字过于宽松，校验力不足$/);
    const part = bound("其中1个，共999999个。", "value(0)<=1");
    expect(checkRelation(part, { title }).verdict).toBe("held");
    const whole = bound("5400家，覆盖率20%。", "reach(0)=1");
    expect(checkRelation(whole, { title }).verdict).toBe("held");
  });
});

describe("a relation that does not hold", () => {
  test("is an error in one sentence, a warning beyond it, and never more than it may be", () => {
    expect(severity("sentence")).toBe("error");
    expect(severity("paragraph")).toBe("warning");
    expect(severity("sentence", "warning")).toBe("warning");
    expect(severity("paragraph", "hint")).toBe("hint");
  });

  test("names what to look at, or says what it is told to", () => {
    expect(checkRelation(wrong, { title })).toMatchObject({
      verdict: "broken",
      messageId: "mismatch",
      title,
      evidence: wrong.evidence,
      judged: { bound: wrong, strength: null },
      suggestion: "请对照原始资料核对数1、数0、数2。",
      data: { claim: "11.94%" },
    });
    expect(checkRelation(wrong, { title, suggestion: "请重算。" })).toMatchObject({
      suggestion: "请重算。",
    });
  });

  test("names a role once that two numbers have", () => {
    const [first, ...rest] = wrong.evidence;
    const alike: Bound = {
      ...wrong,
      evidence: [first, ...rest.map((each) => ({ ...each, role: first.role }))],
    };
    expect(checkRelation(alike, { title })).toMatchObject({
      suggestion: "请对照原始资料核对数1。",
    });
  });

  test("but by rounding is a hint that names the reading", () => {
    expect(checkRelation(bound(`${rate}11.48%。`, "share(1,0)=2"), { title })).toMatchObject({
      severity: "hint",
      messageId: "tail",
      data: { reading: "截尾（只舍不入）", coarse: false },
    });
    expect(
      checkRelation(bound("预算4700.00万元，支出600.00万元，执行率10%。", "share(1,0)=2"), {
        title,
      }),
    ).toMatchObject({ messageId: "tail", data: { coarse: true } });
  });
});

test("what cannot be computed is not judged", () => {
  const undefinedRate = bound("预算0万元，支出5万元，执行率50%。", "share(1,0)=2");
  for (const each of [undefinedRate, unread(wrong)]) {
    expect(checkRelation(each, { title })).toMatchObject({
      verdict: "abstained",
      outcome: "insufficient",
      reason: "share(1,0)=2：有数无法计算",
    });
  }
});

test("the lower of two severities", () => {
  expect(lower("error", "warning")).toBe("warning");
  expect(lower("hint", "warning")).toBe("hint");
  expect(lower("error", "error")).toBe("error");
});

test("messages say what does not hold, and never which number is wrong", () => {
  const mismatch = {
    claimRole: "评减率",
    claim: "11.94%",
    claimSet: "（即…）",
    expression: "546.18万元÷4755.05万元",
    argumentRoles: "",
    computed: "11.486%",
    gap: "0.449个百分点",
    inverse: "",
    roles: "三者",
    together: "",
    caveat: "",
  };
  expect(relationMessages.mismatch(mismatch)).toBe(
    "文中评减率11.94%（即…）；按546.18万元÷4755.05万元应为11.486%，相差0.449个百分点。三者不能同时成立。",
  );
  expect(relationMessages.tail({ ...mismatch, reading: "截尾", coarse: false })).toBe(
    "文中评减率11.94%；按546.18万元÷4755.05万元应为11.486%，只有按“截尾”才相符，属尾差。",
  );
  expect(relationMessages.tail({ ...mismatch, reading: "取整", coarse: true })).toContain(
    "疑为约数。",
  );
});
