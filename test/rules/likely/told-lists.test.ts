import { describe, expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { toldLists } from "../../../rules/likely/told-lists.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

/** The lists of a text, each with its shape. */
async function listsOf(text: string): Promise<readonly string[]> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  const scene = sceneOf(extractReport("报告.txt", document, notices));
  return toldLists(scene).map(
    ({ parts, shape }) => `${shape}: ${parts.map(({ figure }) => figure.quote).join(" ")}`,
  );
}

describe("lists within a sentence", () => {
  test("all numbers of one measure, and without the first", async () => {
    const lists = await listsOf(
      "某县2024年总结\n按监控结果划分，绿灯902个、黄灯218个、红灯67个。\n",
    );
    expect(lists).toContain("all: 902个 218个 67个");
    expect(lists).toContain("but first: 218个 67个");
  });

  test("shares between the items are no items", async () => {
    const lists = await listsOf(
      "亮绿灯的491个，占71.8%；亮黄灯的152个，占22.2%；亮红灯的41个，占6.0%。\n",
    );
    expect(lists[0]).toBe("all: 491个 152个 41个");
  });

  test("pieces that ； parts are lists of their own", async () => {
    const lists = await listsOf(
      "今年绿灯454个、黄灯48个、红灯21个；上年绿灯397个、黄灯61个、红灯28个。\n",
    );
    expect(lists).toContain("piece: 454个 48个 21个");
  });

  test("what sums up some of them is no item", async () => {
    const lists = await listsOf("评价结果为优6个、良9个、中2个、差1个，优良合计15个。\n");
    expect(lists).toContain("all: 6个 9个 2个 1个");
    expect(lists.some((list) => list.includes("15个"))).toBe(false);
  });

  test("changes and averages are no items", async () => {
    expect(await listsOf("评估项目12个，比上年增加5个，平均每县3个。\n")).toEqual([]);
  });

  test("every other number that stands behind one short word", async () => {
    const lists = await listsOf("预算执行10分得9.35分，产出45分得41.20分，效益35分得33.50分。\n");
    expect(lists).toContain("column: 9.35分 41.20分 33.50分");
  });
});

describe("lists of numbered paragraphs", () => {
  const problems =
    "检查发现的主要问题\n1.指标填报不准确84个，占39.4%。部分单位有12个。\n2.佐证材料不齐全61个，占28.6%。\n3.扣分不合理47个，占22.1%。\n4.问题分析不到位21个。\n";

  test("the first number of the measure that each tells", async () => {
    expect(await listsOf(problems)).toContain("sections: 84个 61个 47个 21个");
  });

  test("amounts of one name, whether 额 stands behind it or not; one paragraph may tell none", async () => {
    const lists = await listsOf(
      "一、分领域情况\n（一）水利领域送审3217.85万元，审减279.23万元。\n（二）交通领域送审4508.16万元，审减额347.12万元。\n（三）其他领域没有送审。\n",
    );
    expect(lists).toContain("sections: 279.23万元 347.12万元");
  });

  test("the numbering must begin at one and run on", async () => {
    const lists = await listsOf(problems.replace("2.佐证", "3.佐证"));
    expect(lists.some((list) => list.startsWith("sections"))).toBe(false);
  });

  test("paragraphs that begin alike without a number", async () => {
    const districts = await listsOf(
      "二、各县（区）情况\n东湖区监控项目512个，收回资金1860万元。\n西山区监控项目407个，收回1245万元。\n南屏县有监控项目300个，收回资金980万元。\n三、下一步工作\n",
    );
    expect(districts).toContain("sections: 512个 407个 300个");
    expect(districts).toContain("sections: 1860万元 1245万元 980万元");
    const aspects = await listsOf(
      "共发现问题60个。\n决策方面14个。有的项目论证不足。\n过程方面29个，占48.3%。\n产出方面17个。\n",
    );
    expect(aspects).toContain("sections: 14个 29个 17个");
  });

  test("two scores of one name in a paragraph leave open which is its own", async () => {
    const lists = await listsOf(
      "1.产出得48.5分，其中数量得20分。\n2.效益得30分。\n3.满意度得10分。\n",
    );
    expect(lists.some((list) => list.startsWith("sections"))).toBe(false);
  });

  test("under a heading that names some of them they are no list", async () => {
    const lists = await listsOf(
      "二、重点项目评审情况\n1.学校项目送审3862.40万元，审减446.65万元。\n2.管网项目送审2915.88万元，审减214.82万元。\n",
    );
    expect(lists.some((list) => list.startsWith("sections"))).toBe(false);
  });
});
