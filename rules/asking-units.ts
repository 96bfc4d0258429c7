import { sameYear } from "./mention-match.ts";
import { withinBound } from "./part-binding.ts";
import type { Bound } from "./rule.ts";
import { between } from "./scene.ts";
import type { Mention, Scene } from "./scene.ts";

/** 评估项目32个,涉及单位21家; 对18个项目做了事前评估,分属7家单位: each unit has asked for one at least. */
export function askingUnits(scene: Scene): readonly Bound[] {
  return scene.scopes.flatMap(({ mentions, isRow }) =>
    mentions.flatMap((units, at) => {
      const projects = mentions[at - 1];
      if (isRow || projects === undefined || !isPair(projects, units)) return [];
      return withinBound(units, projects);
    }),
  );
}

function isPair(projects: Mention, units: Mention): boolean {
  const counted = [projects, units].every(
    ({ figure }) => figure.kind === "count" && figure.quantity.qualifier === "exact",
  );
  if (!counted || projects.noun !== "project" || units.noun !== "unit") return false;
  if (!/^[家个]$/.test(units.figure.quantity.unit ?? "") || !sameYear(projects, units))
    return false;
  // Only before a project starts each belongs to the unit that asks for it: money is used by many.
  const words = `${projects.before}${projects.after}${between(projects, units)}`;
  const asked = /评估|申报|申请|新增/.test(`${projects.scope.text.slice(0, 24)}${words}`);
  const led = /(?:分属|来自|涉及|归属)(?:预算)?(?:部门|单位)?$|[，,]单位$/.test(
    between(projects, units).replace(/\s/g, ""),
  );
  return asked && led && !/机构|专家|企业|学校|乡镇|镇街|政策/.test(units.before + units.after);
}
