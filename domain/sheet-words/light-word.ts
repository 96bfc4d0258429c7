import type { Light } from "../light-rule.ts";
import type { Cell } from "../workbook.ts";
import { fold } from "./fold.ts";

const words: readonly (readonly [Light, RegExp])[] = [
  ["red", /^(?:[●○◉⬤■▲]?红(?:色)?(?:预警)?(?:灯)?[●○◉⬤■▲]?|red|r|🔴|红牌)$/i],
  ["yellow", /^(?:[●○◉⬤■▲]?[黄橙](?:色)?(?:预警)?(?:灯)?[●○◉⬤■▲]?|yellow|y|🟡|🟠|黄牌)$/i],
  ["green", /^(?:[●○◉⬤■▲]?绿(?:色)?(?:预警)?(?:灯)?[●○◉⬤■▲]?|green|g|🟢)$/i],
  ["blue", /^(?:[●○◉⬤■▲]?蓝(?:色)?(?:预警)?(?:灯)?[●○◉⬤■▲]?|blue|b|🔵)$/i],
];

/** `unknown` for an empty cell, `unread` for words that name no light. */
export type LightReading = Light | "unknown" | "unread";

/** What a cell says, without brackets around it or behind it. */
function shown(text: string): string {
  return fold(text)
    .replace(/^\((.*)\)$/, "$1")
    .replace(/(?<=.)\(.*\)$/, "");
}

/** The light that a text names by word or letter: 红灯, 红色预警, R; null for any other text. */
export function lightNamed(text: string): Light | null {
  const own = shown(text);
  return words.find(([, pattern]) => pattern.test(own))?.[0] ?? null;
}

/** The light a cell shows by word, letter, sign or colour. */
export function lightOf(cell: Cell | undefined): LightReading {
  if (cell === undefined) return "unknown";
  const named = lightNamed(cell.text);
  if (named !== null) return named;
  const text = shown(cell.text);
  const sign = /^[●○◉⬤■▲◆★]?$/u.test(text);
  if (sign) return cell.colour === null ? "unknown" : (lightOfColour(cell.colour) ?? "unknown");
  return /^(?:[-—–/]+|无|空)$/.test(text) ? "unknown" : "unread";
}

/** Which light a colour RRGGBB is seen as; null for greys and what lies between. */
export function lightOfColour(rgb: string): Light | null {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16));
  const spread = Math.max(r, g, b) - Math.min(r, g, b);
  if (spread < 60) return null;
  const hue = hueOf(r, g, b, spread);
  if (hue < 18 || hue >= 335) return "red";
  if (hue >= 30 && hue < 70) return "yellow";
  if (hue >= 80 && hue < 170) return "green";
  return hue >= 190 && hue < 260 ? "blue" : null;
}

function hueOf(r: number, g: number, b: number, spread: number): number {
  const most = Math.max(r, g, b);
  const sector =
    most === r ? (g - b) / spread : most === g ? 2 + (b - r) / spread : 4 + (r - g) / spread;
  return (sector * 60 + 360) % 360;
}
