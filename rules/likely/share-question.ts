import type { Formula } from "../../domain/relation.ts";
import { bareName } from "../rates/base-binding.ts";
import { bindingOf, roleName, sharedRun } from "../wording/mention-match.ts";
import { areAlike } from "../wording/noun-class.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { isComparedWithOther } from "../rates/compared-base.ts";
import { shareNameOf } from "../rates/rate-name.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { toldFigures } from "./change-roles.ts";
import { around, inOrder } from "./nearby.ts";
import { hasJoinedBase } from "../rates/joined-base.ts";
import { isBaseOfOthers } from "../rates/item-rates.ts";
import { isNarrowed, isSpentWhole } from "../rates/rate-neighbours.ts";
import { isValueOf } from "../rates/rates-apart.ts";
import { sharesOfImpliedBase } from "../rates/implied-base.ts";
import { sharesOfOwnSum } from "../rates/own-sum.ts";
import { printsAs } from "../rates/prints-as.ts";
import { candidateOf } from "./question.ts";
import type { Question } from "./question.ts";
import { countShared, namesIn } from "./retold-words.ts";
import type { Names } from "./retold-words.ts";
import { shareCues, untoldCues } from "./share-cues.ts";
import type { Told } from "./told.ts";

/** How many figures are asked as the part of a rate and as its whole, and how many wholes called alike. */
const most = { parts: 2, wholes: 4, called: 2 } as const;
const reach = { before: most.parts + most.wholes, behind: 2, blocks: 2 } as const;
/** A pair of characters that more names have tells nothing of what is called alike. */
const leastRare = 0.7;
/** Nor does one that so many have, however long the report: the work is to grow with its figures only. */
const mostNamed = 300;

/** What a rate may be the share of, and in what. */
export interface Share {
  readonly part: Mention;
  readonly whole: Mention;
  /** Place of the part among those told before the rate, the nearest first; -1 behind it. */
  readonly rank: number;
  /** The whole was found by its name elsewhere. */
  readonly far: boolean;
}

const results = ["share", "drop", "rest", "growth", "gain", "value"] as const;

/** A rate, and the two numbers around it that it may be worked out from. */
export function* shareQuestions(scene: Scene, told: Told): Generator<Question> {
  const words = toldFigures(scene);
  const { list } = inOrder(scene);
  for (const [place, claim] of list.entries()) {
    const form = words.get(claim.figure.id)?.form ?? null;
    if (
      !isRate(claim) ||
      isValueOf(claim) ||
      form === "up" ||
      form === "down" ||
      told.isClaim(claim, results)
    )
      continue;
    const close = around(list, place, isTerm, reach);
    const shares = sharesOf(claim, close, scene).filter(
      (share) =>
        !isAbove(share) &&
        !(share.part.figure.kind === "count" && ofMoney.test(claim.before.trimEnd())) &&
        !areBeside(claim, share, scene) &&
        !isComparedWithOther(share.part, share.whole) &&
        !isOfItem(claim, share, scene) &&
        !told.areBound([claim, share.part, share.whole]),
    );
    if (shares.length === 0) continue;
    const candidates = shares.map((share) =>
      candidateOf([share.part, share.whole], shareCues(claim, share, scene), () =>
        boundOf(claim, share),
      ),
    );
    const none = untoldCues(claim, shares, scene);
    const isMade =
      isMadeBeside(claim, close) ||
      hasJoinedBase(claim, scene) ||
      sharesOfOwnSum(scene).has(claim.figure.id) ||
      sharesOfImpliedBase(scene).has(claim.figure.id);
    yield { claim, none, candidates, isMadeBeside: isMade };
  }
}

/** 监控项目21个，红灯2个，执行率82.6%: what has been spent is money, whatever was counted before. */
const ofMoney =
  /(?<!计划|任务|合同|政策|制度|方案)(?:执行|支出|支付|拨付)(?:率|进度)(?:均|约)?(?:为|是|达到?|仅|只有)?$/;

/** A whole found by its name elsewhere is none if the part is above it; beside the rate one of the two may be wrong. */
function isAbove({ part, whole, rank, far }: Share): boolean {
  return (far || rank !== 0) && Number(part.figure.value) > Number(whole.figure.value);
}

/** 预算9.2亿元，支出8.9亿元，其中县本级支出6.7亿元，执行率97.8%: an item has a budget of its own. */
function isOfItem(claim: Mention, { part, whole }: Share, scene: Scene): boolean {
  const of = shareNameOf(claim);
  if (of !== null) return isOfOtherName(of, whole) || tellsItems(claim, part, scene);
  const block = scene.byBlock.get(part.figure.block) ?? [];
  const isOfAll = /(?:总体|整体|综合|全年|总)[一-龥]{0,6}$/.test(claim.before);
  const isBeforeItem =
    part.figure.flow.end <= claim.figure.flow.start &&
    !isOfAll &&
    /其中/.test(textBetween(scene, part, claim));
  return (
    isBeforeItem ||
    isBaseOfOthers(scene, claim, whole) ||
    isSpentWhole(claim, part, whole) ||
    isNarrowed(part, whole, block, scene)
  );
}

/** 占一般公共预算存量的74.6%: a base of so long a name is not called by a small piece of it. */
function isOfOtherName(of: string, { before, after }: Mention): boolean {
  const name = bareName(of);
  return name.length >= longName && sharedRun(name, before + after) * 2 < name.length;
}

const longName = 6;

/** 盘活4.62亿元，占总规模的68.5%，其中一般公共预算2.85亿元: no item told behind the share has it. */
function tellsItems(claim: Mention, part: Mention, scene: Scene): boolean {
  return (
    part.figure.flow.start > claim.figure.flow.start && /其中/.test(textBetween(scene, claim, part))
  );
}

/** 县级部门12.4亿元，占全部资金的77.5%；乡镇3.6亿元，占22.5%: each has its own share of what both are part of. */
function areBeside(claim: Mention, { part, whole }: Share, scene: Scene): boolean {
  if (whole.figure.flow.start > part.figure.flow.start || shareNameOf(claim) === null) return false;
  const own = whole.scope.mentions[whole.place + 1];
  if (own === undefined || !isRate(own) || own === claim || shareNameOf(own) === null) return false;
  if (!/^[，,]占/.test(between(whole, own))) return false;
  const gap = textBetween(scene, own, part);
  return /^[，,；;]/.test(gap) && !/其中|[中内][，,有]|。/.test(gap);
}

function isRate({ figure }: Mention): boolean {
  return (
    figure.kind === "rate" &&
    figure.quantity.dimension === "ratio" &&
    figure.status !== "threshold" &&
    /^[%％]$/.test(figure.quantity.unit ?? "")
  );
}

function isTerm({ figure }: Mention): boolean {
  return figure.kind === "amount" || figure.kind === "count";
}

function goTogether(a: Mention, b: Mention): boolean {
  const [left, right] = [a.figure, b.figure];
  if (left.id === right.id || left.kind !== right.kind) return false;
  if (left.quantity.dimension !== right.quantity.dimension) return false;
  if (left.kind !== "count") return true;
  return areAlike(a.noun, b.noun) || left.quantity.unit === right.quantity.unit;
}

/** 比计划的4200亩少1025亩，完成率75.6%, 3175亩 told before: two numbers beside it make the rate, whichever is asked. */
function isMadeBeside({ figure, scope }: Mention, close: readonly Mention[]): boolean {
  return close.some((part) =>
    close.some(
      (whole) =>
        (part.scope === scope || whole.scope === scope) &&
        goTogether(part, whole) &&
        printsAs(figure, (100 * Number(part.figure.value)) / Number(whole.figure.value)),
    ),
  );
}

function sharesOf(claim: Mention, close: readonly Mention[], scene: Scene): readonly Share[] {
  const at = claim.figure.flow.start;
  const before = close.filter(({ figure }) => figure.flow.start < at);
  const behind = close.filter(({ figure }) => figure.flow.start > at);
  const parts = [
    ...partsAmong(before, claim, scene),
    ...behind.slice(0, 1).map((part) => ({ part, rank: -1 })),
  ];
  const names = namesIn(scene);
  const called = calledAs(claim, new Map(), names);
  const known = new Set(close.map(({ figure }) => figure.id));
  return parts.flatMap(({ part, rank }) => {
    const wholes = close.filter((whole) => goTogether(part, whole)).slice(0, most.wholes);
    return [
      ...wholes.map((whole) => ({ part, whole, rank, far: false })),
      ...calledLike(called, part, names, known).map((whole) => ({ part, whole, rank, far: true })),
    ];
  });
}

/** 绿灯705个、黄灯118个、红灯38个，绿灯项目占81.9%: the nearest, and those called most like the rate. */
function partsAmong(
  before: readonly Mention[],
  claim: Mention,
  scene: Scene,
): readonly Pick<Share, "part" | "rank">[] {
  const { byId } = namesIn(scene);
  const own = byId.get(claim.figure.id)?.keys ?? new Set();
  const ranked = before.map((part, rank) => ({
    part,
    rank,
    shared: rank === 0 ? Infinity : countShared(own, byId.get(part.figure.id)?.keys ?? new Set()),
  }));
  return ranked.toSorted((a, b) => b.shared - a.shared || a.rank - b.rank).slice(0, most.parts);
}

/** 抽查面为全部部门的25%, 占绩效目标资金的23%: wholes of other paragraphs, called most like the rate and its part. */
function calledLike(
  called: Scores,
  part: Mention,
  names: Names,
  known: ReadonlySet<string>,
): readonly Mention[] {
  const best: { readonly whole: Mention; readonly at: number; readonly score: number }[] = [];
  for (const [at, score] of calledAs(part, called, names)) {
    // Of hundreds hardly any is called more like them than the best so far; the others are not looked at.
    const last = best[most.called - 1];
    if (last !== undefined && (score < last.score || (score === last.score && at > last.at)))
      continue;
    const whole = names.list[at]?.mention;
    if (whole === undefined || !isTerm(whole) || known.has(whole.figure.id)) continue;
    if (!goTogether(part, whole)) continue;
    best.push({ whole, at, score });
    best.sort((a, b) => b.score - a.score || a.at - b.at);
    best.length = Math.min(best.length, most.called);
  }
  return best.map(({ whole }) => whole);
}

/** How much each name of the report has in common, by its place. */
type Scores = ReadonlyMap<number, number>;

function calledAs({ figure }: Mention, before: Scores, { byId, index }: Names): Scores {
  const scores = new Map(before);
  for (const key of byId.get(figure.id)?.keys ?? []) {
    const told = index.get(key);
    if (told === undefined || told.rare < leastRare || told.places.length > mostNamed) continue;
    const { places, rare } = told;
    for (const at of places) scores.set(at, (scores.get(at) ?? 0) + rare);
  }
  return scores;
}

function boundOf(claim: Mention, { part, whole }: Share): Bound {
  const [a, b, result] = [
    roleName(part, "部分数"),
    roleName(whole, "总数"),
    roleName(claim, "比率"),
  ];
  const formula: Formula = { name: "share", args: [0, 1], sign: "=", claim: 2 };
  return {
    formula,
    evidence: [evidenceOf(a, part), evidenceOf(b, whole), evidenceOf(result, claim)],
    text: `${result}＝${a}÷${b}`,
    binding: bindingOf([claim, part, whole]),
  };
}
