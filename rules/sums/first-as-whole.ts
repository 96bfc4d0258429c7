import { kindLabel } from "../divisions/kind-label.ts";
import { areKinds } from "../divisions/list-schemes.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";

/** 22个对象中90分以上3个、80至90分14个、60至80分5个: the first of them is what the others come to. */
export function firstAsWhole([first, ...rest]: readonly Mention[]): Bound | undefined {
  const labels = [first, ...rest].flatMap((part) => (part === undefined ? [] : kindLabel(part)));
  // 预算执行类22个、绩效目标类17个、财务管理类5个: told as kinds, the first is one of them.
  const kinds = areKinds(labels, true) || labels.every((label) => /[一-龥]{2}类$/.test(label));
  if (first === undefined || rest.length < 2 || kinds) return undefined;
  const bound = sumOf(first, rest, "=");
  return isFitting(bound) ? bound : undefined;
}
