import { BarChart } from "echarts/charts";
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
} from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { Chart, ChartSeries, ChartValue } from "../domain/chart.ts";
import type { ChartFrame, ChartLayout } from "./chart-layout.ts";
import { chartLayout, fontSize, legendWidth } from "./chart-layout.ts";
import type { Paint } from "./chart-palette.ts";
import { decalOf, paintsOf } from "./chart-palette.ts";
import type { Scale } from "./chart-scale.ts";
import { widthOf, wrapped } from "./text-width.ts";

use([BarChart, AriaComponent, GridComponent, LegendComponent, MarkLineComponent, SVGRenderer]);

/** The first that stands on the machine; the first of all is the one that comes with us. */
export const chartFontFamily =
  "Noto Sans S Chinese,Noto Sans SC,Source Han Sans SC,Microsoft YaHei,PingFang SC,sans-serif";

export interface ChartDrawing {
  readonly svg: string;
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/**
 * A chart as SVG; equal charts give equal text. Columns too narrow to write their values on are laid
 * down; `piecesOf` shares out more categories than can be read in one picture.
 */
export function chartSvg(chart: Chart, frame: ChartFrame, scale?: Scale): ChartDrawing {
  const layout = chartLayout(chart, frame, scale);
  const { width, height } = layout;
  const canvas = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    canvas.setOption(optionOf(chart, layout));
    return { svg: settled(canvas.renderToSVGString()), width, height };
  } finally {
    canvas.dispose();
  }
}

/** Names of patterns count pictures drawn before; they come to be named after the picture itself. */
function settled(svg: string): string {
  const bare = svg
    .replace(/<style.*?<\/style>/su, "")
    .replaceAll(/ (?:class|ecmeta_\w+|pointer-events)="[^"]*"/gu, "")
    .replaceAll(/\bzr\d+-/gu, "jihe-");
  return bare.replaceAll("jihe-", `c${fingerprint(bare)}-`);
}

/** FNV-1a, 32 bits: enough to keep the pictures of one page apart. */
function fingerprint(words: string): string {
  let hash = 0x811c9dc5;
  for (const sign of words) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

function optionOf(chart: Chart, layout: ChartLayout): Readonly<Record<string, unknown>> {
  const { plot, lying } = layout;
  const paints = paintsOf(chart.series);
  const categoryAxis = categoryAxisOf(layout);
  const valueAxis = valueAxisOf(chart, layout);
  return {
    animation: false,
    backgroundColor: "#fff",
    aria: { enabled: true, decal: { show: true } },
    textStyle: { fontFamily: chartFontFamily, fontSize, color: "#000" },
    grid: { ...plot, outerBoundsMode: "none" },
    xAxis: lying ? valueAxis : categoryAxis,
    yAxis: lying ? categoryAxis : valueAxis,
    legend: {
      show: layout.hasLegend,
      type: "plain",
      top: 2,
      selectedMode: false,
      itemWidth: 20,
      itemHeight: 9,
      itemGap: 12,
      itemStyle: { borderColor: "#000", borderWidth: 0.4 },
      textStyle: { fontFamily: chartFontFamily, fontSize, color: "#000" },
      data: chart.series.map((_, i) => ({ name: String(i) })),
      formatter: (i: string) =>
        wrapped(chart.series[Number(i)]?.name ?? "", legendWidth, 1).join(""),
    },
    series: chart.series.map((series, i) => seriesOf(chart, layout, series, i, paints[i])),
  };
}

function categoryAxisOf({ lying, names, nameSize, nameGap }: ChartLayout): object {
  return {
    type: "category",
    inverse: lying,
    data: names.map((_, i) => String(i)),
    axisTick: { show: false },
    axisLine: { lineStyle: { color: "#000", width: 0.8 } },
    axisLabel: {
      interval: 0,
      color: "#000",
      fontSize: nameSize,
      lineHeight: nameSize + 1.5,
      margin: nameGap,
      formatter: (_: string, i: number) => names[i] ?? "",
    },
  };
}

function valueAxisOf({ unit }: Chart, { lying, scale, unitGap }: ChartLayout): object {
  return {
    type: "value",
    min: scale.min,
    max: scale.max,
    interval: scale.step,
    name: `单位：${unit}`,
    nameLocation: lying ? "middle" : "end",
    nameGap: unitGap,
    nameTextStyle: { color: "#000", fontSize, align: lying ? "center" : "left", padding: 0 },
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { lineStyle: { color: "#ccc", width: 0.5 } },
    axisLabel: {
      color: "#000",
      fontSize,
      formatter: (value: number) => value.toFixed(scale.decimals).replace(/^-(0(?:\.0*)?)$/u, "$1"),
    },
  };
}

function seriesOf(
  chart: Chart,
  layout: ChartLayout,
  { values }: ChartSeries,
  index: number,
  paint: Paint | undefined,
): object {
  const isStacked = chart.form === "stacked";
  const colour = paint === undefined ? {} : { color: paint.color, decal: decalOf(paint) };
  return {
    type: "bar",
    name: String(index),
    silent: true,
    emphasis: { disabled: true },
    ...(isStacked ? { stack: "all" } : {}),
    barWidth: layout.barWidth,
    barGap: "0%",
    itemStyle: { ...colour, borderColor: "#000", borderWidth: 0.4 },
    data: chart.categories.map((_, i) => dataOf(values[i] ?? null, chart, layout)),
    ...(index === 0 && chart.reference !== undefined
      ? { markLine: referenceOf(chart.reference, layout) }
      : {}),
  };
}

function dataOf(value: ChartValue | null, chart: Chart, layout: ChartLayout): object | "-" {
  if (value === null) return "-";
  const number = Number(value.exact);
  return { value: number, label: labelOf(value, number, chart, layout) };
}

function labelOf(value: ChartValue, number: number, chart: Chart, layout: ChartLayout): object {
  const { lying, valueSize, turned, scale, plot, width } = layout;
  const style = {
    formatter: () => value.text,
    color: "#000",
    fontSize: valueSize,
    textBorderColor: "#fff",
    textBorderWidth: 2,
  };
  if (chart.form === "stacked") {
    const length = (Math.abs(number) / (scale.max - scale.min)) * (width - plot.left - plot.right);
    // A segment shorter than its value leaves it to the table.
    return { ...style, show: length > widthOf(value.text) * valueSize + 3, position: "inside" };
  }
  const isNegative = number < 0;
  if (lying) return { ...style, show: true, distance: 3, position: isNegative ? "left" : "right" };
  const position = isNegative ? "bottom" : "top";
  if (!turned) return { ...style, show: true, distance: 3, position };
  const align = isNegative ? "right" : "left";
  return {
    ...style,
    show: true,
    distance: 3,
    position,
    rotate: 90,
    align,
    verticalAlign: "middle",
  };
}

function referenceOf(
  { name, value }: NonNullable<Chart["reference"]>,
  { lying, scale }: ChartLayout,
): object {
  const number = Number(value.exact);
  const place = (number - scale.min) / (scale.max - scale.min);
  const align = !lying ? "left" : place < 0.25 ? "left" : place > 0.75 ? "right" : "center";
  return {
    silent: true,
    symbol: "none",
    // Behind the bars, so that no value is crossed out.
    z: 1,
    lineStyle: { color: "#000", width: 1.2, type: "solid" },
    data: [lying ? { xAxis: number } : { yAxis: number }],
    label: {
      position: lying ? "start" : "end",
      align,
      color: "#000",
      fontSize,
      formatter: () => `${name}${lying ? " " : "\n"}${value.text}`,
    },
  };
}
