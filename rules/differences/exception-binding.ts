import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import { sameYear } from "../wording/mention-match.ts";
import { isFitting } from "../findings/relation-check.ts";
import { sumOf } from "../sums/list-sum.ts";
import type { Bound } from "../rule.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** 除涉密的1份外，公开23份: what is left out and what is not make the number told before or behind. */
export function exceptions(scene: Scene): readonly Bound[] {
  return fullSentences(scene).flatMap((sentence) =>
    sentence.flatMap((part, at) => {
      if (!isException(scene, part, sentence[at + 1])) return [];
      const like = sentence.filter((mention) => isLike(mention, part));
      const rest = like.find(({ figure }) => figure.flow.start > part.figure.flow.end);
      if (rest === undefined) return [];
      if (rest.figure.kind === "amount" && !isAllElse(scene, rest)) return [];
      const own = like.filter((mention) => mention !== part && mention !== rest).slice(0, 3);
      const block = (scene.byBlock.get(part.figure.block) ?? [])
        .filter((mention) => isLike(mention, part) && !sentence.includes(mention))
        .filter(({ figure }) => figure.flow.end <= part.figure.flow.start)
        .toReversed()
        .slice(0, 3);
      const bounds = [...own, ...block].map((whole) => sumOf(whole, [part, rest], "="));
      const told = bounds.find(isFitting) ?? (own.length === 1 ? bounds[0] : undefined);
      return told === undefined ? [] : [told];
    }),
  );
}

function isException(scene: Scene, part: Mention, next: Mention | undefined): boolean {
  const { text } = scene.report.document.flow;
  const end = next === undefined ? part.figure.flow.end + 20 : next.figure.flow.start;
  const behind =
    next === undefined ? text.slice(part.figure.flow.end, end) : textBetween(scene, part, next);
  return (
    /^(?:amount|count)$/.test(part.figure.kind) &&
    /除(?:了)?[^，,。；;、]{0,10}$/.test(leading(part, 12)) &&
    /^[^，,。；;、]{0,16}外/.test(behind)
  );
}

/** 除留246万元备用外，1800万元都用来…: money is only told to be all the rest by such words. */
function isAllElse(scene: Scene, { figure, before }: Mention): boolean {
  const { text } = scene.report.document.flow;
  return (
    /^(?:其余|剩余|余下)/.test(before) ||
    /^(?:都|均|全部?)/.test(text.slice(figure.flow.end, figure.flow.end + 2))
  );
}

function isLike(mention: Mention, part: Mention): boolean {
  const [a, b] = [mention.figure.quantity, part.figure.quantity];
  return (
    mention.figure.kind === part.figure.kind &&
    !mention.scope.isRow &&
    (part.figure.kind === "amount" ? a.dimension === b.dimension : a.unit === b.unit) &&
    sameYear(mention, part)
  );
}
