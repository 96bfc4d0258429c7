import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { disk } from "../../pipeline/outputs.ts";

test("folders are made from the outside in, and the outermost is told", () => {
  const root = mkdtempSync(join(tmpdir(), "jihe-test-"));
  expect(disk.mkdir(join(root, "a", "b", "c"))).toBe(join(root, "a"));
  expect(existsSync(join(root, "a", "b", "c"))).toBe(true);
  expect(disk.mkdir(join(root, "a", "b"))).toBeUndefined();
  rmSync(root, { recursive: true });
});

test.skipIf(!existsSync("/proc/self"))("a place that takes no folder is refused at once", () => {
  expect(() => disk.mkdir("/proc/jihe/deeper")).toThrow(/ENOENT|EACCES|EPERM|EROFS/);
});
