import type { Formula } from "../../domain/relation.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { areAlike } from "../wording/noun-class.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { changeCues } from "./change-cues.ts";
import { untoldCues } from "./change-none.ts";
import { inCommon, toldFigures } from "./change-roles.ts";
import type { Told as Words } from "./change-roles.ts";
import { areInTurn, isOfOthers } from "./change-items.ts";
import { around, inOrder } from "./nearby.ts";
import type { Pair } from "./change-pair.ts";
import { candidateOf } from "./question.ts";
import type { Question } from "./question.ts";
import { isCutTo } from "./share-terms.ts";
import type { Told } from "./told.ts";

/** How many figures of its measure around a claim are asked, and pairs elsewhere that are called like it. */
const reach = { before: 5, behind: 2, blocks: 3, pairs: 3, apart: 3 } as const;

/** What is told as more, less, cut, left or missing, and how fast something grows. */
export function* changeQuestions(scene: Scene, told: Told): Generator<Question> {
  const words = toldFigures(scene);
  for (const [place, claim] of inOrder(scene).list.entries()) {
    const own = words.get(claim.figure.id);
    if (own === undefined || !isAsked(claim, own, told)) continue;
    const all = isRate(claim) ? ratePairs(own, place, scene) : sizePairs(claim, own, place, scene);
    // 26.4亿元，较24.8亿元增加1.6亿元，其中上级补助增加2.1亿元: what both differ by is told already.
    const isPart = claim.before.trimStart().startsWith("其中");
    const pairs = all.filter(
      (pair) =>
        isMeasuredAgainst(own, pair, words) &&
        !isOfOthers(claim, own, pair, scene) &&
        !areInTurn(claim, pair) &&
        !(isPart && told.areBound([pair.more, pair.less])),
    );
    if (pairs.length === 0) continue;
    if (pairs.some(({ more, less }) => told.areBound([claim, more, less]))) continue;
    const most = mostInCommon(own, pairs, words);
    const candidates = pairs.map((pair) =>
      candidateOf([pair.more, pair.less], changeCues(claim, own, pair, most, scene), () =>
        boundOf(claim, pair),
      ),
    );
    const isMadeBeside =
      isRate(claim) && pairs.some(({ more, less }) => isCutTo(claim, { part: less, whole: more }));
    yield { claim, none: untoldCues(claim, own, pairs, scene), candidates, isMadeBeside };
  }
}

/** 比全市平均水平高: only a mean can be meant; nothing else of so plain a name is left untold so often. */
function isMeasuredAgainst(
  { against, lead }: Words,
  { more, less }: Pair,
  words: ReadonlyMap<string, Words>,
): boolean {
  // 比年初增加3.8亿元，控制在限额48.1亿元以内: what may not be passed is compared with by its name only.
  const isLimit = ({ figure }: Mention): boolean =>
    limit.test(words.get(figure.id)?.lead.slice(-10) ?? "");
  if (against.length > 0 && !limit.test(lead) && [more, less].some(isLimit)) return false;
  // 分别比上年提高1.2个、0.3个百分点: each against its own value of last year.
  const isPast = ({ figure }: Mention): boolean => words.get(figure.id)?.side === "past";
  if (/分别(?:[比较][上去]年|同比)/.test(lead) && ![more, less].some(isPast)) return false;
  const levels = against.filter((each) => each === "mean" || each === "schedule");
  return levels.every((level) =>
    [more, less].some(({ figure }) => words.get(figure.id)?.is.includes(level)),
  );
}

const limit = /限额|上限|红线|警戒线|控制在/;

/** How much the name of the claim has in common with the term that is called most like it. */
function mostInCommon(
  own: Words,
  pairs: readonly Pair[],
  words: ReadonlyMap<string, Words>,
): number {
  const terms = new Set(pairs.flatMap(({ more, less }) => [more.figure.id, less.figure.id]));
  return Math.max(...[...terms].map((id) => inCommon(own, words.get(id) ?? own)));
}

const results = ["difference", "growth", "gain", "drop", "rest", "share", "balance"] as const;

/** 年均提高1.4个百分点: over the years between, not the whole way. */
const yearly = /年均|平均每年|每年平均|年平均/;

/** 对“中”等项目压减10%: what is laid down for each of them is no rate of two sums. */
const laidDown = /(?:对|按|一律|分别|各|均)[^，,。；;]*[压扣核调]减$/;

/** 加上上年结转未整改的6个: what was left the year before is no rest of this year's. */
const leftBefore = /^(?:加上|连同|另有|含|其中)?(?:上年|以前年度|往年|历年)(?:结转|遗留|未)/;

/** 扣6.8分，主要是时效指标扣3分: what one item lost is no rest of all that was reached. */
const lostByItem = /(?:指标|项|方面|管理|环节)[^，,。；;]{0,4}扣了?$/;

function isAsked(claim: Mention, { form }: Words, told: Told): boolean {
  const { kind, status, quantity } = claim.figure;
  if (form === null || status === "threshold" || told.isClaim(claim, results)) return false;
  if (yearly.test(claim.before)) return false;
  const words = plain(claim.before);
  if (leftBefore.test(words)) return false;
  if (kind === "score" && lostByItem.test(words)) return false;
  if (isRate(claim) && laidDown.test(words)) return false;
  if (kind === "rate" && quantity.dimension === "ratio")
    return (
      (!/[倍番]/.test(quantity.unit ?? "") && form === "up") || form === "down" || form === "cut"
    );
  return (
    kind === "amount" || kind === "count" || kind === "score" || quantity.dimension === "points"
  );
}

function isRate({ figure }: Mention): boolean {
  return figure.kind === "rate" && figure.quantity.dimension === "ratio";
}

/** Of a kind that can be taken from one another. */
function goTogether(a: Mention, b: Mention): boolean {
  const [left, right] = [a.figure, b.figure];
  if (left.quantity.dimension !== right.quantity.dimension) return false;
  if (left.kind !== "count") return left.kind === right.kind;
  const nouns = areAlike(a.noun, b.noun) || a.noun === null || b.noun === null;
  return nouns || left.quantity.unit === right.quantity.unit;
}

function isOperand(claim: Mention, mention: Mention): boolean {
  if (mention === claim) return false;
  if (claim.figure.quantity.dimension === "points") {
    return (
      mention.figure.quantity.dimension === "ratio" &&
      !/[倍番]/.test(mention.figure.quantity.unit ?? "")
    );
  }
  return goTogether(claim, mention);
}

/** 一、运行监控（满分20分，自评18.5分）… 扣1.5分: the two scores that the heading above tells. */
function headingPair(claim: Mention, place: number, list: readonly Mention[]): readonly Pair[] {
  const heading = claim.figure.section.at(-1) ?? "";
  if (claim.figure.kind !== "score" || !/\d分.*\d分/.test(heading)) return [];
  const told = list
    .slice(0, place)
    .filter(({ figure }) => figure.kind === "score" && heading.includes(figure.quote))
    .filter(({ scope }) =>
      scope.text.replaceAll(/\s/g, "").includes(heading.replaceAll(/\s/g, "")),
    );
  const [a, b] = told.slice(-2);
  return a === undefined || b === undefined ? [] : [{ ...ordered(a, b, true), heading: true }];
}

function ordered(a: Mention, b: Mention, far: boolean): Pair {
  const [more, less] = Number(a.figure.value) >= Number(b.figure.value) ? [a, b] : [b, a];
  return { more, less, far, name: "difference" };
}

function sizePairs(claim: Mention, own: Words, place: number, scene: Scene): readonly Pair[] {
  const { list } = inOrder(scene);
  const titled = own.form === "cut" ? headingPair(claim, place, list) : [];
  if (titled.length > 0) return titled;
  const pool = around(list, place, (mention) => isOperand(claim, mention), reach);
  const kind = claim.figure.quantity.dimension !== "points";
  const pairs = pool.flatMap((a, at) => pool.slice(at + 1).map((b) => ordered(a, b, false)));
  return [
    ...pairs.filter(
      ({ more, less }) =>
        goTogether(more, less) &&
        !(kind && Number(claim.figure.value) > Number(more.figure.value)) &&
        !(own.form === "cut" && areCuts([more, less], scene)),
    ),
    ...named(claim, own, pool, scene),
  ];
}

/** 政策退出减少2150万元，项目核减2835万元，公用经费扣减385万元: a list of cuts, none of them left by the others. */
function areCuts(pair: readonly Mention[], scene: Scene): boolean {
  const words = toldFigures(scene);
  return pair.every(({ figure }) => /^(?:cut|down)$/.test(words.get(figure.id)?.form ?? ""));
}

/** 发现问题147个，已整改139个 … 尚有8个问题未整改: what is left is often told much later. */
function named(
  claim: Mention,
  own: Words,
  pool: readonly Mention[],
  scene: Scene,
): readonly Pair[] {
  if ((own.form !== "open" && own.form !== "rest") || own.pairs.size === 0) return [];
  const words = toldFigures(scene);
  const { list } = inOrder(scene);
  const near = new Set(pool);
  const isOther = (mention: Mention): boolean => !near.has(mention) && isOperand(claim, mention);
  return calledLike(own, scene)
    .flatMap((at) => {
      const a = list[at];
      if (a === undefined || !isOther(a)) return [];
      const common = inCommon(own, words.get(a.figure.id) ?? own);
      return nextOf(a, at, list, isOther)
        .filter((b) => goTogether(a, b))
        .map((b) => ({
          pair: ordered(a, b, true),
          rank: common + inCommon(own, words.get(b.figure.id) ?? own),
        }));
    })
    .toSorted((a, b) => b.rank - a.rank)
    .slice(0, reach.pairs)
    .map(({ pair }) => pair);
}

/** Places of the figures whose names have a pair of characters in common with it, rising. */
function calledLike(own: Words, scene: Scene): readonly number[] {
  const places = new Set<number>();
  for (const pair of own.pairs) for (const at of byPair(scene).get(pair) ?? []) places.add(at);
  return [...places].toSorted((a, b) => a - b);
}

/** Places of the figures whose names have a pair of characters. */
const byPair = perScene((scene: Scene): ReadonlyMap<string, readonly number[]> => {
  const words = toldFigures(scene);
  const places = new Map<string, number[]>();
  for (const [at, { figure }] of inOrder(scene).list.entries()) {
    for (const pair of words.get(figure.id)?.pairs ?? []) {
      const own = places.get(pair);
      if (own === undefined) places.set(pair, [at]);
      else own.push(at);
    }
  }
  return places;
});

/** The first few figures behind a place, of its paragraph or the next, that pass the test. */
function nextOf(
  { figure }: Mention,
  place: number,
  list: readonly Mention[],
  isOther: (mention: Mention) => boolean,
): readonly Mention[] {
  const found: Mention[] = [];
  for (let at = place + 1; found.length < reach.apart; at += 1) {
    const mention = list[at];
    if (mention === undefined || mention.figure.block > figure.block + 1) break;
    if (isOther(mention)) found.push(mention);
  }
  return found;
}

function ratePairs({ form }: Words, place: number, scene: Scene): readonly Pair[] {
  const words = toldFigures(scene);
  const { list } = inOrder(scene);
  const pool = around(
    list,
    place,
    ({ figure: { kind } }) => kind === "amount" || kind === "count",
    reach,
  );
  const up = form === "up";
  return pool.flatMap((a, at) =>
    pool.slice(at + 1).flatMap((b): readonly Pair[] => {
      if (!goTogether(a, b)) return [];
      const pair = ordered(a, b, false);
      const plain: Pair = { ...pair, name: up ? "growth" : "rest" };
      const change = [a, b].find(({ figure }) =>
        /up|down|cut/.test(words.get(figure.id)?.form ?? ""),
      );
      if (change === undefined) return [plain];
      const base = { more: change === a ? b : a, less: change, far: false };
      const now: Pair = { ...base, name: up ? "gain" : "drop" };
      return [plain, now, { ...base, name: "share" }];
    }),
  );
}

function boundOf(claim: Mention, { more, less, name }: Pair): Bound {
  const result = roleName(claim, isRate(claim) ? "变化率" : "差额");
  const ofChange = name === "gain" || name === "drop" || name === "share";
  const [first, second] = ofChange ? [less, more] : [more, less];
  const [a, b] = [
    roleName(first, ofChange ? "变化数" : "前数"),
    roleName(second, ofChange ? "基数" : "后数"),
  ];
  const texts: Readonly<Partial<Record<Formula["name"], string>>> = {
    growth: `（${a}－${b}）÷${b}`,
    rest: `（${a}－${b}）÷${a}`,
    gain: `${a}÷（${b}－${a}）`,
    drop: `${a}÷（${b}＋${a}）`,
    share: `${a}÷${b}`,
  };
  return {
    formula: { name, args: [0, 1], sign: "=", claim: 2 },
    evidence: [evidenceOf(a, first), evidenceOf(b, second), evidenceOf(result, claim)],
    text: `${result}＝${texts[name] ?? `${a}－${b}`}`,
    binding: bindingOf([claim, first, second]),
  };
}
