import { xmlAttribute } from "./xml.ts";
import type { Container } from "./zip.ts";

const usual = "word/document.xml";
const mainType =
  /<Override\s[^>]*(?:wordprocessingml\.(?:document|template)\.main\+xml|ms-word\.document\.macroEnabled\.main\+xml)[^>]*>/;

/** Name of the part that holds the text; some programs call it document2.xml. Undefined in other files. */
export function mainPart(container: Container): string | undefined {
  if (container.names.includes(usual)) return usual;
  if (!container.names.some((name) => name.startsWith("word/"))) return undefined;
  const tag = mainType.exec(container.text("[Content_Types].xml") ?? "")?.[0] ?? "";
  return xmlAttribute(tag, "PartName")?.replace(/^\//, "");
}
