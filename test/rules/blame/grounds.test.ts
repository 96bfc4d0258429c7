import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openPoints } from "../../../bench/rules/completeness.ts";
import type { Finding } from "../../../domain/finding.ts";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { groundsOf, openEnds } from "../../../rules/blame/grounds.ts";
import { checkReports } from "../../../rules/index.ts";
import type { Judged, Said } from "../../../rules/rule.ts";
import type { Reason, Suspects } from "../../../rules/blame/suspects.ts";
import { related } from "../../helpers/judged.ts";

async function findingsIn(text: string): Promise<readonly Finding[]> {
  const { document } = await readDocument(new TextEncoder().encode(text));
  return checkReports([extractReport("x.txt", document, [])]).findings;
}

async function findingOf(ruleId: string, text: string): Promise<Finding | undefined> {
  return (await findingsIn(text)).find((finding) => finding.ruleId === ruleId);
}

describe("grounds", () => {
  test("a rate is blamed for the relations on it, told with their numbers", async () => {
    const finding = await findingOf(
      "R02",
      "2023年送审金额4755.05万元，审定金额4208.87万元，审减金额546.18万元，审减率11.94%。",
    );
    expect(finding?.grounds?.blame).toContain("“11.94%”1个不成立、0个成立");
    expect(finding?.grounds?.repair).toContain("按改动大小排列");
  });

  test("part above whole by one: either may be a digit off, and nobody is accused", async () => {
    const finding = await findingOf("P03", "绩效自评发现问题75个，其中已完成整改76个。");
    expect(finding?.hypotheses.map(({ text }) => text)).toEqual([
      "一位数字写错，76个→75个",
      "一位数字写错，75个→76个",
    ]);
    expect(finding?.grounds?.blame).toContain("无法断定哪个有误");
  });

  test("part above whole by far, and no slip explains it", async () => {
    const finding = await findingOf("P03", "绩效自评发现问题11个，其中已完成整改58个。");
    expect(finding?.hypotheses).toEqual([]);
    expect(finding?.message).toContain("没有发现单位、小数点、漏写多写一位的笔误。");
  });

  test("a finding on one figure blames it", async () => {
    const finding = await findingOf("U06", "项目整改覆盖率为112.5%。");
    expect(finding?.blame[0]).toBe(0);
  });
});

const wrong = related("12个、7个，共15个。", "sum(0,1)=2");

function said(judged: Judged | null, changes: Partial<Said> = {}): Said {
  return {
    verdict: "broken",
    evidence: (judged ?? wrong.judged[0]!).bound.evidence,
    judged,
    title: "",
    suggestion: "",
    messageId: "mismatch",
    data: null,
    message: "",
    ...changes,
  };
}

const slip = {
  kind: "digit",
  operand: 1,
  from: "7个",
  to: "3个",
  text: "7个→3个",
  cost: 1,
} as const;

function suspects(reason: Reason, share = 0.8, order: readonly number[] = [1, 2, 0]): Suspects {
  return { order, share, reason };
}

const nobody = suspects("none", 0, []);

function of(text: string, formula: string): Said {
  return said(related(text, formula).judged[0]!);
}

function repair(told: Said, ...hypotheses: readonly (typeof slip)[]): string {
  return groundsOf(told, hypotheses, nobody, wrong.graph).repair;
}

describe("why slips are named", () => {
  test("tells how many there are", () => {
    expect(repair(said(wrong.judged[0]!), slip, slip)).toBe(
      "改一处就能使这一关系成立、又不使其他关系落空的改法有2种，按改动大小排列。",
    );
  });

  test("or why there is none", () => {
    expect(repair(said(wrong.judged[0]!, { tellsRepair: true }))).toBe("改法见说明。");
    expect(repair(said(null))).toBe("没有可推算的改法，须对照原文。");
    expect(repair(of("送审4755.05万元，评减546.18万元，评减率11.48%。", "share(1,0)=2"))).toBe(
      "属舍入之差，没有笔误可推断。",
    );
    expect(repair(of("54家，覆盖率1.00%。", "reach(0)=1"))).toBe(
      "没有试推笔误：比率和总数都可能是约数。",
    );
    expect(repair(said(wrong.judged[0]!))).toBe("没有哪一处单独的笔误能使各数相符。");
    expect(repair(of("其中58个，共11个。", "value(0)<=1"))).toBe(
      "没有发现单位、小数点、漏写多写一位的笔误。",
    );
  });
});

describe("why a number is accused", () => {
  const ground = (told: Said, accused: Suspects, { graph } = wrong): string =>
    groundsOf(told, [{ ...slip, operand: 2, text: "错" }, slip], accused, graph).blame;
  const own = said(wrong.judged[0]!);

  test.for([
    ["slip", "先核对“7个”：7个→3个，即可相符。"],
    ["copy", "先核对“7个”：与邻近的数相同，可能抄错了位置。"],
    ["base", "先核对“7个”：与应有的数相差不大，可能用了另一口径的数。"],
    ["range", "先核对“7个”：只改这一处即可相符。"],
    ["alone", "先核对“7个”：其余各数另有成立的关系，只有它没有。"],
    ["none", "问题出在“7个”的写法。"],
  ] as const)("by %s: %s", ([reason, words]) => {
    expect(ground(own, suspects(reason))).toBe(words);
  });

  test("does not contradict that no slip leads there", () => {
    const { repair, blame } = groundsOf(own, [], suspects("range"), wrong.graph);
    expect(repair).toBe("没有哪一处单独的笔误能使各数相符。");
    expect(blame).toBe("先核对“7个”：不是一处笔误，但换成另一个数即可相符。");
  });

  test("a slip that nobody named has no words", () => {
    expect(ground(own, suspects("slip", 0.8, [0, 1, 2]))).toBe("先核对“12个”：，即可相符。");
  });

  test("with reserve where the others are nearly as suspect", () => {
    expect(ground(own, suspects("range", 0.75))).not.toContain("无法断定");
    expect(ground(own, suspects("range", 0.74))).toBe(
      "依据文中现有的数，无法断定哪个有误；先核对“7个”：只改这一处即可相符。",
    );
  });

  test("is told where there is nobody to accuse", () => {
    const tail = related("送审4755.05万元，评减546.18万元，评减率11.48%。", "share(1,0)=2");
    expect(ground(own, nobody)).toBe("依据文中现有的数，无法断定哪个有误。");
    expect(ground(said(tail.judged[0]!), nobody)).toBe(
      "属舍入之差，无法断定、也不必断定哪个数有误。",
    );
    expect(ground(said(null, { verdictOverride: "tail" }), nobody)).toContain("属舍入之差");
    expect(ground(said(null, { verdictOverride: "conflict" }), nobody)).toBe(
      "依据文中现有的数，无法断定哪个有误。",
    );
  });

  test("is not told where no number is said to be wrong: marks left over, a base that is missing", async () => {
    const [first] = own.evidence;
    const marks = said(null, {
      verdictOverride: "conflict",
      evidence: [
        { ...first, figure: null },
        { ...first, figure: null },
      ],
    });
    expect(ground(marks, nobody)).toBe("");
    expect(ground(said(null, { verdictOverride: "undecidable" }), nobody)).toBe("");
    const finding = await findingOf("D01", "全年支出金额2316.75万元，执行率63.4%。");
    expect(finding?.grounds?.blame).toBe("");
  });

  test("is plain where only one place is concerned, or nothing was judged", () => {
    const [first] = own.evidence;
    expect(ground({ ...own, evidence: [first] }, suspects("range", 0.8, [0]))).toBe(
      "只涉及这一处。",
    );
    expect(ground(said(null), suspects("range"))).toBe("问题出在“7个”的写法。");
  });

  test("names the relations of each number where they differ, four at the most", () => {
    const text = "12个、7个，共15个；加上甲8个为23个。";
    const two = related(text, "sum(0,1)=2", "sum(2,3)=4");
    expect(ground(said(two.judged[0]!), suspects("range"), two)).toBe(
      "先核对“7个”：只改这一处即可相符。" +
        "各数所在的关系：“12个”1个不成立、0个成立，“7个”1个不成立、0个成立，“15个”1个不成立、1个成立。",
    );
    const long = related(
      "1个、2个、3个、4个，共15个；其中乙9个，丙6个。",
      "sum(0,1,2,3)=4",
      "sum(5,6)=4",
    );
    const words = ground(said(long.judged[0]!), suspects("range"), long);
    expect(words).toMatch(/“3个”1个不成立、0个成立，“15个”1个不成立、1个成立等。$/);
    const last = ground(said(long.judged[0]!), suspects("range", 0.8, [3, 0]), long);
    expect(last).toMatch(/“2个”.*，“4个”1个不成立、0个成立，“15个”1个不成立、1个成立等。$/);
    expect(words.match(/不成立/g)).toHaveLength(4);
    const four = related("1个、2个、3个，共15个；其中乙9个，丙6个。", "sum(0,1,2)=3", "sum(4,5)=3");
    expect(ground(said(four.judged[0]!), suspects("range"), four)).toMatch(
      /“15个”1个不成立、1个成立。$/,
    );
  });

  test("leaves out what is no figure, and cuts long quotes short", () => {
    const two = related("12个、7个，共15个；加上甲8个为23个。", "sum(0,1)=2", "sum(2,3)=4");
    const [first, second, third] = two.judged[0]!.bound.evidence;
    const quote = "一二三四五六七八九十".repeat(3);
    const evidence = [{ ...first, figure: null }, { ...second!, quote }, third!] as const;
    expect(ground(said(two.judged[0]!, { evidence }), suspects("range"), two)).toBe(
      "先核对“一二三四五六七八九十一二三四五六七八九十”：只改这一处即可相符。" +
        "各数所在的关系：“一二三四五六七八九十一二三四五六七八九十”1个不成立、0个成立，“15个”1个不成立、1个成立。",
    );
  });
});

describe("what the message says besides", () => {
  const grounds = { repair: "没有哪一处单独的笔误能使各数相符。", blame: "" };
  const named = { repair: "改一处就能…", blame: "" };
  const own = said(wrong.judged[0]!);
  const open = "依据文中现有的数，无法断定哪个有误。";

  test("is nothing where no numbers contradict each other", () => {
    const tail = related("送审4755.05万元，评减546.18万元，评减率11.48%。", "share(1,0)=2");
    for (const each of [said(null), said(tail.judged[0]!)])
      expect(openEnds("", each, grounds, suspects("copy", 0.3))).toBe("");
  });

  test.for([
    ["copy", "先核对“7个”：与邻近的数相同，可能抄错了位置。"],
    ["base", "先核对“7个”：与应有的数相差不大，可能用了另一口径的数。"],
    ["slip", ""],
    ["range", ""],
    ["none", ""],
  ] as const)("of a clear suspect by %s: %s", ([reason, words]) => {
    expect(openEnds("", own, grounds, suspects(reason))).toBe(grounds.repair + words);
    expect(openEnds("", own, named, suspects(reason))).toBe("");
  });

  test("that nobody can be accused, unless it says so", () => {
    expect(openEnds("各数不符。", own, grounds, suspects("copy", 0.3))).toBe(grounds.repair + open);
    expect(openEnds("各数不符。", own, named, nobody)).toBe(open);
    for (const words of ["不能同时成立", "无法断定", "不能断定", "无法判断", "最可能"])
      expect(openEnds(`${words}。`, own, grounds, suspects("copy", 0.3))).toBe(grounds.repair);
  });
});

const texts = join(import.meta.dirname, "../../../samples/gold/_texts");
const names = readdirSync(texts)
  .filter((name) => name.endsWith(".txt"))
  .toSorted();

/** Every eleventh number with its last digit raised: dozens of broken relations. */
function spoilt(text: string): string {
  let count = 0;
  return text.replace(/\d(?=[万亿个家项%])/g, (digit) => {
    count += 1;
    return count % 11 === 0 ? String((Number(digit) + 3) % 10) : digit;
  });
}

test.for(names)("%s: every finding on planted errors is explained whole", async (name) => {
  const text = spoilt(readFileSync(join(texts, name), "utf8"));
  const open = (await findingsIn(text)).flatMap((finding) =>
    openPoints(finding, text).map((point) => `${finding.ruleId} ${point}: ${finding.message}`),
  );
  expect(open).toEqual([]);
});
