import { expect, test } from "vitest";
import { gradedSums } from "../../../rules/sums/graded-list.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** Each list with what it must come to: `28个＝6个＋15个＋6个＋1个`. */
function sumsIn(text: string): readonly string[] {
  return gradedSums(sceneOf(reportFrom(text))).map(({ parts, bound: { evidence } }) => {
    return `${evidence[0].quote}＝${parts.map(({ figure }) => figure.quote).join("＋")}`;
  });
}

const whole = "选取28个对象，包括部门整体6个、政策5个、项目14个、债券2个、购买服务1个。评价等次";

test.for([
  ["优6个、良15个、中6个、差1个，优良率75%。", "28个＝6个＋15个＋6个＋1个"],
  ["优6个、良15个、中6个，优良率75%。", "28个＝6个＋15个＋6个"],
  ["优6个、良15个、其他类7个、中6个、差1个，优良率75%。", "28个＝6个＋15个＋7个＋6个＋1个"],
  ["优6个、良15个、差1个，优秀率21.4%。", "28个＝6个＋15个＋1个"],
] as const)("%s", ([list, sum]) => {
  expect(sumsIn(`${whole}${list}`)).toEqual([sum]);
});

test("answers of people", () => {
  expect(
    sumsIn(
      "收回答卷948份，其中很满意617份、满意246份、不满意85份，满意率91.0%（很满意与满意合计863份）。",
    ),
  ).toEqual(["948份＝617份＋246份＋85份"]);
});

test("those that the rate counts are not all", () => {
  expect(sumsIn("收回答卷948份，其中很满意617份、满意246份，满意率91.0%。")).toEqual([]);
});

test.for([
  ["the rate of other grades", "优6个、良15个、中6个，优良率85%。"],
  ["no rate of grades", "优6个、良15个、中6个，完成率75%。"],
  ["not from the best on", "良15个、中6个，优良率75%。"],
  ["something else among them", "优6个、良15个、退回6个，优良率75%。"],
  ["a grade alone", "优21个，优秀率75%。"],
  ["something between", "优6个、良15个、中6个，评价质量提高，优良率75%。"],
  ["the others without a number", "优6个、良15个，优良率75%，其余为中。"],
] as const)("nothing bound: %s", ([, list]) => {
  expect(sumsIn(`${whole}${list}`)).toEqual([]);
});
