import { indicatorOf } from "../../domain/indicator.ts";
import { isSlip, sameValue } from "./repeat-binding.ts";
import type { Bound } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";

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
