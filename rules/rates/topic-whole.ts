import { printedValue } from "../../domain/reading.ts";
import { distinct } from "./base-binding.ts";
import { mayShare } from "./rate-search.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/**
 * 县直部门中，首轮通过审核的有21个，占45.7%: the number told before right behind what the sentence is about
 * (县直部门46个). Null where none or several are.
 */
export function topicWhole(part: Mention, scene: Scene): Mention | null {
  const topic = topicOf(part);
  if (topic === null) return null;
  const called = scene.mentions.filter(
    (mention) =>
      mention.figure.kind === "count" &&
      !mention.scope.isRow &&
      mention.figure.flow.end <= part.figure.flow.start &&
      mention.before.replace(/\s/g, "").endsWith(topic) &&
      mayShare(part, mention) &&
      printedValue(mention.figure.quantity).compare(printedValue(part.figure.quantity)) >= 0,
  );
  const [whole, ...others] = distinct(called);
  return whole === undefined || others.length > 0 ? null : whole;
}

/** The words before 中， at the head of the sentence, where the part is the first number of it. */
function topicOf(mention: Mention): string | null {
  if (mention.scope.isRow || mention.place > 0) return null;
  const [, topic] = /^\s*([一-龥]{4,10})中[，,]/.exec(leading(mention)) ?? [];
  return topic === undefined || /其$|过程$|工作$/.test(topic) ? null : topic;
}
