import { expect, test } from "vitest";
import { comparedNames } from "../../../rules/changes/compared-names.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { pointsAgree } from "../../../rules/ledger/points-agree.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(pointsAgree, {
  holds: [
    {
      name: "the first of a list against the last",
      text: "合格率由高到低为：青石区«92.5%»、白河区90%、云岭区85%、柳林区«75%»，全市平均85%。青石区比柳林区高«17.5个百分点»。",
    },
    {
      name: "the lower against the higher",
      text: "满意度分别是：城关镇«95.5%»、东乡镇91.2%、西坪镇«88.4%»。西坪镇比城关镇低«7.1个百分点»。",
    },
  ],
  broken: [
    {
      name: "the two that are named, whatever others fit",
      text: "合格率由高到低为：青石区«92.5%»、白河区90%、云岭区85%、柳林区«75%»，全市平均85%。青石区比柳林区高«18.5个百分点»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "the lower against the higher",
      text: "满意度分别是：城关镇«95.5%»、东乡镇91.2%、西坪镇«88.4%»。西坪镇比城关镇低«7.9个百分点»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "what is compared has no value of its own",
      text: "执行率为：甲县88.2%、乙县84.6%。甲县比丁县满意度高9.7个百分点。",
    },
  ],
});

/** The values that bear each of the two names; null where any may be meant. */
function namesTold(text: string): readonly (readonly string[] | null)[] {
  const { mentions } = sceneOf(reportFrom(text));
  const by = mentions.at(-1);
  if (by === undefined) throw new Error("a distance is told");
  return comparedNames(by, mentions.slice(0, -1)).map(
    (each) => each?.map(({ figure }) => figure.quote) ?? null,
  );
}

test.for([
  ["青石区92%、白河区90%，青石区比白河区高2个百分点。", [["92%"], ["90%"]]],
  ["青石区 为92%，白河区达90%，白河区较青石区低2个百分点。", [["90%"], ["92%"]]],
  ["青石区92%、白河区90%、青石区93%，青石区比白河区高2个百分点。", [["92%", "93%"], ["90%"]]],
  ["达川区92%、白河区90%，达川区比白河区高2个百分点。", [["92%"], ["90%"]]],
  ["青石区92%、白河区90%，青石区比柳林区高2个百分点。", [null, null]],
  ["青石区92%、白河区90%，柳林区比白河区高2个百分点。", [null, null]],
  ["青石区92%、白河区90%，前者高2个百分点。", [null, null]],
] as const)("which values are held against each other: %s", ([text, names]) => {
  expect(namesTold(text)).toEqual(names);
});
