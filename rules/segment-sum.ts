import { fullSentences, textBetween } from "./full-sentence.ts";
import type { Partition } from "./partition-binding.ts";
import type { Mention, Scene } from "./scene.ts";
import { areOfOneMeasure } from "./one-measure.ts";

const footing = /^(?:[两三四五六各上以])?(?:级|者|项|类|地)?(?:合计|共计|总计|总共|合并|汇总)/;

/** …；…。合计申报项目210个、资金20.4亿元: totals told behind parts that stand between ；. */
export function segmentSums(scene: Scene): readonly Partition[] {
  const sentences = fullSentences(scene);
  return sentences.flatMap((sentence, index) => {
    const start = sentence.findIndex(({ before }) => footing.test(before.replace(/\s/g, "")));
    if (start < 0) return [];
    const totals = sentence.slice(start);
    const listed = start > 0 ? sentence.slice(0, start) : (sentences[index - 1] ?? []);
    if (listed[0]?.figure.block !== totals[0]?.figure.block) return [];
    const segments = segmentsOf(scene, listed);
    return segments.length < 2 ? [] : totals.flatMap((total) => sumOf(total, segments));
  });
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
  const found = segments.map((segment) => {
    const alike = segment.filter((mention) => areOfOneMeasure(mention, total));
    const called = alike.filter((mention) => label !== "" && nameOf(mention) === label);
    return called.length === 1 ? called : alike.length === 1 ? alike : [];
  });
  const parts = found.flat();
  return parts.length === segments.length && parts.length > 1
    ? [{ parts, candidates: [total], sure: true }]
    : [];
}

function nameOf({ before }: Mention): string {
  const words = before.replace(/[\s“”]/g, "").replace(/(?:为|是|达到?|共|计)+$/, "");
  return words.replace(/总?(?:金额|资金|额|数)$/, "").slice(-2);
}
