import { printsAs } from "../rates/prints-as.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isLong } from "./list-excuses.ts";

/** So many paragraphs around a list the number that it makes up may be told. */
const around = 1;

/**
 * Whether the text itself tells what the list has to do with the number: what is left of it, another number that
 * the list makes up, or how large a share of it the list is.
 */
export function isRestKnown(total: Mention, parts: readonly Mention[], scene: Scene): boolean {
  const whole = Number(total.figure.value);
  const sum = parts.reduce((all, { figure }) => all + Number(figure.value), 0);
  const blocks = [total, ...parts].map(({ figure }) => figure.block);
  const place = { first: Math.min(...blocks), last: Math.max(...blocks) };
  const own = new Set([total, ...parts].map(({ figure }) => figure.id));
  const isTold = (value: number, beyond: number): boolean =>
    (valuesIn(scene).get(keyOf(total, value)) ?? []).some(
      (each) => !own.has(each.figure.id) && (isLong(each) || isNear(each, place, beyond)),
    );
  return isTold(whole - sum, 0) || isTold(sum, around) || isShareTold(sum / whole, place, scene);
}

interface Place {
  readonly first: number;
  readonly last: number;
}

function isNear({ figure: { block } }: Mention, { first, last }: Place, beyond: number): boolean {
  return block >= first - beyond && block <= last + beyond;
}

/** The numbers of a report by kind and value. */
const valuesIn = perScene(({ mentions }: Scene): ReadonlyMap<string, readonly Mention[]> =>
  Map.groupBy(mentions, (mention) => keyOf(mention, Number(mention.figure.value))),
);

/** Cents aside. */
function keyOf({ figure }: Mention, value: number): string {
  return `${figure.kind} ${value.toFixed(1)}`;
}

/** 分别核减986.4万元和742.5万元，二者占核减总额的74.8%: the list is said to be some of it. */
function isShareTold(share: number, { first, last }: Place, scene: Scene): boolean {
  const blocks = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  return blocks.some((block) =>
    (scene.byBlock.get(block) ?? []).some(
      ({ figure }) => figure.quantity.dimension === "ratio" && printsAs(figure, 100 * share),
    ),
  );
}
