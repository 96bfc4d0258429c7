import type { Finding } from "../domain/finding.ts";
import { idOf } from "../rules/findings/finding-of.ts";
import { rules } from "../rules/index.ts";

/**
 * Names of a record, in Chinese, that its rule would not have given it. A record of another version is not
 * looked at: its rule may have had other messages.
 */
export function misnamedIn({
  id,
  ruleId,
  ruleName,
  ruleVersion,
  operands,
}: Finding): readonly string[] {
  const rule = rules.find((each) => each.id === ruleId);
  if (rule?.version !== ruleVersion) return [];
  const ids = rule.messageIds.map((what) => idOf(ruleId, what, operands));
  return [
    ...(ids.includes(id) ? [] : ["编号、规则或位置"]),
    ...(ruleName === rule.name ? [] : ["规则名称"]),
  ];
}
