import { changeBefore, comparesAlone, riseAndFall } from "../changes/change-words.ts";
import { countsKinds } from "../counts/counts-kinds.ts";
import { isComparedWith } from "../wording/compared-with.ts";
import { isListGap, staysOpen } from "../wording/list-gap.ts";
import { isNoPart } from "../wording/before-cut.ts";
import { countsOfHolders } from "../wording/owned-counts.ts";
import { sameYear } from "../wording/mention-match.ts";
import { calledAlike, isBareNoun } from "./called-alike.ts";
import { comesTo } from "./comes-to.ts";
import { stepsTo, withoutAsides } from "../wording/bracket-depth.ts";
import { isProgress } from "../wording/progress.ts";
import { mayOverlap } from "../doubts/overlapping-labels.ts";
import { areAlike } from "../wording/noun-class.ts";
import { withoutOutcome } from "../divisions/outcome-behind.ts";
import { addsUp, isNoTotal } from "../sums/no-total.ts";
import { isOfAnother, isOneForEach, leadsFromTo } from "./no-list.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { perObject } from "../remembered.ts";
import { footed } from "./footed-list.ts";
import type { Listing } from "./listing.ts";
import { untilFilled } from "./places-filled.ts";
import { between, trailing } from "../wording/scene.ts";
import type { Mention, Scope } from "../wording/scene.ts";

const opener =
  /(其中(?!的)|(?<![其集为])[中里](?=[，,])|主要包括|主要有|包括|包含|分别为|分别是|分别|(?<!到[低小少])依次[为是]|分为|来自于?|来源于|源[于自]|分属|具体[为是]|(?<=[，,])即|(?<=[，,])涉及(?=[^，,、。；;\d]{2,8}\d)|(?<=[，,])(?:分别|计划)?用于(?!.{0,20}主要)|(?<=[，,（(])含(?=[^量税义金])|由(?![^，,。；;、\d]{0,12}[局委办厅科股部处门心位构员方]))|[（(：:]/;

/** 58项资金由26个部门管理: who does it is no item of it. */
const doesWork =
  /^[^，,。；;、]{0,8}(?:管理|负责|组织|承[担办接]|实施|牵头|执行|使用|评[审价估]|开展|完成|主管)/;

/** Listings of a sentence: the total before its items, or after them. */
export const listingsIn = perObject((scope: Scope): readonly Listing[] => {
  if (scope.isRow) return [];
  const measured = scope.mentions.filter(
    (mention) => /^(?:amount|count)$/.test(mention.figure.kind) && !isOfPoints(mention),
  );
  return measured.flatMap((total, index) => {
    const same = (mention: Mention): boolean => isItem(total, mention) && addsUp(mention);
    const after = withoutCompared(total, measured.slice(index + 1).filter(same));
    const before = measured.slice(0, index).filter(same);
    const named = calledAlike(total, withoutAsides(after));
    return isNoTotal(total, after) ? [] : (headed(total, named) ?? footed(total, before) ?? []);
  });
});

/** 分别低1.2个、2.6个和3.4个百分点: no number of things has a decimal point, though lengths and areas may. */
function isOfPoints({ figure: { kind, quantity } }: Mention): boolean {
  return (
    kind === "count" &&
    quantity.unit === "个" &&
    quantity.exponent === 0 &&
    quantity.digits.includes(".")
  );
}

/** 评价项目46个，比上年的39个增加7个，其中政策类12个、…: what a level is compared with is none of its items. */
function withoutCompared(total: Mention, items: readonly Mention[]): readonly Mention[] {
  if (changeBefore(total) !== null) return items;
  const from = items.findIndex(
    (item) => changeBefore(item) === null && !isComparedWith(item) && !comparesAlone(item),
  );
  return items.slice(Math.max(0, from));
}

function isItem(total: Mention, item: Mention): boolean {
  const [a, b] = [total.figure, item.figure];
  const counted = a.kind !== "count" || countable(total, item);
  return (
    a.quantity.dimension === b.quantity.dimension &&
    // 总投资8600万元，其中中央资金5000万元: what was planned and what was given are one amount.
    (a.status === b.status || a.kind === "amount") &&
    counted &&
    // 技术类26人、经济类32人，两类专家…: how many kinds there are is none of the people.
    countsKinds(total) === countsKinds(item) &&
    !isNoPart(total, item) &&
    sameYear(total, item)
  );
}

/** 部门 and 项目 may both be 评价对象; people, meetings and projects never add up. */
function countable(total: Mention, item: Mention): boolean {
  if (countsOfHolders(total, item)) return false;
  const alone = new Set(["person", "session", "issue", "record", "comment", "indicator"]);
  // 24家单位…问题87个，其中…32个: what has no noun is not counted in 家.
  const units = [total, item].map(({ figure }) => figure.quantity.unit ?? "个");
  const ofUnits = units[0] !== units[1] && units.some((unit) => /^[家户人名份]$/.test(unit));
  if (item.noun === null && ofUnits) return false;
  // 97家单位填报…1286个…，合计1312个: only what is called the same, or 对象, is counted together.
  if (ofUnits && (total.noun === null || !areAlike(total.noun, item.noun))) return false;
  // 修订指标库1次…其中共性指标760条: how often something was done is no number of things.
  if (units[0] !== units[1] && units.some((unit) => /^(?:[人户个]?次|[期场轮])$/.test(unit)))
    return false;
  if (areAlike(total.noun, item.noun) || item.noun === null || total.noun === null) return true;
  // With nothing behind the number, the noun before it names a class: 问题74个，其中项目管理类31个.
  if (item.after === "" && item.figure.quantity.unit === total.figure.quantity.unit)
    return !isBareNoun(item);
  // 62个部门…其中20个部门、60个项目: what has its own noun behind the number is counted as that.
  if (item.after !== "" && total.noun !== "object") return false;
  return !alone.has(total.noun) && !alone.has(item.noun);
}

/** 预算分别为1200万元、800万元，支出分别为1080万元、680万元: an item of one list is not the total of the next. */
function isOfList(total: Mention): boolean {
  const { mentions } = total.scope;
  const [previous, next] = [mentions[total.place - 1], mentions[total.place + 1]];
  // 甲县19个、乙县24个，丙区、丁区分别为9个、8个: neither is the last of several items that 、 joins.
  const ends =
    previous !== undefined &&
    /^(?:[，,]|和|及|与|[^，,。；;：:]*、[^，,。；;：:]*)$/.test(between(previous, total));
  // 部门3个、项目6个，等次为优、良的分别为2个、7个: and neither is the first.
  const begins =
    next !== undefined &&
    areOfOneKind(total, next) &&
    /^[^，,。；;：:、\d]{0,4}、[^，,。；;：:、\d]{1,10}$/.test(between(total, next));
  return ends || begins;
}

/** 7个科室分别对口审核，最多的为农业科126个: what each of them does, and then something else. */
const asides = /(?:分别|依次)[^，,：:]{2,}[，,]/;

/** 评价30个，其中第二批中优秀3个、良好7个: what is listed is a group among them. */
const ofGroup =
  /^[：:，,]?[一-龥]{2,12}(?<![其集当年事高初为是级次])[中里](?![”"等的级档心小学央期介标药医专型])/;

const closedBrackets = /（[^（）\d]{1,12}）|\([^()\d]{1,12}\)/g;

/** 东区、西区各在四百万元上下，分别为436.2万元和385.7万元: told of each of them. */
const ofEach = /各(?:自)?(?:在|有|为|约|近|达到?|是)+$/;

function headed(total: Mention, after: readonly Mention[]): Listing | null {
  const [first] = after;
  if (first === undefined || leadsFromTo(after) || isOfAnother(total, first)) return null;
  if (ofEach.test(total.before.trimEnd())) return null;
  // 选择12个资金量大的项目（政策）和部门，其中…: what brackets close has opened no list.
  const lead = between(total, first).replaceAll(closedBrackets, "");
  const mark = opener.exec(lead);
  if (mark === null || lead.length > 40 || /[。；;]/.test(lead) || /不(?:包括|含)/.test(lead))
    return null;
  const word = mark[0];
  if (word === "其中" && ofGroup.test(lead.slice(mark.index + word.length))) return null;
  if (word === "由" && doesWork.test(first.after)) return null;
  if (
    /分别|依次/.test(word) &&
    (isOfList(total) || asides.test(lead) || isOneForEach(total, first))
  )
    return null;
  // A number behind 其中 that is no figure to us: the list begins with an item that was not read.
  const unread = lead.slice(mark.index + word.length).replace(/20\d\d年|\d+月|\d+[%％]/g, "");
  if (word === "其中" && total.figure.kind === "count" && /\d[个家人项条份户名]/.test(unread))
    return null;
  const inBrackets = word === "（" || word === "(";
  if (inBrackets && /[）)]/.test(lead.slice(mark.index + 1))) return null;
  const parts = withoutOutcome(run(first, untilFilled(total, after), inBrackets));
  const last = parts.at(-1);
  if (!mayOpen(word, total, parts)) return null;
  if (parts.length < 2 || last === undefined || riseAndFall(parts)) return null;
  const ending = tailOf(last);
  const named =
    (/包括|包含|分别|依次|分为|来自|来源于|源[于自]|分属|具体[为是]|[，,]即/.test(lead) &&
      !/主要|其中/.test(lead)) ||
    /^(?:组成|构成)/.test(lead);
  const full = namesItsItems(total, parts) || isCountedBefore(total, parts);
  const open =
    staysOpen(ending) || ofSome.test(lead) || (/主要|其中|如/.test(lead) && !full && !named);
  return {
    total,
    parts,
    closed:
      !open &&
      (named ||
        full ||
        inBrackets ||
        // 抽了63个看，问题不小：打分偏高的22个、…: what is said between turns to what may overlap.
        (/[：:]/.test(word) && !(/[，,]/.test(lead) && mayOverlap(parts))) ||
        (/^[中里]$/.test(word) && parts.length > 2 && !mayOverlap(parts))),
    firm: named,
    bounded: inBrackets,
    partial: staysOpen(ending) ? "等" : /主要|如/.test(lead) ? "主要" : null,
  };
}

/** 用于养老保险补助、供水管网改造等支出，这两项分别安排1120万元、865万元: those that have a number are some of them. */
const ofSome = /、[^，,、；;：:]{1,16}等[^，,、；;：:\d]{0,8}[，,][^，,；;]{0,8}(?:分别|依次)/;

/**
 * 来自评价74个、来自监控31个: the first is told as the others are. 涉及居民18640户、楼栋417栋 are no kinds of 52个小区, and
 * 送审2.43亿元，具体为送审…、审定… is told once more.
 */
function mayOpen(word: string, total: Mention, parts: readonly Mention[]): boolean {
  if (/^(?:来|源)/.test(word)) return !total.before.includes(word.slice(0, 2));
  if (word === "涉及")
    return parts.every((part) => part.figure.quantity.unit === total.figure.quantity.unit);
  return !word.startsWith("具体") || total.figure.kind !== "amount";
}

/** The items from the first on, as long as each leads on to the next. */
function run(first: Mention, after: readonly Mention[], inBrackets: boolean): readonly Mention[] {
  const parts = [first];
  let beat: number | null = null;
  for (const next of after.slice(1)) {
    const last = parts.at(-1) ?? first;
    const gap = between(last, next);
    // 甲18家，乙9家，其余5家: what is left ends the list.
    if (
      /^[，,、；;]\s*(?:其余|余下|剩余|剩下)的?(?:[^，,。；;\d]{1,14}[，,](?:计|共|有))?$/.test(gap)
    )
      return [...parts, next];
    if (isSubtotal(next, parts)) break;
    if (!isListGap(last, next) || (inBrackets && closes(gap))) break;
    if (isProgress(next) && !isProgress(first)) break;
    // 工程类186个，增加21个；采购类94个，增加12个: by how much an item has grown is none.
    const isGrowth = changeBefore(next) !== null && changeBefore(first) === null;
    if (isGrowth && /^[，,]/.test(gap)) break;
    // A list keeps its beat: 甲3个、乙2个，实施项目63个，投资… has left it; 、 alone goes on.
    const step = stepsTo(last, next);
    beat ??= step;
    if (step !== beat && !/^[^，,]*、[^，,]*$/.test(gap)) break;
    parts.push(next);
  }
  return parts;
}

/** 11家机构中，3家底稿不全，2家内容雷同，有问题的机构共5家: what the items come to is none of them. */
function isSubtotal(next: Mention, parts: readonly Mention[]): boolean {
  return parts.length > 1 && /共(?:有|计|为)?$/.test(next.before.trimEnd()) && comesTo(parts, next);
}

/** 追缴、收回、归还各类资金共计…，其中追缴…、收回…、归还…: the total is told as made of just these. */
function namesItsItems(total: Mention, parts: readonly Mention[]): boolean {
  const words = /[一-龥、]*$/.exec(total.before.replace(/\s/g, ""))?.[0] ?? "";
  const terms = words.split("、").map((term) => term.slice(0, 2));
  return (
    terms.length > 1 &&
    terms.length >= parts.length &&
    parts.every(({ before }) => terms.some((term) => term.length > 1 && before.includes(term)))
  );
}

/** 全市6个县区共评估286个，其中甲区62个、…: as many items as places were told before. */
function isCountedBefore(total: Mention, parts: readonly Mention[]): boolean {
  return (
    parts.length > 2 &&
    total.scope.mentions
      .slice(0, total.place)
      .some(
        ({ figure, after }) =>
          figure.kind === "count" &&
          figure.value === String(parts.length) &&
          /^(?:县|区|市|乡|镇|街道|部门|单位|领域|批次|类)/.test(after),
      )
  );
}

function closes(text: string): boolean {
  return /^[^（(]*[）)]/.test(text);
}

/** Text from the last item to the end of its clause. */
function tailOf(mention: Mention): string {
  return trailing(mention).split(/[，,。；;）)]/)[0] ?? "";
}
