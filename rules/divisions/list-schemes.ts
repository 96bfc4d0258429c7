import { remembered } from "../remembered.ts";
import { anyOf } from "../wording/any-of.ts";
import { doMeet } from "./bands-meet.ts";
import { hasTwoTraits, kindLabel } from "./kind-label.ts";
import { schemes } from "./schemes.ts";
import type { Scheme } from "./schemes.ts";
import type { Mention } from "../wording/scene.ts";

/** One class of a kind each: 基础设施类, 民生保障类. */
const classLike = /[一-龥](?:类|型)(?:项目|支出|问题|资金|指标)?$/;

const rest = /^(?:其他|其它|其余)/;

/** Several kinds of one division are named, whether or not all of them. */
export function areOfOneScheme(parts: readonly Mention[], plain = false): boolean {
  return areKinds(parts.map(kindLabel), plain);
}

/** 优3个、中2个; 予以支持11个、不予支持4个: both sides of a step are told, and it is not. */
export function skipsStep(labels: readonly string[]): boolean {
  return schemesOf(labels[0] ?? "").some(({ scale, kinds }) => {
    if (scale !== true || !areAmong(labels, kinds)) return false;
    const steps = labels.map((label) => kinds.findIndex((kind) => kind.test(label)));
    return Math.max(...steps) - Math.min(...steps) >= labels.length;
  });
}

export function areOnScale(labels: readonly string[]): boolean {
  return schemesOf(labels[0] ?? "").some(
    ({ scale, kinds }) => scale === true && areAmong(labels, kinds),
  );
}

/** `plain`: also of a list that nothing announces. */
export function areKinds(labels: readonly string[], plain: boolean): boolean {
  if (!plain && labels.every((label) => classLike.test(label))) return true;
  const own = labels.filter((label) => !rest.test(label));
  if (areOpposite(own)) return true;
  return schemesOf(own[0] ?? "").some(
    (scheme) =>
      (!plain || scheme.plain === true) &&
      (scheme.needs === undefined || own.some((label) => scheme.needs?.test(label) === true)) &&
      areAmong(own, scheme.kinds) &&
      (scheme.bands !== true || doMeet(own)),
  );
}

/** 达到序时进度的, 没达到的: the second denies what the first says. */
function areOpposite([first = "", second = "", third]: readonly string[]): boolean {
  if (third !== undefined) return false;
  if (hasTwoTraits(first) || hasTwoTraits(second)) return false;
  const denied = /(?:未|没有?|不|非)([一-龥]{2,})/;
  const [yes, no] = denied.test(first) ? [second, first] : [first, second];
  const word = denied.exec(no)?.[1]?.slice(0, 2);
  return word !== undefined && yes.includes(word) && !denied.test(yes);
}

/** The divisions that have a class for it: few, and only among them are the other labels looked for. */
const schemesOf = remembered((label): readonly Scheme[] =>
  ofAnyScheme.test(label) ? schemes.filter((_, at) => ofAnyKind[at]?.test(label)) : [],
);

const ofAnyKind = schemes.map(({ kinds }) => anyOf(kinds));
const ofAnyScheme = anyOf(ofAnyKind);

/** Kinds of one division that is told elsewhere with these and with further ones. */
export function areSomeOf(labels: readonly string[], told: readonly string[]): boolean {
  return schemesOf(labels[0] ?? "").some(({ kinds }) => {
    const placeOf = (label: string): number => kinds.findIndex((kind) => kind.test(label));
    const own = new Set(labels.map(placeOf));
    const all = new Set(told.map(placeOf).filter((place) => place >= 0));
    return own.size < all.size && [...own].every((place) => all.has(place));
  });
}

/** Each of another kind, and none of any other. */
function areAmong(labels: readonly string[], kinds: readonly RegExp[]): boolean {
  const found = new Set<number>();
  for (const label of labels) {
    const at = kinds.findIndex((kind) => kind.test(label));
    if (at < 0 || found.has(at)) return false;
    found.add(at);
  }
  return found.size > 1;
}
