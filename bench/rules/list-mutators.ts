import type { Ground } from "./ground.ts";
import type { Mutation, Mutator } from "./mutation.ts";
import { mutation } from "./mutation.ts";
import { addItem, removeItem } from "./word-mutators.ts";

interface NamedList {
  readonly constraint: number;
  /** Spans of the items in the raw text, in order. */
  readonly items: readonly { readonly start: number; readonly end: number }[];
}

/** One named item less in a list of which the text says how many there are, or one addend less. */
export const dropFromList: Mutator = (ground, slot, random) => {
  const list = listOf(ground, slot);
  const second = list?.items[1];
  const first = list?.items[0];
  if (list === null || first === undefined || second === undefined) {
    return removeItem(ground, slot, random);
  }
  if (list.items.length < 3) return null;
  return changed(ground, slot, list.constraint, "item-removed", {
    start: first.end,
    end: second.end,
    text: "",
  });
};

export const addToList: Mutator = (ground, slot, random) => {
  const list = listOf(ground, slot);
  const first = list?.items[0];
  if (list === null || first === undefined) return addItem(ground, slot, random);
  const text = slot % 2 === 0 ? "、城区绿化养护" : "、农村公路管护";
  return changed(ground, slot, list.constraint, "item-added", {
    start: first.end,
    end: first.end,
    text,
  });
};

function changed(
  ground: Ground,
  slot: number,
  constraint: number,
  type: "item-removed" | "item-added",
  edit: Mutation["edits"][number],
): Mutation | null {
  return {
    ...mutation(type, slot, [edit], ground.printed[slot] ?? null),
    listed: new Map([[constraint, type === "item-added" ? 1 : -1]]),
    repairable: false,
  };
}

/** Items between 、 before or after the count of a closed list, as many as were annotated. */
function listOf({ gold, constraints }: Ground, slot: number): NamedList | null {
  const constraint = constraints.findIndex(
    ({ type, figures, listed }) => type === "enumeration" && figures[0] === slot && listed !== null,
  );
  const wanted = constraints[constraint]?.listed?.items;
  const figure = gold.figures[slot];
  if (figure === undefined || wanted === undefined || wanted < 2) return null;
  const { text } = gold.document;
  const after = /^[^。；\n]*/.exec(text.slice(figure.end))?.[0] ?? "";
  const before = /[^。；\n]*$/.exec(text.slice(0, figure.start))?.[0] ?? "";
  const sides = [
    { words: after, at: figure.end },
    { words: before, at: figure.start - before.length },
  ];
  for (const { words, at } of sides) {
    for (const clause of words.matchAll(/[^，：,:]+/g)) {
      const names = [...clause[0].matchAll(/[^、]+/g)];
      if (names.length !== wanted || /[\d０-９]/.test(clause[0])) continue;
      const items = names.map((name) => {
        const start = at + clause.index + name.index;
        return { start, end: start + name[0].length };
      });
      return { constraint, items };
    }
  }
  return null;
}
