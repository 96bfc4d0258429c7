import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Random } from "../corpus/random.ts";
import { bookBytes } from "./book.ts";
import { forms } from "./form-layout.ts";
import { indicatorList, lineList, overview, styleOf } from "./layouts.ts";
import { inventTruth } from "./truth.ts";

/** Writes the sample workbooks of samples/_monitor, invented and the same on every machine. */
function main(): void {
  const folder = join(import.meta.dirname, "../../samples/_monitor");
  mkdirSync(folder, { recursive: true });
  const write = (name: string, bytes: Uint8Array): void => writeFileSync(join(folder, name), bytes);
  const random = new Random(9);
  const truth = { ...inventTruth(random, 60, 4), throughMonth: 9 };
  const style = styleOf(random, truth);
  write("指标明细.xlsx", bookBytes([indicatorList(random, truth, style)]));
  write("项目监控情况.xlsx", bookBytes([lineList(random, truth, style)]));
  write("项目总览.xlsx", bookBytes([overview(random, truth, style)]));
  const few = { ...truth, projects: truth.projects.slice(0, 6) };
  write("监控表.xlsx", bookBytes(forms(random, few, style)));
}

main();
