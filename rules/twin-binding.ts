import { indicatorOf } from "../domain/indicator.ts";
import { isSlip, sameValue } from "./repeat-binding.ts";
import type { Bound } from "./rule.ts";
import { perScene } from "./scene.ts";
import type { Mention, Scene } from "./scene.ts";

/** Indicators that are usually equal; a difference may have a reason, so only agreement is told. */
const twins: readonly (readonly [string, string])[] = [
  ["evaluation.key_objects", "evaluation.key_reports"],
  ["evaluation.key_objects", "disclosure.evaluation_reports"],
  ["evaluation.key_reports", "disclosure.evaluation_reports"],
  ["target.overall_units", "monitoring.overall_units"],
  ["target.overall_units", "evaluation.self_units"],
  ["monitoring.units", "evaluation.self_units"],
  ["target.projects_reviewed", "monitoring.projects_online"],
  ["monitoring.projects_online", "evaluation.self_projects"],
  ["target.projects_reviewed", "evaluation.self_projects"],
  ["target.amount", "monitoring.budget_amount"],
  ["monitoring.budget_amount", "evaluation.self_amount"],
];

/** All projects and their money, told at each step of the year. */
const projects = twins.filter(([left]) => /projects|amount/.test(left));

/** Pairs of twins of one year that are indeed equal. */
export function equalTwins(scene: Scene): readonly Bound[] {
  return twins.flatMap(([left, right]) => {
    const a = scene.byIndicator.get(left)?.[0];
    const b = scene.byIndicator.get(right)?.[0];
    if (a === undefined || b === undefined || a.figure.value !== b.figure.value) return [];
    if (a.figure.year !== b.figure.year || a.figure.status !== b.figure.status) return [];
    const [aName = "该数", bName = "该数"] = [indicatorOf(left)?.name, indicatorOf(right)?.name];
    return [sameValue(a, b, aName, bName)];
  });
}

/** Projects are told by their hundreds; so many are no more than a slip apart by accident. */
const leastDigits = 3;
const leastShare = 20;

/** Numbers of projects that twins usually share, one slip and at least a twentieth apart; amounts at all. */
export function projectSlips(scene: Scene): readonly Bound[] {
  return projects.flatMap(([left, right]) => {
    const [a, ...further] = told(scene, left);
    const [b, ...others] = told(scene, right);
    if (a === undefined || b === undefined || further.length + others.length > 0) return [];
    const [less, more] = [Number(a.figure.value), Number(b.figure.value)].toSorted((x, y) => x - y);
    const apart = (more ?? 0) - (less ?? 0);
    const close = a.figure.kind === "count" && apart * leastShare < (more ?? 0);
    if (a.figure.year !== b.figure.year || close) return [];
    const [aName = "", bName = ""] = [indicatorOf(left)?.name, indicatorOf(right)?.name];
    return isSlip(a, b, false) ? [sameValue(a, b, aName, bName)] : [];
  });
}

/** The one value of an indicator in the prose; each other value besides makes it doubtful. */
function told(scene: Scene, indicator: string): readonly Mention[] {
  const spoken = (scene.byIndicator.get(indicator) ?? []).filter(
    ({ figure, scope, past }) =>
      !scope.isRow &&
      !past &&
      figure.quantity.qualifier === "exact" &&
      figure.quantity.digits.replace(/\D/g, "").length >= leastDigits,
  );
  return [...Map.groupBy(spoken, ({ figure }) => figure.value).values()].flatMap(
    ([first]) => first ?? [],
  );
}

/** 县级预算单位, 一级预算部门, 乡镇: the rosters that a report counts again and again. */
const roster =
  /^\s*(?:[县区市]|区本|县本|市本)?(?:级|直)?(?:一级)?(预算)?(单位|部门|乡镇|镇（街道）|镇街)/;
const everyone = /(?:全[县区市州]|所有|全部)(?:的)?$/;
const telling = /全部|全面|均|编报|填报|编制|公开|自评|监控|纳入|绩效目标/;
/** What picks some of them, or leaves some out. */
const picking =
  /抽|选|其中|部分|约谈|处罚|邀请|重点|随机|委托|剩|另|其余|通报|分属|涉及|第三方|下达|督促|奖|扣|压减|反馈|试点|评估|[余多]$/;
const excepting = /除外|涉密|不含|以外|暂未|未(?:按|报|填|编)/;

/**
 * Counts of one roster that differ in a single digit or swap from the value told most often. Other
 * differences are other groups of units and prove nothing.
 */
export function rosterSlips(scene: Scene): readonly Bound[] {
  return rosters(scene).flatMap((group) => {
    const byValue = [...Map.groupBy(group, ({ figure }) => figure.value).values()];
    const [common, ...others] = byValue.toSorted((a, b) => b.length - a.length);
    const usual = common?.[0];
    if (common === undefined || usual === undefined) return [];
    const equal = common.slice(1).map((other) => pair(usual, other));
    const [other, ...more] = others;
    const [slip, again] = other ?? [];
    if (slip === undefined || again !== undefined || more.length > 0) return equal;
    if (everyone.test(slip.before.trimEnd()) && common.length > 1)
      return [...equal, pair(usual, slip)];
    if (common.length < 2) return [...equal, ...wholeRosters(usual, slip)];
    return isSlip(usual, slip, false) ? [...equal, pair(usual, slip)] : equal;
  });
}

/** Counts of the units, and of the towns, of one year. */
const rosters = perScene((scene): readonly (readonly Mention[])[] => {
  const groups = Map.groupBy(scene.mentions.filter(isRoster), ({ after, figure }) => {
    const [, , noun = ""] = roster.exec(after) ?? [];
    return [/[乡镇]/.test(noun) ? "乡镇" : "单位", figure.status, figure.year].join("|");
  });
  return [...groups.values()];
});

/** The number of all units, where the report tells it twice or more and no other. */
export function allUnits(scene: Scene): Mention | null {
  const units = rosters(scene).filter(([first]) => first?.noun === "unit");
  const [group = []] = units;
  const told = new Set(group.map(({ figure }) => figure.value));
  return units.length === 1 && group.length > 1 && told.size === 1 ? (group[0] ?? null) : null;
}

/** The number of units told most often, where no other is told as often. */
export function usualUnits(scene: Scene): Mention | null {
  const units = rosters(scene).filter(([first]) => first?.noun === "unit");
  const byValue = [...Map.groupBy(units.flat(), ({ figure }) => figure.value).values()];
  const [most, next] = byValue.toSorted((a, b) => b.length - a.length);
  return most === undefined || most.length < 2 || most.length === next?.length
    ? null
    : (most[0] ?? null);
}

function isRoster({ figure, before, after, scope, past }: Mention): boolean {
  if (figure.kind !== "count" || scope.isRow || past) return false;
  // 单位自评68家全覆盖 names them before the number.
  const named = figure.quantity.unit === "家" && /(?:单位|部门)[^，,。；;]{0,8}$/.test(before);
  if (named && /^\s*(?:全覆盖|全部|均)/.test(after)) return figure.quantity.qualifier === "exact";
  if (!roster.test(after)) return false;
  const at = figure.flow.end - scope.span.start;
  const tail = scope.text.slice(at, at + 40);
  if (figure.quantity.qualifier !== "exact" || excepting.test(tail)) return false;
  if (everyone.test(before.trimEnd())) return true;
  const noun = roster.exec(after)?.[0].length ?? 0;
  const next = after.slice(noun);
  return (
    !picking.test(before.slice(-8)) &&
    !/^(?:申|等|的\s*\d)/.test(next) &&
    (telling.test(tail.slice(0, 28)) || before.trimEnd().endsWith("覆盖"))
  );
}

function pair(a: Mention, b: Mention): Bound {
  const name = /^\s*(?:乡镇|镇)/.test(a.after) ? "乡镇数" : "预算单位数";
  return sameValue(a, b, name, name);
}

/** Told only twice: both claim to be all of them, or they are one slip apart. */
function wholeRosters(a: Mention, b: Mention): readonly Bound[] {
  const both = [a, b].every(({ before }) => everyone.test(before.trimEnd()));
  return both || isSlip(a, b, false) ? [pair(a, b)] : [];
}
