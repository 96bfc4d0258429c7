import type { Chart, ChartValue } from "../../domain/chart.ts";

export function valueOf(exact: string, text: string = exact): ChartValue {
  return { exact, text };
}

const offices = ["教育局", "住房和城乡建设局", "人力资源和社会保障局", "水务局", "乡村振兴局"];

function rateOf(i: number): ChartValue | null {
  return i === 3 ? null : valueOf(`${(i * 37 + 11) % 100}.5`);
}

/** A chart of rates of `count` offices, changed as told; the fourth office gives nothing. */
export function rateChart(count: number, changes: Partial<Chart> = {}): Chart {
  return {
    form: "bar",
    title: "各部门预算执行率",
    unit: "%",
    categories: Array.from({ length: count }, (_, i) => `${offices[i % 5]!}${i + 1}`),
    series: [{ name: "执行率", values: Array.from({ length: count }, (_, i) => rateOf(i)) }],
    ...changes,
  };
}
