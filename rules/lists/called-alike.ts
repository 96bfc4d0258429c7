import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

/**
 * 12个部门、45个项目，其中县直部门9个、项目34个，乡镇3个、项目11个: where several things are told of each, those that
 * bear the very name of the total are its items.
 */
export function calledAlike(total: Mention, after: readonly Mention[]): readonly Mention[] {
  const own = after.filter((mention) => bearsName(total, mention));
  return own.length > 1 && !own.includes(after[0] ?? total) ? own : after;
}

function bearsName(total: Mention, { before }: Mention): boolean {
  const name = before.replace(/[\s、和及与]/g, "");
  if (name.length < 2) return false;
  return total.after.startsWith(name) || plain(total.before).endsWith(name);
}

/** 县直部门9个、项目34个: nothing but the noun itself before a number says what it counts. */
export function isBareNoun({ before }: Mention): boolean {
  return /^(?:项目|政策|部门|单位|乡镇|问题|报告|指标|学校|企业|机构)$/.test(
    before.replace(/[\s、和及与]/g, ""),
  );
}
