import type { Chart } from "../domain/chart.ts";
import type { Scale } from "./chart-scale.ts";
import { scaleOf } from "./chart-scale.ts";
import { widthOf, wrapped } from "./text-width.ts";

/** The most room a picture may take, in points. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
}

/** Everything of a picture that is decided before it is drawn; lengths in points. */
export interface ChartLayout {
  readonly lying: boolean;
  readonly width: number;
  readonly height: number;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  /** Names of the categories as they fit, lines apart by \n. */
  readonly names: readonly string[];
  readonly nameSize: number;
  readonly nameGap: number;
  readonly valueSize: number;
  /** Between a value axis that stands and the unit above it. */
  readonly unitGap: number;
  /** Values written upwards, where columns are narrower than their values. */
  readonly turned: boolean;
  readonly barWidth: number;
  readonly hasLegend: boolean;
  readonly scale: Scale;
}

export const fontSize = 9;
const smallest = 5;
const legendLine = 18;
const axisRoom = 38;
const nameWidth = 14;

export function chartLayout(
  chart: Chart,
  frame: ChartFrame,
  scale: Scale = scaleOf(chart),
): ChartLayout {
  if (chart.form === "column") {
    const standing = standingLayout(chart, frame, scale);
    if (standing !== null) return standing;
  }
  return lyingLayout(chart, frame, scale);
}

/** A chart, or as many of its categories as one picture can hold, on the axis of the whole. */
export interface ChartPiece {
  readonly chart: Chart;
  readonly scale: Scale;
}

/** A chart with more categories than a picture can show in readable writing, in several of equal size. */
export function piecesOf(chart: Chart, frame: ChartFrame): readonly ChartPiece[] {
  const scale = scaleOf(chart);
  const { categories, series } = chart;
  if (chart.form === "column" && standingLayout(chart, frame, scale) !== null) {
    return [{ chart, scale }];
  }
  const room = frame.height - headRoom(chart, frame.width) - axisRoom;
  const most = Math.max(1, Math.floor(room / leastPitch(chart)));
  const count = Math.max(1, Math.ceil(categories.length / most));
  const size = Math.ceil(categories.length / count);
  return Array.from({ length: count }, (_, i) => {
    const [start, end] = [i * size, (i + 1) * size];
    const part = (one: Chart["series"][number]): Chart["series"][number] => ({
      ...one,
      values: one.values.slice(start, end),
    });
    const piece = { ...chart, categories: categories.slice(start, end), series: series.map(part) };
    return { chart: piece, scale };
  });
}

/** Height of a category under which its writing is too small to read. */
function leastPitch(chart: Chart): number {
  return barsOf(chart) * 6.1 + 1.2;
}

/** Bars that stand beside one another in one category. */
function barsOf({ form, series }: Chart): number {
  return form === "stacked" ? 1 : Math.max(1, series.length);
}

function lyingLayout(chart: Chart, frame: ChartFrame, scale: Scale): ChartLayout {
  const count = Math.max(1, chart.categories.length);
  const bars = barsOf(chart);
  const top = headRoom(chart, frame.width);
  const full = chart.categories.map((name) => wrapped(name, nameWidth, 2));
  const lines = Math.max(1, ...full.map(({ length }) => length));
  const natural = Math.max(lines * (fontSize + 2) + 4, bars * 13 + 6);
  const pitch = Math.min(natural, (frame.height - top - axisRoom) / count);
  const single = pitch < lines * (fontSize + 2);
  const nameSize = Math.max(smallest, Math.min(fontSize, single ? pitch - 1 : fontSize));
  const names = single ? chart.categories.map((name) => wrapped(name, nameWidth, 1)) : full;
  const valueSize = Math.max(smallest - 1, Math.min(fontSize, (pitch - 2) / bars));
  const widest = Math.max(1, ...names.flat().map(widthOf));
  const values = widestValue(chart) * valueSize + 8;
  const nameGap = 6 + (scale.min < 0 ? values : 0);
  return {
    lying: true,
    width: frame.width,
    height: top + pitch * count + axisRoom,
    plot: {
      left: widest * nameSize + nameGap + 4,
      right: Math.max(16, scale.max > 0 && chart.form !== "stacked" ? values : 16),
      top,
      bottom: axisRoom,
    },
    names: names.map((each) => each.join("\n")),
    nameSize,
    nameGap,
    unitGap: 22,
    valueSize,
    turned: false,
    barWidth: Math.min(18, (pitch * 0.76) / bars),
    hasLegend: hasLegend(chart),
    scale,
  };
}

/** Legend and name of the reference line above lying bars. */
function headRoom(chart: Chart, width: number): number {
  return legendRoom(chart, width) + (chart.reference === undefined ? 8 : 20);
}

const plotHeight = 190;

/** Null when the columns would be narrower than a value can be written: then they are laid down. */
function standingLayout(chart: Chart, frame: ChartFrame, scale: Scale): ChartLayout | null {
  const count = Math.max(1, chart.categories.length);
  const axis = Math.max(
    ...[scale.min, scale.max].map((end) => widthOf(end.toFixed(scale.decimals))),
  );
  const left = axis * fontSize + 14;
  const right = chart.reference === undefined ? 12 : widestReference(chart) * fontSize + 12;
  const slot = (frame.width - left - right) / count;
  const bar = Math.min(34, (slot * 0.82) / barsOf(chart));
  const value = widestValue(chart);
  const turned = value * fontSize > (barsOf(chart) === 1 ? slot - 3 : bar * 1.15);
  const valueSize = turned ? Math.min(fontSize, bar + 1) : fontSize;
  if (valueSize < 6.5) return null;
  const { names, nameSize } = standingNames(chart.categories, slot);
  const lines = Math.max(1, ...names.map(({ length }) => length));
  const values = turned ? value * valueSize + 8 : valueSize + 6;
  const room = scale.min < 0 ? values : 0;
  const top = legendRoom(chart, frame.width) + values + 16;
  const bottom = lines * (nameSize + 1.5) + 14 + room;
  return {
    lying: false,
    width: frame.width,
    height: Math.min(frame.height, top + plotHeight + bottom),
    plot: { left, right, top, bottom },
    names: names.map((each) => each.join("\n")),
    nameSize,
    nameGap: 6 + room,
    unitGap: values,
    valueSize,
    turned,
    barWidth: bar,
    hasLegend: hasLegend(chart),
    scale,
  };
}

/** Names in lines across, or one sign below the other where a slot is narrower than three of them. */
function standingNames(
  categories: readonly string[],
  slot: number,
): { readonly names: readonly (readonly string[])[]; readonly nameSize: number } {
  const across = Math.floor(((slot - 3) / fontSize) * 2) / 2;
  const widest = Math.max(0, ...categories.map(widthOf));
  if (across >= Math.min(3, widest)) {
    return { names: categories.map((name) => wrapped(name, across, 3)), nameSize: fontSize };
  }
  const names = categories.map((name) => Array.from(wrapped(name, 9, 1).join("")));
  return { names, nameSize: Math.max(smallest, Math.min(fontSize, slot - 0.5)) };
}

function hasLegend({ series }: Chart): boolean {
  return series.length > 1 || series.some(({ light }) => light !== undefined);
}

/** Height of the legend when its names flow into lines of the picture's width. */
function legendRoom(chart: Chart, width: number): number {
  if (!hasLegend(chart)) return 0;
  let lines = 1;
  let used = 0;
  for (const { name } of chart.series) {
    const item = Math.min(widthOf(name), legendWidth) * fontSize + 36;
    if (used > 0 && used + item > width - 20) {
      lines += 1;
      used = 0;
    }
    used += item;
  }
  return lines * legendLine + 4;
}

/** Longer names of series are cut. */
export const legendWidth = 20;

function widestValue({ series }: Chart): number {
  return Math.max(
    1,
    ...series.flatMap(({ values }) => values.map((one) => widthOf(one?.text ?? ""))),
  );
}

function widestReference({ reference }: Chart): number {
  if (reference === undefined) return 0;
  return Math.max(widthOf(reference.name), widthOf(reference.value.text));
}
