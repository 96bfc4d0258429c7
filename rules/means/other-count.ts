import { valueOf } from "../../domain/quantity.ts";
import { mentionOf } from "../wording/mention-of.ts";
import { isOneSlip } from "../blame/slip.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { averageBound } from "./average-binding.ts";
import type { AverageCase } from "./average-binding.ts";
import { isOfOtherPapers } from "./average-words.ts";
import { isFarFetched } from "./far-mean.ts";

/**
 * What speaks against the count or the total of a mean that does not come out: another count told without a noun fits (共21个 of
 * 84个单位), it counts other papers (退回方案19份, 每份报告), or the total is less than one of them has on average.
 */
export function isOfOther({ average, per }: AverageCase, bound: Bound, scene: Scene): boolean {
  const [total, count] = bound.evidence.map(({ figure }) =>
    figure === null ? null : mentionOf(figure, wholeScene(scene)),
  );
  if (total == null || count == null) return false;
  if (isOfOtherPapers(average, count)) return true;
  if (isDividedBy(count, average) || isBeside(bound, [count, total, average])) return false;
  if (isFarFetched({ average, per, total, count }, wholeScene(scene))) return true;
  // 柏林县835万元；…。县均1196万元: several have more than each of them.
  if (Number(count.figure.value) > 1 && isLess(total, average)) return true;
  // 老年人13260人…人均824元…不满百岁的共13227人: across paragraphs any that was told before may be meant.
  const { mentions, byBlock } = wholeScene(scene);
  const pool = bound.binding === "document" ? mentions : byBlock.get(average.figure.block);
  return (pool ?? []).some(
    (other) =>
      other !== count &&
      other.figure.kind === "count" &&
      other.figure.flow.end <= average.figure.flow.start &&
      (other.after === "" || other.after.startsWith(per)) &&
      other.figure.quantity.unit === count.figure.quantity.unit &&
      isFitting(averageBound(average, total, other)),
  );
}

/** 常住人口21870人。…按常住人口算，人均投入588元: the words say what it is divided by. */
function isDividedBy({ before }: Mention, average: Mention): boolean {
  const name = dividing.exec(plain(leading(average, 40)))?.[1];
  return name !== undefined && plain(before).endsWith(name);
}

const dividing = /按([一-龥]{2,8}?)(?:来|人数|数)?(?:折算|测算|计算|平均|算|计)[，,][^，,。；;]*$/;

/** 异常1150条，涉及补贴0.92万元，平均每条8元: one right behind the other, and a slip of the pen apart. */
function isBeside(bound: Bound, mentions: readonly Mention[]): boolean {
  const isRun = mentions.every(
    (each, at) =>
      each.scope === mentions[0]?.scope && each.place === (mentions[0]?.place ?? 0) + at,
  );
  return isRun && isOneSlip(bound);
}

/** In one unit: 563.20元 beside 4.30万元 is a slip of the pen. */
function isLess({ figure: a }: Mention, { figure: b }: Mention): boolean {
  return (
    a.quantity.unit === b.quantity.unit && valueOf(a.quantity).compare(valueOf(b.quantity)) < 0
  );
}
