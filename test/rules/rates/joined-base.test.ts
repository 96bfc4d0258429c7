import { expect, test } from "vitest";
import { coverageReachable } from "../../../rules/ledger/coverage-reachable.ts";
import { hasJoinedBase } from "../../../rules/rates/joined-base.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
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

/** Whether the first rate of a text is one of two counts together. */
function isJoined(text: string): boolean {
  const scene = sceneOf(reportFrom(text));
  const rate = scene.mentions.find(({ figure }) => figure.kind === "rate");
  return rate !== undefined && hasJoinedBase(rate, scene);
}

test.for([
  "68个部门和14个乡镇完成自评，抽查16个单位，抽查率19.5%。",
  "68个部门、14个乡镇完成自评，抽查16个单位，抽查率19.5%。",
  "评价3个，68个部门及14个乡镇完成自评，发现9个问题，抽查16个单位，抽查率19.5%。",
])("two counts together: %s", (text) => {
  expect(isJoined(text)).toBe(true);
});

test.for([
  ["another paragraph", "68个部门和14个乡镇完成自评，抽查16个单位。\n抽查率19.5%。"],
  ["told behind", "68个部门和14个乡镇完成自评，抽查率19.5%，抽查16个单位。"],
  ["money", "68万元资金和14万元补助完成自评，抽查16万元，抽查率19.5%。"],
  ["another sentence", "共有68个。部门和14个乡镇完成自评，抽查16个单位，抽查率19.5%。"],
  ["words behind the joint", "68个部门和所属14个乡镇完成自评，抽查16个单位，抽查率19.5%。"],
  ["a part told before", "抽查16个单位。68个部门和14个乡镇完成自评，抽查率19.5%。"],
  ["far apart", "68个部门在县财政局统一部署下完成自评和14个乡镇，抽查16个单位，抽查率19.5%。"],
  ["in a table", "|68个部门和14个乡镇|抽查16个单位|抽查率19.5%|"],
] as const)("not two counts together: %s", ([, text]) => {
  expect(isJoined(text)).toBe(false);
});
