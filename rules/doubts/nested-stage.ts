import { intersect } from "../../domain/interval.ts";
import type { Bound } from "../rule.ts";
import { operandsIn } from "../wording/mention-of.ts";
import { plain } from "../wording/plain.ts";
import type { Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { quoteOf, setOf, totalOf } from "./runs.ts";

const begun = /(?<![未没])(?:开工|动工|启动|开建|招标|签约|开始实施)(?:的|了|建设)?$/;
const done = /(?<![未没])(?:完工|竣工|建成|验收|投用|投入使用|交付|办结|完成)(?:的|了|建设)?$/;

/** 改造5座，开工4座，完工1座，另有1座尚未开工: what is finished was begun before, and is none of the others. */
export function nestedStage(bound: Bound, scene: Scene): string | null {
  if (bound.formula.name !== "sum") return null;
  const { claim, told: parts = [] } = operandsIn(bound, wholeScene(scene)) ?? {};
  if (claim === undefined) return null;
  const from = parts.findIndex(({ before }) => begun.test(plain(before)));
  const to = parts.findIndex(({ before }, at) => at > from && done.test(plain(before)));
  const [first, inner] = [parts[from], parts[to]];
  if (first === undefined || inner === undefined) return null;
  const others = parts.filter((each) => each !== inner);
  return intersect(totalOf(others), setOf(claim)) === null
    ? null
    : `“${quoteOf(inner)}”已在“${quoteOf(first)}”之内`;
}
