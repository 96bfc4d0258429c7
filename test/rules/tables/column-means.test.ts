import { expect, test } from "vitest";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { columnMeans } from "../../../rules/tables/column-means.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

async function boundsTold(text: string): Promise<readonly string[]> {
  const { document, notices } = await readDocument(
    new TextEncoder().encode(`某县2024年委托业务情况\n各类业务如下：\n${text}\n`),
  );
  const bounds = columnMeans(sceneOf(extractReport("报告.txt", document, notices)));
  return bounds.map(({ evidence }) => evidence.map(({ quote }) => quote).join(" "));
}

const rows =
  "委托类型\t事项数（项）\t委托费用（万元）\t平均费用（万元）\n事前评估\t15\t82.5\t5.50\n绩效监控\t12\t47.4\t3.95\n重点评价\t32\t251.2\t7.85\n成本分析\t9\t75.6\t8.40";

test("a column of means is worked out from two others", async () => {
  expect(await boundsTold(rows)).toEqual([
    "82.5 15 5.50",
    "47.4 12 3.95",
    "251.2 32 7.85",
    "75.6 9 8.40",
  ]);
});

test("one row may be wrong", async () => {
  expect(await boundsTold(rows.replace("7.85", "7.58"))).toContain("251.2 32 7.58");
});

test.for([
  // Two rows do not come out right, there are too few, or the column tells no means.
  rows.replace("7.85", "7.58").replace("8.40", "8.04"),
  rows.split("\n").slice(0, 3).join("\n"),
  rows.replace("平均费用", "结余"),
  // A standard beside a total and a number that it has nothing to do with.
  "项目\t数量（个）\t预算（万元）\t补助标准（万元）\n甲项目\t15\t82.5\t3.00\n乙项目\t12\t47.4\t2.50\n丙项目\t32\t251.2\t4.00",
])("nothing is bound in: %s", async (text) => {
  expect(await boundsTold(text)).toEqual([]);
});
