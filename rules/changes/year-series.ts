import { isRespective, valuesTogether } from "../lists/values-together.ts";
import { printedEvidence } from "../doubts/printed-limit.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import { bindingOf } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import type { Bound } from "../rule.ts";
import { changeBy } from "./change-formula.ts";
import { sameMeasure } from "./change-subject.ts";
import { changeBefore } from "./change-words.ts";
import type { Direction } from "./change-words.ts";
import type { NamedGap } from "./named-gap.ts";

/** 2022年较2021年增长, 2024年的压减额较上年增长, 较2021年增长 */
const compared =
  /^(?:[一-龥]{1,4}看[，,])?(?:其中|而且?|且)?(?:(20\d\d)年度?(?:的[一-龥]{2,8})?)?[又则还再也]*[比较](20\d\d年|上一?年|去年|前一年)度?[一-龥]{0,6}$/;
/** 2021年为, 2021年, 压减预算2021年为: what is told, where it is told, and of which year. */
const ofYear = /^、?((?:(?![比较])[一-龥]){0,10})(20\d\d)年度?(?:为|是|有|达到?|仅|只有)*$/;
/** 由2022年的, 经2023年的, 增至2024年的: the years that a value went through. */
const through =
  /^[，,]?((?:(?![比较])[一-龥]){0,10}?)(?:由|从|自|经过?|再?(?:[增升降减]|提高|下降|增加|减少|增长)?[到至])(20\d\d)年度?的$/;
const years = /((?:20\d\d年度?[、和与及])+20\d\d年度?)[^，,。；;\d]{0,18}$/;

/** A value of a named year. */
export interface Valued {
  readonly year: number;
  /** What the year is told of; empty where it goes on from the value before. */
  readonly noun: string;
  readonly value: Mention;
}

/**
 * 2021年为5696万元，2022年为6529万元，2023年为7843万元。2022年较2021年增长14.6%: values of several years told one after another, and how
 * they changed from one year that is named to another.
 */
export const yearChanges = perScene((told: Scene): readonly NamedGap[] => {
  const scene = wholeScene(told);
  return [...scene.byBlock.values()].flatMap((block) => {
    if (!block.some(tellsYear)) return [];
    const valued = block.flatMap((value) => valuedOf(value));
    let own = Number.NaN;
    return block.flatMap((by, at) => {
      const [, first, past = ""] = compared.exec(plain(by.before)) ?? [];
      if (by.place === 0 || first !== undefined) own = Number(first);
      if (past === "" || Number.isNaN(own) || by.scope.isRow) return [];
      const direction = changeBefore(by);
      const before = past.startsWith("20") ? Number.parseInt(past, 10) : own - 1;
      const ahead = new Set(block.slice(0, at));
      const near = valued.filter(({ value }) => ahead.has(value));
      const bound = direction === null ? null : boundFor(by, [own, before], near, direction);
      return bound === null ? [] : [{ by, bound }];
    });
  });
});

function tellsYear({ before }: Mention): boolean {
  const words = plain(before);
  return ofYear.test(words) || through.test(words) || years.test(before);
}

/** The values of named years that one number tells, itself alone or the list that it opens. */
export function valuedOf(value: Mention): readonly Valued[] {
  if (value.scope.isRow || value.figure.status === "threshold") return [];
  const words = plain(value.before);
  const [, noun = "", year] = ofYear.exec(words) ?? through.exec(words) ?? [];
  if (year !== undefined) return [{ year: Number(year), noun, value }];
  const list = valuesTogether(value);
  const [first] = list;
  if (first !== value || list.length < 2 || !isRespective(first)) return [];
  const told = years.exec(plain(leading(first, 60)))?.[1]?.match(/20\d\d/g) ?? [];
  return told.length === list.length
    ? list.map((each, at) => ({ year: Number(told[at]), noun: "", value: each }))
    : [];
}

/** How the value of one year came from that of another; null where it is not told, or where several may be meant. */
export function boundFor(
  by: Mention,
  [own, before]: readonly [number, number],
  valued: readonly Valued[],
  direction: Direction,
): Bound | null {
  const pick = (year: number): readonly Valued[] =>
    valued.filter((each) => each.year === year && isLike(each.value, by));
  const pasts = pick(before);
  const bounds = pick(own).flatMap((now) =>
    pasts
      .filter((past) => areOfOne(past, now))
      .map((past) => boundOf(now.value, past.value, by, direction)),
  );
  const [only] = bounds;
  return bounds.find(isFitting) ?? (bounds.length === 1 ? (only ?? null) : null);
}

/** 甲镇2022年100万元，乙镇2023年120万元: two things in two years are no series. */
function areOfOne(a: Valued, b: Valued): boolean {
  const later = a.value.place < b.value.place ? b : a;
  const alike = later.noun === "" || a.noun === b.noun;
  return alike && a.value.scope === b.value.scope && sameMeasure(a.value, b.value);
}

function isLike({ figure }: Mention, { figure: by }: Mention): boolean {
  const [own, other] = [by.quantity.dimension, figure.quantity.dimension];
  if (own === "points") return other === "ratio";
  if (own === "ratio") return /^(?:money|count|score)$/.test(other);
  return own === other && (own !== "count" || by.quantity.unit === figure.quantity.unit);
}

function boundOf(now: Mention, past: Mention, by: Mention, direction: Direction): Bound {
  const isRate = by.figure.quantity.dimension === "ratio";
  const names = { now: "本年数", past: "所比年度的数", by: ["变化数", "变化率"] } as const;
  return {
    ...changeBy(direction, isRate, names),
    evidence: [
      evidenceOf("本年数", now),
      printedEvidence("所比年度的数", past),
      evidenceOf("变化数", by),
    ],
    binding: bindingOf([now, past, by]),
  };
}
