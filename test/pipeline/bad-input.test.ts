import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { goodText, writeBadFiles } from "../helpers/bad-files.ts";
import { jihe } from "../helpers/jihe.ts";
import type { Finished } from "../helpers/jihe.ts";
import { outputSchema, runSchema } from "../helpers/output-schema.ts";
import type { Output } from "../helpers/output-schema.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

const folder = temporaryFolder();
const bad = join(folder, "bad");
const root = process.getuid?.() === 0;
let finished: Finished;
let output: Output;

beforeAll(async () => {
  writeBadFiles(bad);
  symlinkSync("自己", join(bad, "自己"));
  mkdirSync(join(bad, "无权限"));
  writeFileSync(join(bad, "无权限", "报告.txt"), goodText);
  chmodSync(join(bad, "无权限"), 0);
  finished = await jihe(["check", bad, "--json"]);
  output = outputSchema.parse(JSON.parse(finished.stdout));
  chmodSync(join(bad, "无权限"), 0o700);
});

test.for([
  ["截断.docx", "damaged"],
  ["加密.pdf", "encrypted"],
  ["扫描.pdf", "no-text-layer"],
  ["空.docx", "empty"],
  ["程序.docx", "unsupported"],
  ["炸弹.docx", "bomb"],
  ["三百兆.docx", "too-large"],
  ["自己", "unreadable"],
] as const)("%s fails as %s, with what happened and what to do", ([name, code]) => {
  const failed = output.documents.find(({ path }) => path === `${bad}/${name}`);
  expect(failed).toMatchObject({ error: { code }, figures: [], text: "" });
  expect(failed?.error?.message).toMatch(/[\u4e00-\u9fff][^。]*。[^。]*请[^。]*。?/);
});

test.for([["~$temp.docx"], [".DS_Store"]] as const)("%s is passed over and said so", ([name]) => {
  const { notices } = output;
  expect(notices).toContainEqual(expect.objectContaining({ path: `${bad}/${name}` }));
});

test.skipIf(root)("an unreadable folder is a failure (skipped for root, who reads it all)", () => {
  const failed = output.documents.find(({ path }) => path === `${bad}/无权限`);
  expect(failed).toMatchObject({ error: { code: "unreadable" } });
});

test("two files with the same bytes are processed once, under the first name", () => {
  const same = output.documents.filter(({ path }) => /(?:好|同文)\.txt$/.test(path));
  expect(same).toHaveLength(1);
  expect(output.notices).toContainEqual(expect.objectContaining({ code: "duplicate-file" }));
});

test("the good files beside them are processed, and a script sees that others were not", () => {
  const good = output.documents.find(({ path }) => path === `${bad}/好.docx`);
  expect(good?.error).toBeNull();
  expect(good?.figures.map(({ quote }) => quote)).toContain("11.49%");
  expect(finished.code).toBe(2);
});

test("a run over them counts what failed and writes the papers of the rest", async () => {
  const out = join(folder, "out");
  const { code, stdout } = await jihe(["run", bad, "--out", out]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/失败 [89] 个/);
  expect(stdout).toContain("截断.docx");
  const run = runSchema.parse(JSON.parse(readFileSync(join(out, "run.json"), "utf8")));
  const same = run.notices.filter(({ code }) => code === "same-district-year");
  expect(same.length).toBeGreaterThan(0);
  expect(run.files.filter((file) => file.includes("年度总结.docx"))).toHaveLength(1);
});
