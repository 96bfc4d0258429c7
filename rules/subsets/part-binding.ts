import { countsKinds } from "../counts/counts-kinds.ts";
import { changeBefore, riseAndFall } from "../changes/change-words.ts";
import { isForEach, isNet } from "../sums/no-total.ts";
import { isCompared } from "../wording/compared-count.ts";
import { isNoPart } from "../wording/before-cut.ts";
import { isListGap } from "../wording/list-gap.ts";
import { bindingOf, roleName, sameYear, sharedRun } from "../wording/mention-match.ts";
import { countsOfHolders } from "../wording/owned-counts.ts";
import { isMeasured } from "../wording/one-measure.ts";
import { areAlike } from "../wording/noun-class.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene, Scope } from "../wording/scene.ts";

/** Parts that the wording ties to their whole: …其中…, …中有…. */
export function statedParts(scene: Scene): readonly Bound[] {
  return scene.scopes.flatMap((scope) => {
    if (scope.isRow) return [];
    const measured = scope.mentions.filter(isMeasured);
    return [...afterAmong(scene, scope, measured), ...within(measured)];
  });
}

/** 其中 ties the figures after it to the figure before it, also across a sentence end. */
function afterAmong(scene: Scene, scope: Scope, measured: readonly Mention[]): readonly Bound[] {
  if (!scope.text.includes("其中")) return [];
  return [...scope.text.matchAll(/其中/g)].flatMap(({ index }) => {
    const at = scope.span.start + index;
    const from = at - governedBy(scope.text.slice(0, index));
    const told = measured.filter((mention) => mention.figure.flow.end <= from);
    const open = told.filter((mention) => !isAside(mention, at));
    const before = open.length > 0 ? open : told;
    const block = scene.byBlock.get(scope.block) ?? [];
    const earlier = block.filter((mention) => mention.figure.flow.end <= at);
    const pool = before.length > 0 ? before : startsScope(scope, index) ? earlier : [];
    const next = measured.filter((mention) => mention.figure.flow.start >= at);
    return [listed(next, scope, index), ofGroup(next, scope, index)].flat().flatMap((part) => {
      const whole = wholeOf(part, pool, before.length > 0);
      return whole === undefined || !alike(whole, part) ? [] : withinBound(part, whole);
    });
  });
}

/** 引进2家企业对其中4所实行委托运营: of what was told before the clause; how long it is so far. */
function governedBy(lead: string): number {
  return /[对将把给从向由就]$/.test(lead) ? (/[^，,。；;]*$/.exec(lead)?.[0].length ?? 0) : 0;
}

/** 共63家（含街道8个），其中60家: what stands in brackets is no whole of what follows them. */
function isAside({ figure, scope }: Mention, at: number): boolean {
  const from = figure.flow.end - scope.span.start;
  return opens(scope.text.slice(from, at - scope.span.start)) < 0;
}

/** 其中两家单位涉及2876万元: the amount of those that 其中 counts. */
function ofGroup(next: readonly Mention[], scope: Scope, index: number): readonly Mention[] {
  const [count, amount] = next;
  if (count?.figure.kind !== "count" || amount?.figure.kind !== "amount") return [];
  const isOne = /^[^，,。；;：:、]{0,10}$/.test(between(count, amount).trim());
  return isOne ? listed([amount], scope, index) : [];
}

/** The figure called like the part, else the nearest; across a sentence end only where it is the only one. */
function wholeOf(
  part: Mention,
  pool: readonly Mention[],
  sameSentence: boolean,
): Mention | undefined {
  const told = pool
    .filter((mention) => sameMeasure(mention, part) && !isMean(mention) && !isNet(mention))
    // 原因有四类：…，其中甲最多，为16个: so many kinds are not so many things.
    .filter((mention) => countsKinds(mention) === countsKinds(part))
    .filter((mention) => sameSentence || mayHoldFarther(mention, part))
    .filter(
      (mention) => !/[比较](?:上年|去年|20\d\d年)(?:同期|度)?的?$/.test(plain(mention.before)),
    )
    // 支出46.8亿元（上年44.9亿元），其中民生支出…: the year before is passed over.
    .filter((mention) => !mention.past || part.past)
    // 完成27个，比上年增加6个，其中…: and so is by how many more it is.
    .filter((mention, _, all) => !isCompared(mention) || all.every(isCompared))
    .slice(-4);
  // 资金1.86亿元，比上年增加1200万元，其中中央资金1.02亿元: a level is part of a level, not of a change.
  const levels = changeBefore(part) === null ? told.filter((each) => !changeBefore(each)) : [];
  const near = levels.length > 0 ? levels : told;
  const called = near.filter(
    ({ before }) => sharedRun(ownWords(before), ownWords(part.before)) >= 2,
  );
  // 预警函35份，涉及项目85个，其中黄色预警44个: what is counted as the part is comes first.
  const counted = near.filter((each) => countsAlike(each, part));
  const named = counted.length > 0 ? called.filter((each) => counted.includes(each)) : called;
  if (named.length > 0) return named.at(-1);
  if (called.length > 0) return counted.at(-1);
  return sameSentence || near.length === 1 ? near.at(-1) : undefined;
}

/** 财政评价5个。…其中肉牛产业资金1680万元，母牛5600头: of another sentence 个 counts 个, and nothing that has a unit of its own. */
function mayHoldFarther(whole: Mention, part: Mention): boolean {
  return part.figure.kind !== "count" || countsAlike(whole, part);
}

function countsAlike({ figure }: Mention, part: Mention): boolean {
  return figure.kind === "count" && figure.quantity.unit === part.figure.quantity.unit;
}

/** The last words before a number, without those that any amount has. */
function ownWords(before: string): string {
  return before.replace(/总?(?:金额|资金|额)|项目|其中/g, "").slice(-6);
}

function startsScope(scope: Scope, index: number): boolean {
  return scope.text.slice(0, index).trim() === "";
}

/** The first figures after 其中 and those that go on the same list, each kind of measure on its own. */
function listed(next: readonly Mention[], scope: Scope, index: number): readonly Mention[] {
  const [first] = next;
  if (first === undefined) return [];
  const lead = scope.text.slice(index + 2, first.figure.flow.start - scope.span.start);
  if (/[。；;]/.test(lead) || (lead.match(/[，,]/g) ?? []).length > 1) return [];
  const list = [first];
  let last = first;
  const inBrackets = opens(scope.text.slice(0, index)) > 0;
  for (const mention of next.slice(1)) {
    if (!isListGap(last, mention) || isSummary(mention)) break;
    if (isBalance(mention) && !isBalance(first)) break;
    const isGrowth = changeBefore(mention) !== null && changeBefore(first) === null;
    if (isGrowth && /^[，,]/.test(between(last, mention))) break;
    // 上级1860万元（其中跨年度640万元），本级3400万元: brackets end what is part of what stands before them.
    if (inBrackets && opens(between(last, mention)) < 0) break;
    list.push(mention);
    last = mention;
  }
  return riseAndFall(list) ? [] : list;
}

/** How many brackets more are opened than closed. */
function opens(text: string): number {
  return (text.match(/[（(]/g) ?? []).length - (text.match(/[）)]/g) ?? []).length;
}

/**
 * …，指标库总量达到5180条: what all together have come to; 其中主干道318公顷、背街174公顷，原合同约定面积512公顷: what was agreed on or
 * asked for is held against all of them.
 */
function isSummary({ before }: Mention): boolean {
  return /总(?:量|数|额|规模)(?:达到?|为|增至|增加到)?$|^(?:而)?(?:原|合同)[一-龥]{0,8}$/.test(
    plain(before),
  );
}

/** 年内招录72人，其中公开招聘50人，年末在编118人: what there is at the end of the year is no part of what came in it. */
function isBalance({ before }: Mention): boolean {
  return /^(?:年|期)[末初底]/.test(plain(before));
}

/** 12个项目中有3个…: two neighbours with 中 between them and no other clause. */
function within(measured: readonly Mention[]): readonly Bound[] {
  return measured.flatMap((part, index) => {
    const whole = measured[index - 1];
    if (whole === undefined || countsKinds(whole)) return [];
    if (!sameMeasure(whole, part) || !alike(whole, part)) return [];
    const gap = between(whole, part);
    const inside = /^[^，,。；;、其]{0,12}(?<![其为])中[，,]?[^，,。；;、]{0,15}$/.test(gap);
    return inside && !/集中|其中|中心|中期|中央|事中|当中期/.test(gap)
      ? [withinBound(part, whole)]
      : [];
  });
}

function sameMeasure(a: Mention, b: Mention): boolean {
  return a.figure.quantity.dimension === b.figure.quantity.dimension;
}

function alike(whole: Mention, part: Mention): boolean {
  const counted =
    whole.figure.kind !== "count" ||
    (areAlike(whole.noun, part.noun) &&
      !countsOfHolders(whole, part) &&
      !areTimes(whole, part) &&
      !isDoneBy(whole, part));
  return (
    counted &&
    whole.figure.status === part.figure.status &&
    sameYear(whole, part) &&
    !isNoPart(whole, part)
  );
}

/** 修订指标库1次，现有指标…，其中共性指标760条: how often something was done has no such parts. */
function areTimes(whole: Mention, part: Mention): boolean {
  const units = [whole, part].map(({ figure }) => figure.quantity.unit ?? "个");
  return units[0] !== units[1] && units.some((unit) => /^(?:[人户个]?次|[期场轮])$/.test(unit));
}

/** 委托3家机构，其中甲机构承担4个: what one of them did is counted otherwise than they are. */
function isDoneBy(whole: Mention, part: Mention): boolean {
  const [a, b] = [whole, part].map(({ figure }) => figure.quantity.unit ?? "个");
  const did = /(?:承担|负责|承接|完成|评价|评审|办理|选派|抽调)[了各共]?$/.test(
    part.before.trimEnd(),
  );
  return a !== b && did;
}

/** 总投资4480万元，平均每座14万元，其中…: a mean is the whole of nothing. */
export function isMean(mention: Mention): boolean {
  return (
    /(?:平均|每|人均|[户家项个]均)[^，,。；;]{0,8}$/.test(mention.before) || isForEach(mention)
  );
}

/** The part does not exceed the whole. */
export function withinBound(part: Mention, whole: Mention): Bound {
  const [partName, wholeName] = [roleName(part, "其中项"), roleName(whole, "总数")];
  return {
    formula: { name: "value", args: [0], sign: "<=", claim: 1 },
    evidence: [evidenceOf(partName, part), evidenceOf(wholeName, whole)],
    text: `${partName}≤${wholeName}`,
    binding: bindingOf([part, whole]),
  };
}
