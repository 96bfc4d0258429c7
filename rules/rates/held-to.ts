import { isEarlier, startsFrom, tellsLevel } from "../changes/change-words.ts";
import { isFitting } from "../findings/relation-check.ts";
import { boundOf, rateFormulas } from "./rate-bound.ts";
import type { Bound } from "../rule.ts";
import { roleName } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const isSo = "(?:[一-龥]{0,4}?(?:[仅只]|已经?|约))?(?:为|是|达到?了?)";
/** 为年度目标29000头的, 达全年366天的 */
const led = new RegExp(`^${isSo}(?!.*[占比较])[一-龥“”\\d]{0,14}$`);
/** 为预算的, 仅为上年的: of the number of the sentence that is called so. */
const named = new RegExp(
  `^${isSo}((?:[一-龥]{0,4}(?:预算|计划|目标|任务|概算|控制)|上一?年|去年)[数额值]?)的(?:约|近)?$`,
);

/**
 * 出栏生猪27840头，为年度目标29000头的96.0%; 支出49.2万元，比预算58.0万元少8.8万元，为预算的84.8%: what the number told before is held
 * to stands right before the rate, or is called by name.
 */
export function ratesHeldTo(scene: Scene): readonly Bound[] {
  return wholeScene(scene).scopes.flatMap(({ mentions, isRow }) =>
    isRow ? [] : mentions.flatMap((rate) => heldTo(rate) ?? []),
  );
}

function heldTo(rate: Mention): Bound | null {
  if (rate.figure.quantity.dimension !== "ratio") return null;
  const whole = wholeOf(rate);
  if (whole === null) return null;
  const { mentions } = whole.scope;
  const before = mentions
    .slice(0, whole.place)
    .filter((each) => isAlike(each, whole) && tellsNow(each));
  const last = before.at(-1);
  if (last === undefined) return null;
  const head = headOf(last, before);
  const bounds = [last, ...(head === null ? [] : [head])].map((part) =>
    heldBound(part, whole, rate),
  );
  const isOpen = head === null && isOneOfSeveral(last, before);
  return bounds.find(isFitting) ?? (isOpen ? null : (bounds.at(-1) ?? null));
}

function heldBound(part: Mention, whole: Mention, rate: Mention): Bound {
  const [partName, wholeName] = [roleName(part, "部分"), roleName(whole, "对照的数")];
  return boundOf(rateFormulas.share, [partName, part], [wholeName, whole], rate, "比率");
}

function wholeOf(rate: Mention): Mention | null {
  const { mentions } = rate.scope;
  const beside = mentions[rate.place - 1];
  if (beside === undefined) return null;
  if (/^的(?:约|近)?$/.test(plain(between(beside, rate))))
    return led.test(plain(beside.before)) ? beside : null;
  const name = named.exec(plain(rate.before))?.[1];
  if (name === undefined) return null;
  const called = mentions.slice(0, rate.place).filter(({ before }) => plain(before).endsWith(name));
  return called.length === 1 ? (called[0] ?? null) : null;
}

/** Neither what it has changed by nor what it was. */
function tellsNow(mention: Mention): boolean {
  return tellsLevel(mention) && !isEarlier(mention) && !startsFrom(mention);
}

/** 东片新建26座、西片新建14座，为规划50座的80.0%: rather all of them together. */
function isOneOfSeveral(last: Mention, before: readonly Mention[]): boolean {
  const other = before.at(-2);
  return other !== undefined && /^、[^，,。；;]*$/.test(plain(between(other, last)));
}

/** 改造户厕312户，其中新建110户、改建202户，为计划320户的: the number that the list before divides. */
function headOf(last: Mention, before: readonly Mention[]): Mention | null {
  const head = before.findLast((each) => each !== last && /[，,（(]其中/.test(between(each, last)));
  return head ?? null;
}

function isAlike({ figure: a }: Mention, { figure: b }: Mention): boolean {
  const isOneUnit = a.quantity.unit === b.quantity.unit;
  return (
    a.quantity.dimension === b.quantity.dimension && (a.quantity.dimension === "money" || isOneUnit)
  );
}
