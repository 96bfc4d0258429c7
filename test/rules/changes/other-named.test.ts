import { expect, test } from "vitest";
import { gapsToOthers } from "../../../rules/changes/other-named.ts";
import type { Bound } from "../../../rules/rule.ts";
import type { Scene } from "../../../rules/wording/scene.ts";
import { boundsTold } from "../bounds-told.ts";

const gaps = (scene: Scene): readonly Bound[] => gapsToOthers(scene).map(({ bound }) => bound);

test.for([
  // The former and the latter, whichever is above.
  ["水利类执行率71.5%，交通类执行率64.2%，前者高于后者7.3个百分点。", "71.5% 64.2% 7.3个百分点"],
  ["水利类执行率71.5%，交通类执行率64.2%，后者比前者低8.3个百分点。", "64.2% 71.5% 8.3个百分点"],
  ["甲园区得分91.4分，乙园区得分84.9分，前者超出后者6.5分。", "91.4分 84.9分 6.5分"],
  // Another that was told before, also in another paragraph.
  [
    "人员经费执行率98.36%；公用经费执行率95.14%。\n公用经费执行率（95.14%）比人员经费低3.22个百分点。",
    "95.14% 98.36% 3.22个百分点",
  ],
  [
    "上半年批次申报320万元，核减率14.25%。\n下半年批次核减率达到18.75%，高出上半年批次4.50个百分点。",
    "18.75% 14.25% 4.50个百分点",
  ],
  // What the sentence speaks of was told before as well.
  [
    "造价咨询公司平均74.6分，会计师事务所平均83.1分。造价咨询公司起步较晚，得分低于会计师事务所8.5分。",
    "74.6分 83.1分 8.5分",
  ],
  // All together: the rate of that name told last.
  [
    "全部项目执行率61.7%。工程类项目执行率仅为48.3%，低于整体执行率13.4个百分点。",
    "48.3% 61.7% 13.4个百分点",
  ],
  // In whatever paragraph, and not what stands right before.
  [
    "监控项目总体执行率为75.2%。\n汊河县执行率78.3%，列第2位。南岭县执行率66.2%，比全市低9.0个百分点。",
    "66.2% 75.2% 9.0个百分点",
  ],
  ["全市参保率83.5%。稻丰县参保率90.8%，高于全市平均水平7.3个百分点。", "90.8% 83.5% 7.3个百分点"],
  // A distance by its noun.
  [
    "玉屏区执行率82.1%，在全市排第1位。\n南岭县执行率62.7%，与玉屏区的差距达到19.4个百分点。",
    "62.7% 82.1% 19.4个百分点",
  ],
  ["甲所得分91.8分；乙所得分78.3分，列第6名，与甲所之间相差13.5分。", "78.3分 91.8分 13.5分"],
  [
    "监控项目执行率为61.7%。重点项目执行率只有48.3%，比面上低13.4个百分点。",
    "48.3% 61.7% 13.4个百分点",
  ],
] as const)("how far one is from another that is named: %s", ([text, quotes]) => {
  expect(boundsTold(gaps, text)).toEqual([`difference ${quotes}`]);
});

test.for([
  // Three could be the former.
  "水利类执行率71.5%，交通类执行率64.2%，教育类执行率80.1%，前者高于后者7.3个百分点。",
  // All is told of another rate, or not at all.
  "全市整改率91.7%。澄湖区执行率94.8%，高于全市3.1个百分点。",
  "汊河县执行率78.3%，列第2位。南岭县执行率66.2%，比全市低9.0个百分点。",
  // All of the province is not all of the city.
  "全市参保率83.5%。稻丰县参保率90.8%，高于全省平均水平7.3个百分点。",
  // A share is no execution rate.
  "建设类资金占58.6%，执行率48.2%，比整体高2.1个百分点。",
  // Last year, an aim and a mean are others' to judge.
  "满意度92.4%，比上年高2.1个百分点。",
  "满意度92.4%，比目标高2.4个百分点。",
  // Who is meant is told twice with unlike values.
  "公用经费执行率95.14%，公用经费执行率94.02%。项目支出执行率90.3%，比公用经费低9.9个百分点。",
])("nothing is bound in: %s", (text) => {
  expect(boundsTold(gaps, text)).toEqual([]);
});
