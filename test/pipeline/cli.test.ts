import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { goodText } from "../helpers/bad-files.ts";
import { jihe } from "../helpers/jihe.ts";
import { outputSchema } from "../helpers/output-schema.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

const folder = temporaryFolder();
const good = join(folder, "好.txt");
const wrong = join(folder, "错.txt");
const broken = join(folder, "坏.docx");

beforeAll(() => {
  writeFileSync(good, goodText);
  writeFileSync(wrong, goodText.replace("11.49%", "11.94%"));
  writeFileSync(broken, "");
});

const endings = [
  { args: ["--help"], code: 0 },
  { args: ["--version"], code: 0 },
  { args: ["check", good], code: 0 },
  { args: ["check", wrong], code: 1 },
  { args: ["check", wrong, good, broken, "--json"], code: 1 },
  { args: ["extract", wrong], code: 0 },
  { args: ["extract", broken], code: 2 },
  { args: ["check", broken, "--json"], code: 2 },
  { args: ["check", join(folder, "没有")], code: 2 },
  { args: ["run", wrong, "--out", join(folder, "a")], code: 0 },
  { args: ["run", wrong, "--strict", "--out", join(folder, "b")], code: 1 },
  { args: ["run", good, "--strict", "--out", join(folder, "c")], code: 0 },
  { args: ["run", broken, "--out", join(folder, "d")], code: 2 },
  { args: ["run", good, "--out", good], code: 2 },
  { args: ["run", good], code: 2 },
  { args: ["compare", good, "--out", join(folder, "e")], code: 0 },
  { args: ["检查"], code: 2 },
].map(({ args, code }) => [args.map((arg) => basename(arg)).join(" "), code, args] as const);

test.for(endings)("jihe %s ends with %i", async ([, code, args]) => {
  const finished = await jihe(args);
  expect(finished.stdout + finished.stderr).not.toContain("内部错误");
  expect(finished.code).toBe(code);
});

test("--json prints one object and nothing else, however the file fails", async () => {
  const { stdout, stderr } = await jihe(["check", wrong, broken, "--json"]);
  const { documents } = outputSchema.parse(JSON.parse(stdout));
  expect(documents.map(({ error }) => error?.code ?? null)).toEqual([null, "empty"]);
  expect(stderr).toContain("读取");
});

test("a path stands in the JSON as the user gave it", async () => {
  mkdirSync(join(folder, "下级"));
  writeFileSync(join(folder, "下级", "又一份.txt"), `${goodText}。`);
  const { stdout } = await jihe(["extract", `${folder}/下级/`, "--json"]);
  const { documents } = outputSchema.parse(JSON.parse(stdout));
  expect(documents.map(({ path }) => path)).toEqual([`${folder}/下级/又一份.txt`]);
});

/** A folder of so many reports that differ. */
function manyReports(name: string, count: number): string {
  const many = join(folder, name);
  mkdirSync(many);
  for (let number = 0; number < count; number += 1) {
    writeFileSync(join(many, `${number}.txt`), `${goodText}第${number}份。${goodText.repeat(5)}`);
  }
  return many;
}

test("a large object is whole behind a pipe", async () => {
  const { stdout } = await jihe(["extract", manyReports("many", 100), "--json"]);
  expect(stdout.length).toBeGreaterThan(1_000_000);
  expect(outputSchema.parse(JSON.parse(stdout)).documents).toHaveLength(100);
});

const some = manyReports("some", 20);

/** Presses Ctrl-C once, when the papers have begun. */
function stopOnceDrafting(): Parameters<typeof jihe>[1] {
  let pressed = false;
  return (text, kill) => {
    if (pressed || !text.includes("撰写")) return;
    pressed = true;
    kill("SIGINT");
  };
}

test("Ctrl-C stops with 130 and leaves nothing behind", async () => {
  const out = join(folder, "stopped");
  const { code, stderr } = await jihe(["run", some, "--out", out], stopOnceDrafting());
  expect(code).toBe(130);
  expect(stderr).toContain("已停止");
  expect(existsSync(out)).toBe(false);
});

test("Ctrl-C leaves the papers of an earlier run as they were", async () => {
  const out = join(folder, "a");
  const before = readdirSync(out);
  await jihe(["run", some, "--out", out], stopOnceDrafting());
  expect(readdirSync(out)).toEqual(before);
});

test("papers are not read as reports when the output folder lies inside the input", async () => {
  const input = join(folder, "inside");
  mkdirSync(input);
  symlinkSync(good, join(input, "好.txt"));
  const args = ["run", input, "--out", join(input, "out")];
  const first = await jihe(args);
  const second = await jihe(args);
  expect([first.code, second.code]).toEqual([0, 0]);
  expect(second.stdout).toContain("处理了 1 个文件");
});
