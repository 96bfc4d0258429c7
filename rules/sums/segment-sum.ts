import { fullSentences, textBetween } from "../wording/full-sentence.ts";
import type { Partition } from "../divisions/partition-binding.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { areOfOneMeasure } from "../wording/one-measure.ts";

const footing =
  /^(?:全[年省市县区旗]|上述|以上|[两三四五六各])?(?:级|者|项|类|地|批次?|轮次?|期|季度)?(?:合计|共计|总计|总共|合并|汇总|累计)/;

/** …；…。合计申报项目210个、资金20.4亿元: totals told behind parts that stand between ；. */
export function segmentSums(scene: Scene): readonly Partition[] {
  const sentences = fullSentences(scene);
  return sentences.flatMap((sentence, index) => {
    const start = sentence.findIndex(({ before }) => footing.test(plain(before)));
    if (start < 0) return [];
    const totals = sentence.slice(start);
    const head = sentence.slice(0, start);
    const listed = head.some((mention) => !countsBatches(mention))
      ? head
      : (sentences[index - 1] ?? []);
    if (listed[0]?.figure.block !== totals[0]?.figure.block) return [];
    const segments = segmentsOf(scene, listed);
    return segments.length < 2 ? [] : totals.flatMap((total) => sumOf(total, segments));
  });
}

/** 两批累计涉及金额7982.45万元: so many batches were told before. */
function countsBatches({ figure }: Mention): boolean {
  return figure.kind === "count" && /^[批轮类次期]$/.test(figure.quantity.unit ?? "");
}

function segmentsOf(scene: Scene, listed: readonly Mention[]): readonly (readonly Mention[])[] {
  const segments: Mention[][] = [];
  for (const mention of listed) {
    const own = segments.at(-1);
    const last = own?.at(-1);
    if (own === undefined || last === undefined || /[；;]/.test(textBetween(scene, last, mention)))
      segments.push([mention]);
    else own.push(mention);
  }
  return segments;
}

/** One number of the measure in each segment; by its name where a segment has several. */
function sumOf(total: Mention, segments: readonly (readonly Mention[])[]): readonly Partition[] {
  if (!/^(?:amount|count)$/.test(total.figure.kind)) return [];
  const label = nameOf(total);
  const alike = segments.map((segment) =>
    segment.filter((mention) => areOfOneMeasure(mention, total)),
  );
  // 部门自评估128个；上半年评估9个，评减653万元；…: what stands before the first of the measure is another matter.
  const own = alike.slice(alike.findIndex(({ length }) => length > 0));
  const parts = own.flatMap((each) => {
    const called = each.filter((mention) => label !== "" && nameOf(mention) === label);
    return called.length === 1 ? called : each.length === 1 ? each : [];
  });
  return parts.length === own.length && parts.length > 1
    ? [{ parts, candidates: [total], sure: true }]
    : [];
}

function nameOf({ before }: Mention): string {
  const words = before.replace(/[\s“”]/g, "").replace(/(?:为|是|达到?|共|计)+$/, "");
  return words.replace(/总?(?:金额|资金|额|数)$/, "").slice(-2);
}
