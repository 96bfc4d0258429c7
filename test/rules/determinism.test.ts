import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Report } from "../../domain/report.ts";
import { extractReport } from "../../extractors/index.ts";
import { readDocument } from "../../readers/index.ts";
import { checkReports } from "../../rules/index.ts";

const folder = join(import.meta.dirname, "../../samples/gold/_texts");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .toSorted();
let reports: readonly Report[] = [];

beforeAll(async () => {
  reports = await Promise.all(
    names.map(async (name) => {
      const { document } = await readDocument(readFileSync(join(folder, name)));
      return extractReport(name, { ...document, id: name }, []);
    }),
  );
});

test("reports in any order give the same bytes", () => {
  const expected = JSON.stringify(checkReports(reports));
  const order = fc.shuffledSubarray([...reports], { minLength: reports.length });
  fc.assert(
    fc.property(order, (shuffled) => {
      expect(JSON.stringify(checkReports(shuffled))).toBe(expected);
    }),
    { seed: 4, numRuns: 6 },
  );
});

test("what is kept from an earlier run changes no byte of a later one", () => {
  const expected = JSON.stringify(checkReports(reports));
  for (const report of reports) checkReports([report]);
  expect(JSON.stringify(checkReports(reports))).toBe(expected);
});

const program = `
  import { createHash } from "node:crypto";
  import { readFileSync } from "node:fs";
  import { readDocument } from "./readers/index.ts";
  import { extractReport } from "./extractors/index.ts";
  import { checkReports } from "./rules/index.ts";
  const reports = [];
  for (const path of process.argv.slice(1)) {
    const { document } = await readDocument(readFileSync(path));
    reports.push(extractReport(path, { ...document, id: path.split("/").at(-1) }, []));
  }
  const text = JSON.stringify(checkReports(reports));
  console.log(createHash("sha256").update(text).digest("hex"));
`;

function inProcess(locale: string, zone: string): string {
  return execFileSync(
    process.execPath,
    ["--input-type=module", "-e", program, ...names.map((name) => join(folder, name))],
    {
      cwd: join(import.meta.dirname, "../.."),
      env: { ...process.env, LC_ALL: locale, LANG: locale, TZ: zone },
      encoding: "utf8",
    },
  );
}

test("another process, locale and time zone give the same bytes", () => {
  const [first, ...rest] = [
    inProcess("C", "UTC"),
    inProcess("zh_CN.UTF-8", "Asia/Shanghai"),
    inProcess("tr_TR.UTF-8", "America/New_York"),
  ];
  expect(first).toMatch(/^[0-9a-f]{64}\n$/);
  for (const other of rest) expect(other).toBe(first);
});
