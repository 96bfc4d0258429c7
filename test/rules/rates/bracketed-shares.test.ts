import { expect, test } from "vitest";
import { bracketedShares } from "../../../rules/rates/bracketed-shares.ts";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(rateRecomputed, {
  holds: [
    {
      name: "the whole behind its items",
      text: "绿灯16个（24.6%）、黄灯«38个»（«58.5%»）、红灯11个（16.9%），监控项目合计«65个»。",
    },
  ],
  broken: [
    {
      name: "shares called so, a blank before the brackets",
      text: "绿灯«16个» （占比«26.4%»）、黄灯38个 （占比58.5%）、红灯11个 （占比16.9%），监控项目合计«65个»。",
      ...mismatch,
    },
    {
      name: "swapped digits of a share",
      text: "绿灯«16个»（«26.4%»）、黄灯38个（58.5%）、红灯11个（16.9%），监控项目合计«65个»。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "a list that comes to another number",
      text: "绿灯16个（24.6%）、黄灯38个（58.5%），红灯11个，发出提示函合计120份。",
    },
  ],
});

function sharesIn(text: string): readonly string[] {
  return bracketedShares(sceneOf(reportFrom(text))).map(({ evidence }) =>
    evidence.map(({ quote }) => quote).join(" "),
  );
}

const all = ["16个 65个 24.6%", "38个 65个 58.5%", "11个 65个 16.9%"];

test.for([
  ["绿灯16个（24.6%）、黄灯38个（58.5%）、红灯11个（16.9%），合计65个。", all],
  ["绿灯16个（占24.6%）、黄灯38个（占比58.5%）、红灯11个 （16.9%），合计65个。", all],
] as const)("in brackets behind each item: %s", ([text, expected]) => {
  expect(sharesIn(text)).toEqual(expected);
});

test.for([
  ["an item without its share", "绿灯16个（24.6%）、黄灯38个（58.5%）、红灯11个，合计65个。"],
  [
    "how much each grew",
    "绿灯16个（增24.6%）、黄灯38个（增58.5%）、红灯11个（增16.9%），合计65个。",
  ],
  [
    "points",
    "绿灯16个（24.6个百分点）、黄灯38个（58.5个百分点）、红灯11个（16.9个百分点），合计65个。",
  ],
  [
    "the words go on",
    "绿灯16个（24.6%为新增）、黄灯38个（58.5%为新增）、红灯11个（16.9%为新增），合计65个。",
  ],
  [
    "told of the projects behind",
    "绿灯16个项目（24.6%）、黄灯38个项目（58.5%）、红灯11个项目（16.9%），合计65个。",
  ],
  ["no rate behind it", "绿灯16个、黄灯38个、红灯11个，合计65个。"],
  ["a score in brackets", "绿灯16个（24.6分）、黄灯38个（58.5分）、红灯11个（16.9分），合计65个。"],
  ["the list ends the sentence", "监控项目65个：绿灯16个、黄灯38个、红灯11个。"],
] as const)("no shares of the items: %s", ([, text]) => {
  expect(sharesIn(text)).toEqual([]);
});
