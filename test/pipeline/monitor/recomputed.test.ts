import { describe, expect, test } from "vitest";
import { Random } from "../../../bench/corpus/random.ts";
import type { BookSheet } from "../../../bench/monitor/book.ts";
import type { Style } from "../../../bench/monitor/layouts.ts";
import { forms } from "../../../bench/monitor/form-layout.ts";
import { indicatorList, lineList, overview, styleOf } from "../../../bench/monitor/layouts.ts";
import type { Recomputed } from "../../../bench/monitor/recompute.ts";
import { recompute } from "../../../bench/monitor/recompute.ts";
import type { Truth } from "../../../bench/monitor/truth.ts";
import { inventTruth } from "../../../bench/monitor/truth.ts";
import type { WorkbookJson } from "../../../pipeline/monitor/monitor-json.ts";
import { jsonOfSheets } from "../../helpers/monitor-workbook.ts";

const seeds = Array.from({ length: 30 }, (_, i) => i + 1);

interface Written {
  readonly truth: Truth;
  readonly json: WorkbookJson;
  readonly expected: Recomputed;
}

function written(
  seed: number,
  write: (random: Random, truth: Truth, style: Style) => readonly BookSheet[],
): Written {
  const random = new Random(seed);
  const truth = inventTruth(random, random.whole(1, 120), random.whole(1, 6));
  const sheets = write(random, truth, styleOf(random, truth));
  return { truth, json: jsonOfSheets(sheets), expected: recompute(truth) };
}

function expectMoney({ json, truth, expected }: Written): void {
  expect(json.throughMonth).toBe(truth.throughMonth);
  expect([json.projects, json.units, json.departments]).toEqual([
    expected.projects,
    expected.units,
    expected.departments,
  ]);
  expect(json.totals).toEqual(expected.totals);
  expect(json.lights).toEqual(expected.lights);
  expect(
    json.perProject.map(({ code, adjusted, executed, rate, k, light }) => ({
      code,
      adjusted,
      executed,
      rate,
      k,
      light,
    })),
  ).toEqual(expected.perProject);
  expect(new Map(json.byDepartment.map(({ department, ...rest }) => [department, rest]))).toEqual(
    expected.byDepartment,
  );
}

describe("figures equal an independent recomputation", () => {
  test.for(seeds)("one line per project, seed %i", (seed) => {
    const all = written(seed, (random, truth, style) => [lineList(random, truth, style)]);
    expect(all.json.layout).toBe("L4");
    expect(all.json.matrix).toBeNull();
    expectMoney(all);
    const empty = all.truth.projects.some(({ executed }) => executed === null);
    expect(all.json.complaints.length > 0).toBe(empty);
  });

  test.for(seeds)("a flat list of indicators, seed %i", (seed) => {
    const all = written(seed, (random, truth, style) => [indicatorList(random, truth, style)]);
    expect(all.json.layout).toBe("L2");
    expectMoney(all);
    expect(all.json.matrix).toEqual(all.expected.matrix);
  });

  test.for(seeds)("forms, seed %i", (seed) => {
    const all = written(seed, forms);
    expect(all.json.layout).toBe("L1");
    expectMoney(all);
    expect(all.json.matrix).toEqual(all.expected.matrix);
  });

  test.for(seeds)("the overview with lights, seed %i", (seed) => {
    const { truth, json } = written(seed, (random, all, style) => [overview(random, all, style)]);
    expect(json.layout).toBe("L3");
    expect(json.perProject.map(({ light }) => light)).toEqual(
      truth.projects.map(({ light }) => light ?? "unknown"),
    );
    expect(json.totals).toEqual({
      initial: null,
      adjusted: null,
      executed: null,
      rate: null,
      gapPoints: null,
    });
    expect(json.departments).toBeNull();
    expect(json.redCodes).toEqual(
      truth.projects.filter(({ light }) => light === "red").map(({ code }) => code),
    );
  });
});
