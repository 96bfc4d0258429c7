import { rateFormulas } from "../rates/rate-bound.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { RateCase } from "../rates/rate-binding.ts";
import { isInTotalRow } from "./total-words.ts";
import type { Bound } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const shareHeader = /占比|比重|比例|所占/;

/** Cells under 占比: each row's figure over the total of the column that most rows fit. */
export function columnShares(scene: Scene): readonly RateCase[] {
  const cells = scene.mentions.filter(({ figure }) => figure.cell !== null);
  const tables = [...Map.groupBy(cells, ({ figure }) => figure.cell?.table ?? -1).values()];
  return tables.flatMap((table) => {
    const rates = table.filter(
      ({ figure, before, after }) =>
        figure.kind === "rate" && shareHeader.test(before) && !isInTotalRow({ after }),
    );
    const columns = [...Map.groupBy(table, ({ figure }) => figure.cell?.column ?? -1).values()];
    const options = columns.map((column) => rates.map((rate) => bindIn(column, rate)));
    const best = options.toSorted((a, b) => fitting(b) - fitting(a))[0] ?? [];
    // A column is the base only where most rows say so.
    if (fitting(best) * 2 <= rates.length) return [];
    return rates.flatMap((rate, index) => caseOf(rate, best[index] ?? null));
  });
}

function fitting(bounds: readonly (Bound | null)[]): number {
  return bounds.filter((bound) => bound !== null && isFitting(bound)).length;
}

function bindIn(column: readonly Mention[], rate: Mention): Bound | null {
  const part = column.find(({ figure }) => figure.cell?.row === rate.figure.cell?.row);
  const whole = column.find(isInTotalRow);
  if (part === undefined || whole === undefined || part.figure.kind === "rate") return null;
  return {
    formula: rateFormulas.share,
    evidence: [
      evidenceOf(rate.after === "" ? "本行" : rate.after, part),
      evidenceOf("合计", whole),
      evidenceOf("占比", rate),
    ],
    text: "占比＝本行÷合计",
    binding: "sentence",
  };
}

function caseOf(rate: Mention, bound: Bound | null): readonly RateCase[] {
  if (bound === null) return [];
  return [
    {
      rate,
      name: "占比",
      ruleId: "R01",
      family: null,
      bounds: [bound],
      part: null,
      whole: null,
      explicit: true,
    },
  ];
}
