import {
  changeBefore,
  comparedWith,
  isEarlier,
  reachedBefore,
  tellsEarlier,
  tellsLast,
} from "../changes/change-words.ts";
import type { Direction } from "../changes/change-words.ts";
import { mentionOf } from "../wording/mention-of.ts";
import { plain } from "../wording/plain.ts";
import { trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { toldFigures } from "./change-roles.ts";
import type { Heard } from "./verdict.ts";

/** The two values of a change, and the word that has them the other way round. */
export interface TurnedWord {
  readonly past: Mention;
  readonly now: Mention;
  readonly direction: Direction;
}

/** From here on a change that fits is meant; how its two values follow one another is read from their own words. */
const meant = 0.4;
/** Which of two values is the greater says nothing of a share or of what is left of a cut. */
const measured = /^(?:difference|growth|rest)$/;
const before = /(?:上一?年|去年|上期|同期|首轮|第一轮|首次|年初|[一-龥]前)[^，。；]{0,8}$/;
/** 现有4个, 目前的4个 */
const present = /(?:现有|现在|现行|目前|当前|今年)(?:的|共|有|为|已有)*$/;

/**
 * 较上年的271人减少15人 behind 286人: the numbers of the likeliest change fit, its word does not. Null where the words
 * leave open which of the values is the earlier one.
 */
export function turnedWord({ claim, fitting }: Heard, scene: Scene): TurnedWord | null {
  if (fitting === undefined || fitting.chance < meant) return null;
  const { formula, evidence } = fitting.bound;
  const direction = changeBefore(claim);
  if (direction === null || reachedBefore(claim) !== null || !measured.test(formula.name))
    return null;
  const [a, b] = evidence.map(({ figure }) => figure && mentionOf(figure, scene));
  if (a == null || b == null) return null;
  const past = earlierOf(a, b, scene);
  if (past === null) return null;
  const now = past === a ? b : a;
  // 2025年申报980万元，比原预算减少220万元: the number that the change is told of is the one it follows.
  if (isTold(past, claim) && !isTold(now, claim)) return null;
  const [from, to] = [Number(past.figure.value), Number(now.figure.value)];
  if (from === to) return null;
  return to > from === (direction === "up") ? null : { past, now, direction };
}

/** Right before the change or before what else is told of it, and nothing that it is compared with. */
function isTold(mention: Mention, claim: Mention): boolean {
  const { scope, place } = claim;
  const last = scope.mentions.slice(0, place).findLast((each) => changeBefore(each) === null);
  return (
    mention.figure.id === last?.figure.id &&
    !comparing.test(plain(mention.before)) &&
    !comparing.test(plain(trailing(mention, 4)).split(/[，,]/)[0] ?? "")
  );
}

const comparing = /[比较由从与同]|上年|去年|原/;

function earlierOf(a: Mention, b: Mention, scene: Scene): Mention | null {
  // 扩大到10个，比现在多6个（现有4个）: what there is now is the earlier value of what is still to come.
  const [now] = [a, b].filter((each) => present.test(plain(each.before)));
  const other = now === a ? b : a;
  if (now !== undefined && reachedBefore(other) !== null && !isLast(other)) return now;
  const [first, second] = [isPast(a, scene), isPast(b, scene)];
  if (first !== second) return first ? a : b;
  const [left, right] = [a.figure.year, b.figure.year];
  if (left === null || right === null || left === right) return null;
  return left < right ? a : b;
}

/** 上年增加到15个, not 2025年扩大到10个: what it came to is earlier only by a word of an earlier time. */
function isLast(mention: Mention): boolean {
  return mention.past || tellsLast(mention) || before.test(plain(mention.before));
}

function isPast(mention: Mention, scene: Scene): boolean {
  if (reachedBefore(mention) !== null) return isLast(mention);
  const told = toldFigures(scene).get(mention.figure.id);
  // 三个季度末依次为17.6%、41.3%和68.7%: the times stand before all of them.
  if (/(?:分别|依次)[^，。；]*$/.test(told?.lead ?? "")) return false;
  return (
    mention.past ||
    told?.side === "past" ||
    isEarlier(mention) ||
    tellsEarlier(mention) ||
    comparedWith(mention) !== null ||
    before.test(plain(mention.before))
  );
}
