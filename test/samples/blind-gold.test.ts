import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { blindGoldOf } from "../../bench/samples/blind-gold.ts";
import { readGoldSource } from "../../bench/samples/gold-source.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import { blindGoldSchema, obeys } from "./blind-arithmetic.ts";

const folder = fileURLToPath(new URL("../../samples/gold/_texts/", import.meta.url));
const sources = fileURLToPath(new URL("../../bench/samples/gold-sources/", import.meta.url));

const texts = readdirSync(folder).filter((file) => file.endsWith(".txt"));

const reports = texts.map((file) => {
  const json = readFileSync(join(folder, file.replace(/\.txt$/, ".json")), "utf8");
  const text = readFileSync(join(folder, file), "utf8");
  return {
    name: basename(file, ".txt"),
    file,
    json,
    text,
    gold: blindGoldSchema.parse(JSON.parse(json)),
  };
});

describe("blind gold", () => {
  test("there are at least twelve reports, each from its source, and nothing else is there", () => {
    expect(reports.length).toBeGreaterThanOrEqual(12);
    expect(readdirSync(folder)).toHaveLength(2 * reports.length);
    expect(reports.map(({ file }) => file)).toEqual(readdirSync(sources).sort());
  });

  test.for(reports)("$name is what its source says", ({ name, file, json, text, gold }) => {
    const source = readGoldSource(name, readFileSync(join(sources, file), "utf8"));
    expect(text).toBe(source.text);
    expect(json).toBe(blindGoldOf(source));
    expect(gold.source).toBe(file);
  });

  test.for(reports)("$name: every quote stands at its offsets", ({ text, gold }) => {
    const places = [...gold.figures, ...gold.non_figures];
    expect(places.map(({ start, end }) => text.slice(start, end))).toEqual(
      places.map(({ quote }) => quote),
    );
  });

  test.for(reports)("$name: figures are in order and nothing overlaps", ({ gold }) => {
    const starts = gold.figures.map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    const places = [...gold.figures, ...gold.non_figures].toSorted((a, b) => a.start - b.start);
    const overlapping = places.filter(({ start }, at) => start < (places[at - 1]?.end ?? 0));
    expect(overlapping).toEqual([]);
  });

  test.for(reports)("$name: every indicator is known and of the figure's kind", ({ gold }) => {
    const bound = gold.figures.filter(({ indicator }) => indicator !== null);
    expect(bound.map(({ indicator }) => indicatorOf(indicator!)?.kind)).toEqual(
      bound.map(({ kind }) => kind),
    );
  });

  test.for(reports)("$name: dates and periods, and only they, have an iso", ({ gold }) => {
    const timed = gold.figures.filter(({ iso }) => iso !== undefined);
    expect(timed).toEqual(gold.figures.filter(({ kind }) => kind === "date" || kind === "period"));
    const dates = timed.filter(({ kind, iso }) => kind === "date" && iso !== null);
    expect(dates.map(({ iso }) => Number(iso?.replaceAll("-", "")))).toEqual(
      dates.map(({ value }) => value),
    );
  });

  test.for(reports)("$name: a relation holds exactly where the gold says so", ({ gold }) => {
    const operands = (indexes: readonly number[]) => indexes.map((index) => gold.figures[index]!);
    const decided = gold.relations.filter(({ holds }) => holds !== "undetermined");
    const wrong = decided.filter(
      (relation) => obeys(relation, operands(relation.figures)) !== relation.holds,
    );
    expect(wrong.map(({ statement }) => statement)).toEqual([]);
    expect(
      gold.relations.map(({ figures }) => operands(figures).map(({ quote }) => quote)),
    ).toEqual(gold.relations.map(({ quotes }) => quotes));
  });
});
