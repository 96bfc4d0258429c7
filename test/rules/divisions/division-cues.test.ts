import { expect, test } from "vitest";
import { divisionCues } from "../../../rules/divisions/division-cues.ts";

test.for([
  ["按执行率高低进行分组，低的12个。", "按执行率高低进行分组，"],
  ["按得分分档：90分以上12个。", "按得分分档："],
  ["支出按季度分布为19870万元、24630万元。", "按季度分布为"],
  ["项目按规模分布情况为：50万元以下的4个。", "按规模分布情况为："],
  ["委托业务按内容分为以下几类：评估16项。", "分为以下几类："],
  ["问题归为以下三类，管理类16个。", "归为以下三类，"],
] as const)("%s", ([text, cue]) => {
  expect([...text.matchAll(divisionCues)].map(([found]) => found)).toEqual([cue]);
});

test.for(["按规定分组织实施。", "资金分为两部分管理。", "按季度分析。"])("no cue: %s", (text) => {
  expect([...text.matchAll(divisionCues)]).toEqual([]);
});
