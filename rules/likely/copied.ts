import type { Bound } from "../rule.ts";
import { remembered } from "../remembered.ts";
import { perScene } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";

/** How many digits of a figure, by its id, stand in another figure of its paragraph as well. */
export type Copied = ReadonlyMap<string, number>;

export const noCopies: Copied = new Map();

/** One digit stands twice in every paragraph. */
const fewest = 2;
/** Longer numbers hardly ever stand twice by accident. */
const most = 4;

/** The numbers that stand twice in one paragraph, in the same measure: one of them may be a line copied wrong. */
export const copiedIn = perScene((scene: Scene): Copied => {
  const copied = new Map<string, number>();
  for (const mentions of scene.byBlock.values()) {
    const groups = Map.groupBy(
      mentions,
      ({ figure: { kind, quantity, value } }) => `${kind} ${quantity.unit ?? ""} ${value ?? ""}`,
    );
    for (const group of groups.values()) {
      const digits = significant(group[0]?.figure.quantity.digits ?? "");
      if (group.length < 2 || digits < fewest) continue;
      for (const { figure } of group) copied.set(figure.id, Math.min(most, digits));
    }
  }
  return copied;
});

/** 900 has one digit that could be miswritten unseen, 0.13 has two. */
export const significant = remembered(
  (digits) => digits.replaceAll(/\D/g, "").replace(/^0+/, "").replace(/0+$/, "").length,
);

/** The digits of the longest copied number of a relation; 0 where none is. */
export function copiedDigits({ evidence }: Bound, copied: Copied): number {
  return evidence.reduce(
    (longest, { figure }) => Math.max(longest, copied.get(figure?.id ?? "") ?? 0),
    0,
  );
}
