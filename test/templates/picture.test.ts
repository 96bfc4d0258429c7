import { expect, test } from "vitest";
import { chartFonts } from "../../pipeline/chart-fonts.ts";
import { outlined, signsOf } from "../../templates/chart-outline.ts";
import { drawChart } from "../../templates/picture.ts";
import { rateChart, valueOf } from "../helpers/charts.ts";

const chart = rateChart(4, { reference: { name: "时间进度", value: valueOf("75", "75.00%") } });
const picture = drawChart(chart, chartFonts);

/** Width and height in dots, from the head of a PNG. */
function sizeOf(png: Uint8Array): readonly number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

test("a picture has four dots to the point", () => {
  expect(new TextDecoder().decode(picture.png.slice(1, 4))).toBe("PNG");
  expect(sizeOf(picture.png)).toEqual([picture.width, picture.height].map((one) => one * 4));
});

test("equal charts give equal bytes, whatever was drawn before", () => {
  drawChart(rateChart(9, { form: "column" }), chartFonts);
  expect(Buffer.compare(drawChart(chart, { ...chartFonts }).png, picture.png)).toBe(0);
});

test("Chinese is written with the font that comes with us and not left out", () => {
  const bare = drawChart({ ...chart, categories: chart.categories.map(() => "") }, chartFonts);
  expect(picture.png.length).toBeGreaterThan(bare.png.length + 2000);
});

test("words become outlines where the text stood", () => {
  const svg = `<text text-anchor="end" style="font-size:10px;" x="50" y="6" fill="#000">甲&amp;</text>`;
  expect(signsOf(svg)).toEqual(new Set(["甲", "&"]));
  const glyphs = new Map([
    ["甲", { advance: 1000, path: "M1" }],
    ["&", { advance: 600, path: "M2" }],
  ]);
  const drawn = outlined(svg, glyphs);
  expect(drawn).toContain("translate(34 9.8) scale(0.01)");
  expect(drawn).toContain(`<path transform="translate(1000 0)" d="M2"/>`);
  expect(drawn).not.toContain("<text");
});
