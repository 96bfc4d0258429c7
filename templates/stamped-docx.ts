import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { fontTable } from "./font-table.ts";
import type { LayoutSettings } from "./layout.ts";

/**
 * The file as it goes out. The writer's library stamps the clock and counts pictures over all files it
 * ever wrote; the same paper must give the same bytes. Fonts get their other names.
 */
export function stampedDocx(
  bytes: Uint8Array,
  created: Date,
  settings: LayoutSettings,
): Uint8Array {
  const files = unzipSync(bytes);
  const edit = (name: string, change: (xml: string) => string): void => {
    const part = files[name];
    if (part !== undefined) files[name] = strToU8(change(strFromU8(part)));
  };
  const time = created.toISOString().replace(/\.\d+Z$/, "Z");
  edit("docProps/core.xml", (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`),
  );
  edit("word/comments.xml", (xml) => xml.replaceAll(/ w:date="[^"]*"/g, ` w:date="${time}"`));
  edit("word/styles.xml", offGrid);
  edit("word/document.xml", countedPictures);
  edit("word/fontTable.xml", () => fontTable(settings));
  // Archives hold local time: a constant keeps the bytes equal in every time zone.
  return zipSync(files, { mtime: new Date(2000, 0, 1), level: 6 });
}

function countedPictures(xml: string): string {
  let count = 0;
  return xml.replaceAll(/(<(?:wp:docPr|pic:cNvPr)\b[^>]*? id=")[^"]*/g, (_, front: string) => {
    if (front.startsWith("<wp:")) count += 1;
    return front + String(count);
  });
}

/**
 * LibreOffice gives a character wider than its grid cell two cells, and the standard's cell (15.79 pt) is
 * narrower than its character (16 pt). So the page declares the grid and the text keeps to it by exact
 * line pitch and character spacing instead.
 */
function offGrid(styles: string): string {
  return styles.replace(/(<w:pPrDefault><w:pPr>)/, '$1<w:snapToGrid w:val="0"/>');
}
