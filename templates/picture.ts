import type { Chart } from "../domain/chart.ts";
import type { ChartFrame } from "./chart-layout.ts";
import type { ChartFonts } from "./chart-png.ts";
import { chartPng } from "./chart-png.ts";
import type { Scale } from "./chart-scale.ts";
import { chartSvg } from "./chart-svg.ts";

/** A drawn chart; width and height in points. */
export interface Picture {
  readonly svg: string;
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** Draws a chart into the room a page leaves for it. */
export type Draw = (chart: Chart, frame: ChartFrame, scale?: Scale) => Picture;

/** The text area of an upright page less a caption and a heading, in points. */
export const uprightFrame: ChartFrame = { width: 442, height: 540 };

/** The text area of a page turned sideways, less the same. */
export const sidewaysFrame: ChartFrame = { width: 637, height: 340 };

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
