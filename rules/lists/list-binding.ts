import { riseAndFall } from "../changes/change-words.ts";
import { countsKinds } from "../counts/counts-kinds.ts";
import { isListGap, staysOpen } from "../wording/list-gap.ts";
import { isNoPart } from "../wording/before-cut.ts";
import { countsOfHolders } from "../wording/owned-counts.ts";
import { sameYear } from "../wording/mention-match.ts";
import { calledAlike, isBareNoun } from "./called-alike.ts";
import { stepsTo, withoutAsides } from "../wording/bracket-depth.ts";
import { isProgress } from "../wording/progress.ts";
import { mayOverlap } from "../doubts/overlapping-labels.ts";
import { areAlike } from "../wording/noun-class.ts";
import { isBase, isForEach, isNet, isNoTotal } from "../sums/no-total.ts";
import { isTakenFrom } from "../sums/taken-from.ts";
import { isOneForEach, leadsFromTo } from "./no-list.ts";
import { perObject } from "../remembered.ts";
import { between, leading, trailing } from "../wording/scene.ts";
import type { Mention, Scope } from "../wording/scene.ts";

/** A total and the items that the text says it is made of. */
export interface Listing {
  readonly total: Mention;
  readonly parts: readonly Mention[];
  /** Whether the wording says that nothing is left out. */
  readonly closed: boolean;
  /** The wording leaves no doubt that these are the items. */
  readonly firm: boolean;
  /** Brackets show where the list ends. */
  readonly bounded?: boolean;
  /** The words say that there are more. */
  readonly partial?: "等" | "主要" | null;
}

const opener =
  /(其中(?!的)|(?<![其集])[中里](?=[，,])|主要包括|主要有|包括|包含|分别为|分别是|分别|(?<!到[低小少])依次[为是]|分为|由(?![^，,。；;、\d]{0,12}[局委办厅科股部处门心位构员方]))|[（(：:]/;

/** 58项资金由26个部门管理: who does it is no item of it. */
const doesWork =
  /^[^，,。；;、]{0,8}(?:管理|负责|组织|承[担办接]|实施|牵头|执行|使用|评[审价估]|开展|完成|主管)/;

/** Listings of a sentence: the total before its items, or after them. */
export const listingsIn = perObject((scope: Scope): readonly Listing[] => {
  if (scope.isRow) return [];
  const measured = scope.mentions.filter((mention) =>
    /^(?:amount|count)$/.test(mention.figure.kind),
  );
  return measured.flatMap((total, index) => {
    const same = (mention: Mention): boolean =>
      isItem(total, mention) &&
      !isBase(mention) &&
      !isForEach(mention) &&
      !isNet(mention) &&
      !/(?:累计|合计|共计|总计)$/.test(mention.before);
    const after = measured.slice(index + 1).filter(same);
    const before = measured.slice(0, index).filter(same);
    const named = calledAlike(total, withoutAsides(after));
    return isNoTotal(total, after) ? [] : (headed(total, named) ?? footed(total, before) ?? []);
  });
});

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
  if (units[0] !== units[1] && units.some((unit) => /^[次期场轮]$/.test(unit))) return false;
  if (areAlike(total.noun, item.noun) || item.noun === null || total.noun === null) return true;
  // With nothing behind the number, the noun before it names a class: 问题74个，其中项目管理类31个.
  if (item.after === "" && item.figure.quantity.unit === total.figure.quantity.unit)
    return !isBareNoun(item);
  // 62个部门…其中20个部门、60个项目: what has its own noun behind the number is counted as that.
  if (item.after !== "" && total.noun !== "object") return false;
  return !alone.has(total.noun) && !alone.has(item.noun);
}

/** 预算分别为1200万元、800万元，支出分别为1080万元、680万元: the last of one list is not the total of the next. */
function endsList(total: Mention): boolean {
  const previous = total.scope.mentions[total.place - 1];
  // 甲县19个、乙县24个，丙区、丁区分别为9个、8个: neither is the last of several items that 、 joins.
  return (
    previous !== undefined &&
    /^(?:[，,]|和|及|与|[^，,。；;：:]*、[^，,。；;：:]*)$/.test(between(previous, total))
  );
}

/** 7个科室分别对口审核，最多的为农业科126个: what each of them does, and then something else. */
const asides = /(?:分别|依次)[^，,：:]{2,}[，,]/;

function headed(total: Mention, after: readonly Mention[]): Listing | null {
  const [first] = after;
  if (first === undefined || leadsFromTo(after)) return null;
  const lead = between(total, first);
  const mark = opener.exec(lead);
  if (mark === null || lead.length > 40 || /[。；;]/.test(lead) || /不(?:包括|含)/.test(lead))
    return null;
  const word = mark[0];
  if (word === "由" && doesWork.test(first.after)) return null;
  if (
    /分别|依次/.test(word) &&
    (endsList(total) || asides.test(lead) || isOneForEach(total, first))
  )
    return null;
  // A number behind 其中 that is no figure to us: the list begins with an item that was not read.
  const unread = lead.slice(mark.index + word.length).replace(/20\d\d年|\d+月|\d+[%％]/g, "");
  if (word === "其中" && total.figure.kind === "count" && /\d[个家人项条份户名]/.test(unread))
    return null;
  const inBrackets = word === "（" || word === "(";
  if (inBrackets && /[）)]/.test(lead.slice(mark.index + 1))) return null;
  const parts = run(first, after, inBrackets);
  const last = parts.at(-1);
  if (parts.length < 2 || last === undefined || riseAndFall(parts)) return null;
  const ending = tailOf(last);
  const named =
    (/包括|包含|分别|依次|分为/.test(lead) && !/主要|其中/.test(lead)) ||
    /^(?:组成|构成)/.test(lead);
  const full = namesItsItems(total, parts) || isCountedBefore(total, parts);
  const open = staysOpen(ending) || (/主要|其中|如/.test(lead) && !full && !named);
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
    if (!isListGap(last, next) || (inBrackets && closes(gap))) break;
    if (isProgress(next) && !isProgress(first)) break;
    // A list keeps its beat: 甲3个、乙2个，实施项目63个，投资… has left it; 、 alone goes on.
    const step = stepsTo(last, next);
    beat ??= step;
    if (step !== beat && !/^[^，,]*、[^，,]*$/.test(gap)) break;
    parts.push(next);
  }
  return parts;
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
  return (text.match(/[）)]/g) ?? []).length > (text.match(/[（(]/g) ?? []).length;
}

/** Text from the last item to the end of its clause. */
function tailOf(mention: Mention): string {
  return trailing(mention).split(/[，,。；;）)]/)[0] ?? "";
}

const footing =
  /^(合计|共计|总计|总共|一共|总[数量额]|合并|全部(?=资金|项目)|计|[一-龥]{2,6}总共|指标总量|共)(?:为|达到?|有|金额|资金|总金额|项目|单位|部门|\s)*$/;
/** 新出台办法2个、修订3个，共印发制度文件5个: what was done with all of them stands between. */
const summing = /^(?:(?:全[年县区市])?共(?!同|性|享|建|计)[一-龥]{2,10}|累计)$/;

function footed(total: Mention, before: readonly Mention[]): Listing | null {
  const words = total.before.replace(/\s/g, "");
  const mark = footing.exec(words);
  const last = before.at(-1);
  if (last === undefined || !leadsToTotal(last, total)) return null;
  if (mark === null && !summing.test(words)) return null;
  if (tellsRate(total)) return null;
  const parts = [last];
  for (const earlier of before.slice(0, -1).toReversed()) {
    const [first] = parts;
    if (first === undefined || !isListGap(earlier, first)) break;
    // 在抽查的26份合同中，没有约定的11份，从未扣款的9份，合计20份: what they are some of is none of them.
    if (/^[^，,、；;]{0,14}(?<![其集])[中里内][，,]/.test(between(earlier, first))) break;
    // 监控项目1795个，重点监控20个，共调整28个: only what 、 or 和 joins is done with all of them.
    if (mark === null && /[，,]/.test(between(earlier, first))) break;
    parts.unshift(earlier);
  }
  if (parts.length < 2 || !parts.every((part) => isFooted(part, total))) return null;
  if (isNoPart(total, last) || isTakenFrom(total, parts)) return null;
  if (leavesOut(parts)) return mixedList(total);
  // 部门71个，下辖12个乡镇、4个街道，乡镇（街道）共16个: it names what it adds up.
  const called =
    leading(total, 14)
      .split(/[，,；;。]/)
      .at(-1) ?? "";
  const named = parts.filter(({ after }) => after.length > 1 && called.includes(after.slice(0, 2)));
  return {
    total,
    parts: named.length > 1 ? named : parts,
    closed: true,
    firm: /^(?:合计|共计|总计|总共|一共)$/.test(mark?.[1] ?? ""),
  };
}

/** 占送评金额的15%，计1480.5万元: the amount that the rate before it comes to. */
function tellsRate(total: Mention): boolean {
  const told = total.scope.mentions[total.place - 1];
  return told?.figure.kind === "rate" && /^[，,]?(?:共|合)?计$/.test(between(told, total).trim());
}

/** Whether one between the items is counted in another way: 10个项目、2项政策、3家部门…合计16项. */
function leavesOut(parts: readonly Mention[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  const all = first?.scope.mentions.slice(first.place, (last?.place ?? 0) + 1) ?? [];
  return all.some((mention) => isCount(mention) && !parts.includes(mention));
}

function isCount({ figure }: Mention): boolean {
  return figure.kind === "count" && /^[个项家]?$/.test(figure.quantity.unit ?? "");
}

/** The last run of three and more counts before a total that only 、 or 和 joins, whatever they count. */
function mixedList(total: Mention): Listing | null {
  if (total.noun !== null && total.noun !== "object") return null;
  const runs: Mention[][] = [];
  for (const mention of total.scope.mentions.slice(0, total.place).filter(isCount)) {
    const last = runs.at(-1)?.at(-1);
    const joined =
      last !== undefined &&
      /^[^，,。；;]*(?:、|[和及与])[^，,。；;]*$/.test(between(last, mention));
    if (joined) runs.at(-1)?.push(mention);
    else runs.push([mention]);
  }
  const parts = runs.findLast((list) => list.length > 2);
  return parts === undefined ? null : { total, parts, closed: true, firm: false };
}

/** Nothing else is told between; 7个乡镇和3个街道开展…评价，共评价10个对象 may say at length what was done. */
function leadsToTotal(last: Mention, total: Mention): boolean {
  const gap = between(last, total);
  const object = total.noun === "object" && /[，,]/.test(gap);
  return gap.length <= (object ? 60 : 24) && !/其中|其余|余下|剩余|剩下|[。；;]/.test(gap);
}

function isFooted(part: Mention, total: Mention): boolean {
  if (areAlike(part.noun, total.noun) || total.noun === null) return true;
  return part.noun === null && part.figure.quantity.unit === total.figure.quantity.unit;
}
