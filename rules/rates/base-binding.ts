import type { Status } from "../../domain/figure.ts";
import { order } from "../../domain/interval.ts";
import { printedValue } from "../../domain/reading.ts";
import { countAlike, sameYear } from "../wording/mention-match.ts";
import { perObject, remembered } from "../remembered.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** Words before a name that do not narrow it, and words behind it that any amount or number has. */
const lead =
  /^(?:其中|全部|所有|其|该|全[区县市州省]|当年|全年|同期|当期|年度|本年度?|今年|[区县市州]?本级|[区县市州省][级直]|本次|本轮|上述|上半年|共计?|合计|累计|实际|完成|实现|涉及|下达|安排|截至|总|的|对|[\d年月底末日—-])+/;
const tail =
  /(?:总额|总数|总量|总计|总共|金额|资金额?|数量|数额|个数|规模|额|数|量|总|的|了|共|为|是|有|达到?|约|近|超过?|合计|[：:])+$/;

/** 成交总额 → 成交, 全县一般公共预算支出 → 一般公共预算支出; empty for 总额, 资金总额. */
export const bareName = remembered((words) =>
  words
    .replace(/[\s“”"'‘’、]/g, "")
    .replace(lead, "")
    .replace(tail, ""),
);

/** What a text that names its base may mean by it. */
export interface Bases {
  /** Called exactly so. */
  readonly named: readonly Mention[];
  /** Called so among other words. */
  readonly alike: readonly Mention[];
}

/** Figures of the document called like the whole of a share, nearest before the part first. */
export function basesCalled(words: string, part: Mention, scene: Scene): Bases {
  const name = bareName(words);
  // 占监控项目调整后预算的17.7%: what is spent or looked at is a share of what was planned.
  const statuses = planned.test(words) ? ([part.figure.status, "plan"] as const) : undefined;
  const pool = wholesFor(part, scene, statuses);
  if (name === "") return { named: [], alike: pool.filter(isTotal) };
  const named = pool.filter((mention) => isNamed(mention, name));
  const alike = pool.filter(
    (mention) => wordsOf(mention).includes(name) || isEndOf(name, bareName(mention.before)),
  );
  // A part that was written too large is no reason to know no whole.
  const small =
    alike.length > 0
      ? []
      : comparable(part, scene, statuses).filter(
          (mention) =>
            (mention.figure.block === part.figure.block ||
              !ofAll.test(words) ||
              isTotal(mention)) &&
            (wordsOf(mention).includes(name) || isEndOf(name, bareName(mention.before))),
        );
  return { named: distinct(named), alike: distinct([...alike, ...small]) };
}

/** 占全县乡镇红灯项目: what another paragraph tells of one of them, and is less than the part, is not all of them. */
const ofAll = /^(?:全[国省市县区州部体]|所有|各[县市区乡镇])/;
const planned = /预算|计划|申报|送审/;
const shortestEnd = 4;

/** 监控项目调整后预算 is called 调整后预算 where the projects have just been told. */
function isEndOf(name: string, short: string): boolean {
  return short.length >= shortestEnd && name.endsWith(short);
}

/** Facts that are large enough to hold the part: same measure and year, not in a table. */
export function wholesFor(
  part: Mention,
  scene: Scene,
  statuses?: readonly Status[],
): readonly Mention[] {
  const least = printedValue(part.figure.quantity);
  return comparable(part, scene, statuses).filter(
    ({ figure }) => order(printedValue(figure.quantity), least) >= 0,
  );
}

/** All other facts of the same measure and year in the prose, nearest before the part first. */
export function comparable(
  part: Mention,
  scene: Scene,
  statuses: readonly Status[] = [part.figure.status],
): readonly Mention[] {
  const { dimension } = part.figure.quantity;
  const pool = around(part, scene).filter(
    (mention) =>
      mention.figure.quantity.dimension === dimension &&
      mention !== part &&
      !mention.scope.isRow &&
      statuses.includes(mention.figure.status) &&
      isComparable(mention, part),
  );
  const at = part.figure.flow.start;
  const before = pool.filter(({ figure }) => figure.flow.start < at).toReversed();
  return [...before, ...pool.filter(({ figure }) => figure.flow.start > at)];
}

/** From sentence to sentence a year that was only carried over to a number does not part it from another. */
function isComparable(a: Mention, b: Mention): boolean {
  if (!countAlike(a, b)) return false;
  return (
    sameYear(a, b) ||
    (a.scope !== b.scope &&
      a.figure.block === b.figure.block &&
      a.past === b.past &&
      !isDated(a) &&
      !isDated(b))
  );
}

function isDated({ before }: Mention): boolean {
  return /20\d\d|上年|去年|上一年|同期|今年|本年|次年/.test(before);
}

/** So many figures on each side of a part are looked through, however many the document has. */
const reach = 400;

const places = perScene(
  ({ mentions }): ReadonlyMap<Mention, number> =>
    new Map(mentions.map((mention, place) => [mention, place])),
);

function around(part: Mention, scene: Scene): readonly Mention[] {
  const place = places(scene).get(part);
  return place === undefined
    ? scene.mentions
    : scene.mentions.slice(Math.max(0, place - reach), place + reach);
}

export function isTotal({ before, after }: Mention): boolean {
  return /共|总|合计|全部|全[区县市州]|下达|反映|涉及/.test(before.slice(-12) + after.slice(0, 4));
}

/** Each value once. */
export function distinct(mentions: readonly Mention[]): readonly Mention[] {
  const seen = new Set<string>();
  return mentions.filter(({ figure }) => {
    const key = String(figure.value);
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}

/** By the words before the number; for a count also by those behind it: 75家县级预算单位全部编报. */
function isNamed({ before, after, figure }: Mention, name: string): boolean {
  const behind = /^[一-龥]*/.exec(after.replace(/[\s“”]/g, ""))?.[0] ?? "";
  const counted = figure.kind === "count" && behind.replace(lead, "").startsWith(name);
  return counted || bareName(before) === name;
}

const wordsOf = perObject(({ before, after, figure }: Mention): string => {
  const words = figure.kind === "count" ? `${before}|${after.slice(0, 12)}` : before;
  return words.replace(/[\s“”"]/g, "");
});
