import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ConfigError } from "../../domain/errors.ts";
import { evaluateGold, printEvaluation } from "../../pipeline/evaluate.ts";
import { goldSaying } from "../helpers/scored-report.ts";
import { temporaryFolder } from "../helpers/temporary-folder.ts";

const text = "云岭县2024年工作总结\n云岭县对23个项目开展事前绩效评估。";
const root = temporaryFolder();
const gold = goldSaying(text, [
  { quote: "2024年", kind: "period", value: "2024", unit: "年" },
  { quote: "23个", indicator: "ex_ante.projects" },
]);

function folderOf(name: string, files: Readonly<Record<string, string>>): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) writeFileSync(join(folder, file), content);
  return folder;
}

test("reports beside the annotations are read, extracted and scored", async () => {
  folderOf("beside/reports", { "a.txt": text });
  const goldDir = folderOf("beside/gold", {
    "a.json": JSON.stringify(gold),
    "indicators.json": "[]",
  });
  const table = await evaluateGold({ goldDir });
  expect(table.scores.map(({ source }) => source)).toEqual(["a.txt"]);
  expect(table.total.identity).toEqual({ district: true, year: true });
  expect(table.total.counts["numeric"]).toEqual({ gold: 1, found: 1, matched: 1 });
  expect(printEvaluation(table)).toContain("a.txt");
});

test("reports elsewhere are read where they are said to be", async () => {
  const textsDir = folderOf("texts", { "a.txt": text });
  const goldDir = folderOf("elsewhere/gold", { "a.json": JSON.stringify(gold) });
  expect((await evaluateGold({ goldDir, textsDir })).scores).toHaveLength(1);
});

test("a figure that the annotation does not have costs precision", async () => {
  folderOf("extra/reports", { "a.txt": text });
  const poorer = { ...gold, figures: gold.figures.slice(0, 1) };
  const goldDir = folderOf("extra/gold", { "a.json": JSON.stringify(poorer) });
  const table = await evaluateGold({ goldDir, verbose: true });
  expect(table.total.counts["numeric"]).toEqual({ gold: 0, found: 1, matched: 0 });
  expect(printEvaluation(table)).toContain("«23个»");
});

test.for([
  ["no such folder", "none", {}],
  ["no annotation in it", "empty/gold", { "readme.txt": "" }],
  ["a damaged annotation", "damaged/gold", { "a.json": "{" }],
  ["the report is missing", "lonely/gold", { "a.json": JSON.stringify(gold) }],
] as const)("%s: it says so and what to do", async ([, name, files]) => {
  const goldDir = name === "none" ? join(root, name) : folderOf(name, files);
  const failed = evaluateGold({ goldDir });
  await expect(failed).rejects.toThrow(ConfigError);
  await expect(failed).rejects.toThrow(/请/);
});

const shared = join(import.meta.dirname, "../../../shared/gold");

test.skipIf(!existsSync(shared))(
  "district and year of the four real reports are right (skipped without ../shared/gold)",
  async () => {
    const table = await evaluateGold({ goldDir: shared });
    expect(table.scores).toHaveLength(4);
    expect(table.total.identity).toEqual({ district: true, year: true });
  },
);
