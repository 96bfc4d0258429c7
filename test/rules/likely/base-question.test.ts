import { describe, expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { baseQuestions } from "../../../rules/likely/base-question.ts";
import { namesOf } from "../../../rules/likely/cues.ts";
import type { Question } from "../../../rules/likely/question.ts";
import { Told } from "../../../rules/likely/told.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

async function asked(text: string): Promise<readonly Question[]> {
  const { document, notices } = await readDocument(
    new TextEncoder().encode(`某县2024年总结\n${text}\n`),
  );
  return [...baseQuestions(sceneOf(extractReport("报告.txt", document, notices)), new Told([]))];
}

async function questionOf(text: string, rate: string): Promise<Question | undefined> {
  return (await asked(text)).find(({ claim }) => claim.figure.quote === rate);
}

/** Part and whole of each candidate, as they are told. */
function pairsIn(question: Question | undefined): readonly string[] {
  return (question?.candidates ?? []).map(({ bound }) =>
    bound.evidence
      .slice(0, 2)
      .map(({ quote }) => quote)
      .join("/"),
  );
}

async function isMade(text: string, rate: string): Promise<boolean | undefined> {
  return (await questionOf(text, rate))?.isMadeBeside;
}

async function cuesOf(report: string, rate: string, pair: string): Promise<readonly string[]> {
  const question = await questionOf(report, rate);
  const at = pairsIn(question).indexOf(pair);
  return namesOf(question?.candidates[at]?.cues ?? []);
}

const between = "县财政局加强调度，逐条督促落实。\n".repeat(4);
const overview = "纳入监控的项目412个，预算66600万元，未支出资金29100万元。\n";

describe("which numbers are asked as the whole", () => {
  test("any number of the report that is large enough and of one measure", async () => {
    const text = `${overview}${between}收回预算698.5万元，占未支出资金的2.5%。`;
    const pairs = pairsIn(await questionOf(text, "2.5%"));
    expect(pairs).toContain("698.5万元/29100万元");
    expect(pairs).toContain("698.5万元/66600万元");
    expect(pairs.some((pair) => pair.includes("412个"))).toBe(false);
  });

  test("a part that was told long before, by the words of the rate", async () => {
    const text = `${overview}项目绩效目标1264个，退回修改171个。\n${between}质量不高，退回修改的比例仍有15.3%。`;
    expect(pairsIn(await questionOf(text, "15.3%"))).toContain("171个/1264个");
  });

  test("reports are as many as the projects they are of", async () => {
    const text = `选取26个项目开展评价。\n${between}公开财政评价报告24份，公开率93.2%。`;
    expect(pairsIn(await questionOf(text, "93.2%"))).toContain("24份/26个");
  });
});

describe("what is not asked", () => {
  test("a rate that is a target or a limit, or is one of a list", async () => {
    expect(await questionOf(`${overview}2025年抽查项目12个，抽查率提高到15%。`, "15%")).toBe(
      undefined,
    );
    expect(await questionOf(`${overview}执行率在30%至50%之间的178个。`, "30%")).toBe(undefined);
    const list = `${overview}检查项目96个、资金8742万元，分别占项目总数和资金总额的29.6%和40.4%。`;
    expect(await questionOf(list, "29.6%")).toBe(undefined);
  });

  test("what one count is of an amount, or one number where several are the part", async () => {
    const money = `${overview}选取18个重点项目，涉及资金约为监控预算的20%。`;
    expect(pairsIn(await questionOf(money, "20%"))).not.toContain("18个/412个");
    const grades = `${overview}优3个、良10个、中4个，优良占比76.5%。`;
    expect(pairsIn(await questionOf(grades, "76.5%"))).toEqual([]);
    const both = `${overview}分两类核减986.4万元和742.5万元，二者合计占核减总额的74.8%。`;
    expect(pairsIn(await questionOf(both, "74.8%"))).toEqual([]);
  });

  test("a number that has a share of its own is no whole of the others", async () => {
    const text = `${between}目标编制方面42个，占31.1%；资金使用方面38个，占28.1%。`;
    expect(pairsIn(await questionOf(text, "28.1%"))).not.toContain("38个/42个");
  });
});

describe("what makes a rate explains it", () => {
  test("any whole of the report", async () => {
    const text = `${overview}${between}收回预算698.5万元，占未支出资金的`;
    expect(await isMade(`${text}2.4%。`, "2.4%")).toBe(true);
    expect(await isMade(`${text}97.6%。`, "97.6%")).toBe(false);
  });

  test("a part of another chapter in the whole beside it", async () => {
    const text = `校车项目节约154.35万元。\n${between}共节约213.34万元，其中校车项目贡献了72.3%。`;
    const question = await questionOf(text, "72.3%");
    expect(question === undefined || question.isMadeBeside).toBe(true);
  });
});

describe("cues of a whole", () => {
  const text = `${overview}${between}亮绿灯的296个，占71.8%；亮黄灯的91个，占22.1%；亮红灯的25个，占6.5%。`;

  test("the shares told beside it that are right of the whole", async () => {
    expect(await cuesOf(text, "6.5%", "25个/412个")).toContain("siblings all fit");
  });

  test("how much of the words for the whole its own words have", async () => {
    const named = `${overview}${between}收回预算698.5万元，占未支出资金的2.5%。`;
    expect(await cuesOf(named, "2.5%", "698.5万元/29100万元")).toContain("named full best");
    expect(await cuesOf(named, "2.5%", "698.5万元/66600万元")).toContain("named none worse");
  });

  test("no cue tells how well the claim itself fits", async () => {
    const other = text.replace("6.5%", "5.6%");
    const own = (await cuesOf(text, "6.5%", "25个/412个")).toSorted();
    expect((await cuesOf(other, "5.6%", "25个/412个")).toSorted()).toEqual(own);
  });
});
