import { countsBeside, isJoinedItem } from "../counts/counts-beside.ts";
import { inOneSentence, textBetween } from "../wording/full-sentence.ts";
import { isFitting } from "../findings/relation-check.ts";
import { sumOf } from "../sums/list-sum.ts";
import { between, leading } from "../wording/scene.ts";
import { kindLabel } from "./kind-label.ts";
import { areKinds } from "./list-schemes.ts";
import { areParallel } from "../lists/told-in-full.ts";
import { toldBefore } from "./told-before.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** 22个项目、6个部门: one of several counts side by side is no total of what follows. */
export function inList(total: Mention, parts: readonly Mention[]): boolean {
  const { mentions } = total.scope;
  // 执行率超过时序进度的项目372个，在30%至时序进度之间的158个，…: told in one way, both are items.
  const next = mentions.slice(total.place + 1).find(({ figure }) => figure.kind === "count");
  const items = total.after === "" && next !== undefined && !parts.includes(next);
  if (items && [total, next].every(isDescribed)) return true;
  // 评价对象中，项目支出10个，部门整体支出3家: the first of what they are.
  const beside = countsBeside(total).filter(
    (each) => !parts.includes(each) && !turnsBetween(each, total),
  );
  const heads = beside.some(({ place }) => place > total.place);
  if (heads && /[一-龥]{2}中[，,][一-龥]{2,12}$/.test(leading(total, 24))) return true;
  if (isJoinedItem(total, parts)) return true;
  // 评价对象共20个，整体支出6个…: what is named before its number is told alone.
  return total.after !== "" && beside.length > 0;
}

/**
 * 组织79家单位编制绩效目标，对735个项目进行审核; 从1243个项目中，选取24个: the next clause does something else, or with some
 * of them.
 */
function turnsBetween(left: Mention, right: Mention): boolean {
  if (left.place > right.place) return false;
  const gap = between(left, right);
  const turned = /[，,][对由从][^，,]*$/.test(gap) && !/[对由从][^，,]*$/.test(left.before);
  return turned || /^[^，,、]{1,12}(?<![其集])[中里][，,][^，,、]*[选抽][取择出定]?$/.test(gap);
}

function isDescribed({ before }: Mention): boolean {
  return /的(?:项目|部门|单位|对象|问题)?$/.test(before.trimEnd());
}

/**
 * 建议延续1项，…；建议调整后延续3项，…; 教育领域4个，…；养老领域3个: told as the items are, it is the first of
 * them. So it is where all together come to a number told before: 偏慢97个，加快进度的68个，调减的24个，停止的5个.
 */
export function isFirstItem(scene: Scene, total: Mention, parts: readonly Mention[]): boolean {
  const [first] = parts;
  if (first === undefined || total.figure.block !== first.figure.block) return false;
  const all = [total, ...parts];
  if (all.filter(isBand).length > 1 && isBand(total)) return true;
  if (isAnnouncedPoint(scene, total, first) || areOfPlaces(scene, all)) return true;
  return (
    (inOneSentence(scene, total, first) &&
      ((areParallel(all) && !isOfAll(total)) || openAlike(all) || areClasses(all))) ||
    toldBefore(scene, all) !== undefined
  );
}

/** 核定编制72名，行政编制38名、事业编制34名: called as its items are, with a word for all of them. */
function isOfAll(total: Mention): boolean {
  return /(?:核定|现有|全部|所有|各类|总)[一-龥]{2,4}$/.test(kindLabel(total));
}

/** 满分的项目12个，95分以上的43个，其余31个: one band of scores beside others. */
function isBand({ before }: Mention): boolean {
  return /(?:满分|[\d分]以[上下内]|分之间|不足\d+分)的?(?:项目|单位|部门|对象)?(?:有|共)?$/.test(
    before.replace(/\s/g, ""),
  );
}

const announcing =
  /(?:[两二三四五六七八九]|\d)\s?(?:大|个)?(?:类|种|项|方面|部分|板块|领域|层级|层面|渠道|批|块)[^，,。；;：:]{0,12}[：:][^；;：:。]*$/;

/** 分为三大类：部门预算项目364个…；县级专项58项；…: what stands in the first of the points announced is one of them. */
function isAnnouncedPoint(scene: Scene, total: Mention, first: Mention): boolean {
  return (
    inOneSentence(scene, total, first) &&
    /[；;]/.test(textBetween(scene, total, first)) &&
    announcing.test(leading(total, 60))
  );
}

const place =
  /^(?:其中)?(?!全)[一-龥]{1,5}?(?:(?<county>[县区市旗])|(?<town>镇|乡|街道)|局|公司)(?![级直内本])/;

/**
 * 北岔县…压减2760万元；乌兰渠县压减1935万元；甘泉子县压减640万元: each ； or clause is told of a place, and so is the first. Towns may be
 * what their county is made of.
 */
export function areOfPlaces(scene: Scene, mentions: readonly Mention[]): boolean {
  const [first] = mentions;
  const names = mentions.map((mention) => placeOf(scene, mention));
  return (
    first !== undefined &&
    mentions.every((mention) => mention === first || inOneSentence(scene, first, mention)) &&
    names.every((name) => name !== null) &&
    new Set(names.map(rankOf)).size === 1 &&
    new Set(names.map((name) => name[0])).size === names.length
  );
}

function rankOf({ groups: { county, town } = {} }: RegExpExecArray): string {
  return county !== undefined ? "county" : town !== undefined ? "town" : "";
}

/** The place whose clause it is, or its part of the sentence. */
function placeOf(scene: Scene, mention: Mention): RegExpExecArray | null {
  const lead = leadOf(scene, mention);
  return place.exec(lead.split(/[，,]/).at(-1) ?? "") ?? place.exec(lead);
}

/** From the last ； or 。 to the number. */
function leadOf(scene: Scene, { figure }: Mention): string {
  const { text } = scene.report.document.flow;
  const lead = text.slice(Math.max(0, figure.flow.start - 80), figure.flow.start);
  return (lead.split(/[；;。\n]/).at(-1) ?? "").replace(/\s/g, "");
}

/** 农业口5个项目…；水利口2个，林业口3个; 建议支持的项目21个，调整后支持24个，暂缓8个: classes of one way of dividing. */
function areClasses(mentions: readonly Mention[]): boolean {
  const labels = mentions
    .map((mention) => kindLabel(mention).replace(/的?(?:项目|对象|单位|部门)$/, ""))
    .filter((label) => !/^(?:余下|剩余|剩下|另)/.test(label));
  const short = labels.every((label) => /^[一-龥]{1,4}[口片组线]$/.test(label));
  return (
    (short && new Set(labels.map((label) => label.at(-1))).size === 1) || areKinds(labels, true)
  );
}

/** 优96个、良151个、中68个，其中乡镇优12个、良20个、中9个: as one of the items is called, and so is the one before it. */
export function isCalledAsItem(total: Mention, parts: readonly Mention[]): boolean {
  const before = total.scope.mentions[total.place - 1];
  const labels = parts.map(kindLabel);
  const own = kindLabel(total);
  const beside = before === undefined ? "" : kindLabel(before);
  if (own === "" || beside === "") return false;
  const asItem =
    labels.includes(own) && labels.some((label) => label !== own && label.endsWith(beside));
  return asItem || areOwnersAgain(beside, own, labels);
}

/** 县本级自评项目705个，乡镇自评项目106个，其中县本级抽查80个，乡镇抽查21个: a part of each, called by its owner. */
function areOwnersAgain(beside: string, own: string, labels: readonly string[]): boolean {
  const [first, second] = [beside, own].map((label) => label.slice(0, 2));
  const [before, last, ...others] = labels;
  return (
    first !== second &&
    others.length === 0 &&
    before?.slice(0, 2) === first &&
    last?.slice(0, 2) === second
  );
}

/** Words that open what is told of anything. */
const anyHead = /^(?:评价|绩效|财政|监控|自评|纳入|实施|涉及|重点|项目|其中|完成|发现|全[县市区])/;

function openAlike(mentions: readonly Mention[]): boolean {
  const [first = "", ...others] = mentions.map(kindLabel);
  const head = first.slice(0, 2);
  return (
    first.length > 2 && !anyHead.test(first) && others.every((label) => label.startsWith(head))
  );
}

/** 优3个、良6个、中1个。10份报告…: what the next sentence begins with is what the list comes to. */
export function isToldBehind(scene: Scene, parts: readonly Mention[]): boolean {
  const last = parts.at(-1);
  if (last === undefined) return false;
  const block = scene.byBlock.get(last.figure.block) ?? [];
  const next = block[block.indexOf(last) + 1];
  if (next === undefined || next.figure.kind !== last.figure.kind || next.scope.isRow) return false;
  const gap = textBetween(scene, last, next).replaceAll(/\s/g, "");
  return /^[^。；;，,]{0,4}[。；;].{0,4}$/.test(gap) && isFitting(sumOf(next, parts, "="));
}

const concerned = /[，,]涉及(?:[县市区省]级|主管|预算)*(?:部门|单位|乡镇|镇街|企业|项目|县区)$/;

/** 发现问题191个，涉及部门35个、项目86个: whom and what they concern is not what they are divided into. */
export function isConcern(scene: Scene, total: Mention, [first]: readonly Mention[]): boolean {
  return (
    first?.figure.kind === "count" && concerned.test(textBetween(scene, total, first).trimEnd())
  );
}
