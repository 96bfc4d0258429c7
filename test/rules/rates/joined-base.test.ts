import { expect, test } from "vitest";
import { coverageReachable } from "../../../rules/ledger/coverage-reachable.ts";
import { findingLines } from "../../helpers/rule-on-text.ts";

const drawn = (rate: string): string =>
  `县直68个部门和14个乡镇完成自评，其中抽查复核16个单位，抽查率${rate}。`;

test("drawn from two counts told one beside the other", async () => {
  expect(await findingLines(coverageReachable, drawn("19.5%"))).toEqual([]);
});

test("what they do not come to together either", async () => {
  expect(await findingLines(coverageReachable, drawn("29.5%"))).toEqual([
    "warning 14个 16个 29.5%",
  ]);
});

test("counts that a comma parts are no base together", async () => {
  const text = drawn("19.5%").replace("和14个乡镇", "报送，14个乡镇");
  expect(await findingLines(coverageReachable, text)).toEqual(["warning 14个 16个 19.5%"]);
});
