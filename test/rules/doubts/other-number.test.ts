import { expect, test } from "vitest";
import { ofOtherNumber } from "../../../rules/doubts/other-number.ts";
import type { Bound } from "../../../rules/rule.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { related } from "../../helpers/judged.ts";

/** What is said of a relation over the figures of a paragraph. */
function said(
  text: string,
  formula: string,
  binding: Bound["binding"] = "paragraph",
): string | null {
  const { report, judged } = related(text, formula);
  const { mentions } = sceneOf(report);
  return ofOtherNumber({ ...judged[0]!.bound, binding }, mentions);
}

const drawn = "参加自评单位84个，抽取21个。共抽查项目105个，平均每个单位5个。";

test("another number of the paragraph by which the total comes to the mean", () => {
  expect(said(drawn, "times(2,0)=3")).toBe("“105个”与“21个”正合“5个”");
});

test.for([
  ["no other number does", drawn.replace("21个", "31个"), "times(2,0)=3", "paragraph"],
  ["what was held against it is no other", drawn, "times(2,1)=3", "paragraph"],
  ["money is no number", drawn.replace("21个", "21万元"), "times(2,0)=3", "paragraph"],
  ["one sentence tells what is meant", drawn, "times(2,0)=3", "sentence"],
  ["a share is no mean", "参加自评84个，整改21个，发现105个，占20%。", "share(0,2)=3", "paragraph"],
] as const)("nothing is said where %s", ([, text, formula, binding]) => {
  expect(said(text, formula, binding)).toBeNull();
});
