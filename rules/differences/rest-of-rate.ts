import { isFitting } from "../findings/relation-check.ts";
import { boundOf, rateFormulas } from "../rates/rate-bound.ts";
import type { Bound } from "../rule.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { areOfOneKind, isMeasured, isRatio } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { isBand } from "../wording/same-thing.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { restBound } from "./remainder-binding.ts";

const rateWord = /(?:率|占(?:比|总数)?|比例|比重)[一-龥]{0,4}$/;
/** 其余, 尚余, 剩下的: what is left, whatever it is called. */
const left = /^[，,；;]?(?:其余|剩余|余下|剩下|尚余|还剩|尚剩)的?(?:个数)?$/;
/** 另有, 还有: of the others only where they are told to be late or undone. */
const others = /^[，,；;]?(?:另有|还有|尚有|仍有)的?$/;
const late =
  /^[一-龥]{0,5}(?:未|没有?|尚待|有待|待(?![遇在])|逾期|延期|补[报交验]|催[报办]|不[合达符])/;
/** 未过关的, 没有达到的: what was not done. */
const undone = /(?:尚?未|没有?|不)(?:能|予|被|再|按时|及时)?([一-龥]{2,6}?)(?:的|有|为)*$/;
/** 合格1673人, 未过关107人: words of one meaning. */
const passing = /合格|过关|及格|通过|达标/;
const [farthestWhole, farthestRest] = [6, 4];

/**
 * 1780人参加，合格1673人，合格率94.0%；未过关的107人; 41家按时报送37家，及时率90.2%，另有4家补报: the rate tells that the part is one of the
 * whole, so that what was not done is all the rest.
 */
export const restsOfRates = perScene((told: Scene): readonly Bound[] =>
  [...wholeScene(told).byBlock.values()].flatMap((block) => {
    const list = block.filter(({ scope }) => !scope.isRow);
    return list.flatMap((rate, at) => restAt(list, rate, at) ?? []);
  }),
);

function restAt(list: readonly Mention[], rate: Mention, at: number): Bound | null {
  const part = list[at - 1];
  if (part === undefined || !isRatio(rate) || !rateWord.test(plain(rate.before))) return null;
  if (!isExact(part) || part.scope !== rate.scope) return null;
  const whole = list
    .slice(Math.max(0, at - 1 - farthestWhole), at - 1)
    .findLast((each) => isExact(each) && areOfOneKind(each, part) && makes(part, each, rate));
  if (whole === undefined) return null;
  const behind = list.slice(at + 1, at + 1 + farthestRest);
  const like = behind.filter((each) => isMeasured(each) && areOfOneKind(each, part));
  const rest = like.find((each) => isRest(each, part));
  if (rest === undefined || !isExact(rest) || !areOfPart(behind, like, rest)) return null;
  const next = like[like.indexOf(rest) + 1];
  // 逾期报送5家，至今未报送2家: neither is all that is left.
  return next !== undefined && isRest(next, part) ? null : restBound(rest, [whole, part]);
}

/** 90分以上518人，优秀率29.1% tells of a share; of 复检12批次，未合格的2批次 the rest is that of another number. */
function areOfPart(behind: readonly Mention[], like: readonly Mention[], rest: Mention): boolean {
  return like.slice(0, like.indexOf(rest)).every((each) => {
    const next = behind[behind.indexOf(each) + 1];
    if (each.before.trim().startsWith("其中") || isBand(each)) return true;
    return next !== undefined && isRatio(next);
  });
}

function isExact(mention: Mention): boolean {
  const { qualifier } = mention.figure.quantity;
  return isMeasured(mention) && qualifier === "exact" && !mention.past;
}

function makes(part: Mention, whole: Mention, rate: Mention): boolean {
  return isFitting(boundOf(rateFormulas.share, ["部分", part], ["总数", whole], rate, "比率"));
}

function isRest({ before, after }: Mention, part: Mention): boolean {
  const words = plain(before);
  if (left.test(words)) return true;
  if (others.test(words)) return late.test(plain(after));
  const verb = undone.exec(words)?.[1];
  if (verb === undefined) return false;
  const own = `${plain(part.before)}|${plain(part.after)}`;
  if (undone.test(plain(part.before))) return false;
  return sharedRun(verb, own) >= 2 || (passing.test(verb) && passing.test(own));
}
