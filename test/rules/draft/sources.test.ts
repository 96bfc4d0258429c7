import { describe, expect, test } from "vitest";
import {
  nameOpensAt,
  nameStandsInSource,
  onlyTold,
  opensAt,
  saidBy,
  saidInSource,
  standsInSource,
} from "../../../rules/draft/sources.ts";
import { cloud } from "../../helpers/test-draft-rule.ts";

test("words stand in a source character by character", () => {
  expect(standsInSource(cloud, "重点评价资金")).toBe(true);
  expect(standsInSource(cloud, "重点评价的资金")).toBe(false);
  // What the catalogue prints stands there as well, and nothing runs on from one entry to the next.
  expect(standsInSource(cloud, "4208.87万元")).toBe(true);
  expect(standsInSource(cloud, "4208.87万元13009条")).toBe(false);
});

test("what the sentences of the slots tell may be all there is", () => {
  const told = onlyTold(cloud, ["云岭县教育局牵头", "审减"]);
  expect(standsInSource(told, "教育局牵头")).toBe(true);
  expect(standsInSource(told, "重点评价资金")).toBe(false);
  expect(told.entries.map(({ text }) => text)).toEqual(["云岭县教育局牵头", "审减"]);
  expect(told.entries).toMatchObject([
    { kind: "name", role: "bureau", id: "" },
    { kind: "name", role: "bureau", id: "" },
  ]);
});

test("no other word swallows the end of a name", () => {
  const told = onlyTold(cloud, ["财政部门牵头", "云岭县财政局开门办公"]);
  expect(nameStandsInSource(told, "财政部")).toBe(false);
  expect(nameStandsInSource(told, "云岭县财政局")).toBe(true);
  expect(nameStandsInSource(told, "云岭县教育局")).toBe(false);
  const both = onlyTold(cloud, ["财政部门牵头，财政部通报"]);
  expect(nameStandsInSource(both, "财政部")).toBe(true);
});

describe("where a name can begin", () => {
  test.for<readonly [words: string, at: number, opens: boolean, asWord: boolean]>([
    ["云岭县财政局", 0, true, true],
    ["由云岭县财政局", 1, true, true],
    ["组织云岭县财政局", 2, true, true],
    ["，云岭县财政局", 1, true, true],
    ["工作，云岭县财政局", 3, true, true],
    ["工作由云岭县财政局", 3, true, true],
    // 云 alone is no word.
    ["云县级财政", 1, false, false],
    ["红松县级财政", 2, false, false],
    ["松县级财政", 1, false, false],
    // 项目 is a noun that 县级 may follow, and 重点 stands in the source.
    ["项目县级财政", 2, false, true],
    ["重点县级财政", 2, false, true],
    ["推动项目县级财政", 4, false, true],
    ["推动重点县级财政", 4, false, true],
  ])("%s at %i", ([words, at, opens, asWord]) => {
    expect(nameOpensAt(words, at)).toBe(opens);
    expect(opensAt(cloud, words, at)).toBe(asWord);
  });
});

describe("a word is said in the company of what stands behind or before it", () => {
  const told = ["累计收回资金，全部完成"];
  test.for<readonly [words: string, word: string, isSaid: boolean]>([
    ["累计收回", "累计", true],
    ["累计安排", "累计", false],
    ["资金，全部完成", "全部", true],
    ["资金，全部，", "全部", true],
    ["累计，", "累计", true],
    ["本年累计，", "累计", false],
    ["收回累计", "累计", false],
    ["工作全部完成", "全部", true],
    ["完成全部收", "全部", false],
    ["今年收回资金，", "资金", true],
    ["今年，累计。", "累计", true],
  ])("%s", ([words, word, isSaid]) => {
    const at = words.indexOf(word);
    expect(saidBy(told, words, at, at + word.length)).toBe(isSaid);
    expect(saidBy([...told, "财政部门牵头"], words, at, at + word.length)).toBe(isSaid);
    const source = onlyTold(cloud, told);
    expect(saidInSource(source, words, at, at + word.length)).toBe(isSaid);
  });
});
