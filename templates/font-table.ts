import type { PaperFont } from "./fonts.ts";
import { paperFont } from "./fonts.ts";
import type { LayoutSettings } from "./layout.ts";

const wordNamespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/**
 * word/fontTable.xml: for each font of the paper the names a program may look for when it is not there
 * (ECMA-376 part 1, 17.8.3.1: a list parted by commas). Nothing is embedded.
 */
export function fontTable({ fonts, western }: LayoutSettings): string {
  const names = new Set([...Object.values(fonts), ...(western === null ? [] : [western])]);
  const entries = Array.from(names, (name) => entry(name, paperFont(name)));
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${wordNamespace}">${entries.join("")}</w:fonts>`;
}

function entry(name: string, font: PaperFont | null): string {
  const others = font === null ? [] : [font.name, ...font.aliases, ...font.fallbacks];
  const alternatives = others.filter((other) => other !== name).join(",");
  const altName = alternatives === "" ? "" : `<w:altName w:val="${attribute(alternatives)}"/>`;
  const isChinese = /\P{ASCII}/u.test(name);
  const charset = `<w:charset w:val="${isChinese ? "86" : "00"}"/>`;
  const family = font === null ? "" : `<w:family w:val="${font.family}"/>`;
  return `<w:font w:name="${attribute(name)}">${altName}${charset}${family}</w:font>`;
}

function attribute(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
