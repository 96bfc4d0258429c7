import { expect, test } from "vitest";
import { partsAddUp } from "../../rules/ledger/parts-add-up.ts";
import { rateRecomputed } from "../../rules/ledger/rate-recomputed.ts";
import { repeatAgrees } from "../../rules/ledger/repeat-agrees.ts";
import { tableAddsUp } from "../../rules/ledger/table-adds-up.ts";
import { findingLines } from "../helpers/rule-on-text.ts";

const title = "云岭县2024年预算绩效管理工作总结\n";
const trained = (rate: string): string =>
  `${title}参训人员632人，其中党员185人，党员占参训人员的比重为${rate}。\n`;

test.for([
  { name: "a slip of one digit", text: trained("39.3%"), severity: "error" },
  { name: "a base a little off", text: trained("30.1%"), severity: "error" },
  { name: "nothing leads from one to the other", text: trained("64.8%"), severity: "warning" },
])("how sure a broken rate is: $name", async ({ text, severity }) => {
  const [line] = await findingLines(rateRecomputed, text);
  expect(line?.split(" ")[0]).toBe(severity);
});

test("in a table figures belong together whatever they are", async () => {
  const text = `${title}\n表1 项目情况\n类别\t项目数（个）\n农业\t12\n教育\t31\n合计\t86\n`;
  expect((await findingLines(tableAddsUp, text))[0]).toMatch(/^error/);
});

test("a later, far smaller number is rather that of some of them", async () => {
  const text = `${title}组织全区112个预算单位开展绩效自评，并从中随机抽取28个单位进行复核；经复核，28个单位自评平均得分94.7分。\n`;
  expect(await findingLines(repeatAgrees, text)).toEqual(["hint 112个 28个"]);
});

const divided = (parts: string): string =>
  `${title}全年共评价项目60个，涉及资金3.2亿元。按领域分，${parts}。\n`;

test("parts that add up to far more than a total of another sentence are parts of something else", async () => {
  expect(await findingLines(partsAddUp, divided("教育类27个、农业类28个、水利类79个"))).toEqual([
    expect.stringMatching(/^hint/),
  ]);
  expect(await findingLines(partsAddUp, divided("教育类27个、农业类28个、水利类15个"))).toEqual([
    expect.stringMatching(/^(?:error|warning)/),
  ]);
});
