import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

/** Values of two years right before their change, in either order, and a mean over years behind it; «right→wrong». */
const texts: readonly string[] = [
  "户均贴息2020年为6.00万元，2022年为6.33万元，增加«0.33→0.53»万元。",
  "四类支出2022年合计35000万元，2021年合计33600万元，增加«1400→1800»万元，增幅«4.2→4.8»%。",
  "部门预算2023年总额8400万元，2022年总额8000万元，增加400万元，增长«5.0→6.0»%。",
  "人均补贴2021年为«1200→1480»元，2023年为1380元，提高180元。",
  "2020年、2021年实际总成本分别为2986.40万元和3124.80万元，2021年增长«4.6→6.4»%，2022年又增长5.0%，三年平均3130.40万元。",
];

test.for(texts)("%s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
