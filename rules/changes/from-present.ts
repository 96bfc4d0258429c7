import { limitItself } from "../doubts/printed-limit.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { bindingOf } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { between, perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { differenceBy } from "./change-formula.ts";
import { sameMeasure } from "./change-subject.ts";
import { reachedBefore } from "./change-words.ts";
import type { Direction } from "./change-words.ts";
import type { NamedGap } from "./named-gap.ts";

const present = "(?:现有|现在|目前|当前|原有|现|已有|今年|上年|去年|20\\d\\d年度?)";
const aimed = /(?:达到?|不少于|不低于|至少|增[至到]|扩[至到]|配备|保持在)(?:了|约)?$/;
/** 在现有97人, 从目前的12个 */
const basis = new RegExp(
  `^[一-龥]{0,4}[，,](?:[拟将计划要]*)(?:在|从)(?:全[县市区]|我[县市区局])?${present}的?$`,
);
const onBasis = "^[一-龥]{0,6}的?基础上[，,]?(?:再|又|还|需|拟|将|要|可)*";
const grown = new RegExp(`${onBasis}(?:增加|新增|扩大|补充|增配|增设|多|提高|增)了?$`);
const shrunk = new RegExp(`${onBasis}(?:减少|压减|精简|缩减|核减|减)了?$`);
/** 比现在多6个（现有4个）, 较目前增加3人（目前9人） */
const against = new RegExp(`[比较]${present}(?:的)?(?:多|增加|新增|增|扩大|扩充)(?:了|出)?$`);
const bracketed = new RegExp(`^[一-龥]{0,4}[（(]${present}(?:仅|为|有|的|只有)*$`);

/**
 * 乡镇绩效管理员达到46人，在现有31人的基础上增加15人; 试点镇扩大到9个，比现在多5个（现有4个）: what it is to come to stands before what there is
 * at present and by how much that grows.
 */
export const grownFromPresent = perScene((told: Scene): readonly NamedGap[] =>
  wholeScene(told).mentions.flatMap((by) => {
    const bound = by.scope.isRow ? null : (basedOn(by) ?? bracketedBase(by));
    return bound === null ? [] : [{ by, bound }];
  }),
);

function basedOn(by: Mention): Bound | null {
  const [aim, base] = [by.scope.mentions[by.place - 2], by.scope.mentions[by.place - 1]];
  if (aim === undefined || base === undefined) return null;
  // 达到46人，其中高级职称在现有11人的基础上: the basis is that of something else.
  const words = plain(between(base, by));
  const direction = grown.test(words) ? "up" : shrunk.test(words) ? "down" : null;
  if (direction === null || !basis.test(plain(between(aim, base)))) return null;
  const isAimed = aimed.test(plain(aim.before)) || reachedBefore(aim) !== null;
  return isAimed ? boundOf(aim, base, by, direction) : null;
}

function bracketedBase(by: Mention): Bound | null {
  const [aim, base] = [by.scope.mentions[by.place - 1], by.scope.mentions[by.place + 1]];
  if (aim === undefined || base === undefined || reachedBefore(aim) !== "up") return null;
  const isHeld = against.test(plain(by.before)) && bracketed.test(plain(between(by, base)));
  return isHeld && /^[^（(]{0,3}[）)]/.test(trailing(base, 5))
    ? boundOf(aim, base, by, "up")
    : null;
}

function boundOf(aim: Mention, base: Mention, by: Mention, direction: Direction): Bound | null {
  if (![aim, base].every((each) => sameMeasure(each, by))) return null;
  return {
    formula: differenceBy(direction),
    evidence: [
      limitItself(evidenceOf("将达到的数", aim)),
      evidenceOf("现有数", base),
      evidenceOf(direction === "up" ? "增加数" : "减少数", by),
    ],
    text: direction === "up" ? "增加数＝将达到的数－现有数" : "减少数＝现有数－将达到的数",
    binding: bindingOf([aim, base, by]),
  };
}
