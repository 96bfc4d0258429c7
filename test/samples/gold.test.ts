import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { indicatorOf } from "../../domain/indicator.ts";
import { readDocument } from "../../readers/index.ts";
import { holds, printed, valueOf } from "./gold-arithmetic.ts";
import { goldSchema, type Gold } from "./gold-schema.ts";

const folder = fileURLToPath(new URL("../../samples/", import.meta.url));

/** Folders set aside with _ hold gold of reports that are no samples. */
const names = readdirSync(`${folder}gold`).filter((name) => !name.startsWith("_"));
const golds: readonly Gold[] = names.map((name) =>
  goldSchema.parse(JSON.parse(readFileSync(`${folder}gold/${name}`, "utf8"))),
);

describe("gold of the samples", () => {
  test("stands beside every report, and nothing else is in the folder", () => {
    const reports = readdirSync(folder).filter(
      (name) => !["gold", "README.md"].includes(name) && !name.startsWith("_"),
    );
    expect(golds.map((gold) => gold.source).sort()).toEqual(reports.sort());
    expect(names.toSorted()).toEqual(
      reports.map((name) => `${basename(name).replace(/\.\w+$/, "")}.json`).sort(),
    );
  });

  test.for(golds)("$source: every quote stands at its offsets", async (gold) => {
    const { document } = await readDocument(readFileSync(folder + gold.source));
    const places = [...gold.figures, ...gold.non_figures];
    expect(places.map(({ start, end }) => document.text.slice(start, end))).toEqual(
      places.map(({ quote }) => quote),
    );
  });

  test.for(golds)("$source: figures are in order and apart from each other", (gold) => {
    const places = [...gold.figures, ...gold.non_figures].sort((a, b) => a.start - b.start);
    for (const [index, place] of places.entries()) {
      expect(place.end).toBeGreaterThan(place.start);
      expect(place.end).toBeLessThanOrEqual(places[index + 1]?.start ?? Infinity);
    }
    const starts = gold.figures.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });

  test.for(golds)("$source: every indicator is in the dictionary and of its kind", (gold) => {
    const bound = gold.figures.filter(({ indicator }) => indicator !== null);
    expect(bound.map(({ indicator }) => indicatorOf(indicator!)?.kind)).toEqual(
      bound.map(({ kind }) => kind),
    );
  });

  test.for(golds)("$source: values follow from the printed digits", (gold) => {
    const plain = gold.figures
      .filter(({ kind }) => ["amount", "count", "rate", "score"].includes(kind))
      .filter(({ quote }) => /^[\s\d,.]+[余多]?\D*$/.test(quote));
    expect(plain.map((figure) => printed(figure).toString())).toEqual(
      plain.map((figure) => valueOf(figure).toString()),
    );
  });

  test.for(golds)("$source: a relation said to hold holds exactly, no other does", (gold) => {
    const figuresOf = (indexes: readonly number[]) => indexes.map((at) => gold.figures[at]!);
    expect(
      gold.relations.map(({ figures }) => figuresOf(figures).map(({ quote }) => quote)),
    ).toEqual(gold.relations.map(({ quotes }) => quotes));
    const wrong = gold.relations.filter(
      (relation) => holds(relation, figuresOf(relation.figures)) !== relation.holds,
    );
    expect(wrong.map(({ statement }) => statement)).toEqual([]);
  });

  test("three reports hold one planted error each, and every broken relation is about it", () => {
    const wrong = golds.filter(({ planted }) => planted !== undefined);
    expect(wrong.map(({ planted }) => planted!.rule).sort()).toEqual(["R02", "S01", "U02"]);
    const broken = golds.flatMap((gold) =>
      gold.relations.filter((relation) => !relation.holds).map((relation) => ({ gold, relation })),
    );
    expect([...new Set(broken.map(({ gold }) => gold))]).toEqual(wrong);
    for (const { gold, relation } of broken) {
      const starts = relation.figures.map((at) => gold.figures[at]!.start);
      expect(starts).toContain(gold.planted!.start);
    }
  });
});
