import { open } from "node:fs/promises";
import type { Discovery, Input } from "../discover.ts";

/** Workbooks to analyse, and reports in words to hold against them. */
export interface SortedInputs {
  readonly workbooks: readonly Input[];
  readonly reports: readonly Input[];
}

const workbookName = /\.(?:xlsx|xlsm|xltx|xls|et|csv|tsv)$/i;
const reportName = /\.(?:docx|doc|pdf|html?|txt|md)$/i;

/** By name, and by content where the name does not tell. A path that does not exist counts as a workbook. In the order of `given`. */
export async function sortInputs(
  { inputs, failures }: Discovery,
  given: readonly string[],
): Promise<SortedInputs> {
  const workbooks: Input[] = failures
    .filter(({ path }) => !reportName.test(path))
    .map(({ path }) => ({ path, file: path }));
  const reports: Input[] = [];
  for (const input of inputs) {
    const isReport = reportName.test(input.path) && !(await beginsAsWorkbook(input));
    if (isReport) reports.push(input);
    else if (workbookName.test(input.path) || !reportName.test(input.path)) workbooks.push(input);
  }
  const order = ({ path }: Input): number =>
    given.findIndex(
      (each) => path === each || path.startsWith(each.endsWith("/") ? each : `${each}/`),
    );
  return { workbooks: workbooks.toSorted((a, b) => order(a) - order(b)), reports };
}

/** A workbook named .txt or .docx by mistake still begins as a zip with xl/ near its head. */
async function beginsAsWorkbook({ file, path }: Input): Promise<boolean> {
  if (/\.docx$/i.test(path)) return false;
  try {
    const handle = await open(file);
    try {
      const head = new Uint8Array(4);
      await handle.read(head, 0, 4, 0);
      return head[0] === 0x50 && head[1] === 0x4b && !/\.(?:docx|pdf)$/i.test(path);
    } finally {
      await handle.close();
    }
  } catch {
    return false;
  }
}
