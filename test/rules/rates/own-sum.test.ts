import { expect, test } from "vitest";
import { sharesOfOwnSum } from "../../../rules/rates/own-sum.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

const found = (text: string): readonly string[] => {
  const scene = sceneOf(reportFrom(text));
  const ids = sharesOfOwnSum(scene);
  return scene.mentions
    .filter(({ figure }) => ids.has(figure.id))
    .map(({ figure }) => figure.quote);
};

test("shares of what the items come to, which is told nowhere", () => {
  expect(
    found("省级4200万元，占42%；市级1800万元，占18%；县级4000万元，占40%，实到9400万元。"),
  ).toEqual(["42%", "18%", "40%"]);
});

test.for([
  "省级4200万元，占42%；市级1800万元，占28%；县级4000万元，占40%，实到9400万元。",
  "省级4200万元，占42%。",
  "没有数据。",
])("none of their own sum: %s", (text) => {
  expect(found(text)).toEqual([]);
});
