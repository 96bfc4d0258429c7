import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { silent } from "../../pipeline/progress.ts";
import { inTime, readFiles } from "../../pipeline/read-files.ts";
import { goodText } from "../helpers/bad-files.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

const folder = temporaryFolder();
const { signal } = new AbortController();

function inputOf(name: string, text: string): { path: string; file: string } {
  const file = join(folder, name);
  writeFileSync(file, text);
  return { path: name, file };
}

test("files come back in the order they were given, copies named after the first", async () => {
  const inputs = [
    inputOf("丙.txt", goodText),
    inputOf("甲.txt", `${goodText}。`),
    inputOf("空.txt", ""),
    inputOf("乙.txt", goodText),
  ];
  const { loaded, failures, copies } = await readFiles(inputs, silent, signal);
  expect(loaded.map(({ path }) => path)).toEqual(["丙.txt", "甲.txt"]);
  expect(failures.map(({ path, code }) => [path, code])).toEqual([["空.txt", "empty"]]);
  expect(copies).toEqual([{ path: "乙.txt", of: "丙.txt" }]);
});

test("empty files are no copies of each other", async () => {
  const inputs = [inputOf("甲空.txt", ""), inputOf("乙空.docx", "")];
  const { failures, copies } = await readFiles(inputs, silent, signal);
  expect(failures.map(({ path, code }) => [path, code])).toEqual([
    ["甲空.txt", "empty"],
    ["乙空.docx", "empty"],
  ]);
  expect(copies).toEqual([]);
});

test("a file that vanished since it was found is a failure of its own", async () => {
  const gone = { path: "走.txt", file: join(folder, "走.txt") };
  const { loaded, failures } = await readFiles([gone, inputOf("丁.txt", goodText)], silent, signal);
  expect(loaded).toHaveLength(1);
  expect(failures).toMatchObject([{ path: "走.txt", code: "missing" }]);
});

test("a stopped run reads no further", async () => {
  const stopped = AbortSignal.abort("stopped");
  const reading = readFiles([inputOf("戊.txt", goodText)], silent, stopped);
  await expect(reading).rejects.toBe("stopped");
});

test("a parser that never answers is given up", async () => {
  const never = new Promise<never>(() => {});
  await expect(inTime(never, 1)).rejects.toMatchObject({ code: "ETIMEDOUT" });
  await expect(inTime(Promise.resolve("done"), 60_000)).resolves.toBe("done");
});
