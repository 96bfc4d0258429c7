import type { Chart } from "../domain/chart.ts";
import type { ChartFrame } from "./chart-layout.ts";
import type { ChartFonts } from "./chart-png.ts";
import { chartPng } from "./chart-png.ts";
import type { Scale } from "./chart-scale.ts";
import { chartSvg } from "./chart-svg.ts";
import { uprightFrame } from "./frames.ts";

/** A drawn chart; width and height in points. */
export interface Picture {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Draws a chart into the room a page leaves for it. */
export type Draw = (chart: Chart, frame: ChartFrame, scale?: Scale) => Picture;

/** Equal charts and fonts give equal bytes. `scale` only where the chart is a piece of a larger one. */
export function drawChart(
  chart: Chart,
  fonts: ChartFonts,
  frame: ChartFrame = uprightFrame,
  scale?: Scale,
): Picture {
  const drawing = chartSvg(chart, frame, scale);
  return { ...drawing, png: chartPng(drawing, fonts) };
}
