import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { blindGoldOf } from "../../bench/samples/blind-gold.ts";
import { readGoldSource } from "../../bench/samples/gold-source.ts";
import { builtFolderOf, goldSets, sourcesOf } from "../../bench/samples/gold-sets.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import { blindGoldSchema, obeys } from "./blind-arithmetic.ts";

// The second bank of excerpts states round numbers (九成, 四分之一) that plain arithmetic does not judge.
const pairs = goldSets
  .filter(({ name }) => name !== "phrase2")
  .map((set) => ({ folder: builtFolderOf(set), sources: sourcesOf(set), least: set.least }));

const reports = pairs.flatMap((pair) =>
  readdirSync(pair.folder)
    .filter((file) => file.endsWith(".txt"))
    .map((file) => {
      const json = readFileSync(join(pair.folder, file.replace(/\.txt$/, ".json")), "utf8");
      const text = readFileSync(join(pair.folder, file), "utf8");
      const gold = blindGoldSchema.parse(JSON.parse(json));
      return { ...pair, name: basename(file, ".txt"), file, json, text, gold };
    }),
);

describe("blind gold", () => {
  test.for(pairs)("every report in $folder has its source, and nothing else is there", (pair) => {
    const files = readdirSync(pair.sources).sort();
    expect(files.length).toBeGreaterThanOrEqual(12);
    expect(readdirSync(pair.folder)).toHaveLength(2 * files.length);
    expect(readdirSync(pair.folder).filter((file) => file.endsWith(".txt"))).toEqual(files);
  });

  test.for(reports)("$name is what its source says", ({ name, file, sources, ...report }) => {
    const { json, text, gold } = report;
    const source = readGoldSource(name, readFileSync(join(sources, file), "utf8"));
    expect(text).toBe(source.text);
    expect(json).toBe(blindGoldOf(source));
    expect(gold.source).toBe(file);
    expect(gold.figures.length).toBeGreaterThanOrEqual(report.least);
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
