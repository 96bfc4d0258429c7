import { averageBound } from "./average-binding.ts";
import { anything, isCountOf, isOfRange, unitOf } from "./average-words.ts";
import { changeBefore, isEarlier, reachedBefore, startsFrom } from "../changes/change-words.ts";
import { laidDown } from "../wording/laid-down.ts";
import { placeOf } from "../wording/paragraph-place.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isSlip } from "../blame/slip.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const reach = 10;
const fartherBack = 4;
/** 按每公里3.2元的标准核定; 按每场2.40万元核定100场; 按常住人口38.5万人计，应到位: the words by which a total was worked out. */
const workedOut =
  /(?:按|以|根据|依据)[^。；;]*(?:标准|定额|单价|成本|单位造价|计算|测算|核算|计(?![划入提]))|按每[^，,。；;]{2,16}核定|[，,（(]?即[^。；;]{0,8}$/;
const due = /(?:应|需|共需|兑现|合计|共计|总计|年补贴|总价|总额|总金额|共)[^，,。；;]{0,10}$/;

/** A standard for each of something, how many there are, and the total that the text works out from them. */
export function standardTotals(scene: Scene): readonly Bound[] {
  return wholeScene(scene).mentions.flatMap((total) => {
    const { figure, scope, before, past } = total;
    if (figure.kind !== "amount" || scope.isRow || past || isEarlier(total)) return [];
    const place = placeOf(total, scene);
    if (place === null) return [];
    const lead = sentenceTo(total, scene);
    const told = workedOut.test(lead);
    if (!told && !due.test(plain(before))) return [];
    const own = unitOf(total);
    if (own !== null && !/即[^，,。；;]{0,8}$/.test(lead)) return [];
    const near = place.list.slice(Math.max(0, place.at - reach), place.at);
    // 每人增加5元 makes what more is paid, not what is paid.
    const isMore = /[少多增减]|节约|节省/.test(before);
    const standards = near
      .flatMap((each, at) => standardAt(each, near.slice(0, at)) ?? [])
      .filter(
        ({ mention }) =>
          isMore || changeBefore(mention) === null || reachedBefore(mention) !== null,
      );
    const [last] = standards.toReversed();
    if (last === undefined) return [];
    // 应到位3619万元，其中中央2171万元; 安排12万元，实际支出10.3万元: only the first amount behind is worked out.
    const behind = near.slice(near.indexOf(last.mention) + 1);
    const isOther = (each: Mention): boolean =>
      each.figure.kind === "amount" && standardAt(each, near) === null;
    if (behind.some(isOther)) return [];
    // 平均每个县区1600万元，其中2个区合计3600万元: what some came to is not what all did.
    const beside = last.mention.scope === scope ? between(last.mention, total) : "";
    if (beside.includes("其中")) return [];
    return told || last.mention.scope === scope
      ? (bindOf(total, standards, near, scene) ?? [])
      : [];
  });
}

interface Standard {
  readonly mention: Mention;
  readonly per: string;
}

/** 每平方米12.80元，核定为11.05元，下降1.75元: what follows in the same small unit is told for each as well. */
function standardAt(mention: Mention, earlier: readonly Mention[]): Standard | null {
  const { figure, scope } = mention;
  if (figure.kind !== "amount" || isOfRange(mention) || startsFrom(mention)) return null;
  const per = perOf(mention);
  if (per !== null) return { mention, per };
  const head = earlier.find((each) => each.scope === scope && perOf(each) !== null);
  const same =
    head !== undefined &&
    head.figure.kind === "amount" &&
    figure.quantity.unit === "元" &&
    head.figure.quantity.unit === "元";
  const inherited = same ? perOf(head) : null;
  return inherited === null ? null : { mention, per: inherited };
}

/** 单价3.6万元 is told for each of whatever the sentence counts. */
function perOf(mention: Mention): string | null {
  if (/单价(?:为|是|约)?$/.test(mention.before)) return anything;
  const per = unitOf(mention);
  return per === anything ? null : per;
}

function bindOf(
  total: Mention,
  standards: readonly Standard[],
  near: readonly Mention[],
  scene: Scene,
): Bound | null {
  const bounds = standards.toReversed().flatMap(({ mention, per }) => {
    const own = near.filter((each) => isCounted(each, per));
    const beside = per === anything ? own.filter(({ scope }) => scope === total.scope) : own;
    const counts = beside.length > 0 || per === anything ? beside : countsBefore(total, per, scene);
    const set = isSet(mention, sentenceTo(total, scene));
    return counts
      .toReversed()
      .map((count) => withStandard(averageBound(mention, total, count), mention, set));
  });
  const fit = bounds.find(isFitting);
  const [first] = bounds;
  // 一等奖每个补助50万元，二等奖每个补助30万元: the total is of both.
  const kinds = standards.filter(({ mention, per }) => perOf(mention) === per);
  if (new Set(kinds.map(({ mention }) => mention.figure.value)).size > 1) return fit ?? null;
  return (
    fit ?? (first !== undefined && first.binding !== "document" && isSlip(first, 2) ? first : null)
  );
}

/** 生均1200元标准: what is set is exact, a mean is rounded. */
function isSet({ before, after }: Mention, lead: string): boolean {
  return /标准|定额|单价/.test(before + after.slice(0, 8)) || /标准|定额|单价/.test(lead);
}

function withStandard(bound: Bound, { figure }: Mention, set: boolean): Bound {
  const [total, count] = bound.evidence;
  return set && count !== undefined
    ? { ...bound, evidence: [total, count, laidDown("标准", figure)] }
    : bound;
}

function isCounted(mention: Mention, per: string): boolean {
  return mention.figure.kind === "count" && isCountOf(mention, per);
}

function countsBefore(total: Mention, per: string, scene: Scene): readonly Mention[] {
  const { block } = total.figure;
  const earlier = [block - 2, block - 1].flatMap((at) => wholeScene(scene).byBlock.get(at) ?? []);
  return earlier.filter((each) => !each.scope.isRow && isCounted(each, per)).slice(-fartherBack);
}

function sentenceTo({ figure }: Mention, { report }: Scene): string {
  const { text } = report.document.flow;
  const lead = text.slice(Math.max(0, figure.flow.start - 70), figure.flow.start);
  return plain(lead).split("。").at(-1) ?? "";
}
