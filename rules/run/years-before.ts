import { perObject } from "../remembered.ts";
import { leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { plain } from "../wording/plain.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { toldBy } from "./told-facts.ts";
import type { Told } from "./told-facts.ts";
import type { Witness } from "./witness.ts";

/** What the reports of earlier years told of their own years, for those of the same district and scope. */
export type Earlier = (year: number) => ReadonlyMap<string, Told>;

const nothing: ReadonlyMap<string, Told> = new Map();

// Asked for every figure of every report of a run.
const sources = perObject((witnesses: readonly Witness[]) => Map.groupBy(witnesses, keyOf));
const factsOf = perObject((witness: Witness): ReadonlyMap<string, Told> => {
  const own = toldBy(witness).filter(({ year }) => year === witness.year);
  return new Map(own.map((each) => [factOf(each.indicator, each.mention), each]));
});

function keyOf({ district, cover, year }: Pick<Witness, "district" | "cover" | "year">): string {
  return `${district}|${cover}|${String(year)}`;
}

/** Where two reports tell of one year, which of them is meant is not said. */
export function earlierOf(witness: Witness, witnesses: readonly Witness[]): Earlier {
  return (year) => {
    const [last, another] = sources(witnesses).get(keyOf({ ...witness, year })) ?? [];
    return last === undefined || another !== undefined || year >= witness.year
      ? nothing
      : factsOf(last);
  };
}

/** The indicator and how it is measured. */
export function factOf(indicator: string, { figure }: Mention): string {
  return `${indicator}|${figure.quantity.dimension}`;
}

export interface PastFigure {
  readonly mention: Mention;
  readonly year: number;
}

const named = /(?:上一?年度?|去年|(20\d\d)年度?)的?[^，,。；;、\d]{0,10}$/;
/** 同期 and 可比口径 are other bases; 压减 and 核减 are deeds, and no change. */
const otherwise = /同期|可比|口径|增|(?<![压核评审调削扣])减|下降|提高|上升|结转|相比|末/;

/** Figures that stand right behind 上年的, 去年, 2023年的. */
export function pastFigures({ scene, year }: Witness): readonly PastFigure[] {
  return wholeScene(scene).mentions.flatMap((mention): readonly PastFigure[] => {
    const { figure, scope } = mention;
    if (figure.indicator === null || scope.isRow || figure.status === "plan") return [];
    if (figure.status === "threshold" || figure.quantity.dimension === "points") return [];
    const [tail, told] = named.exec(leading(mention, 20)) ?? [];
    if (tail === undefined || otherwise.test(tail)) return [];
    const past = told === undefined ? year - 1 : Number(told);
    return past < year ? [{ mention, year: past }] : [];
  });
}

const partOfYear = /[上下]半年|[一二三四1-4]季度|\d{1,2}月/gu;

/** Both sentences speak of the same part of the year, mostly of none. */
export function areOfOnePeriod(a: Mention, b: Mention): boolean {
  const [left, right] = [a, b].map(({ scope }) => plain(scope.text).match(partOfYear)?.join());
  return left === right;
}
