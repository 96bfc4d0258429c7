import { expect, test } from "vitest";
import { overallGaps } from "../../../rules/changes/overall-gap.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

function gapsIn(text: string): readonly string[] {
  return overallGaps(sceneOf(reportFrom(text))).map(({ bound }) =>
    bound.evidence.map(({ quote }) => quote).join(" "),
  );
}

const head = "全市监控项目2960个，总体执行率65.7%，较上年提高2.9个百分点。\n";

test.for([
  [`${head}东湖区执行率73.1%，高出全市平均水平7.4个百分点。`, ["73.1% 65.7% 7.4个百分点"]],
  [`${head}梅岭县执行率59.1%，低于全市6.6个百分点。`, ["59.1% 65.7% 6.6个百分点"]],
  [`${head}梅岭县执行率59.1%，比平均水平低6.6个百分点。`, ["59.1% 65.7% 6.6个百分点"]],
  // Swapped digits, and the wrong word.
  [`${head}东湖区执行率73.1%，高出全市平均水平4.7个百分点。`, ["73.1% 65.7% 4.7个百分点"]],
  [
    "全区监控项目373个，预算执行率53.2%。\n区教体局执行率82.6%，高于全区29.4个百分点。",
    ["82.6% 53.2% 29.4个百分点"],
  ],
] as const)("%s", ([text, told]) => {
  expect(gapsIn(text)).toEqual(told);
});

test.for([
  // Of the province, which the report does not tell of.
  `${head}东湖区执行率73.1%，高出全省平均水平7.4个百分点。`,
  // Another rate.
  `${head}东湖区整改率93.1%，高出全市平均水平7.4个百分点。`,
  // No slip of the pen leads there.
  `${head}东湖区执行率73.1%，高出全市平均水平1.25个百分点。`,
  // Told in the very paragraph: other finders know better.
  "全市总体执行率65.7%，东湖区执行率73.1%，高出全市平均水平7.4个百分点。",
  `${head}东湖区执行率73.1%，比上年提高7.4个百分点。`,
])("none: %s", (text) => {
  expect(gapsIn(text)).toEqual([]);
});
