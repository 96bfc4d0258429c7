import { printedValue } from "../../domain/reading.ts";
import { compatible } from "../wording/mention-match.ts";
import { withoutItems } from "../subsets/subject-part.ts";
import { isOfLessTime } from "../sums/time-left-out.ts";
import { mayShare } from "./rate-search.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/**
 * The wholes of a rate that has only its own word for a name: no item of one list with the part
 * (“支持”的26个、“不支持”的5个), nothing told behind it where something is told before, nothing smaller.
 */
export function plainWholes(
  part: Mention,
  pools: readonly (readonly Mention[])[],
): readonly Mention[] {
  const usable = pools.map((pool) =>
    pool.filter(
      (mention) =>
        mention !== part &&
        mayShare(part, mention) &&
        !areItems(part, mention) &&
        !remaining.test(mention.before.slice(-8)),
    ),
  );
  const least = printedValue(part.figure.quantity);
  const larger = usable.map((pool) =>
    pool.filter(({ figure }) => printedValue(figure.quantity).compare(least) >= 0),
  );
  const near = larger.find((pool) => pool.length > 0) ?? [];
  const before = near.filter(({ figure }) => figure.flow.start < part.figure.flow.start);
  const told =
    before.length > 0
      ? before
      : near.filter((each) => each.scope === part.scope && mayFollow(each));
  // 浏览3.6万次，收到意见58条，采纳37条: what is counted in the unit of the part comes first.
  const { unit } = part.figure.quantity;
  const alike = told.filter(({ figure }) => figure.quantity.unit === unit);
  return withoutItems(alike.length > 0 ? alike : told);
}

/** 整合资金10139万元，…，撬动社会投资1.02亿元: money behind its part is told as all there is. */
function mayFollow({ figure, before }: Mention): boolean {
  return figure.kind === "count" || tellsAll.test(before);
}

const tellsAll = /共|总|全|应|计划|任务|目标|预算|申报|送审|送评|合计|发放|下达|涉及|收到|抽/;

/** Nothing that is left, and nothing told behind the part, is its whole. */
export function mayBeWhole(part: Mention, whole: Mention): boolean {
  return (
    whole.figure.flow.start < part.figure.flow.start &&
    !remaining.test(whole.before.slice(-8)) &&
    !isOfLessTime(whole, part)
  );
}

/** “支持”的26个、“不支持”的5个; 自评金额19.74亿元，其中上级资金8.49亿元: an item of the part is no whole of it either. */
export function areItems(part: Mention, other: Mention): boolean {
  if (part.scope !== other.scope || part.scope.isRow) return false;
  if (part.place < other.place && between(part, other).includes("其中")) return true;
  const [left, right] = part.place < other.place ? [part, other] : [other, part];
  return (
    right.place === left.place + 1 && /^[^，,。；;其]*、[^，,。；;]*$/.test(between(left, right))
  );
}

const remaining = /退回|未|不(?:予|合|能|足)|没有|剩余|其余|保留|留存|余下|尚有|还有|另有|待/;

/** 初审合格438个，退回完善74个: what is told beside a part as all that is left of the whole. */
export function counterparts(part: Mention): readonly Mention[] {
  if (part.scope.isRow || remaining.test(part.before)) return [];
  const { mentions } = part.scope;
  // 通过842个、修改后通过398个、未通过35个: of three classes two are not all.
  const classes = mentions.filter(
    ({ figure }) =>
      figure.kind === "count" &&
      figure.quantity.unit === part.figure.quantity.unit &&
      printedValue(figure.quantity).compare(printedValue(part.figure.quantity)) <= 0,
  );
  if (classes.length > 2) return [];
  const next = mentions[part.place + 1];
  const behind = next?.figure.kind === "rate" ? mentions[part.place + 2] : next;
  return [mentions[part.place - 1], behind].flatMap((other) =>
    other !== undefined &&
    other.figure.kind === "count" &&
    compatible(part, other) &&
    remaining.test(other.before)
      ? [other]
      : [],
  );
}

const open =
  /^[^，,。；;]{0,8}(?:尚未|还未|仍未|暂未|未|剩余|其余|余下)[一-龥]{0,6}?的?(?:问题|项目|建议)?$/;

/** 整改完成312条，整改率91.5%；尚未完成的29条…: what is left is told next behind the rate. */
export function restBehind(part: Mention, rate: Mention, scene: Scene): readonly Mention[] {
  const block = scene.byBlock.get(rate.figure.block) ?? [];
  const next = block.slice(block.indexOf(rate) + 1).find(({ figure }) => figure.kind === "count");
  const isRest =
    next !== undefined &&
    part.figure.kind === "count" &&
    next.figure.quantity.unit === part.figure.quantity.unit &&
    mayShare(part, next) &&
    open.test(next.before.replaceAll(/\s/g, ""));
  return isRest ? [next] : [];
}
