import type { ChartFrame } from "./chart-layout.ts";

/** The text area of an upright page less a caption and a heading, in points. */
export const uprightFrame: ChartFrame = { width: 442, height: 540 };

/** The text area of a page turned sideways, less the same. */
export const sidewaysFrame: ChartFrame = { width: 637, height: 340 };
