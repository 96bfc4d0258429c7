import { sameValue } from "./repeat-binding.ts";
import { fitsBeside } from "./fits-beside.ts";
import { clauseTo, isKnown } from "./group-echo.ts";
import { areCalledApart, areOfOtherTimes } from "./of-another.ts";
import type { Bound } from "../rule.ts";
import { inOneSentence, textBetween } from "../wording/full-sentence.ts";
import { sameYear } from "../wording/mention-match.ts";
import { isOfEach } from "../wording/of-each.ts";
import { plain } from "../wording/plain.ts";
import { perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const things = "(?:问题|意见|建议|事项|线索)";
const undone = "(?:尚未|仍未|还未|未能|未|没有|待|遗留|剩余|余下|剩下|限期)";
/** 尚有14个, 仍有6个问题没有办结, 没有完成的16个, 其余8个. */
const leftBefore =
  /(?:[尚仍还][有余剩差]|尚未|仍未|还未|没有|未能|未|剩余|余下|剩下|遗留|其余|剩)[一-龥]{0,8}$/;
const leftBehind = new RegExp(
  `^${things}?(?:尚未|仍未|还未|未|没有|仍在|正在|有待)[一-龥]{0,2}(?:整改|改正|办结|销号|完成|解决|落实|到位|推进|办理)`,
);
/** What was done with the others. */
const settled = /整改|改正|纠正|办结|销号/;
/** 剩余5个问题, 对没有完成整改的6个问题. */
const namedBefore = new RegExp(`${undone}[一-龥]{0,8}(?:的|(?<=剩余|余下|剩下|遗留))$`);
const thing = new RegExp(`^${things}`);
/** 16个尚未办结的问题, 66个遗留问题, 7个待整改问题. */
const namedBehind = new RegExp(
  `^${undone}[一-龥]{0,8}${things}|^${things}(?:尚未|仍未|未|没有)(?:整改|改正|办结|销号|完成|解决|落实)`,
);
/** 东屏县剩余的3个: those of one place, or of one kind. */
export const ofOne = /其中|(?<![全各本])[县区市镇乡局委办院校司类](?:的|仍|尚|未|剩)/;
const others = /另|新增/;
/** So many earlier counts are asked: the work is to grow with the figures only. */
const reach = 80;

/**
 * Problems that are left once most are settled, told again with what is to be done to them: 尚有14个需持续推动…, 把14个遗留问题纳入督查.
 * Only where all that was told of them before is one number.
 */
export const issuesLeft = perScene((scene: Scene): readonly Bound[] => {
  const counts = scene.mentions.filter(isCounted);
  return counts.flatMap((later, at) => {
    if (!isNamed(later)) return [];
    const told = counts
      .slice(Math.max(0, at - reach), at)
      .filter((earlier) => isTold(earlier, later, scene));
    const equal = told.findLast(({ figure }) => figure.value === later.figure.value);
    if (equal !== undefined) return [boundOf(equal, later)];
    const [first] = told;
    const one = new Set(told.map(({ figure }) => figure.value)).size === 1;
    if (first === undefined || !one || fitsBeside(scene)(later)) return [];
    const isApart =
      areCalledApart(first, later) || areOfOtherTimes(first, later) || isLeftOf(first, later);
    return isApart ? [] : [boundOf(first, later)];
  });
});

function isCounted(mention: Mention): boolean {
  const { figure, scope, past } = mention;
  return (
    !scope.isRow &&
    !isOfEach(mention) &&
    !past &&
    figure.kind === "count" &&
    figure.value !== null &&
    figure.quantity.qualifier === "exact" &&
    /^[个条项处件]$/.test(figure.quantity.unit ?? "")
  );
}

/** Told again as those that are left, by a name that says so. */
function isNamed(mention: Mention): boolean {
  const tail = plain(trailing(mention, 16));
  if (!thing.test(tail) && !namedBehind.test(tail)) return false;
  const lead = clauseTo(mention);
  if (ofOne.test(lead) || others.test(lead)) return false;
  if (namedBefore.test(lead)) return thing.test(tail);
  return namedBehind.test(tail) && isKnown(mention);
}

function isTold(earlier: Mention, later: Mention, scene: Scene): boolean {
  return (
    earlier.figure.quantity.unit === later.figure.quantity.unit &&
    (earlier.noun === null || earlier.noun === "issue") &&
    (sameYear(earlier, later) || (earlier.figure.year ?? 0) < (later.figure.year ?? 0)) &&
    isLeft(earlier) &&
    !inOneSentence(scene, earlier, later) &&
    (settled.test(earlier.scope.text) || settled.test(sentenceTo(earlier, scene)))
  );
}

function isLeft(mention: Mention): boolean {
  const lead = clauseTo(mention);
  if (ofOne.test(lead)) return false;
  return leftBefore.test(lead) || leftBehind.test(plain(trailing(mention, 16)));
}

/** 又办结10个，剩余4个 of 14个: some of them were settled since. */
function isLeftOf(earlier: Mention, { figure, scope }: Mention): boolean {
  const since = Number(earlier.figure.value) - Number(figure.value);
  return scope.mentions.some(
    ({ figure: other }) => other.kind === "count" && Number(other.value) === since,
  );
}

/** …已整改143个；尚有19个: a sentence goes on behind ；. */
function sentenceTo(mention: Mention, scene: Scene): string {
  const block = scene.byBlock.get(mention.figure.block) ?? [];
  const first = block.find((other) => inOneSentence(scene, other, mention));
  return first === undefined || first === mention ? "" : textBetween(scene, first, mention);
}

function boundOf(a: Mention, b: Mention): Bound {
  return sameValue(a, b, "尚未整改的问题数", "尚未整改的问题数");
}
