import { indicatorOf } from "../domain/indicator.ts";
import { isSlip, sameValue } from "./repeat-binding.ts";
import type { Bound } from "./rule.ts";
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
];

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

/** 县级预算单位, 一级预算部门: the roster that a report counts again and again. */
const roster = /^\s*(?:(?:[县区市]|区本|县本|市本)(?:级|直))?(?:一级)?(?:预算)?(?:单位|部门)/;

/**
 * Counts of one roster that differ in a single digit or swap from the value told most often. Other
 * differences are other groups of units and prove nothing.
 */
export function rosterSlips(scene: Scene): readonly Bound[] {
  const counts = scene.mentions.filter(
    ({ figure, after, scope }) => figure.kind === "count" && !scope.isRow && roster.test(after),
  );
  const groups = Map.groupBy(
    counts,
    ({ after, figure }) =>
      `${roster.exec(after)?.[0].trim() ?? ""}|${figure.status}|${String(figure.year)}`,
  );
  return [...groups.values()].flatMap((group) => {
    const byValue = [...Map.groupBy(group, ({ figure }) => figure.value).values()];
    const [common, ...others] = byValue.toSorted((a, b) => b.length - a.length);
    const usual = common?.[0];
    if (common === undefined || usual === undefined) return [];
    if (common.length < 2) return wholeRosters(group);
    const equal = common
      .slice(1)
      .map((other) => sameValue(usual, other, "预算单位数", "预算单位数"));
    const slips = others.flatMap(([other, second]) =>
      other === undefined || second !== undefined || !isSlip(usual, other)
        ? []
        : [sameValue(usual, other, "预算单位数", "预算单位数")],
    );
    return [...equal, ...slips];
  });
}

/** 全县76个… and 全县67个… of one roster: each claims to be all of them. */
function wholeRosters(group: readonly Mention[]): readonly Bound[] {
  const [first, second, ...rest] = group.filter(({ before }) =>
    /(?:全[县区市州]|所有|全部)$/.test(before),
  );
  return first === undefined || second === undefined || rest.length > 0
    ? []
    : [sameValue(first, second, "预算单位数", "预算单位数")];
}
