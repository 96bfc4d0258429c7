import { describe, expect, test } from "vitest";
import { namedDifferences } from "../../../rules/differences/difference-binding.ts";
import type { Difference } from "../../../rules/differences/difference-binding.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Scene } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { boundsTold } from "../bounds-told.ts";

const told = (text: string): readonly string[] =>
  boundsTold((scene: Scene) => namedDifferences(scene).map(({ bound }) => bound), text);

const differencesIn = (text: string): readonly Difference[] =>
  namedDifferences(sceneOf(reportFrom(text)));

const closed = (text: string): readonly boolean[] => differencesIn(text).map((each) => each.closed);

const words = (text: string): readonly string[] =>
  differencesIn(text).map(({ bound: { text: said, evidence } }) =>
    [said, ...evidence.map(({ role }) => role)].join(" "),
  );

const bindings = (text: string): readonly string[] =>
  differencesIn(text).map(({ bound }) => bound.binding);

describe("what two numbers differ by, named with both of them", () => {
  test.for([
    [
      "in one sentence",
      "预算5640万元，支出4963万元，结余677万元。",
      "difference 677万元 5640万元 4963万元",
    ],
    [
      "behind ；",
      "申报5640万元；核定4963万元，核减766万元。",
      "difference 766万元 5640万元 4963万元",
    ],
    [
      "in the sentence before",
      "申报5640万元，核定4963万元。核减766万元。",
      "difference 766万元 5640万元 4963万元",
    ],
    [
      "in the paragraph before",
      "预算5640.25万元。\n支出4963.12万元，结余677.13万元。",
      "difference 677.13万元 5640.25万元 4963.12万元",
    ],
    [
      "two paragraphs before",
      "预算5640.25万元。\n进展顺利。\n支出4963.12万元，结余677.13万元。",
      "difference 677.13万元 5640.25万元 4963.12万元",
    ],
    [
      "in the paragraph before, one digit wrong",
      "预算5640.25万元。\n支出4963.12万元，结余676.13万元。",
      "difference 676.13万元 5640.25万元 4963.12万元",
    ],
    [
      "what fits of several budgets",
      "下达5640万元，到位5000万元。支出4963万元，结余677万元。",
      "difference 677万元 5640万元 4963万元",
    ],
    [
      "the nearest budget of its sentence",
      "下达5640万元，到位5000万元，支出4963万元，结余677万元。",
      "difference 677万元 5000万元 4963万元",
    ],
    [
      "the nearest where none fits",
      "下达5640万元，到位5000万元。支出4963万元，结余99万元。",
      "difference 99万元 5000万元 4963万元",
    ],
    [
      "a limit beside the terms",
      "预算5640万元，支出‹不超过5000万元|status=threshold›，支出4963万元，结余677万元。",
      "difference 677万元 5640万元 4963万元",
    ],
    [
      "with numbers in a list beside them",
      "预算5640万元，支出4963万元，分两批2000万元、2963万元，结余677万元。",
      "difference 677万元 5640万元 4963万元",
    ],
    [
      "two bare numbers joined",
      "预算5640万元，支出4963万元和结余677万元。",
      "difference 677万元 5640万元 4963万元",
    ],
    [
      "last year's beside this year's",
      "预算5640万元，支出4963万元（去年支出4900万元），结余677万元。",
      "difference 677万元 5640万元 4963万元",
    ],
    [
      "the distance of two rates",
      "最高执行率95.2%，最低执行率68.1%，相差27.1个百分点。",
      "difference 27.1个百分点 95.2% 68.1%",
    ],
    [
      "the distance of two scores",
      "最高得分93.2分，最低得分68.7分，相差24.5分。",
      "difference 24.5分 93.2分 68.7分",
    ],
    [
      "two prices and by how much one is below",
      "成本水价单价2.6元，执行水价单价1.8元，每吨倒挂0.8元。",
      "difference 0.8元 2.6元 1.8元",
    ],
    [
      "added and cut",
      "年初预算320万元，年中追加36.5万元，调减20万元，调整后预算336.5万元。",
      "balance 336.5万元 320万元 36.5万元 20万元",
    ],
    [
      "carried over and given",
      "上年结转862万元，本年下达4500万元，可用资金合计5362万元。",
      "sum 5362万元 862万元 4500万元",
    ],
    [
      "this year's terms and last year's",
      "年末滚存结余350万元，当年结余50万元，上年末滚存结余300万元。",
      "sum 350万元 300万元 50万元",
    ],
    [
      "blanks in the words",
      "预算5640万元，支出4963万元，结 余677万元。",
      "difference 677万元 5640万元 4963万元",
    ],
    [
      "in a row",
      "|资金|预算数（万元）|执行数（万元）|结余（万元）|\n|中央|18642.35|17205.18|1437.17|",
      "difference 1437.17 18642.35 17205.18",
    ],
    [
      "in a row that tells some of it",
      "|资金|预算数（万元）|执行数（万元）|其中：结余（万元）|\n|中央|18642.35|17205.18|1437.17|",
      "difference 1437.17 18642.35 17205.18",
    ],
    [
      "beside a cut of some in the same sentence",
      "单位要10800万元，我们给8532万元，核下来2268万元。其中信息化项目6个。",
      "difference 2268万元 10800万元 8532万元",
    ],
  ] as const)("%s", ([, text, line]) => {
    expect(told(text)).toEqual([line]);
  });

  test.for([
    ["some of what was cut", "申报5640万元；核定4963万元，其中核减677万元。"],
    ["a term is missing", "预算5640万元，结余677万元。"],
    ["no word tells the difference", "预算5640万元，支出4963万元，其他677万元。"],
    [
      "three paragraphs before",
      "预算5640.25万元。\n进展顺利。\n整改到位。\n支出4963.12万元，结余677.13万元。",
    ],
    [
      "in the paragraph before, and no slip leads to it",
      "预算5640.25万元。\n支出4963.12万元，结余211.45万元。",
    ],
    ["all is last year's but the rest", "去年预算5640万元，去年支出4963万元；结余677万元。"],
    ["what was told of last year by 上年", "预算5640万元，上年支出4963万元，结余677万元。"],
    ["rates without points", "最高执行率95.2%，最低执行率68.1%，相差27.1%。"],
    ["amounts and things", "预算5640个，支出4963万元，结余677万元。"],
    ["a price and the whole", "采购预算5640元，每套成交价4963元，节约677元。"],
    [
      "two columns of one name",
      "|资金|预算数（万元）|预算（万元）|执行数（万元）|结余（万元）|\n|中央|18642.35|18000.00|17205.18|1437.17|",
    ],
    [
      "a row, the terms in the paragraph before",
      "预算5640.25万元，支出4963.12万元。\n|资金|结余（万元）|\n|中央|677.13|",
    ],
    [
      "the terms in a table before",
      "|资金|预算数（万元）|执行数（万元）|\n|中央|5640.25|4963.12|\n结余677.13万元。",
    ],
    ["numbers of a list that belong to others", "预算5640万元、4963万元，结余677万元。"],
    [
      "too many numbers between",
      `预算5640万元，${"奖励10万元，".repeat(20)}支出4963万元，结余677万元。`,
    ],
    [
      "a cut of some, told after that of all",
      "单位要10800万元；我们给8532万元，核下来2268万元。信息化项目水分大，核减1296万元。",
    ],
    ["told better by what was asked and granted", "申报5640万元，核定4963万元，核减677万元。"],
  ] as const)("not %s", ([, text]) => {
    expect(told(text).filter((line) => !line.includes("2268万元"))).toEqual([]);
  });

  test("is less sure to be meant where a term stands in another sentence, or anything may enter", () => {
    expect(closed("上年结转862万元，本年下达4500万元，可用资金合计5362万元。")).toEqual([true]);
    expect(closed("上年结转862万元。本年下达4500万元，可用资金合计5362万元。")).toEqual([false]);
    expect(closed("上年结转862.25万元。\n本年下达4500万元，可用资金合计5362.25万元。")).toEqual([
      false,
    ]);
    expect(closed("预算5640万元，支出4963万元，结余677万元。")).toEqual([false]);
  });

  test("is told in the words of the identity", () => {
    expect(words("年初预算320万元，年中追加36万元，调减20万元，调整后预算336万元。")).toEqual([
      "年初预算＋追加－调减＝调整后预算 调整后预算 年初预算 追加 调减",
    ]);
    expect(words("上年结转862万元，本年下达4500万元，可用资金合计5362万元。")).toEqual([
      "上年结转＋本年安排＝可用资金 可用资金 上年结转 本年安排",
    ]);
  });

  test("is bound in its sentence, its paragraph or its document", () => {
    expect(bindings("预算5640万元，支出4963万元，结余677万元。")).toEqual(["sentence"]);
    expect(bindings("预算5640万元。支出4963万元，结余677万元。")).toEqual(["paragraph"]);
    expect(bindings("预算5640.25万元。\n支出4963.12万元，结余677.13万元。")).toEqual(["document"]);
  });
});
