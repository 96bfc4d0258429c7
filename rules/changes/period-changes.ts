import { valuesTogether } from "../lists/values-together.ts";
import { hanValue } from "../wording/han-numeral.ts";
import { followOn } from "../wording/period-runs.ts";
import { plain } from "../wording/plain.ts";
import { between, leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { sameMeasure } from "./change-subject.ts";
import { changeBefore } from "./change-words.ts";
import type { Direction } from "./change-words.ts";
import type { NamedGap } from "./named-gap.ts";
import { periodsOf } from "./periods-told.ts";
import { boundFor } from "./year-series.ts";
import type { Valued } from "./year-series.ts";

/** 2024年增幅, 2022年增长: against the year before. */
const ownYear =
  /^(?:其中|而|且)?(20\d\d)年度?(?:又|再|则|同比|的)*(?:[增降减升回扩压]|上升|提高)[一-龥]{0,4}$/;
/** 2022年支出比2020年多 */
const named = /^(?:其中|而|且)?(20\d\d)年度?[一-龥]{0,6}[比较](20\d\d)年度?[一-龥]{0,6}$/;
/** 三季度支出较二季度少 */
const quarter =
  /^(?:其中|而|且)?第?([一二三四])季度[一-龥]{0,6}[比较]第?([一二三四])季度[一-龥]{0,4}$/;
/** 末年比首年多 */
const ends = /^(?:其中|而|且)?(?:末年|最后一年)[比较](?:首年|第一年)[一-龥]{0,6}$/;
/** 2019年、2020年分别比上年增长 */
const inTurn =
  /((?:20\d\d年度?[、和与及])+20\d\d年度?)(?:分别|依次)[比较](?:上一?年|前一年)度?[一-龥]{2,6}$/;
/** 其后增幅依次为 */
const since =
  /(?:其后|此后|后[两三四]年|逐年)的?(?:同比|环比|逐年)?(?:增幅|增速|增长率?|降幅|下降)(?:依次|分别)(?:为|是|达到?)?$/;
/** 增长, 环比回落: goes on with the pair right before. */
const goingOn = /^(?:环比|同比)?(?:增长|增幅|上升|下降|降幅|回落|减少|减幅)率?(?:了|为|达到?)*$/;

type Pair = readonly [number, number];

/**
 * 2020年为8640万元，2021年为10375万元，2022年为12235万元，其后增幅依次为20.1%和17.9%; 三个季度依次为…，三季度较二季度少0.55亿元，环比回落3.6%:
 * how values told in the order of years or quarters changed from one to another.
 */
export const periodChanges = perScene((told: Scene): readonly NamedGap[] => {
  const scene = wholeScene(told);
  return [...scene.byBlock.values()].flatMap((block) => {
    if (!block.some(({ scope }) => !scope.isRow && /年|季度/.test(scope.text))) return [];
    const valued = periodsOf(block, scene);
    if (valued.length < 2) return [];
    let last: Pair | null = null;
    return block.flatMap((by, at): readonly NamedGap[] => {
      if (by.scope.isRow) return [];
      const ahead = valued.filter(({ value }) => block.indexOf(value) < at);
      const pair: Pair | null = pairOf(by, ahead) ?? (goesOn(by, block[at - 1]) ? last : null);
      last = pair;
      const bound = pair === null ? null : boundOf(by, pair, ahead);
      return bound === null ? [] : [{ by, bound }];
    });
  });
});

function boundOf(by: Mention, pair: Pair, valued: readonly Valued[]): NamedGap["bound"] | null {
  const direction = changeBefore(by) ?? directionInTurn(by);
  return direction === null ? null : boundFor(by, pair, valued, direction);
}

/** 分别比上年增长, 其后降幅依次为: one word for all of them. */
function directionInTurn(by: Mention): Direction | null {
  const { before, figure } = valuesTogether(by)[0] ?? by;
  const words = plain(before).replace(/(?:依次|分别)(?:为|是|达到?)?$/, "");
  return changeBefore({ figure, before: words });
}

function goesOn(by: Mention, last: Mention | undefined): boolean {
  return (
    last !== undefined &&
    last.scope === by.scope &&
    goingOn.test(plain(by.before)) &&
    /^[，,]/.test(plain(between(last, by)))
  );
}

/** Which of the periods is held against which. */
function pairOf(by: Mention, valued: readonly Valued[]): Pair | null {
  const words = plain(by.before);
  const [, year] = ownYear.exec(words) ?? [];
  if (year !== undefined) return [Number(year), Number(year) - 1];
  const [, own, other] = named.exec(words) ?? [];
  if (own !== undefined && other !== undefined) return [Number(own), Number(other)];
  const [, later, earlier] = quarter.exec(words) ?? [];
  if (later !== undefined && earlier !== undefined)
    return [Number(hanValue(later)), Number(hanValue(earlier))];
  if (ends.test(words)) return pairOfEnds(by, valued);
  return pairInTurn(by, valued);
}

/** Of a sentence whose every value up to then has its year, the first and the last. */
function pairOfEnds(by: Mention, valued: readonly Valued[]): Pair | null {
  const own = valued.filter(({ value }) => value.scope === by.scope && sameMeasure(value, by));
  const [first] = own;
  const last = own.at(-1);
  const opens = by.scope.mentions.find((each) => sameMeasure(each, by));
  if (first === undefined || last === undefined || first.value !== opens) return null;
  return first.year < last.year ? [last.year, first.year] : null;
}

/** One of several rates told in turn. */
function pairInTurn(by: Mention, valued: readonly Valued[]): Pair | null {
  const list = valuesTogether(by);
  const [first] = list;
  const at = list.indexOf(by);
  if (first === undefined || list.length < 2) return null;
  const lead = plain(leading(first, 60));
  const years = inTurn.exec(lead)?.[1]?.match(/20\d\d/g) ?? [];
  const own = Number(years[at]);
  if (years.length === list.length) return [own, own - 1];
  if (!since.test(lead)) return null;
  const told = [...new Set(valued.map(({ year }) => year))].toSorted((a, b) => a - b);
  const now = told[at + 1];
  return followOn(told) && told.length === list.length + 1 && now !== undefined
    ? [now, now - 1]
    : null;
}
