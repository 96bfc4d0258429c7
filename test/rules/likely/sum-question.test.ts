import { describe, expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { judgedBy } from "../../../rules/check-reports.ts";
import { rules } from "../../../rules/index.ts";
import { namesOf } from "../../../rules/likely/cues.ts";
import type { Question } from "../../../rules/likely/question.ts";
import { sumQuestions } from "../../../rules/likely/sum-question.ts";
import { Told } from "../../../rules/likely/told.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

async function asked(text: string, isChecked = false): Promise<readonly Question[]> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const scene = sceneOf(extractReport("报告.txt", document, notices));
  return [...sumQuestions(scene, new Told(isChecked ? judgedBy(rules, scene) : []))];
}

/** The lists that may make up a number, as they are told. */
async function listsOf(text: string, total: string, isChecked = false): Promise<readonly string[]> {
  const question = (await asked(text, isChecked)).find(({ claim }) => claim.figure.quote === total);
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

  test("no list of items that are above the number, but one that one of them is", async () => {
    expect(await listsOf(lights, "6个")).toEqual([]);
    const slip = lights.replace("6个", "60个");
    expect(await listsOf(slip, "38个")).toContain("23个 60个 9个");
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

function second(first: string): string {
  return `某县2024年总结\n集中监控512个项目，除年初批复的${first}外，还有执行中追加的49个。预警结果显示，绿色438个，黄色61个，红色23个。\n`;
}

describe("which lists are asked beside others", () => {
  test("a second one where the first holds, none of its items again", async () => {
    const lists = await listsOf(second("463个"), "512个", true);
    expect(lists).toContain("438个 61个 23个");
    expect(lists.some((list) => list.includes("463个"))).toBe(false);
  });

  test("none where the first does not hold: one finding is enough", async () => {
    const text =
      "某县2024年总结\n共收回900万元，其中：农业400万元、教育600万元。分批看，年中收回500万元，年末收回400万元。\n";
    expect(await listsOf(text, "900万元", true)).toEqual([]);
  });

  test("that this is a second one is among the cues of both sides", async () => {
    const question = (await asked(second("463个"), true)).find(
      ({ claim }) => claim.figure.quote === "512个",
    );
    expect(question?.isAgain).toBe(true);
    expect(question?.none).toContain("none again");
    expect(question?.candidates.flatMap(({ cues }) => namesOf(cues))).toContain("again many");
  });

  test("reasons that name what was done, and deeds of budgets, are no stages", async () => {
    const reasons =
      "某县2024年总结\n核减12580万元。按原因分，重复申报核减2360万元，超标准申报核减4875万元，其他核减5345万元。\n";
    expect(await listsOf(reasons, "12580万元")).toContain("2360万元 4875万元 5345万元");
    const deeds =
      "某县2024年总结\n对57个项目提出处理意见，继续执行21个，调减预算26个，终止执行10个。\n";
    expect(await listsOf(deeds, "57个")).toContain("21个 26个 10个");
  });

  test("items called by what is no noun of theirs", async () => {
    const text =
      "某县2024年总结\n出具审核意见1034条，涉及产出指标427条，涉及效益指标386条，涉及成本指标221条。\n";
    expect(await listsOf(text, "1034条")).toContain("427条 386条 221条");
  });

  test("no list that breaks off before the 、 to its next item, nor amid counts of other things", async () => {
    const text = "某县2024年总结\n共评价11个，农业5个、教育4个、卫生2个，公开9个。\n";
    const lists = await listsOf(text, "11个");
    expect(lists).toContain("5个 4个 2个");
    expect(lists).not.toContain("5个 4个");
    const kinds = "某县2024年总结\n共评价20个，政策2项，部门6家，项目12个。\n";
    expect(await listsOf(kinds, "20个")).not.toContain("2项 6家");
  });

  test("no rest of a list as its total, and no more than the words sum up", async () => {
    const rest =
      "某县2024年总结\n评价为中的共压减4860万元，租金补贴压减1280万元，运行经费压减735万元，其余5个对象共压减2845万元。\n";
    expect(await listsOf(rest, "2845万元")).toEqual([]);
    const three =
      "某县2024年总结\n成本分析涉及5236万元，事前核减1262万元，监控收回1384万元，评价削减626万元，后三项共3272万元。\n";
    expect(await listsOf(three, "3272万元")).toContain("1262万元 1384万元 626万元");
    expect(await listsOf(three, "3272万元")).not.toContain("5236万元 1262万元 1384万元 626万元");
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
    const text = "某县2024年总结\n共收回资金600万元，其中农业400万元、教育300万元等。\n";
    const cues = await cuesOf(text, "600万元", "400万元 300万元");
    expect(cues).toEqual(expect.arrayContaining(["lead 其中", "等 behind", "total words"]));
  });

  test("a list that stays open and comes to less is not asked", async () => {
    const text = "某县2024年总结\n共收回资金900万元，其中农业400万元、教育300万元等。\n";
    expect(await cuesOf(text, "900万元", "400万元 300万元")).toEqual([]);
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

  test("a total in a larger unit, items called like the total and more, ordinals, clauses", async () => {
    const scales =
      "某县2024年总结\n共节约资金1.37亿元：事前评估核减4218万元，绩效监控收回7645万元，结果应用压减1837万元。\n";
    expect(await cuesOf(scales, "1.37亿元", "4218万元 7645万元 1837万元")).toContain(
      "scales differ",
    );
    const posts = "某县2024年总结\n核定编制56名，行政编制21名，事业编制35名。\n";
    expect(await cuesOf(posts, "56名", "21名 35名")).toContain("items end like total");
    const order =
      "某县2024年总结\n全年发出提醒函208份，一季度31份、二季度64份、三季度73份、四季度40份。\n";
    expect(await cuesOf(order, "208份", "31份 64份 73份 40份")).toEqual(
      expect.arrayContaining(["labels in order", "labels division"]),
    );
    const clauses =
      "某县2024年总结\n进入清单的项目有26个：绿色项目13个，原则上保留；黄色项目9个，限期整改；红色项目4个，停止安排。\n";
    expect(await cuesOf(clauses, "26个", "13个 9个 4个")).toContain("items head clauses before");
  });

  test("numbers before a total are summed up as many as the words say", async () => {
    const text = "某县2024年总结\n2574万元用于教育，1320万元用于卫生。两项资金相加，共3894万元。\n";
    expect(await cuesOf(text, "3894万元", "2574万元 1320万元")).toEqual(
      expect.arrayContaining(["foot counts items", "foot sums"]),
    );
  });
});
