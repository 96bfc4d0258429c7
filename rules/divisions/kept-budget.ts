import type { Mention } from "../wording/scene.ts";

const cut = /(?:[调压核削]减|取消|终止|撤销|收回)[一-龥]{0,4}$/;

/** 12个评价对象中，压减预算4个、取消预算1个: those whose budget stays as it is are not told. */
export function leavesKeptOut({ after }: Mention, parts: readonly Mention[]): boolean {
  return (
    /^(?:被)?评[价估](?:对象|项目)/.test(after) &&
    parts.every(({ before }) => cut.test(before.trimEnd()))
  );
}
