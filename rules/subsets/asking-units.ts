import { sameYear } from "../wording/mention-match.ts";
import { withinBound } from "./part-binding.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/**
 * 评估项目32个,涉及单位21家; 对18个项目做了事前评估,分属7家单位; 32家单位报送评估报告57份: each unit has asked for
 * one at least.
 */
export function askingUnits(scene: Scene): readonly Bound[] {
  return scene.scopes.flatMap(({ mentions, isRow }) =>
    mentions.flatMap((mention, at) => {
      const previous = mentions[at - 1];
      if (isRow || previous === undefined) return [];
      if (isPair(previous, mention)) return withinBound(mention, previous);
      return isSent(previous, mention) ? withinBound(previous, mention) : [];
    }),
  );
}

const sent =
  /^(?:县级|县直|区级|区直|市级|市直)?(?:一级)?(?:预算)?(?:部门|单位)(?:共|累计|按要求|自行|自主)*(?:报送|提交|申报|申请|上报|提出|报来|完成自行评估|开展事前评估)了?(?:新增|事前|绩效|重大|评估|预算|项目|政策|报告|和|的|共|计)*$/;

/** Each of them has sent one at least, so that there are as many. */
function isSent(units: Mention, sentItems: Mention): boolean {
  const counted = [sentItems, units].every(
    ({ figure }) => figure.kind === "count" && figure.quantity.qualifier === "exact",
  );
  return (
    counted &&
    /^[家个]$/.test(units.figure.quantity.unit ?? "") &&
    /^[份个项]$/.test(sentItems.figure.quantity.unit ?? "") &&
    sentItems.noun !== "unit" &&
    units.figure.status === sentItems.figure.status &&
    sameYear(sentItems, units) &&
    sent.test(plain(between(units, sentItems)))
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
    plain(between(projects, units)),
  );
  return asked && led && !/机构|专家|企业|学校|乡镇|镇街|政策/.test(units.before + units.after);
}
