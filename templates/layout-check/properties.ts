import type { Node } from "./xml.ts";
import { child, descendants, elements, isOn, numberIn, value } from "./xml.ts";

/** How characters look; null where the file does not tell. */
export interface Look {
  /** Font of Chinese characters. */
  readonly eastAsia: string | null;
  /** Font of digits and letters. */
  readonly ascii: string | null;
  /** Half points. */
  readonly size: number | null;
  readonly bold: boolean;
  /** Added to each character, in points. */
  readonly spacing: number;
  /** RRGGBB in capitals; null for automatic, which is black. */
  readonly color: string | null;
  readonly hidden: boolean;
}

/** How a paragraph stands; lengths in characters of its own size, line pitch in points. */
export interface Stance {
  readonly align: "left" | "center" | "right" | "both";
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  readonly line: { readonly rule: "exact" | "atLeast" | "auto"; readonly value: number };
  readonly snapsToGrid: boolean;
  readonly pageBreakBefore: boolean;
  /** Horizontal place of the frame it stands in; null where it stands in the text. */
  readonly frame: string | null;
}

type Font = "eastAsia" | "ascii";

interface Style {
  readonly node: Node;
  readonly basedOn: string | undefined;
}

/** Answers how a paragraph or a run looks, after defaults, chains of styles and direct formatting. */
export class Properties {
  readonly #styles = new Map<string, Style>();
  readonly #defaults: Node | undefined;
  readonly #theme: Node | null;
  readonly #defaultParagraph: string | undefined;

  constructor(styles: Node | null, theme: Node | null) {
    this.#theme = theme;
    this.#defaults = child(styles, "docDefaults");
    for (const node of elements(styles).filter(({ name }) => name === "style")) {
      const id = value(node, "styleId") ?? "";
      this.#styles.set(id, { node, basedOn: value(child(node, "basedOn")) });
      const isDefault = ["1", "true", "on"].includes(value(node, "default") ?? "");
      if (isDefault && value(node, "type") === "paragraph") this.#defaultParagraph = id;
    }
  }

  /** Styles of a chain, the most general first. A chain that bites its tail is cut. */
  #chain(id: string | undefined): readonly Node[] {
    const nodes: Node[] = [];
    const seen = new Set<string>();
    for (let at = id; at !== undefined && !seen.has(at); at = this.#styles.get(at)?.basedOn) {
      seen.add(at);
      const style = this.#styles.get(at);
      if (style !== undefined) nodes.unshift(style.node);
    }
    return nodes;
  }

  #paragraphStyles(properties: Node | undefined): readonly Node[] {
    return this.#chain(value(child(properties, "pStyle")) ?? this.#defaultParagraph);
  }

  look(paragraph: Node | undefined, run: Node | undefined): Look {
    const layers = [
      child(child(this.#defaults, "rPrDefault"), "rPr"),
      ...this.#paragraphStyles(paragraph).map((style) => child(style, "rPr")),
      ...this.#chain(value(child(run, "rStyle"))).map((style) => child(style, "rPr")),
      run,
    ];
    const last = (name: string): Node | undefined =>
      layers.map((layer) => child(layer, name)).findLast((node) => node !== undefined);
    const color = value(last("color"));
    return {
      eastAsia: this.#font(layers, "eastAsia"),
      ascii: this.#font(layers, "ascii"),
      size: numberIn(last("sz")),
      bold: isOn(last("b")),
      spacing: (numberIn(last("spacing")) ?? 0) / 20,
      color: color === undefined || color === "auto" ? null : color.toUpperCase(),
      hidden: isOn(last("vanish")),
    };
  }

  #font(layers: readonly (Node | undefined)[], which: Font): string | null {
    let font: string | null = null;
    for (const layer of layers) {
      const fonts = child(layer, "rFonts");
      const theme = value(fonts, `${which}Theme`);
      const name = value(fonts, which);
      if (theme !== undefined) font = this.#themeFont(theme, which);
      else if (name !== undefined && name !== "") font = name;
    }
    return font;
  }

  /** minorEastAsia → the theme's font for it, or the one it names for simplified Chinese. */
  #themeFont(theme: string, which: Font): string | null {
    const kind = theme.startsWith("major") ? "a:majorFont" : "a:minorFont";
    const [fonts] = [...descendants(this.#theme, kind)];
    const tag = which === "eastAsia" ? "a:ea" : "a:latin";
    const named = value(child(fonts, tag), "typeface") ?? "";
    if (named !== "") return named;
    if (which === "ascii") return null;
    const chinese = elements(fonts).find((font) => value(font, "script") === "Hans");
    return value(chinese, "typeface") ?? null;
  }

  /** `size` in half points: what one character of the paragraph is wide. */
  stance(properties: Node | undefined, size: number | null): Stance {
    const layers = [
      child(child(this.#defaults, "pPrDefault"), "pPr"),
      ...this.#paragraphStyles(properties).map((style) => child(style, "pPr")),
      properties,
    ];
    const nodes = (name: string): readonly (Node | undefined)[] =>
      layers.map((layer) => child(layer, name));
    const last = (name: string): Node | undefined =>
      nodes(name).findLast((node) => node !== undefined);
    const attribute = (name: string, ...keys: readonly string[]): string | undefined =>
      nodes(name)
        .map((node) => keys.map((key) => value(node, key)).find((each) => each !== undefined))
        .findLast((each) => each !== undefined);
    const character = (size ?? 32) * 10;
    const indent = (...keys: readonly string[]): number => {
      const chars = attribute("ind", ...keys.map((key) => `${key}Chars`));
      if (chars !== undefined && Number(chars) !== 0) return Number(chars) / 100;
      return Number(attribute("ind", ...keys) ?? 0) / character;
    };
    return {
      align: alignOf(value(last("jc"))),
      firstLine: indent("firstLine") - indent("hanging"),
      left: indent("left", "start"),
      right: indent("right", "end"),
      line: lineOf(attribute("spacing", "line"), attribute("spacing", "lineRule")),
      snapsToGrid: last("snapToGrid") === undefined || isOn(last("snapToGrid")),
      pageBreakBefore: isOn(last("pageBreakBefore")),
      frame: value(last("framePr"), "xAlign") ?? null,
    };
  }
}

function alignOf(align: string | undefined): Stance["align"] {
  if (align === "center") return "center";
  if (align === "right" || align === "end") return "right";
  return align === "both" || align === "distribute" ? "both" : "left";
}

function lineOf(line: string | undefined, rule: string | undefined): Stance["line"] {
  const kind = rule === "exact" || rule === "atLeast" ? rule : "auto";
  return { rule: kind, value: Number(line ?? 240) / (kind === "auto" ? 240 : 20) };
}
