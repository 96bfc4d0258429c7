import { expect, test } from "vitest";
import { checkTogether } from "../../pipeline/check.ts";
import { extractAll } from "../../pipeline/collect.ts";
import { silent } from "../../pipeline/progress.ts";
import { reportOf } from "../helpers/pipeline-reports.ts";

const { signal } = new AbortController();

function sourceOf(path: string): {
  report: ReturnType<typeof reportOf>;
  sha256: string;
  bytes: number;
} {
  return { report: reportOf({ path }), sha256: path, bytes: 1 };
}

test("an extraction that crashes fails its own file and no other", async () => {
  const loaded = ["甲", "乙", "丙"].map((path) => ({
    path,
    sha256: path,
    bytes: 1,
    document: reportOf({}).document,
    notices: [],
  }));
  const { sources, failures } = await extractAll(loaded, silent, signal, (path) => {
    if (path === "乙") throw new Error("boom");
    return reportOf({ path });
  });
  expect(sources.map(({ report }) => report.path)).toEqual(["甲", "丙"]);
  expect(failures).toMatchObject([{ path: "乙", code: "internal", sha256: "乙" }]);
});

test("a check that crashes fails the file that caused it and no other", () => {
  const batch = { sources: ["甲", "乙", "丙"].map(sourceOf), failures: [], notices: [] };
  const checked = checkTogether(batch, (reports) => {
    if (reports.some(({ path }) => path === "乙")) throw new Error("boom");
    return { findings: [], receipts: [] };
  });
  expect(checked.sources.map(({ report }) => report.path)).toEqual(["甲", "丙"]);
  expect(checked.failures).toMatchObject([{ path: "乙", code: "internal" }]);
});
