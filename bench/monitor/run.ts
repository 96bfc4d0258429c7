import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { silent } from "../../pipeline/progress.ts";
import { monitor } from "../../pipeline/monitor/monitor.ts";
import { Random } from "../corpus/random.ts";
import { bookBytes } from "./book.ts";
import { indicatorList, styleOf } from "./layouts.ts";
import { recompute } from "./recompute.ts";
import { inventTruth } from "./truth.ts";

// The size the office must be able to hand in: 20,000 projects with five indicators each.
const projects = Number(process.argv[2] ?? "20000");
const indicators = 5;

/** Time and peak memory of `jihe monitor` on a generated workbook; the file is written before the clock starts. */
async function main(): Promise<void> {
  const random = new Random(20_000);
  const truth = inventTruth(random, projects, indicators);
  const folder = mkdtempSync(join(tmpdir(), "jihe-monitor-"));
  try {
    const path = join(folder, "监控表.xlsx");
    const bytes = bookBytes([indicatorList(random, truth, styleOf(random, truth))]);
    writeFileSync(path, bytes);
    const expected = recompute(truth);
    const json = process.argv.includes("--json");
    const request = {
      paths: [path],
      out: json ? null : join(folder, "out"),
      json: true,
      mapping: null,
      writeMapping: null,
      lights: null,
      settings: null,
      templates: null,
      profile: "national",
      month: null,
      sheet: [],
      assist: null,
    };
    let printed = "";
    const print = async (text: string): Promise<void> => {
      printed = text;
      await Promise.resolve();
    };
    const started = performance.now();
    await monitor(request, {
      progress: silent,
      signal: new AbortController().signal,
      print,
      tell: print,
    });
    const seconds = (performance.now() - started) / 1000;
    const same = printed.includes(`"totals":${JSON.stringify(expected.totals)}`);
    console.log(
      [
        `${projects} projects × ${indicators} indicators, ${(bytes.length / 1e6).toFixed(1)} MB`,
        `${seconds.toFixed(1)} s, peak ${(process.resourceUsage().maxRSS / 1e6).toFixed(2)} GB`,
        `totals ${same ? "equal" : "DIFFER FROM"} the recomputation`,
      ].join("\n"),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

await main();
