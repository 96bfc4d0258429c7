import { expect, test } from "vitest";
import { ConfigError } from "../../domain/errors.ts";
import type { Outputs } from "../../pipeline/outputs.ts";
import { silent } from "../../pipeline/progress.ts";
import { writePapers } from "../../pipeline/write-papers.ts";

const { signal } = new AbortController();

function outputsOf(staged: string[]): Outputs {
  return {
    stage: (name) => {
      staged.push(name);
    },
    names: () => staged,
    commit: () => staged,
    discard: () => {},
  };
}

function job(name: string, error?: Error): { name: string; write: () => Promise<Uint8Array> } {
  const bytes = new Uint8Array(1);
  return {
    name,
    write: () => (error === undefined ? Promise.resolve(bytes) : Promise.reject(error)),
  };
}

test("a paper that crashes is a failure of its own and the others are written", async () => {
  const staged: string[] = [];
  const jobs = [job("甲.docx"), job("乙.docx", new Error("boom")), job("丙.xlsx")];
  const failures = await writePapers(jobs, outputsOf(staged), silent, signal);
  expect(staged).toEqual(["甲.docx", "丙.xlsx"]);
  expect(failures).toMatchObject([{ path: "乙.docx", code: "internal" }]);
});

test("a wrong template stops the run with its own message", async () => {
  const wrong = new ConfigError("bad-template", "模板“甲”第3行没有“评减额”这个数据位。");
  const writing = writePapers([job("甲.docx", wrong)], outputsOf([]), silent, signal);
  await expect(writing).rejects.toBe(wrong);
});

test("a stopped run writes no further paper", async () => {
  const staged: string[] = [];
  const stopped = AbortSignal.abort("stopped");
  const writing = writePapers([job("甲.docx")], outputsOf(staged), silent, stopped);
  await expect(writing).rejects.toBe("stopped");
  expect(staged).toEqual([]);
});
