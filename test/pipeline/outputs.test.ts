import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ConfigError } from "../../domain/errors.ts";
import { disk, openOutputs } from "../../pipeline/outputs.ts";
import type { Disk } from "../../pipeline/outputs.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

const folder = temporaryFolder();
const bytes = new TextEncoder().encode("新");

function failing(code: string): never {
  throw Object.assign(new Error(`${code}: system words`), { code });
}

function thrownBy(action: () => unknown): unknown {
  try {
    action();
  } catch (error) {
    return error;
  }
  return null;
}

test("nothing has its final name before the commit", () => {
  const out = join(folder, "commit");
  const outputs = openOutputs(out);
  outputs.stage("甲.docx", bytes);
  expect(existsSync(join(out, "甲.docx"))).toBe(false);
  expect(outputs.commit()).toEqual([join(out, "甲.docx")]);
  outputs.discard();
  expect(readdirSync(out)).toEqual(["甲.docx"]);
});

test("discarding leaves no file and no folder that was not there", () => {
  const out = join(folder, "new", "deep");
  const outputs = openOutputs(out);
  outputs.stage("甲.docx", bytes);
  outputs.discard();
  expect(existsSync(join(folder, "new"))).toBe(false);
});

test("discarding keeps what stood in the folder before", () => {
  const out = join(folder, "old");
  mkdirSync(out);
  writeFileSync(join(out, "甲.docx"), "旧");
  const outputs = openOutputs(out);
  outputs.stage("甲.docx", bytes);
  outputs.discard();
  expect(readdirSync(out)).toEqual(["甲.docx"]);
  expect(readFileSync(join(out, "甲.docx"), "utf8")).toBe("旧");
});

test.for([
  ["ENOSPC", "磁盘空间不足"],
  ["EACCES", "没有写入权限"],
  ["EROFS", "只读"],
  ["EWHATEVER", "EWHATEVER"],
] as const)("%s while writing says what happened and leaves nothing", ([code, words]) => {
  const out = join(folder, `full-${code}`);
  let writes = 0;
  const full: Disk = {
    ...disk,
    write: (path, content) => {
      writes += 1;
      if (writes > 2) failing(code);
      disk.write(path, content);
    },
  };
  const outputs = openOutputs(out, full);
  outputs.stage("甲.docx", bytes);
  const error = thrownBy(() => {
    outputs.stage("乙.docx", bytes);
  });
  outputs.discard();
  expect(error).toBeInstanceOf(ConfigError);
  expect(error).toMatchObject({ code: "unwritable" });
  expect(String(error)).toContain(words);
  expect(String(error)).toContain("乙.docx");
  expect(existsSync(out)).toBe(false);
});

test("a paper that is open in Word is named, and the others are kept", () => {
  const out = join(folder, "open");
  const open: Disk = {
    ...disk,
    rename: (from, to) => {
      if (to.endsWith("乙.docx")) failing("EPERM");
      disk.rename(from, to);
    },
  };
  const outputs = openOutputs(out, open);
  outputs.stage("甲.docx", bytes);
  outputs.stage("乙.docx", bytes);
  const error = thrownBy(() => outputs.commit());
  outputs.discard();
  expect(String(error)).toMatch(/乙\.docx.*Word.*已写好/);
  expect(readdirSync(out)).toEqual(["甲.docx"]);
});

test("a folder in the place of a paper is refused with its name", () => {
  const out = join(folder, "taken");
  mkdirSync(join(out, "甲.docx", "x"), { recursive: true });
  const outputs = openOutputs(out);
  outputs.stage("甲.docx", bytes);
  const error = thrownBy(() => outputs.commit());
  outputs.discard();
  expect(String(error)).toMatch(/甲\.docx.*文件夹/);
});

test("an output folder that is a file is refused before any work", () => {
  const out = join(folder, "file");
  writeFileSync(out, "x");
  expect(String(thrownBy(() => openOutputs(out)))).toContain("同名的文件已经存在");
  expect(String(thrownBy(() => openOutputs(join(out, "deeper"))))).toContain("而不是文件夹");
});
