import type { ChartFrame } from "./chart-layout.ts";

/** The text area of an upright page less the name of the picture and two headings, in points. */
export const uprightFrame: ChartFrame = { width: 442, height: 500 };

/** The same less the title of an annex, so that the title never stands alone on a page. */
export const annexFrame: ChartFrame = { width: 442, height: 475 };

/** An annex on a page turned sideways. */
export const sidewaysFrame: ChartFrame = { width: 637, height: 285 };
