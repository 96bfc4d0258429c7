import { expect, test } from "vitest";
import { isClosedList } from "../../../rules/doubts/closed-list.ts";
import { alarmsRight } from "../../helpers/miswritten.ts";
import { related } from "../../helpers/judged.ts";

const roles: Readonly<Record<string, string>> = { "113份": "其他方式" };

test.for([
  ["of most of its whole", "共384份，招标96份、磋商158份、其他方式113份。", "sum(1,2,3)=0", true],
  ["of all", "共367份，招标96份、磋商158份、其他方式113份。", "sum(1,2,3)=0", false],
  ["of more than all", "共184份，招标96份、磋商158份、其他方式113份。", "sum(1,2,3)=0", false],
  ["of little", "共984份，招标96份、磋商158份、其他方式113份。", "sum(1,2,3)=0", false],
  ["of two", "共284份，招标96份、其他方式113份。", "sum(1,2)=0", false],
  ["without a rest", "共384份，招标96份、磋商158份、询价103份。", "sum(1,2,3)=0", false],
  ["under a ceiling", "共284份，招标96份、磋商158份、其他方式113份。", "sum(1,2,3)<=0", false],
] as const)("a list %s", ([, text, formula, expected]) => {
  const [judged] = related(text, formula).judged;
  const [total, ...items] = judged!.bound.evidence;
  const named = items.map((item) => ({ ...item, role: roles[item.quote] ?? item.role }));
  const bound = { ...judged!.bound, evidence: [total, ...named] as const };
  expect(isClosedList({ ...judged!, bound })).toBe(expected);
});

test("some of a number told before are no closed list of it", async () => {
  const text =
    "全年签订服务合同384份。\n从趋势看，合同金额比上年下降。新签的合同中，公开招标36份，竞争性磋商58份，其他方式13份。";
  expect(await alarmsRight(text)).toEqual([]);
});
