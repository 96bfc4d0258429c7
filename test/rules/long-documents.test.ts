import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { worked } from "../../bench/speed/clock.ts";
import type { Report } from "../../domain/report.ts";
import { extractReport } from "../../extractors/index.ts";
import { readDocument } from "../../readers/index.ts";
import { checkReports } from "../../rules/index.ts";

const folder = join(import.meta.dirname, "../../samples/gold/_texts");
const text = ["luting-2024-fund.txt", "yuting-2024q3-monitoring.txt", "chenghu-2024-towns.txt"]
  .map((name) => readFileSync(join(folder, name), "utf8"))
  .join("\n");

/** The same reports again and again in one document, every 23rd digit before a unit wrong. */
async function longReport(times: number): Promise<Report> {
  let count = 0;
  const spoilt = Array.from({ length: times }, () => text)
    .join("\n")
    .replaceAll(/\d(?=[万亿个家项%])/g, (digit) => {
      count += 1;
      return count % 23 === 0 ? String((Number(digit) + 4) % 10) : digit;
    });
  const { document } = await readDocument(new TextEncoder().encode(spoilt));
  return extractReport("long.txt", document, []);
}

/** Seconds of work of this process for one figure, the least of three runs. */
function timeOf(report: Report): number {
  const times = [1, 2, 3].map(() => {
    const start = worked();
    checkReports([report]);
    return worked() - start;
  });
  return Math.min(...times) / report.figures.length;
}

test("checking 5,000 figures in one document costs each of them little more than 1,000 do", async () => {
  const [short, long] = [await longReport(3), await longReport(14)];
  expect(long.figures.length).toBeGreaterThan(5000);
  timeOf(short);
  // Work that grows with the square would be nearly five times as much for each.
  expect(timeOf(long) / timeOf(short)).toBeLessThan(2.5);
});
