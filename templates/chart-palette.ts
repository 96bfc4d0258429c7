import type { ChartSeries } from "../domain/chart.ts";

type Light = NonNullable<ChartSeries["light"]>;

/** A pattern over the colour, so that series differ in grey print and to every eye. */
export type Pattern = "plain" | "rising" | "falling" | "dots" | "level" | "upright";

export interface Paint {
  readonly color: string;
  readonly pattern: Pattern;
  /** Of the pattern's lines: light on dark colours. */
  readonly ink: string;
}

const white = "rgba(255,255,255,0.75)";
const black = "rgba(0,0,0,0.55)";

/** Okabe and Ito's colours, dark and light in turn. */
const palette: readonly Paint[] = [
  { color: "#0072B2", pattern: "plain", ink: white },
  { color: "#E69F00", pattern: "rising", ink: black },
  { color: "#009E73", pattern: "dots", ink: white },
  { color: "#56B4E9", pattern: "falling", ink: black },
  { color: "#D55E00", pattern: "level", ink: white },
  { color: "#F0E442", pattern: "upright", ink: black },
  { color: "#CC79A7", pattern: "rising", ink: white },
  { color: "#999999", pattern: "plain", ink: black },
];

const greys: readonly Paint[] = [
  { color: "#BBBBBB", pattern: "plain", ink: black },
  { color: "#DDDDDD", pattern: "falling", ink: black },
  { color: "#888888", pattern: "upright", ink: white },
];

const lights: Readonly<Record<Light, Paint>> = {
  red: { color: "#D55E00", pattern: "rising", ink: white },
  yellow: { color: "#F0E442", pattern: "dots", ink: black },
  green: { color: "#009E73", pattern: "plain", ink: white },
  blue: { color: "#0072B2", pattern: "level", ink: white },
};

/** One for each series, in order; beside lights no other series may look like one. */
export function paintsOf(series: readonly ChartSeries[]): readonly Paint[] {
  const colours = series.some(({ light }) => light !== undefined) ? greys : palette;
  let used = 0;
  return series.map(({ light }) => {
    if (light !== undefined) return lights[light];
    used += 1;
    return colours[(used - 1) % colours.length] ?? lights.blue;
  });
}

export interface Decal {
  readonly symbol: string;
  readonly color: string;
  readonly symbolSize: number;
  readonly dashArrayX: readonly number[] | readonly (readonly number[])[];
  readonly dashArrayY: readonly number[];
  readonly rotation: number;
}

const turns: Readonly<Record<Exclude<Pattern, "plain" | "dots">, number>> = {
  rising: -Math.PI / 4,
  falling: Math.PI / 4,
  level: 0,
  upright: Math.PI / 2,
};

/** The pattern in the words of ECharts. */
export function decalOf({ pattern, ink }: Paint): Decal {
  const dots = { dashArrayX: [[4, 4], [0, 4, 4, 0]], dashArrayY: [4, 1] }; // prettier-ignore
  const lines = { dashArrayX: [1, 0], dashArrayY: [1.5, 4] };
  const common = { color: ink, symbolSize: 1 };
  if (pattern === "plain") return { ...common, ...lines, symbol: "none", rotation: 0 };
  if (pattern === "dots") {
    return { ...common, ...dots, symbol: "circle", symbolSize: 0.7, rotation: 0 };
  }
  return { ...common, ...lines, symbol: "rect", rotation: turns[pattern] };
}
