import readExcelFile from "read-excel-file/node";

export type Row = readonly unknown[];

/** The rows of a workbook's sheets, by their names. */
export async function sheets(file: Uint8Array): Promise<ReadonlyMap<string, readonly Row[]>> {
  const all = await readExcelFile(Buffer.from(file));
  return new Map(all.map(({ sheet, data }) => [sheet, data]));
}
