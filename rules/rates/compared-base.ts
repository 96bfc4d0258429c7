import { comparedWith } from "../changes/change-words.ts";
import type { Mention } from "../wording/scene.ts";

const bases = /预算|概算|估算|计划|定额|合同|控制价|限价|送审|申报/;

/** 816万元，较预算节约64万元，节约率7.3%: what was cut is measured against that, and the number before is what was left. */
export function isComparedWithOther(part: Mention, whole: Mention): boolean {
  const named = bases.exec(comparedWith(part) ?? "")?.[0];
  return named !== undefined && !whole.before.includes(named);
}
