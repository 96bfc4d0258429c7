import type { Mention } from "../wording/scene.ts";
import { kindLabel } from "./kind-label.ts";

const steps: readonly RegExp[] = [/事前|评估/, /目标/, /监控/, /自评/, /评价(?!对象)/, /结果应用/];

/** 评估核减280万元，监控收回150万元，评价调减90万元: each of another step of the year's work, the first as the others. */
export function areSteps(items: readonly Mention[]): boolean {
  const own = items.map((item) => steps.findIndex((step) => step.test(kindLabel(item))));
  return !own.includes(-1) && new Set(own).size === items.length;
}
