import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { ruleOnText } from "../../helpers/rule-on-text.ts";

const years = "三年共开展财政重点评价27个，涉及资金9.13亿元。\n\n";
const fields =
  "一、2024年结果\n\n领域\t数量（个）\t资金（万元）\n教育\t4\t12000.00\n农林水\t7\t27000.00\n合计\t11\t39000.00\n\n";

const classesIn = async (text: string): Promise<readonly string[]> => {
  const { receipts } = await ruleOnText(partsAddUp, text);
  return receipts
    .filter(({ statement }) => statement.includes("3个＋6个＋2个"))
    .map(({ outcome }) => outcome);
};

test("grades are held against the row of totals that they come to, not against a count of several years", async () => {
  expect(await classesIn(`${years}${fields}按等次划分，优3个、良6个、中2个。\n`)).toEqual(["pass"]);
});

test("without such a row nothing says that they are fine", async () => {
  const outcomes = await classesIn(`${years}一、2024年结果\n\n按等次划分，优3个、良6个、中2个。\n`);
  expect(outcomes).not.toContain("pass");
});
