import { withListNumbers } from "./docx-numbering.ts";
import { mainPart } from "./docx-main-part.ts";
import { looksZipped, openContainer } from "./zip.ts";

/**
 * The XML of a Word file by part name, for those who look at its form: the main part as
 * word/document.xml, with the numbers that Word generates written into its text. Null for another
 * kind of file. Throws ReaderError for a damaged, encrypted or oversized one.
 */
export function openDocxParts(bytes: Uint8Array): ReadonlyMap<string, string> | null {
  if (!looksZipped(bytes)) return null;
  const container = openContainer(bytes);
  const main = mainPart(container);
  if (main === undefined) return null;
  const parts = new Map<string, string>();
  for (const name of container.names.filter((each) => /\.(?:xml|rels)$/iu.test(each))) {
    parts.set(name, container.text(name) ?? "");
  }
  const numbering = parts.get("word/numbering.xml") ?? "";
  const styles = parts.get("word/styles.xml") ?? "";
  parts.set("word/document.xml", withListNumbers(parts.get(main) ?? "", numbering, styles));
  const base = main.replace(/^.*\//u, "");
  const relations = parts.get(`word/_rels/${base}.rels`);
  if (relations !== undefined) parts.set("word/_rels/document.xml.rels", relations);
  return parts;
}
