import { evidenceOf } from "../findings/relation-check.ts";
import type { Evidence } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";

/** 要求不低于60%，高出5.2个百分点: what it exceeds is 60% itself, not anything above it, and it was never rounded. */
export function printedEvidence(role: string, mention: Mention): Evidence {
  const evidence = evidenceOf(role, mention);
  const { figure } = mention;
  const { quantity, status } = figure;
  // 低于95%的目标值0.94个百分点 tells the distance from 95% itself as well.
  const open = status === "threshold" || /^(?:less_|more_)/.test(quantity.qualifier);
  const qualifier = open ? "exact" : quantity.qualifier;
  const isFull = quantity.dimension === "ratio" && isLaidDown(mention);
  if (!open && !isFull) return evidence;
  const itself = { ...quantity, qualifier };
  const told = isFull ? ({ ...itself, laidDown: "exactly" } as const) : itself;
  return { ...evidence, figure: { ...figure, quantity: told } };
}

/** 控制在28万元以内: the number itself, whatever its words allow beside it. */
export function exactly(evidence: Evidence): Evidence {
  const { figure } = evidence;
  if (figure === null || figure.quantity.qualifier === "exact") return evidence;
  return {
    ...evidence,
    figure: { ...figure, quantity: { ...figure.quantity, qualifier: "exact" } },
  };
}

/** 限额61.20亿元以内, 不少于46人: a limit that is reckoned with is the number itself, and what is 约 or 超 stays so. */
export function limitItself(evidence: Evidence): Evidence {
  return evidence.figure?.quantity.qualifier.startsWith("at_") === true
    ? exactly(evidence)
    : evidence;
}

/** Parts of the year that need no rounding. */
const quarters = /^(?:25|50|75|100)$/;
const schedule = /(?:序时|时间)进度(?:要求)?(?:的|为|是)?[（(]?$/;
const scheduleBehind = /^[）)]?的?(?:序时|时间)进度/;
const target = /(?:目标值?|指标值|要求|标准)(?:的|为|是)?[（(]?$/;
const targetBehind = /^[）)]?的(?:年度|考核|规定|预期)?(?:目标|指标值|要求|标准)/;

function isLaidDown({ figure: { quantity, status }, before, after }: Mention): boolean {
  const [lead, tail] = [before, after].map((words) => words.replaceAll(/\s/g, ""));
  if (lead === undefined || tail === undefined) return false;
  if (schedule.test(lead) || scheduleBehind.test(tail)) return quarters.test(quantity.digits);
  return status === "threshold" || target.test(lead) || targetBehind.test(tail);
}
