import * as fc from "fast-check";
import type { Indicator } from "../../domain/indicator.ts";
import { indicators } from "../../domain/indicator.ts";
import type { Report } from "../../domain/report.ts";
import { cloudCounty, markedReport } from "./marked-report.ts";

/** One figure of a drawn report, as markedReport takes it. */
interface Drawn {
  readonly indicator: Indicator;
  readonly quote: string;
  readonly notes: readonly string[];
}

/** Limits are no facts of a year; a rank is drawn with the number it is counted among. */
const drawable = indicators.filter(
  ({ id }) => !/threshold/.test(id) && id !== "institution.rank_pool",
);

/** Units that reports use besides the nominal one. */
const otherUnits: Readonly<Record<string, readonly string[]>> = {
  个: ["个", "项", "家"],
  家: ["家", "个"],
  项: ["项", "个"],
  期: ["期", "次", "场"],
  名: ["名", "位"],
};

/** Objects that are no offices are not counted in 家. */
const things = /projects|policies|documents|issues|excellent|reports|objects/;

function unitsOf({ id, unit }: Indicator): readonly string[] {
  // Offices, towns and people are counted in one way.
  if (id.endsWith("towns")) return ["个"];
  if (/units|departments/.test(id)) return unit === "个" ? ["个", "家"] : [unit];
  const units = otherUnits[unit] ?? [unit];
  return things.test(id) ? units.filter((one) => one !== "家") : units;
}

const amount = fc
  .tuple(
    fc.integer({ min: 1, max: 9_999_999 }),
    fc.constantFrom(0, 1, 2),
    fc.constantFrom("万元", "万元", "亿元"),
  )
  .map(([units, places, unit]) => `${decimal(units, places)}${unit}`);

const rate = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(0, 1, 2))
  .map(
    ([units, places]) =>
      `${decimal(places === 0 ? (units % 100) + 1 : units % 10 ** (places + 2), places)}%`,
  );

function decimal(units: number, places: number): string {
  return places === 0 ? String(units) : (units / 10 ** places).toFixed(places);
}

function quoteOf(indicator: Indicator): fc.Arbitrary<string> {
  switch (indicator.kind) {
    case "amount":
      return amount;
    case "rate":
      return rate;
    case "score":
      return fc.integer({ min: 600, max: 1000 }).map((tenths) => `${decimal(tenths, 1)}分`);
    case "rank":
      return fc.constantFrom("第2位", "第3名", "第7位");
    default:
      return fc
        .tuple(fc.integer({ min: 1, max: 5000 }), fc.constantFrom(...unitsOf(indicator)))
        .map(([count, unit]) => `${count}${unit}`);
  }
}

const qualified = fc.constantFrom("", "", "", "", "over", "approx", "nearly", "more_than");

function figureOf(indicator: Indicator, year: number | null): fc.Arbitrary<Drawn> {
  const canLean = indicator.kind === "amount" || indicator.kind === "count";
  return fc
    .tuple(quoteOf(indicator), canLean ? qualified : fc.constant(""))
    .map(([quote, lean]) => {
      const own = lean === "over" ? quote.replace(/^(\d+)(?=[^\d.])/u, "$1余") : quote;
      // 余 stands behind whole numbers only.
      const note = lean === "over" && own === quote ? "" : lean;
      const yearly = year === null ? [] : [`year=${year}`];
      return {
        indicator,
        quote: own,
        notes: [indicator.id, note, ...yearly].filter((one) => one !== ""),
      };
    });
}

const words = { approx: "约", nearly: "近", more_than: "超过" } as const;

function lineOf({ indicator, quote, notes }: Drawn): string {
  const front = Object.entries(words).find(([note]) => notes.includes(note))?.[1] ?? "";
  return `${indicator.name}${front}«${quote}|${notes.join(" ")}»。`;
}

export interface FactSet {
  readonly reports: readonly Report[];
  readonly earlier: readonly Report[];
}

const coming = ["application.units_cut", "application.cut_amount", "application.projects_cut"];

function oneOf(chosen: readonly Indicator[], year: number | null): fc.Arbitrary<readonly Drawn[]> {
  return fc.tuple(...chosen.map((indicator) => figureOf(indicator, year)));
}

/** Facts of one district: any indicators with any values, some twice, some of the coming year, some of the last. */
export const factSets: fc.Arbitrary<FactSet> = fc
  .record({
    year: fc.integer({ min: 2020, max: 2025 }),
    own: fc.subarray(drawable, { minLength: 1 }),
    twice: fc.subarray(drawable, { maxLength: 4 }),
    next: fc.subarray(coming),
    last: fc.subarray(drawable, { maxLength: 12 }),
  })
  .chain(({ year, own, twice, next, last }) => {
    const again = twice.filter((indicator) => own.includes(indicator));
    const later = drawable.filter(({ id }) => next.includes(id));
    return fc
      .tuple(oneOf(own, null), oneOf(again, null), oneOf(later, year + 1), oneOf(last, null))
      .map(([first, second, third, before]): FactSet => {
        const told = [...first, ...second, ...third];
        return {
          reports: [reportOf(told, "d0", year)],
          earlier: before.length === 0 ? [] : [reportOf(before, "e0", year - 1)],
        };
      });
  });

function reportOf(drawn: readonly Drawn[], id: string, year: number): Report {
  const text = ["云岭县预算绩效管理工作总结", ...drawn.map(lineOf)].join("\n");
  return markedReport(text, { id, year, district: cloudCounty });
}
