import { hasReason } from "../doubts/apart-reason.ts";
import { isSlip, sameValue } from "./repeat-binding.ts";
import { membersOf } from "./roster-words.ts";
import type { Member } from "./roster-words.ts";
import type { Bound } from "../rule.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/**
 * Counts of one roster against the value told most often. Where the difference may have a reason (a
 * part of the units, another year), it is left to those that say that all of them are meant, or to a
 * slip of the pen.
 */
export const rosterSlips = perScene((scene): readonly Bound[] => [
  ...slipsInYear(scene),
  ...slipsBetweenYears(scene),
]);

function slipsInYear(scene: Scene): readonly Bound[] {
  return rosters(scene).flatMap((group) => {
    const byValue = [...Map.groupBy(group, ({ mention }) => mention.figure.value).values()];
    const [common, other, ...more] = byValue.toSorted((a, b) => b.length - a.length);
    const [usual, ...again] = common ?? [];
    if (usual === undefined) return [];
    const equal = again.map((member) => pair(usual, member));
    const [slip, twice] = other ?? [];
    if (slip === undefined || twice !== undefined || more.length > 0) return equal;
    const known = common?.length ?? 0;
    const wrong = known > 1 ? isMiswritten(usual, slip) : areBothWhole(usual, slip);
    return wrong && !isAnother(usual, slip, scene) ? [...equal, pair(usual, slip)] : equal;
  });
}

/**
 * 抽取部门28家…, 对28家部门的自评打分: what was told of some of them is told of them again. Nor does one sentence tell the
 * same twice: 随预算公开目标的部门76家，随决算公开自评的部门74家.
 */
function isAnother(usual: Member, slip: Member, scene: Scene): boolean {
  const [a, b] = [usual.mention, slip.mention];
  return (
    hasReason(a, b, scene) ||
    (a.scope === b.scope && !(usual.whole && slip.whole)) ||
    (!slip.whole && isToldBefore(b, scene))
  );
}

function isToldBefore({ figure, scope }: Mention, scene: Scene): boolean {
  return scene.mentions.some(
    (other) =>
      other.scope !== scope &&
      other.figure.flow.start < figure.flow.start &&
      other.figure.value === figure.value &&
      other.figure.quantity.unit === figure.quantity.unit &&
      other.noun === "unit",
  );
}

/** A reform of the offices of a county takes away or adds a few, no half of them. */
const few = { units: 5, share: 0.1 } as const;

/**
 * 组织全县88家预算单位编制2024年目标 and 2023年，全县8家预算单位开展监控: from one year to the next the units stay
 * nearly the same, so what lies far off and is one slip away was miswritten.
 */
function slipsBetweenYears(scene: Scene): readonly Bound[] {
  const years = rosters(scene).flatMap((group) => {
    const [first] = group;
    const told = new Set(group.map(({ mention }) => mention.figure.value));
    return first !== undefined && first.kind === "unit" && told.size === 1 ? [group] : [];
  });
  const [usual, ...others] = years.toSorted((a, b) => b.length - a.length);
  const known = usual?.find(({ whole }) => whole);
  if (known === undefined) return [];
  return others.flatMap((group) => {
    const other = group.find(({ whole }) => whole);
    if (other === undefined || hasReason(known.mention, other.mention, scene)) return [];
    const isSame = known.mention.figure.value === other.mention.figure.value;
    const isWrong = areFarApart(known, other) && isSlip(known.mention, other.mention, false);
    return isSame || isWrong ? [pair(known, other)] : [];
  });
}

function areFarApart(a: Member, b: Member): boolean {
  const [one, other] = [a, b].map(({ mention }) => Number(mention.figure.value));
  const apart = Math.abs((one ?? 0) - (other ?? 0));
  return apart > few.units && apart > few.share * Math.max(one ?? 0, other ?? 0);
}

/** The number of all units, where the report tells it twice or more and no other. */
export function allUnits(scene: Scene): Mention | null {
  const units = rosters(scene).filter(([first]) => first?.kind === "unit");
  const [group = []] = units;
  const told = new Set(group.map(({ mention }) => mention.figure.value));
  return units.length === 1 && group.length > 1 && told.size === 1
    ? (group[0]?.mention ?? null)
    : null;
}

/** The number of units told most often, where no other is told as often. */
export function usualUnits(scene: Scene): Mention | null {
  const units = rosters(scene).filter(([first]) => first?.kind === "unit");
  const byValue = [...Map.groupBy(units.flat(), ({ mention }) => mention.figure.value).values()];
  const [most, next] = byValue.toSorted((a, b) => b.length - a.length);
  return most === undefined || most.length < 2 || most.length === next?.length
    ? null
    : (most[0]?.mention ?? null);
}

/** Counts of the units, and of the towns, of one year. */
const rosters = perScene((scene): readonly (readonly Member[])[] => {
  // Towns stay the same from year to year, in what is planned as well.
  const groups = Map.groupBy(membersOf(scene), ({ kind, mention: { figure } }) =>
    kind === "town" ? kind : [kind, figure.status, figure.year ?? scene.report.year].join("|"),
  );
  return [...groups.values()];
});

/** More than all of them cannot be: 905个单位 where all are 81. Fewer may be a part, unless all are meant. */
function isMiswritten(usual: Member, { mention, whole }: Member): boolean {
  const [all, told] = [usual.mention, mention].map(({ figure }) => Number(figure.value));
  return whole || isSlip(usual.mention, mention, false) || (told ?? 0) > (all ?? 0);
}

/** Told only twice: both claim to be all of them, or they are one slip apart. */
function areBothWhole(a: Member, b: Member): boolean {
  return (a.whole && b.whole) || isSlip(a.mention, b.mention, false);
}

function pair(a: Member, b: Member): Bound {
  const name = a.kind === "town" ? "乡镇数" : "预算单位数";
  return sameValue(a.mention, b.mention, name, name);
}
