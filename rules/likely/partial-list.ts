import { isListGap, staysOpen } from "../wording/list-gap.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { perList } from "./per-list.ts";
import { measureOf } from "./told-list.ts";

/** Numbers that are told one after the other and are not all of anything. */
export const isPartial = perList(
  (parts, scene) =>
    isRanked(parts, scene) ||
    isOfSeveralTimes(parts) ||
    leavesUnitsOut(parts) ||
    namesSome(parts, scene),
);

const ranks = /最[多大高低少小]|次之|居[前首末]|排名|名列|仅次于|前[两三四五]位/;
/** How far before the first number the words are read. */
const lead = 16;

/** 以城区最多，达9860万元；太岭县次之，为6925万元: those at the top and at the end. */
function isRanked(parts: readonly Mention[], { report }: Scene): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || first.scope.block !== last.scope.block)
    return false;
  const from = Math.max(first.scope.span.start, first.figure.flow.start - lead);
  return ranks.test(report.document.flow.text.slice(from, last.figure.flow.end));
}

/** 其他部门9个: with what is left a list is whole. */
const rest = /(?:其[他它余]|剩余|剩下|余下)[^，,。；;]{0,8}$/;
/** 主要扣在评价和应用两个方面，分别…: names may stand between, and nothing else is told. */
const chiefly = /主要[一-龥]{0,4}[在于是为][^。；;，,]*[，,]?(?:分别|依次)[^。；;，,]{0,6}$/;
/** How far before the first number their names are read. */
const names = 40;
const chief = /主要|例如|比如|较[多大高]|突出/;

/**
 * 教育局402个、住建局218个等; 主要分布在教育局402个、住建局218个; 主要扣在评价和应用两个方面，分别扣2.6分和2.2分: there are more, unless
 * what is left is told at the end.
 */
function namesSome(parts: readonly Mention[], { report }: Scene): boolean {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined || rest.test(plain(last.before))) return false;
  const { end } = last.figure.flow;
  const tail = plain(report.document.flow.text.slice(end, end + 30));
  return (
    staysOpen(tail.split(/[，,；;。]/)[0] ?? "") ||
    chief.test(leading(first, lead)) ||
    chiefly.test(plain(leading(first, names)))
  );
}

const soFar = /累计|[年季月度]末/;

/** 三季度末累计支出58249万元，单季支出23681万元: the one is some of the other. */
function isOfSeveralTimes(parts: readonly Mention[]): boolean {
  const count = parts.filter(({ before }) => soFar.test(plain(before))).length;
  return count > 0 && count < parts.length;
}

/** 项目支出10个，部门整体支出3家，购买服务2个: what stands there as an item is counted in another unit. */
function leavesUnitsOut(parts: readonly Mention[]): boolean {
  return parts.slice(1).some((part, at) => {
    const left = parts[at] ?? part;
    if (left.scope !== part.scope || part.figure.kind !== "count") return false;
    return part.scope.mentions
      .slice(left.place + 1, part.place)
      .some(
        (each) =>
          each.figure.kind === "count" &&
          measureOf(each) !== measureOf(part) &&
          isListGap(left, each) &&
          isListGap(each, part),
      );
  });
}
