import { describe, expect, test } from "vitest";
import { areOpposed, changePairs } from "../../../rules/changes/opposed-changes.ts";
import { directionIn } from "../../../rules/changes/change-words.ts";
import { directionAgrees } from "../../../rules/ledger/direction-agrees.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(directionAgrees, {
  holds: [
    { name: "both fell", text: "红灯项目较7月«减少36个»，«下降63.2%»。" },
    { name: "both rose, in brackets", text: "评估项目比上年«增加35个»（«增长27.3%»）。" },
    { name: "raised to and by", text: "重点评价对象«扩大到18个»，比上年«增加5个»。" },
    { name: "the share first", text: "节约资金同比«增长16.42%»、«增加731.32万元»。" },
  ],
  broken: [
    {
      name: "less, and grown",
      text: "节约资金较上年«减少731.32万元»，«增长16.42%»。",
      messageId: "opposed",
      severity: "warning",
      says: "变动的数额与幅度一增一减：文中“减少731.32万元”与“增长16.42%”说的是同一变动，一增一减，不能同时成立。",
    },
    {
      name: "more, and fallen, in brackets",
      text: "预警项目«增加77个»（«降幅44.5%»）。",
      messageId: "opposed",
    },
    {
      name: "raised to, and fewer than the year before",
      text: "财政重点评价对象«增加到10个»，较2024年«减少2个»。",
      messageId: "opposed",
    },
    {
      name: "lowered to, and more",
      text: "红灯项目«降至14个»，«增加23个»。",
      messageId: "opposed",
    },
  ],
  abstains: [
    { name: "another thing has grown", text: "评价对象比上年减少3个，评价资金增长20.7%。" },
    { name: "a rate beside it", text: "红灯项目减少12个，执行率提高3.3个百分点。" },
    { name: "how growth has changed", text: "税收收入增长5.2%，比上年回落3个百分点。" },
    { name: "a growth below zero", text: "收入增长-2.6%，减少5万元。" },
    { name: "the saving itself grew", text: "全年减支500万元，增长12%。" },
    { name: "fewer than planned", text: "评价对象增加到10个，比计划减少2个。" },
    { name: "two places", text: "甲县增加5个，乙县下降20%。" },
  ],
});

describe("the direction of a number's own words", () => {
  test.for([
    ["上年减少731.32万元", "down"],
    ["增长 16.42％", "up"],
    ["扩大到18个", "up"],
    ["降至十四个", "down"],
    ["评价18个", null],
  ] as const)("%s", ([quote, direction]) => {
    expect(directionIn(quote)).toBe(direction);
  });
});

/** Pairs of words on one change: 减少12个 / 下降20%, opposed ones with ≠. */
function pairsIn(text: string): readonly string[] {
  return changePairs(sceneOf(reportFrom(text))).map((pair) => {
    const [a, b] = [pair.first, pair.second].map(({ figure }) => figure.quote);
    return `${a ?? ""} ${areOpposed(pair) ? "≠" : "＝"} ${b ?? ""}`;
  });
}

describe("words on one change", () => {
  test.for([
    ["红灯项目减少12个，下降20%。", ["12个 ＝ 20%"]],
    ["红灯项目减少12个，增长20%。", ["12个 ≠ 20%"]],
    ["红灯项目减少0个，增长0%。", ["0个 ≠ 0%"]],
    ["评价对象扩大到18个，增加5个。", ["18个 ＝ 5个"]],
    ["评价对象扩大到18个，比上年增加5个。", ["18个 ＝ 5个"]],
    ["评价对象扩大到18个，与同期相比增加5个。", []],
    ["执行率提高到90%，降低5%。", ["90% ≠ 5%"]],
    ["执行率提高到90%，增加5个。", []],
    ["评价对象扩大到18个，减少5家。", []],
    ["评价对象扩大到18个，增长5%。", []],
    ["评价资金扩大到18万元，减少5个。", []],
    ["红灯项目减少12个，增加到20%。", []],
    ["红灯项目减少12个，减少8家。", []],
    ["执行率下降12%，上升8%。", []],
    ["|减少12个，增长20%|", []],
    ["节约支出后减支500万元的部门，增长12%。", []],
    ["全年增收500万元，下降12%。", []],
    ["收入增长-2.6%，减少5万元。", []],
    // Held against an earlier time only where no other value is told before.
    ["6月末37个，9月末降至14个，较上年增加3个。", []],
    ["6月末37万元，9月末降至14个，较上年增加3个。", ["14个 ≠ 3个"]],
    ["由较高水平降至14个，较上年增加3个。", []],
    ["有关部门降至14个，较上年增加3个，与同期持平。", []],
    ["9月末降至14个，较上年增加3个。", ["14个 ≠ 3个"]],
  ] as const)("%s", ([text, expected]) => {
    expect(pairsIn(text)).toEqual(expected);
  });
});
