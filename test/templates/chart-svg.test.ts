import { expect, test } from "vitest";
import type { Chart } from "../../domain/chart.ts";
import { chartLayout, piecesOf } from "../../templates/chart-layout.ts";
import { paintsOf } from "../../templates/chart-palette.ts";
import { scaleOf } from "../../templates/chart-scale.ts";
import { chartSvg } from "../../templates/chart-svg.ts";
import { uprightFrame } from "../../templates/frames.ts";
import { wrapped } from "../../templates/text-width.ts";
import { rateChart, valueOf } from "../helpers/charts.ts";

/** Every piece of writing in a picture. */
function writing(svg: string): readonly string[] {
  return [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map((match) => match[1]!);
}

function draw(chart: Chart): string {
  return chartSvg(chart, uprightFrame).svg;
}

const one: Chart = {
  form: "bar",
  title: "",
  unit: "万元",
  categories: ["达川区", "泸县", "烈山区"],
  series: [{ name: "评减金额", values: [valueOf("12.5", "12.50"), null, valueOf("-3", "-3.00")] }],
};

test.for(["bar", "column", "stacked"] as const)(
  "a %s chart writes values as the table does",
  (form) => {
    const words = writing(draw({ ...one, form }));
    expect(words).toContain("12.50");
    expect(words).toContain("-3.00");
    expect(words).toContain("单位：万元");
    expect(words).toContain("达川区");
  },
);

test("nothing known is a gap: two bars for three districts", () => {
  const bars = draw(one).match(/<path [^>]*fill="#0072B2"/g);
  expect(bars).toHaveLength(2);
});

test("a reference line is drawn with its name and value, also beyond all values", () => {
  const reference = { name: "时间进度", value: valueOf("75", "75.00%") };
  expect(writing(draw({ ...one, reference }))).toContain("时间进度 75.00%");
  expect(scaleOf({ ...one, reference }).max).toBeGreaterThanOrEqual(75);
});

test("drawing again, and others before, changes no byte", () => {
  const lights: Chart = { ...one, series: [{ ...one.series[0]!, light: "red" }] };
  const first = draw(lights);
  draw(rateChart(7));
  expect(draw(lights)).toBe(first);
  expect(first).not.toMatch(/\bzr\d|<style|class=/);
});

/** Names of the patterns of a picture. */
function names(chart: Chart): readonly string[] {
  return [...draw(chart).matchAll(/ id="([^"]+)"/g)].map((match) => match[1]!);
}

function lit(light: "red" | "yellow"): Chart {
  return { ...one, series: [{ ...one.series[0]!, light }] };
}

test("patterns of two pictures of one page have names of their own", () => {
  expect(names(lit("red")).length).toBeGreaterThan(0);
  expect(names(lit("red")).filter((name) => names(lit("yellow")).includes(name))).toEqual([]);
});

test("lights differ by pattern and not by colour alone, and so do eight series", () => {
  const series = (["red", "yellow", "green", "blue"] as const).map((light) => ({
    name: light,
    values: [],
    light,
  }));
  expect(new Set(paintsOf(series).map(({ pattern }) => pattern)).size).toBe(4);
  const eight = paintsOf(Array.from({ length: 8 }, () => ({ name: "", values: [] })));
  expect(new Set(eight.map(({ color, pattern }) => color + pattern)).size).toBe(8);
});

test("a series without a light takes no colour of a light beside them", () => {
  const lit = (["red", "yellow", "green", "blue"] as const).map((light) => ({
    name: light,
    values: [],
    light,
  }));
  const colours = paintsOf([...lit, { name: "未亮灯", values: [] }]).map(({ color }) => color);
  expect(new Set(colours).size).toBe(5);
});

test("lights are named beside their colour even when there is one", () => {
  const light: Chart = { ...one, series: [{ name: "红灯", values: [], light: "red" }] };
  expect(writing(draw(light))).toContain("红灯");
  expect(writing(draw(one))).not.toContain("评减金额");
});

test.for([1, 2, 12, 30, 60])(
  "%i categories stand in one picture within the page, all named",
  (count) => {
    for (const form of ["bar", "column", "stacked"] as const) {
      const chart = rateChart(count, { form });
      expect(piecesOf(chart, uprightFrame)).toHaveLength(1);
      const layout = chartLayout(chart, uprightFrame);
      expect(layout.height).toBeLessThanOrEqual(uprightFrame.height);
      expect(layout.nameSize).toBeGreaterThanOrEqual(6);
      expect(layout.valueSize).toBeGreaterThanOrEqual(5.3);
      expect(layout.names.every((name) => name !== "")).toBe(true);
    }
  },
);

test("more categories than a page can show are shared out on one axis, none lost", () => {
  const chart = rateChart(200);
  const pieces = piecesOf(chart, uprightFrame);
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.flatMap((piece) => piece.chart.categories)).toEqual(chart.categories);
  expect(pieces.flatMap((piece) => piece.chart.series[0]!.values)).toEqual(chart.series[0]!.values);
  expect(new Set(pieces.map((piece) => piece.scale.max)).size).toBe(1);
});

test("columns too narrow to write on are laid down", () => {
  expect(chartLayout(rateChart(6, { form: "column" }), uprightFrame).lying).toBe(false);
  const values = [...rateChart(60).series, ...rateChart(60).series];
  expect(chartLayout(rateChart(60, { form: "column", series: values }), uprightFrame).lying).toBe(
    true,
  );
});

test.for([
  { name: "no category", chart: rateChart(0) },
  { name: "no series", chart: rateChart(3, { series: [] }) },
  { name: "nothing known", chart: rateChart(2, { series: [{ name: "x", values: [null, null] }] }) },
  { name: "only zeros", chart: rateChart(1, { series: [{ name: "x", values: [valueOf("0")] }] }) },
])("a chart of $name is drawn without breaking", ({ chart }) => {
  expect(draw(chart)).toMatch(/^<svg .*<\/svg>$/s);
});

test.for([
  { exact: ["7", "93"], scale: { min: 0, max: 100, step: 20 } },
  { exact: ["-3", "4"], scale: { min: -4, max: 4, step: 2 } },
  { exact: ["-8"], scale: { min: -8, max: 0, step: 2 } },
  { exact: ["1234567890"], scale: { min: 0, max: 1_250_000_000, step: 250_000_000 } },
])("values $exact have an axis with zero on it", ({ exact, scale }) => {
  const series = [{ name: "", values: exact.map((one) => valueOf(one)) }];
  const categories = exact.map(String);
  expect(scaleOf({ ...one, categories, series })).toMatchObject(scale);
});

test("the ends of a stacked axis are sums", () => {
  const series = [1, 2, 3].map((n) => ({ name: "", values: [valueOf(String(n * 10))] }));
  expect(scaleOf({ ...one, form: "stacked", categories: ["甲"], series }).max).toBe(60);
});

test.for([
  { words: "人力资源和社会保障局", width: 5, lines: 2, result: ["人力资源和", "社会保障局"] },
  {
    words: "新疆维吾尔自治区伽师县财政局",
    width: 5,
    lines: 2,
    result: ["新疆维吾尔", "自治区伽…"],
  },
  { words: "财政2024局", width: 3, lines: 3, result: ["财政", "2024局"] },
  { words: "达川区", width: 14, lines: 1, result: ["达川区"] },
])("$words is broken at $width characters", ({ words, width, lines, result }) => {
  expect(wrapped(words, width, lines)).toEqual(result);
});

test("names with signs of markup are written and break nothing", () => {
  const svg = draw({ ...one, categories: ['<b>&"', "乙", "丙"] });
  expect(writing(svg)).toContain("&lt;b&gt;&amp;&quot;");
});

test("a page of HTML has no height to keep to: 200 categories in one picture of natural size", () => {
  const { height } = chartSvg(rateChart(200), { width: 720, height: Number.POSITIVE_INFINITY });
  expect(height).toBeGreaterThan(200 * 15);
});
