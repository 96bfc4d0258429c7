import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { policies, violations } from "./helpers/architecture.ts";
import type { Source } from "./helpers/architecture.ts";

const root = join(import.meta.dirname, "..");

function sourcesUnder(folder: string): readonly Source[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.includes("node_modules"))
    .map((file) => ({
      path: file.slice(root.length + 1).replaceAll("\\", "/"),
      source: readFileSync(file, "utf8"),
    }));
}

const ours = [...Object.keys(policies), "bench", "samples", "test"].flatMap(sourcesUnder);
const rule = "export const x = defineRule({});";

test("the sources keep to the house", () => {
  expect(ours.length).toBeGreaterThan(50);
  expect(violations(ours)).toEqual([]);
});

test.for([
  ["domain/a.ts", `import { x } from "../rules/b.ts";`, "may not import ../rules/b.ts"],
  ["domain/a.ts", `import { z } from "docx";`, "may not import docx"],
  ["extractors/a.ts", `import { readFileSync } from "node:fs";`, "may not import node:fs"],
  ["extractors/a.ts", `export { x } from "../rules/b.ts";`, "may not import ../rules/b.ts"],
  ["rules/deep/a.ts", `const x = await import("../../readers/pdf.ts");`, "../../readers/pdf.ts"],
  ["rules/a.ts", `import "../extractors/b.ts";`, "may not import ../extractors/b.ts"],
  ["readers/html.ts", `import mammoth from "mammoth";`, "may not import mammoth"],
  ["templates/summary.ts", `import { Packer } from "docx";`, "may not import docx"],
  ["templates/docx.ts", `import { Liquid } from "liquidjs";`, "may not import liquidjs"],
  ["templates/a.ts", `import { x } from "../pipeline/run.ts";`, "../pipeline/run.ts"],
  ["pipeline/a.ts", `import PQueue from "p-queue";`, "may not import p-queue"],
  ["pipeline/a.ts", `import mammoth from "mammoth";`, "may not import mammoth"],
  ["llm/a.ts", `import { x } from "../rules/b.ts";`, "may not import ../rules/b.ts"],
  ["llm/a.ts", `import { readFileSync } from "node:fs";`, "may not import node:fs"],
  ["llm/a.ts", `import { x } from "../store/b.ts";`, "may not import ../store/b.ts"],
  ["llm/model.ts", `import { HumanMessage } from "@langchain/core/messages";`, "@langchain/core"],
  ["store/a.ts", `import { x } from "../rules/b.ts";`, "may not import ../rules/b.ts"],
  ["store/a.ts", `import { request } from "node:http";`, "may not import node:http"],
] as const)("%s with %j is caught", ([path, source, words]) => {
  expect(violations([{ path, source }]).join("\n")).toContain(words);
});

test.for([
  ["domain/a.ts", "const now = Date.now();", "Date.now"],
  ["rules/a.ts", "const now = new Date();", "new Date()"],
  ["templates/a.ts", "const n = Math.random();", "Math.random"],
  ["readers/a.ts", "const home = process.env;", "process."],
  ["extractors/a.ts", "export async function x() {}", "may not wait"],
] as const)("%s with %j is caught", ([path, source, words]) => {
  expect(violations([{ path, source }]).join("\n")).toContain(words);
});

test("a rule without its test or its line in the index is caught", () => {
  const path = "rules/some-rule.ts";
  const test = { path: "test/rules/some-rule.test.ts", source: "" };
  const index = { path: "rules/index.ts", source: `import { x } from "./some-rule.ts";` };
  expect(violations([{ path, source: rule }])).toEqual([
    `${path} has no test/rules/some-rule.test.ts`,
    `${path} is not listed in rules/index.ts`,
  ]);
  expect(violations([{ path, source: rule }, test, index])).toEqual([]);
});

test("a reader without its test or its line in the index is caught", () => {
  const path = "readers/b.ts";
  expect(violations([{ path, source: "export const b: Reader = {};" }])).toEqual([
    `${path} has no test/readers/b.test.ts`,
    `${path} is not listed in readers/index.ts`,
  ]);
});

test("an extractor of the index without a test is caught", () => {
  const index = { path: "extractors/index.ts", source: `import { b } from "./b.ts";` };
  const extractor = { path: "extractors/b.ts", source: "export function b(): void {}" };
  expect(violations([index, extractor])).toEqual([
    "extractors/b.ts has no test/extractors/b.test.ts",
  ]);
  const test = { path: "test/extractors/b.test.ts", source: "" };
  expect(violations([index, extractor, test])).toEqual([]);
});

test("a file is caught at 301 lines and not at 300", () => {
  const path = "domain/long.ts";
  expect(violations([{ path, source: "x\n".repeat(300) }])).toEqual([]);
  expect(violations([{ path, source: "x\n".repeat(301) }])).toEqual([`${path} is over 300 lines`]);
});

test("words in comments are no imports", () => {
  const source = `// as if from "node:fs"\n/** import("docx") */\nexport const x = 1;\n`;
  expect(violations([{ path: "domain/a.ts", source }])).toEqual([]);
});
