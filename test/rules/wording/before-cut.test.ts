import { expect, test } from "vitest";
import { isBeforeCut, isNoPart } from "../../../rules/wording/before-cut.ts";
import { isComparedWith } from "../../../rules/wording/compared-with.ts";
import { isBand, sameThing } from "../../../rules/wording/same-thing.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Mention } from "../../../rules/wording/scene.ts";
import { isPrice } from "../../../rules/wording/unit-price.ts";
import { reportFrom } from "../../helpers/report.ts";

const mentionsIn = (text: string): readonly Mention[] => sceneOf(reportFrom(text)).mentions;
const pairIn = (text: string): readonly [Mention, Mention] => {
  const [first, second] = mentionsIn(text);
  return [first!, second!];
};

test.for([
  ["审减7352万元，其中体育中心申报8600万元。", true],
  ["收回资金7352万元，其中体育中心年初预算8600万元。", true],
  ["节约“资金” 共7352万元，其中合同价8600万元。", true],
  ["审减7352万元，其中体育中心审减8600万元。", false],
  ["送审7352万元，其中体育中心申报8600万元。", false],
  ["审减7352万元，其中体育中心8600万元。", false],
  ["审减项目73个，其中申报86个。", false],
] as const)("what was asked for is no part of what was cut: %s → %s", ([text, is]) => {
  expect(isBeforeCut(...pairIn(text))).toBe(is);
  expect(isNoPart(...pairIn(text))).toBe(is);
});

test.for([
  ["投入7352万元，其中带动社会资本8600万元。", true],
  ["产值7352万元，其中销售8600万元。", false],
  ["投入7352万元，其中带动企业86家。", false],
  ["投入7352万元，其中教育8600万元。", false],
] as const)("what comes of money is none of it: %s → %s", ([text, is]) => {
  expect(isNoPart(...pairIn(text))).toBe(is);
});

test.for([
  ["与审减的26万元相比，压减13万元。", [true, false]],
  ["相较于教育的26万元，卫生13万元。", [true, false]],
  ["比起教育的26万元，卫生13万元。", [true, false]],
  ["较教育26万元相比略低，卫生13万元。", [true, false]],
  ["教育26万元，相比卫生13万元。", [false, false]],
  ["与卫生局共同收回26万元，相比之下，教育13万元。", [false, false]],
  ["收回26万元，压减13万元。", [false, false]],
] as const)("what something is held beside: %s", ([text, are]) => {
  expect(mentionsIn(text).map(isComparedWith)).toEqual(are);
});

test.for([
  ["反馈问题168个，其余问题7个。", true],
  ["反馈168个，其余问题7个。", true],
  ["反馈问题168个，其余7个。", true],
  ["评价项目168个，其余问题7个。", false],
  ["走访168家，其余7家。", true],
  ["走访168家，其余单位7个。", true],
  ["走访168家，其余项目7个。", false],
  ["资金168万元，其余7万元。", true],
  ["资金168万元，其余7个。", false],
  ["比率168%，其余7%。", false],
  ["90分以上的168个，其余7个。", false],
] as const)("what is left and what it is left of: %s → %s", ([text, same]) => {
  const all = mentionsIn(text).filter(({ figure }) => figure.kind !== "score");
  expect(sameThing(all[0]!, all[1]!)).toBe(same);
});

test.for([
  ["90分以上的项目168个。", true],
  ["80%至90%之间的有168个。", true],
  ["90分以上项目为168个。", true],
  ["90分以上的项目中168个。", false],
  ["90分以上，项目168个。", false],
  ["项目168个。", false],
] as const)("one band among others: %s → %s", ([text, is]) => {
  expect(isBand(mentionsIn(text).at(-1)!)).toBe(is);
});

test.for([
  ["每平方米9元。", true],
  ["每公里4万元。", true],
  ["每户每月9元。", true],
  ["单价9元。", true],
  ["补助标准为9元。", true],
  ["每个项目需要9元。", true],
  ["每年9元。", false],
  ["每批次9万元。", false],
  ["每公里投入4万元。", true],
  ["每公里统筹投入资金4万元。", false],
  ["单价较高，共9元。", false],
  ["单价9万元。", false],
  ["总价9元。", false],
  ["每户9个。", false],
] as const)("what one piece costs: %s → %s", ([text, is]) => {
  expect(isPrice(mentionsIn(text)[0]!)).toBe(is);
});
