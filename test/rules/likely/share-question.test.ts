import { describe, expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { namesOf } from "../../../rules/likely/cues.ts";
import type { Question } from "../../../rules/likely/question.ts";
import { shareQuestions } from "../../../rules/likely/share-question.ts";
import { Told } from "../../../rules/likely/told.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

async function asked(text: string): Promise<readonly Question[]> {
  const { document, notices } = await readDocument(
    new TextEncoder().encode(`某县2024年总结\n${text}\n`),
  );
  return [...shareQuestions(sceneOf(extractReport("报告.txt", document, notices)), new Told([]))];
}

/** Part and whole of each candidate, as they are told. */
async function pairsOf(text: string, rate: string): Promise<readonly string[]> {
  const question = (await asked(text)).find(({ claim }) => claim.figure.quote === rate);
  return (question?.candidates ?? []).map(({ bound }) =>
    bound.evidence
      .slice(0, 2)
      .map(({ quote }) => quote)
      .join("/"),
  );
}

async function cuesOf(text: string, rate: string, pair: string): Promise<readonly string[]> {
  const question = (await asked(text)).find(({ claim }) => claim.figure.quote === rate);
  const found = question?.candidates.find(
    ({ bound }) => `${bound.evidence[0].quote}/${bound.evidence[1]?.quote ?? ""}` === pair,
  );
  return namesOf(found?.cues ?? []);
}

const lights = "监控项目861个，其中绿灯705个、黄灯118个、红灯38个，绿灯项目占81.9%。";

describe("which parts and wholes are asked", () => {
  test("the numbers told before the rate, of one kind", async () => {
    const pairs = await pairsOf(lights, "81.9%");
    expect(pairs).toContain("705个/861个");
    expect(pairs).toContain("38个/861个");
  });

  test("a whole of another chapter that is called alike", async () => {
    const text = `全县18个乡镇全部纳入管理。\n${"审核目标1236个，核减资金1043.6万元。\n".repeat(3)}县财政局抽查5个乡镇，抽查乡镇占27.8%。`;
    expect(await pairsOf(text, "27.8%")).toContain("5个/18个");
  });

  test("a part above its whole may be miswritten beside the rate, not far from it", async () => {
    expect(await pairsOf(lights.replace("38个", "1838个"), "81.9%")).toContain("1838个/861个");
    const text = `全县18个乡镇全部纳入管理。\n${"审核目标1236个，核减资金1043.6万元。\n".repeat(3)}县财政局抽查50个乡镇，抽查乡镇占27.8%。`;
    expect(await pairsOf(text, "27.8%")).not.toContain("50个/18个");
  });

  test("none of another measure, and no growth, limit or rate of the year before it is asked for", async () => {
    expect(await pairsOf("评价项目12个，涉及资金300万元，占25%。", "25%")).not.toContain(
      "300万元/12个",
    );
    expect(await pairsOf("评价项目12个，上年10个，增长20%。", "20%")).toEqual([]);
    expect(await pairsOf("监控项目12个，其中执行率低于50%的3个。", "50%")).toEqual([]);
  });
});

test("what two numbers beside the rate make is told, whichever pair is asked", async () => {
  const text = "种植中药材3175亩，比计划的4200亩少1025亩，完成率75.6%。";
  const made = (await asked(text)).map(({ isMadeBeside }) => isMadeBeside);
  expect(made).toEqual([true]);
  const wrong = (await asked(text.replace("75.6%", "57.6%"))).map(
    ({ isMadeBeside }) => isMadeBeside,
  );
  expect(wrong).toEqual([false]);
});

describe("cues of a share", () => {
  test("the way it is told, and where its terms stand", async () => {
    const cues = await cuesOf(lights, "81.9%", "705个/861个");
    expect(cues).toContain("way takes");
    expect(cues).toContain("order whole first before takes");
    expect(cues).toContain("其中 between whole first");
  });

  test("no cue tells how well the numbers fit", async () => {
    const wrong = lights.replace("81.9%", "18.1%");
    const right = (await cuesOf(lights, "81.9%", "705个/861个")).toSorted();
    expect((await cuesOf(wrong, "18.1%", "705个/861个")).toSorted()).toEqual(right);
  });
});
