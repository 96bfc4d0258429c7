import type { Chart } from "../domain/chart.ts";

/** Ends and steps of a value axis; zero is always on it. */
export interface Scale {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Places that its numbers are printed with. */
  readonly decimals: number;
}

const steps = 5;

/** Only lengths are drawn from these numbers; what is printed is `ChartValue.text`. */
export function scaleOf(chart: Chart): Scale {
  const values = [0, ...extents(chart)];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const span = high - low || 1;
  const power = 10 ** Math.floor(Math.log10(span / steps));
  const ratio = span / steps / power;
  const factor = [1, 2, 2.5, 5, 10].find((each) => ratio <= each * 1.0001) ?? 10;
  const step = factor * power;
  const decimals = Math.max(0, -Math.floor(Math.log10(power)) + (factor === 2.5 ? 1 : 0));
  const end = Math.max(1, Math.ceil(high / step - 1e-9));
  return {
    min: Math.floor(low / step + 1e-9) * step,
    max: (high <= 0 && low < 0 ? 0 : end) * step,
    step,
    decimals,
  };
}

function extents(chart: Chart): readonly number[] {
  const reference = chart.reference === undefined ? [] : [Number(chart.reference.value.exact)];
  const rows = chart.categories.map((_, i) =>
    chart.series.map(({ values }) => Number(values[i]?.exact ?? 0)),
  );
  if (chart.form !== "stacked") return [...reference, ...rows.flat()];
  const sums = rows.flatMap((row) => [
    row.reduce((sum, one) => sum + Math.max(0, one), 0),
    row.reduce((sum, one) => sum + Math.min(0, one), 0),
  ]);
  return [...reference, ...sums];
}
