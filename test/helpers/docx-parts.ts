import { strFromU8, unzipSync } from "fflate";

/** The XML of one part of a Word or Excel file. */
export function partOf(file: Uint8Array, path: string): string {
  const part = unzipSync(file)[path];
  if (part === undefined) throw new Error(`${path} is not in the file`);
  return strFromU8(part);
}

/** All values of an attribute, in document order. */
export function attributes(xml: string, element: string, name: string): readonly string[] {
  const pattern = new RegExp(`<${element}\\b[^>]*?\\b${name}="([^"]*)"`, "g");
  return [...xml.matchAll(pattern)].map((match) => match[1]!);
}

/** Paragraphs of a document.xml: their own XML and their words. */
export function paragraphsOf(
  xml: string,
): readonly { readonly xml: string; readonly words: string }[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs)].map(([paragraph]) => ({
    xml: paragraph,
    words: [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((t) => t[1]!).join(""),
  }));
}
