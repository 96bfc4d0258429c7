import { isTakenFrom } from "../sums/taken-from.ts";
import { leavesOut, mixedList } from "./mixed-list.ts";
import { isNoPart } from "../wording/before-cut.ts";
import { isOfFewer } from "../sums/count-summed.ts";
import { isListGap } from "../wording/list-gap.ts";
import { countedAlike } from "./counted-alike.ts";
import { areAlike } from "../wording/noun-class.ts";
import { plain } from "../wording/plain.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { tellsOfGoodOnly } from "./told-in-full.ts";
import { isRespective, valuesTogether } from "./values-together.ts";
import type { Listing } from "./listing.ts";

const footing =
  /^(合计|共计|总计|总共|一共|总[数量额]|合并|全部(?=资金|项目)|计|[一-龥]{2,6}总共|指标总量|共)(?:为|达到?|有|金额|资金|总金额|项目|单位|部门|\s)*$/;
/** 主管网64.5公里、入户支管122.7公里，管网合计187.2公里: called by what its items are. */
const calling = /^([一-龥]{2,3})(?:合计|共计|总计)[为达]?$/;
/** 新出台办法2个、修订3个，共印发制度文件5个: what was done with all of them stands between. */
const summing = /^(?:(?:全[年县区市])?共(?!同|性|享|建|计)[一-龥]{2,10}|累计)$/;

/** A total told behind its items: …，合计96个. */
export function footed(total: Mention, before: readonly Mention[]): Listing | null {
  const words = plain(total.before);
  const own = calling.exec(words);
  const mark = own ?? footing.exec(words);
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
    // 城管局、体育局三个部门，分别为21个、17个和14个: how many they are is none of what they have.
    if (/(?:分别|依次)[^，,；;]{0,8}$/.test(between(earlier, first))) break;
    if (isParallel(valuesTogether(earlier), parts)) break;
    // 监控项目1795个，重点监控20个，共调整28个: only what 、 or 和 joins is done with all of them.
    if (mark === null && /[，,]/.test(between(earlier, first))) break;
    parts.unshift(earlier);
  }
  if (parts.length < 2 || !parts.every((part) => isFooted(part, total))) return null;
  if (own !== null && !areCalled(parts, own[1] ?? "")) return null;
  // 优9个、良17个，优良率86.7%，共评价30个: the good ones alone are told.
  if (mark === null && tellsOfGoodOnly(parts)) return null;
  if (isNoPart(total, last) || isTakenFrom(total, parts)) return null;
  if (leavesOut(parts)) {
    const mixed = mixedList(total);
    return mixed === null ? null : { total, parts: mixed, closed: true, firm: false };
  }
  // 部门71个，下辖12个乡镇、4个街道，乡镇（街道）共16个: it names what it adds up.
  const called =
    leading(total, 14)
      .split(/[，,；;。]/)
      .at(-1) ?? "";
  const named = parts.filter(({ after }) => after.length > 1 && called.includes(after.slice(0, 2)));
  if (isOfFewer(total, parts)) return null;
  return {
    total,
    parts: named.length > 1 ? named : countedAlike(parts, total),
    closed: true,
    firm: /^(?:合计|共计|总计|总共|一共)$/.test(mark?.[1] ?? ""),
  };
}

/** 占送评金额的15%，计1480.5万元: the amount that the rate before it comes to. */
function tellsRate(total: Mention): boolean {
  const told = total.scope.mentions[total.place - 1];
  return (
    told?.figure.kind === "rate" &&
    /^[，,（(]?(?:共|合)?[计有即]?$/.test(between(told, total).trim())
  );
}

/** Nothing else is told between; 7个乡镇和3个街道开展…评价，共评价10个对象 may say at length what was done. */
function leadsToTotal(last: Mention, total: Mention): boolean {
  const gap = between(last, total);
  const object = total.noun === "object" && /[，,]/.test(gap);
  return gap.length <= (object ? 60 : 24) && !/其[中余他它]|余下|剩余|剩下|[。；;]/.test(gap);
}

/** 三类里程分别为310、620、930公里，相应优良里程为285.2公里、…: as many of another thing, told before. */
function isParallel(values: readonly Mention[], parts: readonly Mention[]): boolean {
  const [first] = values;
  return (
    first !== undefined &&
    values.length > 1 &&
    values.length === parts.length &&
    isRespective(first) &&
    !values.some((value) => parts.includes(value))
  );
}

/** Each item has a character of the name in its own. */
function areCalled(parts: readonly Mention[], name: string): boolean {
  return parts.every(({ before }) => Array.from(name).some((char) => before.includes(char)));
}

function isFooted(part: Mention, total: Mention): boolean {
  if (areAlike(part.noun, total.noun) || total.noun === null) return true;
  return part.noun === null && part.figure.quantity.unit === total.figure.quantity.unit;
}
