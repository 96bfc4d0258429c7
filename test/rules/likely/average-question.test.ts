import { describe, expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { averageQuestions } from "../../../rules/likely/average-question.ts";
import { namesOf } from "../../../rules/likely/cues.ts";
import type { Question } from "../../../rules/likely/question.ts";
import { Told } from "../../../rules/likely/told.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

async function asked(text: string): Promise<readonly Question[]> {
  const { document, notices } = await readDocument(
    new TextEncoder().encode(`某市2024年通报\n${text}\n`),
  );
  return [...averageQuestions(sceneOf(extractReport("报告.txt", document, notices)), new Told([]))];
}

async function questionOf(text: string, mean: string): Promise<Question | undefined> {
  return (await asked(text)).find(({ claim }) => claim.figure.quote === mean);
}

/** Total and count of each candidate, as they are told. */
async function pairsOf(text: string, mean: string): Promise<readonly string[]> {
  const question = await questionOf(text, mean);
  return (question?.candidates ?? []).map(({ bound }) =>
    bound.evidence
      .slice(0, 2)
      .map(({ quote }) => quote)
      .join("/"),
  );
}

/** Whether the relation of these two would be left untold where nothing fits. */
async function isExcused(text: string, mean: string, pair: string): Promise<boolean | undefined> {
  const question = await questionOf(text, mean);
  const found = question?.candidates.find(
    ({ bound }) => `${bound.evidence[0].quote}/${bound.evidence[1]?.quote ?? ""}` === pair,
  );
  return found === undefined ? undefined : question?.isExcused?.(found.bound);
}

const far = `现将全市7个县（市、区）工作情况通报如下。\n${"各地整改问题36条，收回资金820万元。\n".repeat(4)}`;

describe("which totals and counts are asked", () => {
  test("a count of another chapter that is of what the mean is told for each of", async () => {
    const text = `${far}部门评价项目694个，平均每个县（市、区）99.1个。`;
    expect(await pairsOf(text, "99.1个")).toContain("694个/7个");
  });

  test("a total behind the mean, and a count between them", async () => {
    const text = "标识系统按每块1.20万元申报，共320块，仅此一项就要384.00万元。";
    expect(await pairsOf(text, "1.20万元")).toContain("384.00万元/320块");
  });

  test("none of another measure", async () => {
    const text = "召开评审会30场，支付费用60万元。评价对象15个，平均每个评价对象2场。";
    const pairs = await pairsOf(text, "2场");
    expect(pairs).toContain("30场/15个");
    expect(pairs).not.toContain("60万元/15个");
  });

  test("no change, no range, no mean of each month, and nothing that was judged", async () => {
    expect(await asked("评价项目15个，收回资金60万元，比县均高4万元。")).toEqual([]);
    expect(await asked("评价项目15个，每家承担3至5个。")).toEqual([]);
    expect(await asked("收回资金60万元，月均5万元。")).toEqual([]);
  });
});

test("cues tell where the two stand, and how the count is called", async () => {
  const question = await questionOf(
    `${far}部门评价项目694个，平均每个县（市、区）99.1个。`,
    "99.1个",
  );
  const found = question?.candidates.find(({ bound }) => bound.evidence[1]?.quote === "7个");
  const cues = namesOf(found?.cues ?? []);
  expect(cues).toContain("total sentence 0");
  expect(cues).toContain("count far called named 3");
  expect(question?.none).toContain("none mean each");
});

describe("what else may make the mean", () => {
  const wrong = "检查发现问题213个，平均每家单位6.7个。";

  test("a whole number of things that is told nowhere", async () => {
    expect(
      await isExcused(`检查对象从128家单位中选取。\n\n\n${wrong}`, "6.7个", "213个/128家"),
    ).toBe(true);
  });

  test("another number of the report", async () => {
    const text = `涉及128家单位，实地检查32家。${wrong}`;
    expect(await isExcused(text, "6.7个", "213个/128家")).toBe(true);
  });

  test("a number in words", async () => {
    const text = "对四个乡镇开展检查，涉及项目138个。系统发出预警信息33条，平均每个乡镇8.25条。";
    expect(await isExcused(text, "8.25条", "33条/138个")).toBe(true);
  });

  test("nothing, where no whole number makes it", async () => {
    const text = "对7个红灯项目收回预算698.50万元，平均每个项目收回97.99万元。";
    expect(await isExcused(text, "97.99万元", "698.50万元/7个")).toBe(false);
  });
});
