import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** The writer's library stamps the clock; the same paper must give the same bytes. */
export function stampedDocx(bytes: Uint8Array, created: Date): Uint8Array {
  const files = unzipSync(bytes);
  const core = files["docProps/core.xml"];
  const time = created.toISOString().replace(/\.\d+Z$/, "Z");
  if (core !== undefined) {
    const xml = strFromU8(core).replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${time}`);
    files["docProps/core.xml"] = strToU8(xml);
  }
  const styles = files["word/styles.xml"];
  if (styles !== undefined) files["word/styles.xml"] = strToU8(offGrid(strFromU8(styles)));
  // Archives hold local time: a constant keeps the bytes equal in every time zone.
  return zipSync(files, { mtime: new Date(2000, 0, 1), level: 6 });
}

/**
 * LibreOffice gives a character wider than its grid cell two cells, and the standard's cell (15.79 pt) is
 * narrower than its character (16 pt). So the page declares the grid and the text keeps to it by exact
 * line pitch and character spacing instead.
 */
function offGrid(styles: string): string {
  return styles.replace(/(<w:pPrDefault><w:pPr>)/, '$1<w:snapToGrid w:val="0"/>');
}
