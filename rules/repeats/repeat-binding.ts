import { indicatorOf } from "../../domain/indicator.ts";
import { quantum } from "../../domain/quantity.ts";
import type { Quantity } from "../../domain/quantity.ts";
import { repairsOf } from "../../domain/repair.ts";
import { inOneSentence } from "../wording/full-sentence.ts";
import { areAmongOthers } from "./among-others.ts";
import { areAlike } from "../wording/noun-class.ts";
import { bindingOf, roleName, sharedRun } from "../wording/mention-match.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import { perObject } from "../remembered.ts";
import { isInTotalRow } from "../tables/total-words.ts";
import type { Bound } from "../rule.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** Two mentions of one indicator, year and status. */
export interface Repeat {
  readonly bound: Bound;
  /** same: one figure told twice; likely: much the same words; unclear: the scope may differ. */
  readonly likeness: "same" | "likely" | "unclear";
}

/** Words that narrow what a figure covers; figures with different ones are different figures. */
const scopeWords =
  /全[区县市州省]|[区县市]本?级|乡镇|镇街|街道|中央|省级|上级|新增|追加|年初|年中|调整后|第[一二三四五]批|累计|其中|上半年|下半年|[一二三四1-4]季度|截至|\d+月|线上|线下|自行|重点|部门|第三方|首次|剩余|净|该|每/g;

/** 上表三个部门以外，两个部门监控项目49个: not what the table shows. */
const beside = /以外|之外|另有|另外|其余|除/;

/** 优良对象（个） in the row of totals are some of the objects. */
const ofSome = /[优良红黄绿]|压减|整改|调整|其中|新增|退回|抽/;

/** Each mention against the first of its group; cells count only in the row of totals. */
export const repeats = perScene((scene): readonly Repeat[] =>
  [...scene.byIndicator.values()].flatMap((mentions) => {
    const told = mentions.filter(
      ({ figure, scope, before, after }) =>
        // 平均每个项目评价资金1935万元 is no total told again.
        !/平均|每[个家项份]|[户人家份]均/.test(before) &&
        // 3个部门平均94.5分；其余21个部门: what is left is not what was told.
        !/(?:其余|其他|另外?有?|剩余|余下|剩下)的?\s*$/.test(before) &&
        // 一个部门一个部门地过 counts nothing.
        !figure.quote.startsWith("一") &&
        (!scope.isRow || (isInTotalRow({ after }) && !ofSome.test(before))),
    );
    const groups = Map.groupBy(told, ({ figure, past }) =>
      [figure.year, past, figure.status, figure.quantity.dimension].join("|"),
    );
    return [...groups.values()].flatMap((group) => pairsOf(group, scene));
  }),
);

function pairsOf(group: readonly Mention[], scene: Scene): readonly Repeat[] {
  const [first, ...rest] = group;
  if (first === undefined) return [];
  // Three and more different values are an enumeration, not a repetition.
  const many = new Set(group.map(({ figure }) => figure.value)).size > 2;
  return rest.flatMap((other): readonly Repeat[] => {
    if (other.scope === first.scope || !alike(first, other)) return [];
    const isOpen = many || areSideBySide(first, other, scene);
    const likeness = isOpen ? "unclear" : likenessOf(first, other);
    return [{ likeness, bound: repeatOf(first, other) }];
  });
}

/** 甲县压减2760万元，涉及项目15个；乙县…11个: nobody tells a number twice in one sentence, it tells of two things. */
function areSideBySide(a: Mention, b: Mention, scene: Scene): boolean {
  const inProse = !a.scope.isRow && !b.scope.isRow;
  return inProse && a.figure.block === b.figure.block && inOneSentence(scene, a, b);
}

function alike(a: Mention, b: Mention): boolean {
  return areAlike(a.noun, b.noun) || a.scope.isRow || b.scope.isRow;
}

function repeatOf(first: Mention, other: Mention): Bound {
  const name = indicatorOf(first.figure.indicator ?? "")?.name ?? roleName(first, "该数");
  return sameValue(first, other, name, name);
}

/** The coarser one is the claim: it has the wider set, so that a rounded repeat agrees. */
export function sameValue(a: Mention, b: Mention, aName: string, bName: string): Bound {
  const finer = quantum(a.figure.quantity).compare(quantum(b.figure.quantity)) <= 0;
  const [from, to] = finer ? [a, b] : [b, a];
  const [fromName, toName] = finer ? [aName, bName] : [bName, aName];
  return {
    formula: { name: "value", args: [0], sign: "=", claim: 1 },
    evidence: [evidenceOf(fromName, from), evidenceOf(toName, to)],
    text: aName === bName ? `${aName}前后一致` : `${fromName}＝${toName}`,
    binding: bindingOf([a, b]),
  };
}

function likenessOf(a: Mention, b: Mention): Repeat["likeness"] {
  if (a.scope.isRow || b.scope.isRow)
    return [a, b].some(({ scope }) => !scope.isRow && beside.test(scope.text)) || areOfGroups(a, b)
      ? "unclear"
      : "likely";
  if (areAmongOthers(a, b)) return "unclear";
  const near = isSlip(a, b);
  // So many digits do not come within one slip of each other by accident.
  const telling = near && significant(a) > 3 && significant(b) > 3;
  if (scopeOf(a) !== scopeOf(b)) return telling ? "likely" : "unclear";
  const [left, right] = [wordsOf(a), wordsOf(b)];
  if (left.length > 3 && left === right && a.figure.subject === b.figure.subject) {
    return near ? "same" : companionOf(a) === companionOf(b) ? "likely" : "unclear";
  }
  const shorter = Math.min(left.length, right.length);
  const similar = sharedRun(left, right) >= Math.max(4, shorter * 0.6);
  if (telling) return "likely";
  return similar && near && significant(a) > 2 && significant(b) > 2 ? "likely" : "unclear";
}

/** 85个红灯项目预算18226万元 beside a table that counts no 85 in its row: the sentence tells of a group of its own. */
function areOfGroups(a: Mention, b: Mention): boolean {
  const [row, told] = a.scope.isRow ? [a, b] : [b, a];
  if (told.scope.isRow || !/^(?:amount|rate)$/.test(told.figure.kind)) return false;
  const counted = told.scope.mentions
    .slice(0, told.place)
    .find(({ noun }) => noun === "project")?.figure;
  const counts = row.scope.mentions.filter(({ figure }) => figure.kind === "count");
  return (
    counted !== undefined &&
    counts.length > 0 &&
    counts.every(({ figure }) => figure.value !== counted.value)
  );
}

/** 64个项目，申报5.12亿元 and 27个，申报30480万元: the counts before them say that they are of two groups. */
function companionOf({ scope, place }: Mention): string | null {
  const before = scope.mentions[place - 1]?.figure;
  return before?.kind === "count" ? before.value : null;
}

/** Number of digits that carry information: 12000 has two. */
function significant({ figure }: Mention): number {
  return figure.quantity.digits.replace(/\D|0+$/g, "").length;
}

/** One miswritten digit or one swap apart, whichever of them was miswritten: the mark of a copying error rather than of another scope. */
export function isSlip(a: Mention, b: Mention, sameUnit = true): boolean {
  const [left, right] = [a.figure.quantity, b.figure.quantity];
  if (left.digits.length < 2 || (sameUnit && left.unit !== right.unit)) return false;
  // 四个 is no 34个 with a digit left out: words and digits are not miswritten for each other.
  if (isInWords(a) !== isInWords(b)) return false;
  return isMendedTo(left, right) || isMendedTo(right, left);
}

function isMendedTo(wrong: Quantity, right: Quantity): boolean {
  return mended(wrong).has(right.digits);
}

/** The digits that a slip of the pen in them leads to. */
const mended = perObject(
  (quantity: Quantity): ReadonlySet<string> =>
    new Set(
      repairsOf(quantity).flatMap(({ kind, to }) =>
        kind === "unit" || kind === "complement" ? [] : to.digits,
      ),
    ),
);

function isInWords({ figure }: Mention): boolean {
  return /^[一二两三四五六七八九十百]/.test(figure.quote);
}

function scopeOf(mention: Mention): string {
  const words = `${mention.before}|${mention.after.slice(0, 12)}`.match(scopeWords) ?? [];
  return [...new Set(words)].sort().join();
}

function wordsOf(mention: Mention): string {
  return (mention.before + mention.after.slice(0, 12)).replace(/[\s\d年度全共计达为约]/g, "");
}
