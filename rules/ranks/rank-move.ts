import type { Figure } from "../../domain/figure.ts";
import { placeOf } from "./rank-binding.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";

const moved = /(?:前移|前进|上升|提升|跃升|后移|后退|退后|下降|下滑|倒退)(?:了)?$/;
const forward = /(?:前移|前进|上升|提升|跃升)(?:了)?$/;
/** （2022年为第5）: last year's rank may stand behind the move. */
const bracket = /^[位名次个]{0,2}[（(][^）)]{0,10}$/;
const places = /^(?:个?(?:位次|位|名次|名))$/;

const earlier = /(?:[比较由从]|上年|去年|20\d\d年)[^，,；;。第]{0,12}$/;

/** 列第2位，比上年第5位前移3位: two ranks of a sentence and by how many places they are apart. */
export const rankMoves = perScene(({ report }: Scene): readonly Bound[] => {
  const { figures, document } = report;
  return figures.flatMap((by) => {
    const unit = by.quantity.unit ?? "";
    const behind = document.flow.text.slice(by.flow.end, by.flow.end + 3);
    const counted = places.test(unit) || (unit === "个" && /^\s*[位名]次/.test(behind));
    if (by.kind !== "count" || !counted || by.cell !== null) return [];
    const lead = document.flow.text.slice(Math.max(0, by.flow.start - 6), by.flow.start);
    if (!moved.test(plain(lead))) return [];
    const ranks = figures.filter(
      (each) =>
        each.kind === "rank" &&
        each.cell === null &&
        each.sentence.start === by.sentence.start &&
        (each.flow.end <= by.flow.start ||
          bracket.test(document.flow.text.slice(by.flow.end, each.flow.start))),
    );
    const [first, second] = ranks;
    if (first === undefined || second === undefined || ranks.length !== 2) return [];
    // 在全市居第3位，在全省居第27位，较上年前移11位: neither is last year's.
    const marked = ranks.filter(({ flow }) =>
      earlier.test(document.flow.text.slice(Math.max(0, flow.start - 16), flow.start)),
    );
    const [was, ...others] = marked;
    if (was === undefined || others.length > 0) return [];
    const now = was === first ? second : first;
    return [boundOf(by, was, now, forward.test(plain(lead)))];
  });
});

/** The first place is the best: who moves forward has the smaller number now. */
function boundOf(by: Figure, was: Figure, now: Figure, isForward: boolean): Bound {
  return {
    formula: { name: "difference", args: isForward ? [0, 1] : [1, 0], sign: "=", claim: 2 },
    evidence: [placeOf("原名次", was), placeOf("现名次", now), placeOf("移动的位数", by)],
    text: `移动的位数＝${isForward ? "原名次－现名次" : "现名次－原名次"}`,
    binding: "sentence",
  };
}
