import { isTotal } from "../rates/base-binding.ts";
import { hasOwnShare } from "../rates/own-share.ts";
import { perObject } from "../remembered.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { namesIn } from "./retold-words.ts";

/** What a number is in its report, whatever is asked of it. */
interface Standing {
  /** Told with 共, 总, 全县, or in a row of totals. */
  readonly isTotal: boolean;
  /** It is told what share it is of something else. */
  readonly isItem: boolean;
  /** In how many places its value is told. */
  readonly told: number;
  /** Among the first numbers of the report. */
  readonly isOpening: boolean;
  /** The largest of what is counted or measured so. */
  readonly isLargest: boolean;
}

/** So many numbers an overview has. */
const opening = 15;

export function standingOf(whole: Mention, scene: Scene): Standing {
  const { byId } = namesIn(scene);
  const { places, largest } = valuesIn(scene);
  const isRow = whole.scope.isRow;
  return {
    isTotal: isRow ? /合计|总计|小计|全[区县市州省]|平均/.test(whole.after) : isTotal(whole),
    isItem: !isRow && hasShare(whole),
    told: places.get(valueKey(whole)) ?? 0,
    isOpening: (byId.get(whole.figure.id)?.at ?? Infinity) < opening,
    isLargest: largest.get(measureKey(whole)) === Number(whole.figure.value),
  };
}

const hasShare = perObject((whole: Mention): boolean => hasOwnShare(whole));

const valuesIn = perScene((scene: Scene) => {
  const places = new Map<string, number>();
  const largest = new Map<string, number>();
  for (const { mention } of namesIn(scene).list) {
    const key = valueKey(mention);
    places.set(key, (places.get(key) ?? 0) + 1);
    const measure = measureKey(mention);
    largest.set(measure, Math.max(largest.get(measure) ?? 0, Number(mention.figure.value)));
  }
  return { places, largest };
});

function valueKey(mention: Mention): string {
  return `${measureKey(mention)} ${mention.figure.value ?? ""}`;
}

function measureKey({ figure, noun }: Mention): string {
  return `${figure.kind} ${figure.kind === "count" ? (noun ?? figure.quantity.unit ?? "") : ""}`;
}
