import { coversDivision } from "./closed-division.ts";
import { countsKinds } from "../counts/counts-kinds.ts";
import { distinct } from "../rates/base-binding.ts";
import { divisionCues } from "./division-cues.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { sameYear } from "../wording/mention-match.ts";
import { areOfOneScheme } from "./list-schemes.ts";
import { areAlike } from "../wording/noun-class.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isChange } from "./state-words.ts";
import { wholesBefore } from "./wholes-before.ts";
import { isMeasured } from "../wording/one-measure.ts";
import { remainders } from "./remainders.ts";

/** Items that divide something told before, and the numbers that it may be. */
export interface Partition {
  readonly parts: readonly Mention[];
  /** Likeliest first. */
  readonly candidates: readonly Mention[];
  /** 按…分 and the like say that nothing is left out, and only one number can be meant. */
  readonly sure: boolean;
  /** 其中 names parts of just this number: they must not exceed it, and may be all of it. */
  readonly among?: Mention;
  /** 按…分 and the like announce them. */
  readonly cued?: boolean;
  /** Nothing announces them, and they are only told alike. */
  readonly uniform?: boolean;
}

/** Divisions told with a cue, and points 一是…二是… that each tell the same measure. */
export const partitions = perScene((scene: Scene): readonly Partition[] => {
  const { flow, blocks } = scene.report.document;
  const told = new Set<Mention>();
  return [...scene.byBlock].flatMap(([index, block]) => {
    const place = blocks[index];
    const mentions = block.filter(({ scope }) => !scope.isRow);
    if (place?.kind !== "paragraph" || mentions.length < 2) return [];
    const text = flow.text.slice(place.flow.start, place.flow.end);
    const cues = [...text.matchAll(divisionCues)];
    const cued = cues.flatMap((match, nth) => {
      const at = place.flow.start + match.index;
      const start = at + match[0].length;
      // 按资金性质划分，…；按实施主体划分，…: the next division is one of its own.
      const next = cues.slice(nth + 1).find(([cue]) => /^(?:按|从|分)/.test(cue));
      const rest = text.slice(start - place.flow.start, next?.index);
      const end = start + (/^[^。]*/.exec(rest)?.[0].length ?? 0);
      const items = within(mentions, start, end);
      // Right behind a number of the same measure 其中 heads a list of its sentence, which is read there.
      const among = /^其中|[中里][，,]$/.test(match[0]);
      if (among && followsWhole(mentions, items, at)) return [];
      // 从受助对象看，资助三千二百人，其中…: the whole stands behind the cue, and its sentence is read there.
      if (namesWhole(scene, items)) return [];
      for (const item of items) told.add(item);
      const earlier = wholesBefore(scene, index, match, told);
      // 退回原因主要是：…，其他16份: reasons with others behind them are all.
      const isOpen = vague.test(match[0]) || (/原因/.test(match[0]) && !items.some(isOthers));
      const explicit = !among && !isOpen;
      const classes = segmented(scene, items, earlier, explicit);
      const made = classes.length > 0 ? classes : plain(scene, items, earlier, explicit);
      return among ? made.map((each) => amongOf(scene, each, at)) : made;
    });
    return [...cued, ...remainders(scene, mentions)];
  });
});

/** 审核中，退回96个，…；没有通过的5个: in the course of it, and not of all that was looked at. */
const vague =
  /包括|分别|如下|具体|情况|结果[：:]|(?:审[核查]|评[审估价]|[复核检督抽]查|复核|监控|整改|执行|实施|过程|工作|推进|调研)中[，,]$/;

function isOthers({ before }: Mention): boolean {
  return /^[、，,；;]?其[他它余]/.test(before.trimStart());
}

function namesWhole(scene: Scene, [first, second]: readonly Mention[]): boolean {
  return (
    first !== undefined && second !== undefined && /其中/.test(textBetween(scene, first, second))
  );
}

/** …118项。其中，事前评估34项、…: the nearest number of the sentence before is the one meant. */
function amongOf(scene: Scene, each: Partition, at: number): Partition {
  const { text } = scene.report.document.flow;
  const near = each.candidates
    .filter(({ figure, before }) => {
      const spoken = text.slice(figure.flow.end, at).replace(/[。\s]+$/, "");
      // 项目归为五类，涉及主管部门12个。其中社会保障类最多，有9个: whom they belong to is not what is divided.
      const concerned = figure.kind === "count" && /涉及/.test(before);
      return !/[。\n]/.test(spoken) && spoken.length <= 40 && !concerned && !/均|每/.test(before);
    })
    .toSorted((a, b) => a.figure.flow.start - b.figure.flow.start)
    .at(-1);
  return near === undefined ? each : { ...each, among: near };
}

function followsWhole(
  mentions: readonly Mention[],
  [first]: readonly Mention[],
  at: number,
): boolean {
  return (
    first === undefined ||
    mentions.some(
      (mention) =>
        mention.scope === first.scope &&
        mention.figure.flow.end <= at &&
        isSameMeasure(mention, first),
    )
  );
}

function within(mentions: readonly Mention[], start: number, end: number): readonly Mention[] {
  return mentions.filter(({ figure }) => figure.flow.start >= start && figure.flow.end <= end);
}

/** 按组织形式分，集中采购312批次，分散采购174批次: one measure and nothing but shares between. */
function plain(
  scene: Scene,
  items: readonly Mention[],
  earlier: readonly Mention[],
  explicit: boolean,
): readonly Partition[] {
  const measured = items.filter((item) => isMeasured(item) && !isBandEnd(scene, item));
  // 养老类14个、1426万元，残疾类7个、528万元: each measure is a list of its own.
  const lists = [...Map.groupBy(measured, ({ figure }) => figure.quantity.dimension).values()];
  return lists.flatMap((list) => run(scene, list, earlier, explicit));
}

function run(
  scene: Scene,
  measured: readonly Mention[],
  earlier: readonly Mention[],
  explicit: boolean,
): readonly Partition[] {
  const [first] = measured;
  if (first === undefined) return [];
  const parts = [first];
  for (const next of measured.slice(1)) {
    const last = parts.at(-1) ?? first;
    const goesOn = leadsOn(textBetween(scene, last, next));
    // 整体6个、项目10个、政策4项: the list has an item that is not read as one.
    const isCounted = unitOf(next) === unitOf(first) || /^[个项家]$/.test(unitOf(next));
    if (goesOn && !isSameMeasure(first, next) && next.figure.kind === "count" && isCounted)
      return [];
    if (!isSameMeasure(first, next) || !goesOn || addsUp(next)) break;
    if (/(?:环比|同比|[比较](?:上|去|20|\d))[^，,]*$/.test(next.before)) break;
    // 市本级43个，县区138个，平均每个县区约23个: what one of them has is told of all, and is none of them.
    if (/平均|每[个家项县区市镇乡]|[项户家]均/.test(lastClause(next))) break;
    parts.push(next);
  }
  return parts.length < 2 ? [] : partition(parts, earlier, explicit);
}

/** From the last comma on, across what stands in brackets. */
function lastClause(mention: Mention): string {
  return (
    leading(mention, 24)
      .split(/[，,；;。]/)
      .at(-1) ?? ""
  );
}

/** …，不满意10份，满意和基本满意共463份: some of the items added up. */
function addsUp({ before }: Mention): boolean {
  return /(?:[和与及、].*共|[两三前后][项者类]|[加合]起来|加在一起|相加).{0,8}$/.test(before);
}

/** 5000万元以上项目36个，1000万元至5000万元项目57个: the ends of a band of size measure nothing. */
function isBandEnd(scene: Scene, { figure, before }: Mention): boolean {
  const { text } = scene.report.document.flow;
  const after = text.slice(figure.flow.end, figure.flow.end + 6);
  return (
    /^(?:[（(]不?含[）)])?(?:以上|以下|以内|至|—|-|～|~)/.test(after) ||
    /(?:至|—|-|～|~)$/.test(before)
  );
}

function leadsOn(gap: string): boolean {
  return (
    gap.length <= 40 && /[、，,；;]|以及|和|及|与/.test(gap) && !/其中|合计|共计|包括/.test(gap)
  );
}

/** …送审16840万元，审定…；…送审24318万元，审定…: the same measures in each part between ；. */
function segmented(
  scene: Scene,
  items: readonly Mention[],
  earlier: readonly Mention[],
  explicit: boolean,
): readonly Partition[] {
  const segments: Mention[][] = [];
  for (const item of items.filter(isMeasured)) {
    const own = segments.at(-1);
    const last = own?.at(-1);
    const parted = last !== undefined && /[；;]/.test(textBetween(scene, last, item));
    if (own === undefined || parted) segments.push([item]);
    else own.push(item);
  }
  const [head] = segments;
  if (head === undefined || segments.length < 2) return [];
  // 产出4530条，效益3214条，成本1076条；可量化的有7283条: a list, and something else.
  const alike = head.filter((mention) => isSameMeasure(mention, head[0] ?? mention));
  const others = segments.slice(1).every((segment) => segment.length < alike.length);
  if (alike.length > 2 && others) return plain(scene, head, earlier, explicit);
  return head.flatMap((mention, place) => {
    const label = measureOf(mention);
    const further = segments.slice(1).map((segment) => {
      const alike = segment.filter((other) => isSameMeasure(mention, other));
      const called = alike.filter((other) => label !== "" && measureOf(other) === label);
      if (label === "" && alike.length === 1) return alike;
      return place === 0 && called.length === 0 ? alike.slice(0, 1) : called.slice(-1);
    });
    const parts = [mention, ...further.flat()];
    const pool =
      place === 0 || label === "" ? earlier : earlier.filter((total) => measureOf(total) === label);
    return parts.length === segments.length ? partition(parts, pool, explicit) : [];
  });
}

/** 送审金额 and 送审 measure the same. */
function measureOf({ before }: Mention): string {
  const words = before.replace(/[\s“”]/g, "").replace(/(?:为|是|达到?|共|计)+$/, "");
  return words.replace(/总?(?:金额|资金|额|数)$/, "").slice(-2);
}

function isSameMeasure(a: Mention, b: Mention): boolean {
  const [left, right] = [a.figure.quantity, b.figure.quantity];
  return (
    left.dimension === right.dimension &&
    a.figure.status === b.figure.status &&
    sameYear(a, b) &&
    (left.dimension !== "count" || (unitOf(a) === unitOf(b) && areAlikeOrKinds(a, b)))
  );
}

/** 对应预算资金15.27亿元。按支出领域分，公共服务5.83亿元: money planned and money given are one amount. */
function isSameMoney(a: Mention, b: Mention): boolean {
  const money = [a, b].every(({ figure }) => figure.quantity.dimension === "money");
  return money && a.figure.block === b.figure.block && sameYear(a, b);
}

function unitOf({ figure }: Mention): string {
  const unit = figure.quantity.unit ?? "";
  return unit === "项" ? "个" : unit;
}

function areAlikeOrKinds(a: Mention, b: Mention): boolean {
  return isLike(a, b) || areOfOneScheme([a, b], true);
}

function isLike(a: Mention, b: Mention): boolean {
  return a.noun === null || b.noun === null || areAlike(a.noun, b.noun);
}

function partition(
  parts: readonly Mention[],
  earlier: readonly Mention[],
  explicit: boolean,
): readonly Partition[] {
  const [first] = parts;
  if (first === undefined) return [];
  const nearest = earlier
    .filter((total) => isMeasured(total) && isWhole(total))
    .filter((total) => isSameMeasure(total, first) || (explicit && isSameMoney(total, first)))
    .toReversed();
  const called = nearest.filter((total) => measureOf(total) === measureOf(first));
  // 问题126个…立即整改类83个: what is told in the same way, the number last, is the likelier whole.
  const [kind] = [first.after === ""];
  const styled = nearest.filter(({ after }) => (after === "") === kind);
  const [own, ...others] = explicit
    ? distinct(nearest.filter(({ scope }) => scope === first.scope))
    : [];
  const inClause = own !== undefined && others.length === 0 ? [own] : [];
  const candidates = [...new Set([...inClause, ...called, ...styled, ...nearest])].slice(0, 4);
  // The only number of such things in the paragraph: 128个重点项目…。按预算规模分，….
  const beside = nearest.filter(
    ({ figure, noun }) =>
      explicit && figure.block === first.figure.block && noun !== null && noun === first.noun,
  );
  const likely = [inClause, called, styled].find((list) => list.length > 0) ?? beside;
  const inSentence = likely.filter(({ scope }) => scope === first.scope);
  const inBlock = likely.filter(({ figure }) => figure.block === first.figure.block);
  const near = inBlock.length > 0 ? inBlock : likely;
  const values = new Set(near.map(({ figure }) => figure.value));
  const closed = explicit || coversDivision(parts) || areOfOneScheme(parts, true);
  // In another paragraph money of all kinds is told: only what bears the name is meant.
  const distant = first.figure.kind === "amount" && inBlock.length === 0 && called.length === 0;
  const sure = closed && !distant && (inSentence.length > 0 || values.size === 1);
  return candidates.length === 0 ? [] : [{ parts, candidates, sure, cued: explicit }];
}

/** 分为三类, 五种情形 count the items, and by how many more is no whole. */
function isWhole(mention: Mention): boolean {
  return !isChange(mention) && !countsKinds(mention);
}
