import { isSlip } from "../blame/slip.ts";
import { kindLabel } from "../divisions/kind-label.ts";
import { valuesOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { operandsIn } from "../wording/mention-of.ts";
import { plain } from "../wording/plain.ts";
import type { Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** 计划建260个, 全年应改造38处, 规划布点180处, 任务数620套 */
const planned = /(?:计划|规划|拟|应|需|须|任务|目标|批复)(?!完成率)[一-龥]{0,6}[：:]?$/;
const finished = /(?<![未没不待在])(?:建成|完工|竣工|建好|完成|投用|投运|交付|装好|改完)/;
const underWay = /(?<![未没不待])(?:在建|在改|在装|在施|正在|续建|实施中|推进|建设中|施工)/;
const others = /未|没有?|待|停|缓|剩|其[余他它]|余下|取消|放弃|调出|不再/;
/** Of shorter numbers any is one slip away from any other. */
const telling = 2;

/**
 * 计划建260个，建成94个，在建57个: what is finished and what is under way need not be all that was planned; what has not begun is left out. A slip
 * of the pen that makes them all is one.
 */
export function notBegun(bound: Bound, scene: Scene): string | null {
  const operands = operandsIn(bound, wholeScene(scene));
  if (operands === null || bound.formula.name !== "sum") return null;
  const { claim, told } = operands;
  const values = valuesOf(bound);
  if (claim.scope.isRow || values === null || values.computed >= values.printed) return null;
  const words = told.map((each) => `${kindLabel(each)}|${plain(each.after).slice(0, 6)}`);
  const isOpen =
    planned.test(plain(claim.before)) &&
    words.some((each) => finished.test(each)) &&
    words.some((each) => underWay.test(each)) &&
    !words.some((each) => others.test(each));
  return isOpen && !isSlip(bound, telling) ? "没有说计划的都已开工" : null;
}
