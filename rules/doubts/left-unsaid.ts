import { subtract } from "../../domain/interval.ts";
import type { Bound } from "../rule.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { operandsIn } from "../wording/mention-of.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import { plain } from "../wording/plain.ts";
import { trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { quoteOf, setOf, totalOf } from "./runs.ts";

/** 加上债券资金，累计到位16050万元: something without a number belongs to the total as well. */
const added = /[，,；;、](?:再?加上|再加|另加|连同|算上|计入)[^，,。；;\d]{2,20}[，,]/;
/** 设施改造712万元，运营补贴438万元，其余用于人员培训: what is left is told without a number. */
const restUntold = /[，,；;](?:其余|余下|剩余|剩下)的?[^，,。；;\d]*(?=[，,。；;]|$)/;
/** 车辆折旧1591.2万元，能源动力1310.4万元: the next item of the list, told like those before it. */
const nextItem = /^[，,、；;][^，,。；;\d]{2,16}$/;
const noItem =
  /其中|合计|共计|总计|小计|比|较|上年|去年|同比|增|减|平均|每|占|到位|支出|完成|下达|拨付|结余|剩余/;
/** 中心额度调为0.90亿元，供水2.70亿元，总额9.00亿元不变: only what has changed is told. */
const unchanged = /^(?:保持|维持|都|均|总体)?(?:不变|没有变|未变)/;
/** 其余4家共10处: how much of what is added stands right behind. */
const behindIt = /^[一-龥]{0,4}$/;

/** What the text adds to a list that does not come to its total, without telling it as an item that was read. */
export function leftUnsaid(bound: Bound, scene: Scene): string | null {
  if (bound.formula.name !== "sum") return null;
  const { claim, told: parts = [] } = operandsIn(bound, wholeScene(scene)) ?? {};
  const last = parts.at(-1);
  if (claim === undefined || last === undefined) return null;
  if (claim.scope.isRow || last.scope.isRow) return null;
  const isLess = (subtract(setOf(claim), totalOf(parts)).low?.compare(0) ?? 0) > 0;
  if (isLess && added.test(behind(scene, last, claim))) return "另有没有写出数的一项";
  if (isLess && restUntold.test(plain(trailing(last)))) return "余下的没有写出数";
  if (isLess && unchanged.test(plain(claim.after))) return "总数没有变，未必只有这几项";
  return inOtherUnit(claim, parts) ?? goesOn(scene, claim, parts, last);
}

/** The words from the last item to a total that is told behind it. */
function behind(scene: Scene, last: Mention, claim: Mention): string {
  const isBehind = last.figure.flow.end <= claim.figure.flow.start;
  return isBehind ? plain(textBetween(scene, last, claim)) : "";
}

function inOtherUnit(claim: Mention, parts: readonly Mention[]): string | null {
  const { unit } = claim.figure.quantity;
  const found = parts
    .filter(({ figure }) => figure.quantity.unit !== unit && figure.kind === "count")
    .flatMap((part) => {
      const next = part.scope.mentions[part.place + 1];
      const isTold =
        next !== undefined &&
        next.figure.id !== claim.figure.id &&
        next.figure.quantity.unit === unit &&
        !parts.includes(next) &&
        behindIt.test(plain(next.before));
      return isTold ? next : [];
    });
  const [own] = found;
  return own === undefined ? null : `“${quoteOf(own)}”才与“${quoteOf(claim)}”同计`;
}

/** Two items more: one alone may be the last, told at more length, and wrong. */
function goesOn(
  scene: Scene,
  claim: Mention,
  parts: readonly Mention[],
  last: Mention,
): string | null {
  const place = placeOf(last, scene);
  const [next, another] = place?.list.slice(place.at + 1, place.at + 3) ?? [];
  if (next === undefined || another === undefined) return null;
  const isHead = parts.every((part) => claim.figure.flow.end <= part.figure.flow.start);
  if (!isHead || [next, another].some(({ figure }) => figure.id === claim.figure.id)) return null;
  const isItem = (before: Mention, item: Mention): boolean => {
    const words = plain(textBetween(scene, before, item));
    return areOfOneKind(before, item) && nextItem.test(words) && !noItem.test(words);
  };
  if (!isItem(last, next) || !isItem(next, another)) return null;
  const { low } = subtract(setOf(claim), totalOf([...parts, next]));
  return low !== null && low.compare(0) > 0 ? `其后还列有“${quoteOf(next)}”` : null;
}
