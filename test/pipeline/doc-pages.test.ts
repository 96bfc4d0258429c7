import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { indicators } from "../../domain/indicator.ts";
import { extractorsPage, rulesPage } from "../../pipeline/doc-pages.ts";
import { rules } from "../../rules/index.ts";
import { root } from "../helpers/jihe.ts";

test.for([
  ["rules.md", rulesPage],
  ["extractors.md", extractorsPage],
] as const)("docs/%s is what npm run build:docs writes", ([name, page]) => {
  expect(readFileSync(join(root, "docs", name), "utf8")).toBe(page());
});

test("every rule and every indicator has its row", () => {
  for (const { id } of rules) expect(rulesPage()).toContain(`| ${id} |`);
  for (const { id } of indicators) expect(extractorsPage()).toContain(`\`${id}\``);
});
