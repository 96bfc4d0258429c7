import { becameBefore, reachedBefore } from "../changes/change-words.ts";
import { withoutFalseJoints } from "../wording/no-joint.ts";
import { plain } from "../wording/plain.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { valuesTogether } from "./values-together.ts";

/** 3个民生领域分别选择4个、3个、2个项目: as many values as there are owners. */
export function isOneForEach({ figure }: Mention, first: Mention): boolean {
  return Number(figure.value) === valuesTogether(first).length;
}

const named = /(?:^|[，,；;：:（(])([^，,；;：:（(\d]*)(?:分别|依次)[^，,；;：:（(\d]*$/;
const each = /[人户亩生师校村镇县台件床次家均]均|平均|每[一-龥]/;
/** 年末在册企业426家，各年分别为…: how many there were each year is no part of how many there are by now. */
const eachTime = /(?:年|[各历逐每][年季月])(?:度?[末底])?(?:分别|依次)[为是有]?$/;
const stock =
  /(?:[年期季月][末底]|目前|现有?|在册|保有|在库|在营)[^，,。；;]*$|余额[^，,。；;]{0,4}$/;
/** What was done, or came of it: 满意户数 are not all that were asked. */
const deed =
  /满意|知晓|合格|优良|达标|完成|到位|支付|支出|执行|验收|通过|整改|[审核压调评扣]减|结余|节约|申报|申请|安排|下达|参加|参训|完工|开工|新增|建成|受益|修复|改造|核定/;

/** 三批共检查90个，资料齐全的分别为21个、25个、28个: those of which one thing holds, of each batch. */
function areThoseThat(name: string): boolean {
  return /[一-龥]{2}的$/.test(name) && !/[、和与及或]/.test(withoutFalseJoints(name));
}

/**
 * 每个街道调查300户，共1200户，满意户数分别为…: a list with a name of its own tells of what was done, of what each has
 * (人均分别为), of each year, or of the mean told right before it (按三年平均168万元核定，三年分别为…), and not of that total.
 */
export function isOfAnother(total: Mention, first: Mention | undefined): boolean {
  if (first?.scope !== total.scope || first.place < total.place) return false;
  const { mentions } = total.scope;
  const lead = plain(between(total, first));
  if (eachTime.test(lead) && stock.test(plain(total.before))) return true;
  const name = named.exec(lead)?.[1];
  if (name === undefined) return false;
  const beside = mentions
    .slice(total.place + 1, first.place)
    .findLast(({ figure }) => figure.quantity.dimension === first.figure.quantity.dimension);
  if (areThoseThat(name) || each.test(name) || (beside !== undefined && each.test(beside.before)))
    return true;
  const done = deed.exec(name)?.[0];
  const words = `${leading(total, 40)}${total.after}`;
  return done !== undefined && /[数额量度]$/.test(name) && !words.includes(done);
}

/** 由5186条调整为5613条: what something was and has become is no list. */
export function leadsFromTo(items: readonly Mention[]): boolean {
  return items.slice(0, 2).some((item) => {
    const ways = reachedBefore(item) !== null || becameBefore(item);
    return ways && /[由从][^，,。；;]*$/.test(leading(item, 30));
  });
}
