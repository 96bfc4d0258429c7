import { describe, expect, test } from "vitest";
import { numberedMeans } from "../../../rules/means/numbered-means.ts";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

/** Mean first, then what it is the mean of. */
async function meansIn(text: string): Promise<readonly string[]> {
  const { document, notices } = await readDocument(
    new TextEncoder().encode(`某县2024年绩效评价通报\n${text}\n`),
  );
  const bounds = numberedMeans(sceneOf(extractReport("报告.txt", document, notices)));
  return bounds.map(({ evidence }) => evidence.map(({ quote }) => quote).join(" "));
}

const rows =
  "（1）义务教育营养改善计划，县教育局，得94.2分，优；\n（2）农村公路养护，县交通局，得87.6分，良；\n（3）智慧社区建设，县政法委，得73.1分，中；\n（4）冷链物流园补助，县商务局，得64.5分，中。\n";

describe("the mean of scores in numbered paragraphs", () => {
  test("told before all of them, or behind for those of one grade", async () => {
    const text = `4个评价对象平均得分79.85分。\n得分如下：\n${rows}评为中的2个对象平均得分68.80分。`;
    expect(await meansIn(text)).toEqual([
      "79.85分 94.2分 87.6分 73.1分 64.5分",
      "68.80分 73.1分 64.5分",
    ]);
  });

  test("bound where one slip of the pen leads to it", async () => {
    expect(await meansIn(`评价对象4个，平均得分78.95分。\n得分如下：\n${rows}`)).toEqual([
      "78.95分 94.2分 87.6分 73.1分 64.5分",
    ]);
  });

  test("of two columns the one of whom the mean is told", async () => {
    const text =
      "自评平均91.0分，复核平均86.0分。\n1.农业局自评93分，复核90分。\n2.交通局自评91分，复核85分。\n3.民政局自评89分，复核83分。";
    expect(await meansIn(text)).toEqual(["91.0分 93分 91分 89分", "86.0分 90分 85分 83分"]);
  });
});

test.for([
  // Of another number of things, of last year, weighed, or what is held against a mean.
  `12个评价对象平均得分79.58分。\n${rows}`,
  `上年平均得分79.58分。\n${rows}`,
  `加权平均得分79.58分。\n${rows}`,
  `${rows}最高的比平均得分高14.4分。`,
  // They need not be all.
  `平均得分78.95分。\n${rows}`,
  // No slip of the pen leads to it: it is the mean of others.
  `评价对象4个，平均得分85.13分。\n${rows}`,
  // Two paragraphs are no list.
  "平均得分90.9分。\n1.教育局得94.2分。\n2.交通局得87.6分。",
])("nothing is bound in: %s", async (text) => {
  expect(await meansIn(text)).toEqual([]);
});
