import { exactly } from "../doubts/printed-limit.ts";
import { differenceBy } from "./change-formula.ts";
import type { Direction } from "./change-words.ts";
import { bindingOf } from "../wording/mention-match.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import { isSlip } from "../blame/slip.ts";
import type { Bound } from "../rule.ts";
import { isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import type { NamedGap } from "./named-gap.ts";

const present =
  "(?:20\\d\\d年|今年|本年度?|现在|目前|当前|现有水平|目前水平|\\d{1,2}月[底末份]?|上半年|[一二三]季度)(?:的?水平|实际|末|底)?";
const up = "提高|提升|上升|增加|高出?|多";
const down = "下降|降低|回落|减少|低|少|压[降缩减]";
const moved = `(?:要|需|须|应|再|还|尚)*(?:(?<up>${up})|(?<down>${down}))了?(?:约|近)?$`;
/** ，较6月底提升, ，需要从现有水平降低, ，在目前基础上再提升 */
const compared = new RegExp(`(?:[比较]|从|在)${present}(?:的?基础上)?${moved}`);
/** ，据此测算四季度尚需提高 */
const needed = new RegExp(`(?:尚|还|仍)[需须]${moved}`);
/** 在72.9%的基础上再提升 */
const onBasis = new RegExp(`^的?(?:实际|现有)?(?:基础|水平)上${moved}`);
/** ，高出本年 */
const turned = new RegExp(`(?:(?<up>高[出于])|(?<down>低[于出]))${present}$`);
/** 由61.4%提高到80%以上，提升 */
const plainly = new RegExp(`^[，,]?(?:再)?(?:(?<up>${up})|(?<down>${down}))了?(?:约|近)?$`);
const ahead = /要|应|须|力争|争取|确保|拟|计划|目标|不低于|不少于|以上|以内|控制在|将|达到/;

/**
 * 支出率要提高到92%以上，较6月底提升9.9个百分点: what is aimed at, how far it is from what was reached, and that, in the same sentence or
 * under the name of the rate before.
 */
export const plannedPoints = perScene((told: Scene): readonly NamedGap[] => {
  const scene = wholeScene(told);
  return scene.mentions.flatMap((by) => {
    if (by.figure.quantity.dimension !== "points" || by.scope.isRow) return [];
    const bound = boundAt(by, scene);
    return bound === null ? [] : [{ by, bound }];
  });
});

function boundAt(by: Mention, scene: Scene): Bound | null {
  const goal = by.scope.mentions[by.place - 1];
  const words = plain(by.before);
  if (goal === undefined || !isRate(goal)) return null;
  const above = onBasis.exec(words)?.groups;
  if (above !== undefined && /在[^，,。；;]*$/.test(goal.before))
    return fromBasis(goal, by, above["up"] === undefined ? "down" : "up");
  if (!isAimed(goal)) return null;
  const named = compared.exec(words) ?? turned.exec(words) ?? needed.exec(words);
  const { groups } = named ?? plainly.exec(words) ?? {};
  if (groups === undefined) return null;
  const direction = groups["up"] === undefined ? "down" : "up";
  const from = by.scope.mentions[by.place - 2];
  if (from !== undefined && isRate(from) && /[由从][^，,]*$/.test(from.before))
    return boundOf(goal, from, by, direction);
  if (named === null) return null;
  const name = nameOf(goal);
  if (name === "") return null;
  const rates = scene.mentions.filter(
    (each) =>
      isRate(each) &&
      !each.past &&
      each.figure.flow.end < goal.figure.flow.start &&
      each.figure.status === "actual",
  );
  const pasts = rates.filter((each) => plain(each.before).includes(name));
  const bounds = pasts.map((past) => boundOf(goal, past, by, direction));
  const single = new Set(pasts.map(({ figure }) => figure.value)).size === 1;
  return (
    bounds.find(isFitting) ??
    // 支出20.94亿元，为调整预算的71.5%: the execution rate under no name of its own.
    rates.map((past) => boundOf(goal, past, by, direction)).find(isFitting) ??
    (single ? bounds[0] : bounds.find((bound) => isSlip(bound, 3))) ??
    null
  );
}

/** 目标为93.5%，需在72.9%的基础上再提升20.6个百分点: the basis stands between the aim and the points. */
function fromBasis(basis: Mention, by: Mention, direction: Direction): Bound | null {
  const goal = basis.scope.mentions[basis.place - 1];
  if (goal === undefined || !isRate(goal) || !isAimed(goal)) return null;
  return boundOf(goal, basis, by, direction);
}

function isRate(mention: Mention): boolean {
  return isRatio(mention) && !mention.scope.isRow;
}

/** 提高到80%以上, 不低于95%, 要达到78% */
function isAimed(goal: Mention): boolean {
  return (
    goal.figure.status !== "actual" || ahead.test(plain(leading(goal, 24)) + goal.after.slice(0, 4))
  );
}

/** The last characters of what the rate is called by: 抽查面, 支出率, 成本占. */
function nameOf(goal: Mention): string {
  const words =
    plain(leading(goal, 24))
      .split(/[。；;，,]/)
      .at(-1) ?? "";
  const name =
    /([一-龥]{2}(?:率|面|度)|[一-龥]{2}(?:占比|比重|比例))(?!.*(?:率|占比))/.exec(words)?.[1] ?? "";
  return name.replace(/(?:比|重|比例)$/, "");
}

function boundOf(goal: Mention, past: Mention, by: Mention, direction: Direction): Bound {
  return {
    formula: differenceBy(direction),
    evidence: [
      exactly(evidenceOf("目标比率", goal)),
      evidenceOf("现有比率", past),
      exactly(evidenceOf("变化的百分点", by)),
    ],
    text: `变化的百分点＝${direction === "up" ? "目标比率－现有比率" : "现有比率－目标比率"}`,
    binding: bindingOf([goal, past, by]),
  };
}
