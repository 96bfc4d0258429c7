import { intersect } from "../../domain/interval.ts";
import { printedDigits } from "../../domain/quantity.ts";
import type { Bound } from "../rule.ts";
import { operandsIn } from "../wording/mention-of.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { quoteOf, setOf, totalOf } from "./runs.ts";

const leastDigits = 2;
const longest = 6;

/**
 * 监控6个项目。…全部项目定了52个指标。绿灯41个，黄灯8个，红灯3个: the part and those that stand beside it come to a nearer number, and are parts of
 * that one.
 */
export function nearerWhole(bound: Bound, scene: Scene): string | null {
  const operands = operandsIn(bound, wholeScene(scene));
  if (operands === null || bound.formula.sign !== "<=" || bound.formula.name !== "value")
    return null;
  const { claim, told } = operands;
  const [part] = told;
  if (part === undefined || part.scope.isRow) return null;
  const block = wholeScene(scene).byBlock.get(part.figure.block) ?? [];
  const like = block.filter((each) => areOfOneKind(each, part));
  const at = like.indexOf(part);
  const isBetween = ({ figure }: Mention): boolean =>
    figure.flow.start > claim.figure.flow.end && figure.flow.end <= part.figure.flow.start;
  for (const [place, whole] of like.slice(0, at).entries()) {
    if (!isBetween(whole) || printedDigits(whole.figure.quantity) < leastDigits) continue;
    const items = like.slice(place + 1, place + 1 + longest);
    const fits = items.findIndex(
      (_, last) =>
        last > 0 &&
        place + 1 + last >= at &&
        intersect(totalOf(items.slice(0, last + 1)), setOf(whole)) !== null,
    );
    if (fits > 0) return `它和并列的几个数合起来正合“${quoteOf(whole)}”`;
  }
  return null;
}
