import { plain } from "../wording/plain.ts";
import { leading, trailing } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import type { Named } from "./retold-words.ts";

/** Words by which one of two numbers called alike tells of other things than the other one does. */
export function tellsOfOthers(earlier: Named, later: Named): boolean {
  const [first, last] = [earlier.mention, later.mention];
  return (
    areSpreadApart(first, last) ||
    isSingledOut(first, last) ||
    isLaidDown(first) !== isLaidDown(last) ||
    areOtherLights(first, last) ||
    (isPickedByLimit(last) && !limits.test(clauseTo(first))) ||
    (isMarked(last, denied) && !isMarked(first, denied)) ||
    (isMarked(last, limit) && !isMarked(first, limit)) ||
    (isErring(last) && Number(last.figure.value) < Number(first.figure.value))
  );
}

const singled = /^([一-龥]{2})的?(?:项目|单位|部门|对象|企业|机构|学校|问题)/;

/** 编报目标的项目83个, 对81个保留项目重新梳理: a word of its own right before what is counted picks some of them. */
function isSingledOut(first: Mention, last: Mention): boolean {
  const own = singled.exec(plain(trailing(last, 10)).replace(/^[“”]/, ""))?.[1];
  return (
    last.figure.kind === "count" &&
    own !== undefined &&
    !usual.test(own) &&
    !plain(first.scope.text).includes(own)
  );
}

/** What any of them may be called. */
const usual = /预算|财政|绩效|评价|自评|监控|重点|部门|[县区市旗州][级直]|所属|这些|问题|具体|相关/;

/** 里程按1240万公里核定: what a norm is worked out by is not what was. */
function isLaidDown(mention: Mention): boolean {
  return /[按以照]$/.test(plain(mention.before)) && norm.test(plain(trailing(mention, 8)));
}

const norm = /^(?:核定|测算|计算|安排|执行|确定|掌握|控制|计)/;

/** 发出通知书39份，涉及部门24个, 其余29个分散在19个部门: over so many offices something is spread. */
const spread = /(?:涉及|涉|分属|分布|来自|分散|集中|隶属)[于在到]?[一-龥]{0,4}$/;
/** 区直42个部门, 全县79个部门, 预算单位共68个 */
const all =
  /(?:[市县区州省旗镇乡][直级]|全[市县区州省旗镇乡]|本级)[一-龥]{0,6}$|^[一-龥]{0,6}(?:共|总数|总计)[有计]?$/;

function areSpreadApart(a: Mention, b: Mention): boolean {
  const [one, other] = [a, b].map(({ before }) => plain(before));
  if (one === undefined || other === undefined) return false;
  return (spread.test(one) && all.test(other)) || (all.test(one) && spread.test(other));
}

const lights =
  /^个?[“"]?([红黄绿蓝橙])[灯色牌][^，,。；;、\d]{0,4}(?:[、和及与][“"]?([红黄绿蓝橙])[灯色牌])?/;

/** 对81个黄灯、红灯项目逐一核实, 31个黄灯项目: lights of two colours are not those of one. */
function areOtherLights(a: Mention, b: Mention): boolean {
  const [one, other] = [a, b].map((each) => lights.exec(plain(trailing(each, 16))));
  if (one == null || other == null) return false;
  return (one[2] === undefined) !== (other[2] === undefined);
}

const limits = /[低高少多大小]于|超过|不足|不到|未达|达不到|以[上下]/;
const pickedByLimit =
  /(?:[低高少多大小]于|超过|不足|不到|未达到?|达不到)[^，,。；;的]{0,8}\d[^，,。；;的]{0,6}的$|\d[^，,。；;\d]{0,2}以[上下](?:[（(]不?含[）)])?的$/;

/** 对得分低于80分的2个评价对象: those that a limit picks out are not all that were told. */
function isPickedByLimit(mention: Mention): boolean {
  return pickedByLimit.test(clauseTo(mention));
}

/** The clause up to a number, other numbers included. */
function clauseTo(mention: Mention): string {
  return (
    plain(leading(mention, 30))
      .split(/[，,。；;]/)
      .at(-1) ?? ""
  );
}

/** 76人次不及格学员 are none of those that took part. */
const denied = /^(?:[不未没](?:及格|合格|达标|通过|参加|参训|到位|完成|整改|公开))/;
/** 得分在80分以下的项目: where a band ends is no score. */
const limit = /^(?:（?不?含）?)?以[上下内外]/;

function isMarked(mention: Mention, mark: RegExp): boolean {
  return mark.test(plain(trailing(mention, 10)));
}

/** 3个乡镇将补助资金用于办公楼维修: of those checked before, the ones in which something was found. */
const erring =
  /^(?:预算)?[一-龥]{2,4}(?:将[^，,。；;]{1,14}(?:用于|用作|列入|计入|转入)|擅自|违规|虚报|虚列|挪用|挤占|截留|滞[留拨]|[欠拖][拨付欠缴]|套取|多[计付]|超[标发付]|多报|漏报|迟报|未按)/;

function isErring(mention: Mention): boolean {
  return mention.figure.kind === "count" && erring.test(plain(trailing(mention, 24)));
}
