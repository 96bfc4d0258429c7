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

test.for([
  "甲局9000万元，占30%；省级4200万元，占42%；市级1800万元，占18%；县级4000万元，占40%。",
  "省级4200万元，占42%；市级1800万元，占18%；县级4000万元，占40%；甲局9000万元，占30%。",
])("shares of another whole beside them are left out: %s", (text) => {
  expect(found(text)).toEqual(["42%", "18%", "40%"]);
});

/** So many equal items and their shares. */
function equal(count: number, share: string): string {
  const item = (at: number): string => `${"甲乙丙丁戊己庚辛壬癸"[at] ?? ""}县10万元，占${share}`;
  return `${Array.from({ length: count }, (_, at) => item(at)).join("；")}。`;
}

test("so many shares at most are one list", () => {
  expect(found(equal(8, "12.5%"))).toHaveLength(8);
  expect(found(equal(10, "10%"))).toEqual([]);
});

test.for([
  ["all of it", "省级4200万元，占100%。"],
  ["things and money", "项目42个，占42%；资金18元，占18%；政策40个，占40%。"],
  [
    "in paragraphs of their own",
    "省级4200万元，占42%。\n市级1800万元，占18%。\n县级4000万元，占40%。",
  ],
  [
    "rates of their own",
    "省级4200万元，执行率42%；市级1800万元，执行率18%；县级4000万元，执行率40%。",
  ],
  ["in a table", "|省级4200万元，占42%|市级1800万元，占18%|县级4000万元，占40%|"],
  [
    "of a whole that is told",
    "资金合计10000万元，其中省级4200万元，占42%；市级1800万元，占18%；县级4000万元，占40%。",
  ],
] as const)("none of their own sum: %s", ([, text]) => {
  expect(found(text)).toEqual([]);
});
