import { printedValue } from "../../domain/reading.ts";
import { checking, isDrawn } from "../wording/checking-words.ts";
import { usualUnits } from "../repeats/roster.ts";
import { membersOf } from "../repeats/roster-words.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** The units that were checked, and all of those that they were drawn from. */
export interface CheckedUnits {
  readonly part: Mention;
  readonly whole: Mention;
}

/** 县直部门中抽查9家: what narrows the units must be told of all of them too. */
const narrowing = /[县区市旗州]直|乡镇|镇街|街道|[一二]级|所属|下属|主管|重点|其中(?=[一-龥])/g;

/**
 * 抽查14个单位，抽查比例20.9%: of all units, as the sentence tells them or else as the report does again
 * and again. Null where another number of units, or a number of other things, stands in between.
 */
export function checkedUnits(rate: Mention, scene: Scene): CheckedUnits | null {
  const { scope, before } = rate;
  if (scope.isRow || !checking.test(before) || /累计/.test(before)) return null;
  const block = scene.byBlock.get(rate.figure.block) ?? [];
  const named = /部门|单位/.test(before);
  const inside = scope.mentions.slice(0, rate.place).findLast(isUnits);
  // 抽取30家部门的240个项目进行复核，…。抽查部门占比31.9%: named so, they may be told a sentence before.
  const part =
    inside ?? (named ? block.slice(0, block.indexOf(rate)).findLast(isUnits) : undefined);
  if (part === undefined || !isDrawn(part)) return null;
  if (rate.place - part.place > 1 && !named) return null;
  const beside = block.slice(0, block.indexOf(part)).filter(isUnits);
  const members = membersOf(scene).filter(
    ({ kind, mention }) => kind === "unit" && beside.includes(mention),
  );
  const whole = members.at(-1)?.mention ?? usualUnits(scene);
  if (whole === null || whole === part || isSmaller(whole, part)) return null;
  if (beside.some(({ figure }) => figure.value !== whole.figure.value)) return null;
  const told = narrowedBy(sentenceTo(part));
  const known = narrowedBy(`${sentenceTo(whole)}${whole.after.slice(0, 12)}`);
  return told.every((word) => known.includes(word)) ? { part, whole } : null;
}

function isUnits({ figure, noun }: Mention): boolean {
  return figure.kind === "count" && noun === "unit";
}

/** Far more checked than there are is another roster; a slip of the pen is told by other rules. */
export function isSmaller(whole: Mention, part: Mention): boolean {
  return printedValue(whole.figure.quantity).compare(printedValue(part.figure.quantity)) < 0;
}

function sentenceTo(mention: Mention): string {
  const previous = mention.scope.mentions[mention.place - 1];
  const lead = previous === undefined ? leading(mention) : between(previous, mention);
  return `${lead}|${mention.after.slice(0, 8)}`;
}

function narrowedBy(words: string): readonly string[] {
  return words.match(narrowing) ?? [];
}
