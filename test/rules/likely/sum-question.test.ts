import { describe, expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import type { Question } from "../../../rules/likely/question.ts";
import { sumQuestions } from "../../../rules/likely/sum-question.ts";
import { Told } from "../../../rules/likely/told.ts";
import { sceneOf } from "../../../rules/scene.ts";

async function asked(text: string): Promise<readonly Question[]> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  return sumQuestions(sceneOf(extractReport("报告.txt", document, notices)), new Told([]));
}

/** The lists that may make up a number, as they are told. */
async function listsOf(text: string, total: string): Promise<readonly string[]> {
  const question = (await asked(text)).find(({ claim }) => claim.figure.quote === total);
  return (question?.candidates ?? []).map(({ bound }) =>
    bound.evidence
      .slice(1)
      .map(({ quote }) => quote)
      .join(" "),
  );
}

async function cuesOf(text: string, total: string, list: string): Promise<readonly string[]> {
  const question = (await asked(text)).find(({ claim }) => claim.figure.quote === total);
  const found = question?.candidates.find(
    ({ bound }) =>
      bound.evidence
        .slice(1)
        .map(({ quote }) => quote)
        .join(" ") === list,
  );
  return found?.cues ?? [];
}

const lights =
  "某县2024年总结\n对38个滞后项目逐一分析原因，督促加快进度23个，调整绩效目标6个，暂缓实施9个，涉及资金2305万元。\n";

describe("which lists are asked", () => {
  test("every run of the items behind a number, to the end of the sentence", async () => {
    const lists = await listsOf(lights, "38个");
    expect(lists).toContain("23个 6个 9个");
    expect(lists).toContain("23个 6个");
    expect(lists.some((list) => list.includes("万元"))).toBe(false);
  });

  test("a list in the next sentence and one before its total", async () => {
    const text =
      "某县2024年总结\n全年开展培训2次。5月培训148人次，10月培训163人次，累计311人次。\n共收回资金900万元。其中农业400万元，教育500万元。\n";
    expect(await listsOf(text, "311人次")).toContain("148人次 163人次");
    expect(await listsOf(text, "900万元")).toContain("400万元 500万元");
  });

  test("no approximate number is a total", async () => {
    expect(await listsOf("共审核900余个。其中新增400个，延续500个。\n", "900余个")).toEqual([]);
  });
});

describe("cues of a list", () => {
  test("deeds told in one way up to the end of the counts", async () => {
    const cues = await cuesOf(lights, "38个", "23个 6个 9个");
    expect(cues).toEqual(expect.arrayContaining(["where before 0 0", "size 3", "one unit"]));
    expect(cues).toContain("end of figures");
    expect(await cuesOf(lights, "38个", "23个 6个")).toContain("list goes on");
  });

  test("they do not change with the values", async () => {
    const wrong = lights.replace("6个", "16个");
    expect(await cuesOf(wrong, "38个", "23个 16个 9个")).toEqual(
      await cuesOf(lights, "38个", "23个 6个 9个"),
    );
  });

  test("其中, 等 and a total word are told apart", async () => {
    const text = "某县2024年总结\n共收回资金900万元，其中农业400万元、教育300万元等。\n";
    const cues = await cuesOf(text, "900万元", "400万元 300万元");
    expect(cues).toEqual(expect.arrayContaining(["lead 其中", "等 behind", "total words"]));
  });
});
