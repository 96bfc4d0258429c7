import { printedValue } from "../../domain/reading.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import { isSlip } from "../blame/slip.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const widest =
  /最高[^，,。；;\d]{0,10}?(?:与|和|比|较|同)最低[^，,。；;\d]{0,10}?(?:相差|相距|差距[为是达]*|极差[为是达]*|高出?|多出?|差)[了达近为]?$/;
/** Said of an ordered list, of its first and its last. */
const firstToLast =
  /(?:首尾|头尾|首末|首位与末位)[一-龥]{0,4}?(?:相差|相距|差距|之差|差)[了达近为]*$/;
/** Fewer values told may leave out the highest or the lowest. */
const least = 2;

/**
 * 江岭区95.2分，云溪县93.7分，东岭县78.9分。最高分与最低分相差16.3分: the highest of what the paragraph tells less the lowest. That
 * it does not come to the gap says nothing unless a slip of the pen in one of them does: others may be left untold.
 */
export const widestGaps = perScene((scene: Scene): readonly Bound[] =>
  [...scene.byBlock.values()].flatMap((block) =>
    block.flatMap((by, at): readonly Bound[] => {
      if (by.scope.isRow || !isWidestGap(by)) return [];
      const told = block.slice(0, at).filter((mention) => isOf(by, mention));
      const here = told.filter(({ scope }) => scope === by.scope);
      const gaps = [here, told].flatMap((values) => gapOf(values, by) ?? []);
      const gap = gaps.find(({ bound }) => isFitting(bound)) ?? gaps.find(isNearlyGap);
      return gap === undefined ? [] : [gap.bound];
    }),
  ),
);

/** 最高与最低相差, or 首尾相差 behind more than two: of all that is told, not of any two of them. */
export function isWidestGap(by: Mention): boolean {
  const words = plain(by.before);
  return widest.test(words) || (firstToLast.test(words) && isOfMany(by));
}

/** 依次为91.2分、88.5分和84.0分，平均87.9分，首尾相差7.2分. */
function isOfMany(by: Mention): boolean {
  const { mentions } = by.scope;
  return mentions.slice(0, by.place).filter((mention) => isOf(by, mention)).length > least;
}

interface Gap {
  readonly bound: Bound;
  readonly values: number;
}

function isNearlyGap({ bound, values }: Gap): boolean {
  return values > least && isSlip(bound, 2);
}

function gapOf(values: readonly Mention[], by: Mention): Gap | null {
  const sorted = values.toSorted((a, b) =>
    printedValue(b.figure.quantity).compare(printedValue(a.figure.quantity)),
  );
  const [highest, lowest] = [sorted[0], sorted.at(-1)];
  return values.length < least || highest === undefined || lowest === undefined
    ? null
    : { bound: boundOf(highest, lowest, by), values: values.length };
}

/** 相差6.3个百分点 is between rates, 相差16.3分 between scores. */
function isOf(by: Mention, { figure, past }: Mention): boolean {
  if (past || figure.status === "threshold") return false;
  const { dimension } = by.figure.quantity;
  return dimension === "points"
    ? figure.kind === "rate" && figure.quantity.dimension === "ratio"
    : figure.kind === by.figure.kind && figure.quantity.dimension === dimension;
}

function boundOf(highest: Mention, lowest: Mention, by: Mention): Bound {
  const [high, low] = [roleName(highest, "最高"), roleName(lowest, "最低")];
  return {
    formula: { name: "difference", args: [0, 1], sign: "=", claim: 2 },
    evidence: [
      evidenceOf(high, highest),
      evidenceOf(low, lowest),
      evidenceOf("最高与最低之差", by),
    ],
    text: `最高与最低之差＝${high}－${low}`,
    binding: bindingOf([highest, lowest, by]),
  };
}
