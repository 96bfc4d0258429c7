import type { Constraint, Ground } from "./ground.ts";
import type { Mutator } from "./mutation.ts";
import { mutation } from "./mutation.ts";

const opposite: readonly (readonly [string, string])[] = [
  ["提高", "下降"],
  ["上升", "下降"],
  ["增长", "下降"],
  ["增加", "减少"],
  ["扩大", "缩小"],
];

/** 增↔减 before the amount or the rate of a change whose two terms are printed. */
export const flipDirection: Mutator = (ground, slot) => {
  const figure = ground.gold.figures[slot];
  const printed = ground.printed[slot];
  if (figure === undefined || printed == null) return null;
  const changes = ground.constraints.flatMap((each, index) => (isChange(each, slot) ? index : []));
  const before = ground.gold.document.text.slice(Math.max(0, figure.start - 4), figure.start);
  const word = /(提高|上升|增长|增加|扩大|下降|减少|缩小|降低)了?\s*$/.exec(before);
  const was = word?.[1];
  if (word === null || was === undefined || changes.length === 0) return null;
  const to =
    opposite.find(([up]) => up === was)?.[1] ??
    (was === "减少" ? "增加" : was === "缩小" ? "扩大" : "提高");
  const start = figure.start - before.length + word.index;
  const edits = [{ start, end: start + was.length, text: to }];
  return {
    ...mutation("direction", slot, edits, printed),
    reversed: changes,
    repairable: false,
  };
};

function isChange({ type, figures }: Constraint, slot: number): boolean {
  return ["difference", "points", "growth"].includes(type) && figures.at(-1) === slot;
}

/** One part that is left of two is no list any more, and no contradiction. */
const fewestAddends = 3;

/** An item of a sum taken out of its list, with the noun before it. */
export const removeItem: Mutator = (ground, slot) => {
  const place = itemOf(ground, slot);
  const printed = ground.printed[slot];
  const long = ground.constraints.some(
    ({ type, figures }) =>
      type === "sum" && figures.includes(slot) && figures.length > fewestAddends,
  );
  if (place === null || printed == null || !long) return null;
  const { start, end } = place;
  return {
    ...mutation("item-removed", slot, [{ start, end, text: "" }], null),
    repairable: false,
  };
};

/** A further item before one of a sum. */
export const addItem: Mutator = (ground, slot) => {
  const place = itemOf(ground, slot);
  const figure = ground.gold.figures[slot];
  const printed = ground.printed[slot];
  if (place === null || figure === undefined || printed == null || printed.words) return null;
  const unit = /[^\d.,，\s０-９．]+$/.exec(figure.quote)?.[0];
  if (unit === undefined) return null;
  const words = `${place.mark}其他类${String(2 + (slot % 8))}${unit}`;
  const listed = new Map(
    ground.constraints.flatMap(({ type, figures }, index) =>
      type === "sum" && figures.slice(0, -1).includes(slot) ? [[index, 1] as const] : [],
    ),
  );
  return {
    ...mutation(
      "item-added",
      slot,
      [{ start: place.start, end: place.start, text: words }],
      printed,
    ),
    listed,
    repairable: false,
  };
};

interface Item {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

/** From the mark before the item to its end, in prose of one line; only between marks of one kind. */
function itemOf({ gold, constraints }: Ground, slot: number): Item | null {
  const figure = gold.figures[slot];
  const sum = constraints.find(
    ({ type, figures }) => type === "sum" && figures.indexOf(slot) > 0 && figures.at(-1) !== slot,
  );
  const before = gold.figures[sum?.figures[(sum.figures.indexOf(slot) || 1) - 1] ?? -1];
  if (figure === undefined || before === undefined || before.end > figure.start) return null;
  const between = gold.document.text.slice(before.end, figure.start);
  const mark = /[、，；,;]/.exec(between);
  if (mark === null || /[。：\n\t]/.test(between) || between.length > 30) return null;
  if ((between.match(/[、，；,;]/g) ?? []).length > 1) return null;
  return { start: before.end + mark.index, end: figure.end, mark: mark[0] };
}
