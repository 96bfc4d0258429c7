import { formatOrdinal } from "./ordinal.ts";
import { escapeXml, wordValue, xmlAttribute, xmlElements, xmlTag } from "./xml.ts";

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
  readonly suffix: string;
}

interface Numbering {
  /** Levels by number id. */
  readonly lists: ReadonlyMap<string, readonly Level[]>;
  /** Lists that share one definition go on counting together. */
  readonly definitions: ReadonlyMap<string, string>;
  /** Number id and level that a paragraph style carries. */
  readonly styles: ReadonlyMap<string, { readonly list: string; readonly level: number }>;
}

/**
 * Writes the numbers that Word generates (一、 （一） 1.) into the text of the main part, since they
 * are what a reader sees and what the outline of a report hangs on. ECMA-376 part 1, §17.9.
 */
export function withListNumbers(document: string, numbering: string, styles: string): string {
  const known = readNumbering(numbering, styles);
  if (known.lists.size === 0) return document;
  const counters = new Map<string, number[]>();
  const bare = document.replace(/<w:pPrChange\b[\s\S]*?<\/w:pPrChange>/g, "");
  return bare.replace(/<w:pPr>[\s\S]*?<\/w:pPr>/g, (properties) => {
    const label = labelOf(properties, known, counters);
    return label === "" ? properties : `${properties}${runOf(label)}`;
  });
}

function runOf(label: string): string {
  return `<w:r><w:t xml:space="preserve">${escapeXml(label)}</w:t></w:r>`;
}

function labelOf(properties: string, known: Numbering, counters: Map<string, number[]>): string {
  const own = xmlElements(properties, "w:numPr")[0];
  const style = known.styles.get(wordValue(properties, "w:pStyle") ?? "");
  const list = (own === undefined ? undefined : wordValue(own, "w:numId")) ?? style?.list;
  if (list === undefined || list === "0") return "";
  const level = Number(
    (own === undefined ? undefined : wordValue(own, "w:ilvl")) ?? style?.level ?? 0,
  );
  const levels = known.lists.get(list);
  const current = levels?.[level];
  if (levels === undefined || current === undefined) return "";
  const counts = advance(counters, known.definitions.get(list) ?? list, level, levels);
  if (current.format === "bullet" || current.format === "none") return "";
  const label = current.text.replace(/%(\d)/g, (_, digit: string) => {
    const index = Number(digit) - 1;
    const format = levels[index]?.format ?? "decimal";
    return formatOrdinal(counts[index] ?? levels[index]?.start ?? 1, format);
  });
  return label === "" ? "" : label + (current.suffix === "nothing" ? "" : " ");
}

function advance(
  counters: Map<string, number[]>,
  key: string,
  level: number,
  levels: readonly Level[],
): readonly number[] {
  const counts = (counters.get(key) ?? []).slice(0, level + 1);
  for (let index = 0; index < level; index += 1) counts[index] ??= levels[index]?.start ?? 1;
  const before = counts[level];
  counts[level] = before === undefined ? (levels[level]?.start ?? 1) : before + 1;
  counters.set(key, counts);
  return counts;
}

function readNumbering(numbering: string, styles: string): Numbering {
  const abstract = new Map<string, Level[]>();
  for (const element of xmlElements(numbering, "w:abstractNum"))
    abstract.set(idOf(element, "w:abstractNumId"), levelsOf(element));
  const lists = new Map<string, readonly Level[]>();
  const definitions = new Map<string, string>();
  for (const element of xmlElements(numbering, "w:num")) {
    const id = idOf(element, "w:numId");
    const definition = wordValue(element, "w:abstractNumId") ?? "";
    const overrides = xmlElements(element, "w:lvlOverride");
    lists.set(id, overridden(abstract.get(definition) ?? [], overrides));
    definitions.set(id, overrides.length === 0 ? `definition ${definition}` : id);
  }
  return { lists, definitions, styles: numberedStyles(styles) };
}

function idOf(element: string, name: string): string {
  return xmlAttribute(/^<[^>]*>/.exec(element)?.[0] ?? "", name) ?? "";
}

function levelsOf(element: string): Level[] {
  const levels: Level[] = [];
  for (const level of xmlElements(element, "w:lvl")) {
    levels[Number(idOf(level, "w:ilvl"))] = {
      start: Number(wordValue(level, "w:start") ?? "1"),
      format: wordValue(level, "w:numFmt") ?? "decimal",
      text: wordValue(level, "w:lvlText") ?? "",
      suffix: wordValue(level, "w:suff") ?? "tab",
    };
  }
  return levels;
}

function overridden(levels: readonly Level[], overrides: readonly string[]): Level[] {
  const result = [...levels];
  for (const override of overrides) {
    const index = Number(idOf(override, "w:ilvl"));
    const replaced = levelsOf(override)[index] ?? result[index];
    const start = wordValue(override, "w:startOverride");
    if (replaced !== undefined)
      result[index] = start === undefined ? replaced : { ...replaced, start: Number(start) };
  }
  return result;
}

function numberedStyles(styles: string): Map<string, { list: string; level: number }> {
  const found = new Map<string, { list: string; level: number }>();
  for (const style of xmlElements(styles, "w:style")) {
    const numbering = xmlElements(style, "w:numPr")[0];
    const list = numbering === undefined ? undefined : wordValue(numbering, "w:numId");
    if (numbering === undefined || list === undefined || xmlTag(style, "w:pPr") === undefined)
      continue;
    found.set(idOf(style, "w:styleId"), {
      list,
      level: Number(wordValue(numbering, "w:ilvl") ?? "0"),
    });
  }
  return found;
}
