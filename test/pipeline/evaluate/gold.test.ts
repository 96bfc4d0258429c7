import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseGold } from "../../../pipeline/evaluate/gold.ts";
import { ConfigError } from "../../../domain/errors.ts";

test.for([
  "",
  "{",
  "[]",
  '{"figures":[]}',
  '{"source":"a","district":"b","year":1,"figures":[{}]}',
])("%j is no annotation file", (json) => {
  expect(() => parseGold(json, "a.json")).toThrow(ConfigError);
  expect(() => parseGold(json, "a.json")).toThrow("a.json");
});

const folder = join(import.meta.dirname, "../../../../shared/gold");

test.skipIf(!existsSync(folder))(
  "the four annotations can be read and point at their quotes (skipped without ../shared/gold)",
  () => {
    const names = readdirSync(folder).filter((name) => /-20\d\d\.json$/.test(name));
    expect(names).toHaveLength(4);
    for (const name of names) {
      const gold = parseGold(readFileSync(join(folder, name), "utf8"), name);
      const text = readFileSync(join(folder, "../reports", gold.source), "utf8");
      for (const { quote, start, end } of [...gold.figures, ...gold.non_figures]) {
        expect(text.slice(start, end)).toBe(quote);
      }
    }
  },
);
