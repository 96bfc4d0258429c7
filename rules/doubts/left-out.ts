import { holds } from "../../domain/judgement.ts";
import { isException } from "../differences/exception-binding.ts";
import { rateFormulas } from "../rates/rate-bound.ts";
import { inOneSentence } from "../wording/full-sentence.ts";
import { mentionOf } from "../wording/mention-of.ts";
import { areOfOneMeasure } from "../wording/one-measure.ts";
import type { Bound } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { quoteOf } from "./runs.ts";

/** 除3个涉密单位外，全县84个预算单位中的81个公开了…，公开率100%: the rate is that of the others. */
export function leftOut({ formula, evidence }: Bound, scene: Scene): string | null {
  if (formula.name !== "share" || formula.sign !== "=") return null;
  const wide = wholeScene(scene);
  const [part, whole] = formula.args.map((at) => evidence[at]?.figure ?? null);
  const rate = evidence[formula.claim]?.figure ?? null;
  if (part?.kind !== "count" || whole?.kind !== "count" || rate === null) return null;
  const [own, all] = [mentionOf(rate, wide), mentionOf(whole, wide)];
  if (own === null || all === null) return null;
  const out = (wide.byBlock.get(rate.block) ?? []).find(
    (each) =>
      each.figure.flow.start < rate.flow.start &&
      inOneSentence(wide, each, own) &&
      areOfOneMeasure(each, all) &&
      isLeftOut(each, wide),
  );
  if (out === undefined) return null;
  const left = Number(whole.value) - Number(out.figure.value);
  const rest = { ...whole.quantity, digits: String(left) };
  const fits = left > 0 && holds(rateFormulas.share, [part.quantity, rest, rate.quantity]);
  return fits ? `除去“${quoteOf(out)}”后正合“${quoteOf(own)}”` : null;
}

function isLeftOut(part: Mention, scene: Scene): boolean {
  const next = scene.mentions.find(({ figure }) => figure.flow.start > part.figure.flow.start);
  return next !== undefined && isException(scene, part, next);
}
