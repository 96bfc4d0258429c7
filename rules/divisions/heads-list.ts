import { isFitting } from "../findings/relation-check.ts";
import { sumOf } from "../sums/list-sum.ts";
import { isDivided } from "./divided-thing.ts";
import { kindLabel } from "./kind-label.ts";
import type { Mention } from "../wording/scene.ts";

/** Names of anything that may be divided. */
const general =
  /(?:项目|对象|任务|单位|部门|机构|问题|意见|建议|报告|人员|资金|制度|事项|指标|编制|申请|线索)$/;

/** 第三方机构76家，合格42家，限期整改25家，清退9家: the first is what the others divide, and no item beside them. */
export function headsList([first, ...others]: readonly Mention[]): boolean {
  if (first === undefined || others.length < 2) return false;
  // 有不同意见的5个部门，…，维持原结论3个，调整2个: it alone says of what, and the others come to it.
  const bare = first.noun !== null && others.every(({ after }) => after === "");
  if (bare && first.after !== "" && isFitting(sumOf(first, others, "="))) return true;
  return (
    isDivided(first) &&
    general.test(kindLabel(first)) &&
    others.every((part) => valueOf(part) < valueOf(first) && !general.test(kindLabel(part)))
  );
}

function valueOf({ figure }: Mention): number {
  return Number(figure.value);
}
