import type { Figure } from "../../domain/figure.ts";
import { exactText } from "../../domain/interval.ts";
import { valueOf } from "../../domain/quantity.ts";
import { reachableParts, reachableWholes } from "../../domain/reachability.ts";
import { printedSet } from "../../domain/reading.ts";
import { printedText } from "../wording/number-text.ts";
import { isNear } from "../doubts/near-miss.ts";
import { isOfReference } from "../divisions/other-whole.ts";
import { rateCases } from "../rates/rate-binding.ts";
import type { RateCase } from "../rates/rate-binding.ts";
import { boundOf, rateFormulas } from "../rates/rate-bound.ts";
import {
  abstain,
  checkRelation,
  evidenceOf,
  isFitting,
  relationMessages,
} from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { hasJoinedBase } from "../rates/joined-base.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check, Evidence, NonEmpty } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { checkNearby, checkUnnamed } from "../rates/vicinity-check.ts";

export interface Unreachable {
  readonly rate: string;
  readonly whole: string;
  readonly nearest: string;
}

interface Data extends RelationData {
  readonly unreachable: Unreachable;
}

export const coverageReachable = defineRule<Data>({
  id: "R04",
  name: "覆盖率、抽查比例、公开率",
  about: "按个数算的比率应等于个数相除；只知道总数时，应有一个整数能得到该比率。",
  version: "1.0.0",
  severity: "error",
  messages: {
    ...relationMessages,
    unreachable: (d) =>
      `文中比率${d.rate}；以${d.whole}为总数，没有一个整数能得到它，最接近的是${d.nearest}。` +
      `${d.rate}疑为约数，或者总数不是${d.whole}。`,
  },
  *check({ scene }) {
    for (const rate of rateCases(scene))
      if (rate.ruleId === "R04") yield checkCoverage(rate, scene);
  },
});

/**
 * A base is none where the paragraph of the rate tells another count that fits; nor are all units the base of
 * those of one level.
 */
function checkCoverage(rate: RateCase, scene: Scene): Check<Data> {
  const check = judgeCoverage(rate, scene);
  if (check.verdict !== "broken" || check.severity === "hint") return check;
  const [{ figure: part }] = check.evidence;
  const isOther =
    part !== null && (isOfReference(scene, part, rate.rate) || hasOwnBase(part, rate, scene));
  if (isOther || hasJoinedBase(rate.rate, scene)) {
    return abstain(
      "ambiguous",
      "同一段里另有个数正合这一比率，不能断定总数是哪一个",
      check.evidence,
    );
  }
  const bound = check.judged?.bound;
  return bound !== undefined && isOfOneLevel(bound, scene) && !isNear(bound, shortest)
    ? abstain(
        "ambiguous",
        "所查的是其中一级的单位，总数是全部单位，口径不能确定相同",
        check.evidence,
      )
    : check;
}

/** 93个单位 and 抽查19个县级部门: towns are among all of them. */
function isOfOneLevel({ evidence }: Bound, scene: Scene): boolean {
  const [part, whole] = evidence.map(({ figure }) => {
    const told = figure === null ? [] : (scene.byBlock.get(figure.block) ?? []);
    return told.some(({ figure: { id }, after }) => id === figure?.id && oneLevel.test(after));
  });
  return part === true && whole !== true;
}

const oneLevel = /^(?:[市县区旗州]?本级|[市县区旗州][直级])/;

/** 部门评价96个，抽取24个报告，抽评面为四分之一: the paragraph tells what they were drawn from. */
function hasOwnBase(part: Figure, { rate, name }: RateCase, scene: Scene): boolean {
  const block = scene.byBlock.get(rate.figure.block) ?? [];
  const own = block.find(({ figure }) => figure.id === part.id);
  return (
    own !== undefined &&
    block
      .filter(({ figure }) => figure.kind === "count" && figure.flow.end <= part.flow.start)
      .some((whole) =>
        isFitting(boundOf(rateFormulas.share, [name, own], [name, whole], rate, name)),
      )
  );
}

/** One slip in a number of two digits may already lead to the rate. */
const shortest = 2;

function judgeCoverage(rate: RateCase, scene: Scene): Check<Data> {
  const title = "比率与个数不符";
  const near =
    rate.bounds.length > 0 || /累计/.test(rate.rate.before)
      ? null
      : checkUnnamed(rate.rate, title, scene);
  if (near !== null) return near;
  const { whole } = rate;
  // 累计覆盖率 is not computed from this year's count, unless that count is said to be 累计 too.
  const cumulative = /累计/.test(rate.rate.before) && !/累计/.test(rate.part?.before ?? "");
  if (whole !== null && isBase(whole, rate) && (cumulative || rate.bounds.length === 0)) {
    return checkReach(rate, whole);
  }
  const check = checkNearby(rate, { title }, scene);
  return check.verdict === "held"
    ? { ...check, statement: check.statement + reachText(check.evidence, rate) }
    : check;
}

/** A count elsewhere is the base only where the rate says that it is one of units: 部门覆盖率. */
function isBase(whole: Mention, { rate }: RateCase): boolean {
  if (whole.figure.block === rate.figure.block) return true;
  return whole.noun === "unit" && /部门|单位/.test(rate.before);
}

/** Without the part, a count of the whole still rules rates out (GRIM); a hint, since the base is a guess. */
function checkReach(rate: RateCase, whole: Mention): Check<Data> {
  const bound: Bound = {
    formula: { name: "reach", args: [0], sign: "=", claim: 1 },
    evidence: [evidenceOf("总数", whole), evidenceOf(rate.name, rate.rate)],
    text: `${rate.name}＝整数÷总数`,
    binding: "document",
  };
  const check = checkRelation(bound, { title: "比率没有整数解", ceiling: "hint" });
  if (check.verdict === "held") {
    const parts = reachableParts(
      valueOf(whole.figure.quantity),
      printedSet(rate.rate.figure.quantity),
      6,
    );
    return abstain(
      "insufficient",
      `缺少个数，${rate.name}无法复算；以${printedText(whole.figure.quote)}为总数，个数只能是${parts.join("、")}`,
      bound.evidence,
    );
  }
  if (check.verdict === "abstained") return check;
  const nearest = check.judged?.judgement.point ?? null;
  return {
    ...check,
    messageId: "unreachable",
    suggestion: `请核对${rate.name}的分子和分母。`,
    data: {
      rate: printedText(rate.rate.figure.quote),
      whole: printedText(whole.figure.quote),
      nearest: nearest === null ? "" : `${exactText(nearest.round(2))}%`,
    },
  };
}

/** 11个 at 20% can only be out of 54 to 56. */
function reachText([part]: NonEmpty<Evidence>, { rate }: RateCase): string {
  const wholes =
    part.figure?.kind === "count"
      ? reachableWholes(valueOf(part.figure.quantity), printedSet(rate.figure.quantity))
      : null;
  if (wholes === null) return "";
  const [low, high] = [String(wholes.low), String(wholes.high)];
  const range = low === high ? `只能是${low}` : `在${low}～${high}之间`;
  return `；由${printedText(part.quote)}和该比率推得总数${range}`;
}
