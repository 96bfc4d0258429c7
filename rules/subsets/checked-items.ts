import { distinct } from "../rates/base-binding.ts";
import { isSmaller } from "./checked-units.ts";
import { checking, isBeforeDone, isDrawn } from "../wording/checking-words.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { areAlike } from "../wording/noun-class.ts";
import { areOfOtherScopes, isOfYear } from "../rates/rate-search.ts";
import { leading, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** Items that were checked, and all of those that they were drawn from. */
export interface CheckedItems {
  readonly part: Mention;
  readonly whole: Mention;
}

/** What is drawn from was there before: 自评项目873个, 编报绩效目标的896个项目. */
const there = /自评|编报|填报|填写|上报|报送|提交|编制|设置|纳入|监控|评价|验收|安排|实施/;

/**
 * 对873个项目开展自评。从自评项目中抽取45个项目进行复核，抽查比例5.2%: of the items that the paragraph, else the one before it, told
 * before and counted alike. Null where it told two numbers of such items, or none.
 */
export function checkedItems(rate: Mention, scene: Scene): CheckedItems | null {
  const { scope } = rate;
  if (scope.isRow || !checking.test(rate.before) || /累计|部门|单位|资金/.test(rate.before))
    return null;
  const part = scope.mentions[rate.place - 1];
  if (part?.figure.kind !== "count" || part.noun === "unit" || !isDrawn(part)) return null;
  const told = (block: number): readonly Mention[] =>
    (scene.byBlock.get(block) ?? []).filter(
      (mention) =>
        mention.figure.flow.end <= part.figure.flow.start &&
        isAlike(mention, part) &&
        !isBeforeDone(part, mention) &&
        isToldAsThere(mention),
    );
  const own = told(part.figure.block);
  const [whole, ...others] = distinct(own.length > 0 ? own : told(part.figure.block - 1));
  if (whole === undefined || others.length > 0 || areOfOtherScopes(part, whole)) return null;
  return isSmaller(whole, part) ? null : { part, whole };
}

function isAlike(mention: Mention, part: Mention): boolean {
  const { figure, scope, noun } = mention;
  return (
    figure.kind === "count" &&
    !scope.isRow &&
    ((noun !== null && areAlike(noun, part.noun)) || isCalledAlike(mention, part)) &&
    figure.quantity.unit === part.figure.quantity.unit &&
    figure.status === part.figure.status &&
    isOfYear(mention, part)
  );
}

/** 上报自评表1203份 and 241份自评表: what no dictionary knows, called by one word. */
function isCalledAlike(mention: Mention, part: Mention): boolean {
  return sharedRun(nameOf(mention), nameOf(part)) >= nameLength;
}

const nameLength = 3;

function nameOf({ before, after }: Mention): string {
  return `${before.slice(-6)}|${after.slice(0, 6)}`;
}

function isToldAsThere(mention: Mention): boolean {
  const [lead] = leading(mention, 24)
    .split(/[；;。]/)
    .toReversed();
  const [tail] = trailing(mention).split(/[，,；;。]/);
  return there.test(`${lead ?? ""}${tail ?? ""}`);
}
