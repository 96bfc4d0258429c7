import { differenceBy } from "./change-formula.ts";
import { bindingOf } from "../wording/mention-match.ts";
import { printedEvidence } from "../doubts/printed-limit.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** Nothing else is named that they might be held against: not 与全市平均相差. */
const differ =
  /^(?:[两二](?:者|[个项类县区地][一-龥]{0,4})|项目|对象|单位|部门|县区|乡镇|指标|最高(?:与|和)?最低|首尾|高低|之间)*(?:相差|差距)(?:[为达]|高达|约)?$/;

/** 执行率分别为88.4%、12.7%，相差75.7个百分点: the only two rates of the sentence, and how far they are apart. */
export function ratesApart(
  scene: Scene,
): readonly { readonly by: Mention; readonly bound: Bound }[] {
  return wholeScene(scene).mentions.flatMap((by) => {
    const { figure, scope, before, place } = by;
    const { dimension, qualifier } = figure.quantity;
    if (scope.isRow || dimension !== "points" || qualifier !== "exact") return [];
    if (!differ.test(before.replace(/\s/g, ""))) return [];
    const told = scope.mentions.slice(0, place).filter((each) => each.figure.kind === "rate");
    const [first, second, ...more] = told;
    if (first === undefined || second === undefined || more.length > 0) return [];
    if ([first, second].some((each) => each.figure.quantity.dimension !== "ratio")) return [];
    const up = Number(first.figure.value ?? 0) >= Number(second.figure.value ?? 0);
    const bound: Bound = {
      formula: differenceBy(up ? "up" : "down"),
      evidence: [
        printedEvidence("前一比率", first),
        printedEvidence("后一比率", second),
        evidenceOf("相差的百分点", by),
      ],
      text: "相差的百分点＝两个比率之差",
      binding: bindingOf([first, second, by]),
    };
    return [{ by, bound }];
  });
}
