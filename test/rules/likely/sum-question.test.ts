import { describe, expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { namesOf } from "../../../rules/likely/cues.ts";
import type { Question } from "../../../rules/likely/question.ts";
import { sumQuestions } from "../../../rules/likely/sum-question.ts";
import { Told } from "../../../rules/likely/told.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

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
  return namesOf(found?.cues ?? []);
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

  test("a list in the sentence before its total", async () => {
    const text = "某县2024年总结\n5月培训148人次，10月培训163人次。全年累计培训311人次。\n";
    expect(await listsOf(text, "311人次")).toContain("148人次 163人次");
  });

  test("none that leaves out a number, adds what is told twice or divides what was narrowed", async () => {
    const left = "入库项目420个，其中本年开工86个；上年结转在建项目132个，本年完工128个。\n";
    expect(await listsOf(left, "420个")).not.toContain("86个 128个");
    const twice = "发现偏差119个。其中重复出现的28个，去重后为91个。\n";
    expect(await listsOf(twice, "119个")).toEqual([]);
    const narrowed = "三类对象共36个。前两类对象中得分在90分以上的4个，其余17个。\n";
    expect(await listsOf(narrowed, "36个")).not.toContain("4个 17个");
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

  test("how many items were promised, and what the list tells of", async () => {
    const text =
      "某县2024年总结\n亮红灯的项目有54个，主要卡在三个原因上：前期没做完的25个，用地没批的18个，施工拖延的11个。\n";
    expect(await cuesOf(text, "54个", "25个 18个 11个")).toContain("lead counts items");
    expect(await cuesOf(text, "54个", "25个 18个")).toContain("lead counts one more");
    const later =
      "某县2024年总结\n低于30%的项目96个。对这些项目逐个了解原因，其中下达较晚的58个，前期滞后的38个。\n";
    expect(await cuesOf(later, "96个", "58个 38个")).toEqual(
      expect.arrayContaining(["lead points back later", "between 0 later"]),
    );
  });

  test("items that were done another thing to than the total", async () => {
    const text =
      "某县2024年总结\n乡镇申报6890.5万元。从方向看，环境整治核减427.3万元，村级道路核减358.6万元。\n";
    expect(await cuesOf(text, "6890.5万元", "427.3万元 358.6万元")).toContain(
      "deeds one, total other later",
    );
  });

  test("a total behind several counts says how it sums them up", async () => {
    const text = "某县2024年总结\n对6个部门、12个项目和2项政策实施评价，共计20个。\n";
    expect(await cuesOf(text, "20个", "6个 12个 2项")).toContain("foot summed first all more");
  });
});
