import type { Figure } from "../domain/figure.ts";
import { placeOf } from "./rank-binding.ts";
import type { Bound } from "./rule.ts";
import { perScene } from "./scene.ts";
import type { Scene } from "./scene.ts";

const moved = /(?:前移|前进|上升|提升|跃升|后移|后退|退后|下降|下滑|倒退)(?:了)?$/;
const places = /^(?:个?(?:位次|位|名次|名))$/;

const earlier = /(?:[比较由从]|上年|去年|20\d\d年)[^，,；;。]{0,12}$/;

/** 列第2位，比上年第5位前移3位: two ranks of a sentence and by how many places they are apart. */
export const rankMoves = perScene(({ report }: Scene): readonly Bound[] => {
  const { figures, document } = report;
  return figures.flatMap((by) => {
    const unit = by.quantity.unit ?? "";
    const behind = document.flow.text.slice(by.flow.end, by.flow.end + 3);
    const counted = places.test(unit) || (unit === "个" && /^\s*[位名]次/.test(behind));
    if (by.kind !== "count" || !counted || by.cell !== null) return [];
    const lead = document.flow.text.slice(Math.max(0, by.flow.start - 6), by.flow.start);
    if (!moved.test(lead.replace(/\s/g, ""))) return [];
    const ranks = figures.filter(
      ({ kind, sentence, cell, flow }) =>
        kind === "rank" &&
        cell === null &&
        sentence.start === by.sentence.start &&
        flow.end <= by.flow.start,
    );
    const [first, second] = ranks;
    if (first === undefined || second === undefined || ranks.length !== 2) return [];
    // 在全市居第3位，在全省居第27位，较上年前移11位: neither is last year's.
    const marked = ranks.filter(({ flow }) =>
      earlier.test(document.flow.text.slice(Math.max(0, flow.start - 16), flow.start)),
    );
    if (marked.length !== 1) return [];
    return [boundOf(by, first, second)];
  });
});

function boundOf(by: Figure, first: Figure, second: Figure): Bound {
  const [low, high] =
    Number(first.value) > Number(second.value) ? [first, second] : [second, first];
  return {
    formula: { name: "difference", args: [0, 1], sign: "=", claim: 2 },
    evidence: [placeOf("较后名次", low), placeOf("较前名次", high), placeOf("移动的位数", by)],
    text: "移动的位数＝较后名次－较前名次",
    binding: "sentence",
  };
}
