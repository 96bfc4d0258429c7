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
