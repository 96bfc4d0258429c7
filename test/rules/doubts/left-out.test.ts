import { expect, test } from "vitest";
import { leftOut } from "../../../rules/doubts/left-out.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { related } from "../../helpers/judged.ts";

function said(text: string, formula: string): string | null {
  const { judged, report } = related(text, formula);
  return leftOut(judged[0]!.bound, sceneOf(report));
}

const text = "除3个涉密单位外，全县84个预算单位中的81个公开了目标，公开率100%。";

test("what is left out is no part of the base", () => {
  expect(said(text, "share(2,1)=3")).toBe("除去“3个”后正合“100%”");
});

test.for([
  ["the rest does not make the rate", text.replace("81个", "80个"), "share(2,1)=3"],
  ["nothing is left out", "3个涉密单位，84个单位中的81个公开了，公开率100%。", "share(2,1)=3"],
  ["left out in another sentence", text.replace("外，", "外。"), "share(2,1)=3"],
  ["another thing is left out", text.replace("3个涉密单位", "3家涉密单位"), "share(2,1)=3"],
  ["a sum", text, "sum(0,2)=1"],
  ["money", "除3万元备用外，84万元中的81万元用完，使用率100%。", "share(2,1)=3"],
] as const)("nothing is said: %s", ([, words, formula]) => {
  expect(said(words, formula)).toBeNull();
});
