import { overlaps } from "../../domain/span.ts";
import { namesOf } from "../../rules/likely/cues.ts";
import { shiftOf } from "../rules/edit.ts";
import { editedDocument } from "../rules/engine.ts";
import type { GoldDocument } from "../rules/gold-document.ts";
import { groundOf } from "../rules/ground.ts";
import { mutantsOf } from "../rules/mutant.ts";
import type { Mutant } from "../rules/mutant.ts";
import { questionsOf } from "./examples.ts";
import type { Choice } from "./logistic.ts";

/** More than any report has items of sums. */
const most = 200;
const seed = 1;

/**
 * Lists that lost an item, each with the number that it made up: honest reports have none, so that what speaks for
 * them is learned from reports of which an item was taken out.
 */
export async function lackingChoicesOf(gold: GoldDocument): Promise<readonly Choice[]> {
  const choices: Choice[] = [];
  for (const mutant of mutantsOf("item-removed", [groundOf(gold)], most, seed)) {
    const document = await editedDocument(gold.document, mutant.edits);
    if (document === null) continue;
    const lists = listsLeft(mutant);
    for (const { claim, candidates, none } of questionsOf("lacking", gold.name, document, "open")) {
      const right = candidates.flatMap(({ terms }, at) => {
        const own = [claim, ...terms].map(({ figure }) => figure.span);
        const isMeant = lists.some(
          (list) =>
            list.length === own.length &&
            own.every((span) => list.some((place) => overlaps(place, span))),
        );
        return isMeant ? [at] : [];
      });
      if (right.length > 0)
        choices.push({ options: [...candidates.map(({ cues }) => namesOf(cues)), none], right });
    }
  }
  return choices;
}

/** Where the totals and the items that are left of them stand. */
function listsLeft({ ground, broken, mutations, edits }: Mutant) {
  const gone = new Set(mutations.flatMap(({ slots }) => slots));
  const shift = shiftOf(edits);
  return broken
    .filter(({ type }) => type === "sum")
    .map(({ figures }) =>
      figures
        .filter((slot) => !gone.has(slot))
        .flatMap((slot) => {
          const figure = ground.gold.figures[slot];
          return figure === undefined ? [] : { start: shift(figure.start), end: shift(figure.end) };
        }),
    );
}
