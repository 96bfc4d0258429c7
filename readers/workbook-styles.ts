import { isDateFormat } from "./date-format.ts";
import { formatCodes } from "./xlsx-styles.ts";
import { xmlAttribute, xmlElements } from "./xml.ts";

/** What the style of a cell says about its value. */
export interface CellStyle {
  readonly code: string;
  readonly date: boolean;
  readonly percent: boolean;
  /** Power of ten from the stored number to the shown one: 2 for percent, -4 for 0!.0000, -3 for a comma. */
  readonly power: number;
  readonly colour: string | null;
  readonly filled: boolean;
}

const plain: CellStyle = {
  code: "General",
  date: false,
  percent: false,
  power: 0,
  colour: null,
  filled: false,
};

/** Styles by the index a cell carries; one that is not listed is plain. */
export function cellStyles(xml: string): (index: number) => CellStyle {
  const codes = formatCodes(xml);
  const fonts = xmlElements(xmlElements(xml, "fonts")[0] ?? "", "font").map(colourIn);
  const fills = xmlElements(xmlElements(xml, "fills")[0] ?? "", "fill").map(fillColour);
  const formats = (xmlElements(xml, "cellXfs")[0] ?? "").match(/<xf\s[^>]*>/g) ?? [];
  const styles = formats.map((tag, index): CellStyle => {
    const code = codes[index] ?? "General";
    const date = isDateFormat(code);
    const fill = fills[Number(xmlAttribute(tag, "fillId") ?? "0")] ?? null;
    const font = fonts[Number(xmlAttribute(tag, "fontId") ?? "0")] ?? null;
    const filled = fill !== null;
    return { code, date, ...(date ? unscaled : scaleOf(code)), colour: fill ?? font, filled };
  });
  return (index) => styles[index] ?? plain;
}

const unscaled = { percent: false, power: 0 };

function scaleOf(code: string): Pick<CellStyle, "percent" | "power"> {
  const first = code.split(";")[0] ?? "";
  const bare = first.replace(/"[^"]*"|\[[^\]]*\]|_.|\*./g, "");
  const percent = /(?<![\\!])%/.test(bare);
  // A point of its own among the digits (0!.0000) and commas at the end make the number smaller.
  const own = /[!\\]\.(0+)/.exec(bare) ?? /"\."(0+)/.exec(first);
  const commas = /[0#?](,+)(?![0#?,])/.exec(bare)?.[1]?.length ?? 0;
  return { percent, power: (percent ? 2 : 0) - (own?.[1]?.length ?? 0) - 3 * commas };
}

function colourIn(xml: string): string | null {
  const tag = /<color\s[^>]*>/.exec(xml)?.[0];
  return tag === undefined ? null : rgbOf(tag);
}

function fillColour(xml: string): string | null {
  if (!/patternType\s*=\s*"solid"/.test(xml)) return null;
  const tag = /<fgColor\s[^>]*>/.exec(xml)?.[0];
  return tag === undefined ? null : rgbOf(tag);
}

function rgbOf(tag: string): string | null {
  const rgb = xmlAttribute(tag, "rgb")?.slice(-6).toUpperCase();
  if (rgb === undefined || !/^[0-9A-F]{6}$/.test(rgb)) return null;
  return rgb === "000000" || rgb === "FFFFFF" ? null : rgb;
}
