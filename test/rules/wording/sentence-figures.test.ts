import { expect, test } from "vitest";
import type { Report } from "../../../domain/report.ts";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { mentionOf } from "../../../rules/wording/mention-of.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { sentenceFigures } from "../../../rules/wording/sentence-figures.ts";

const text = "某县2024年总结\n评价项目36个，优良率不低于80%，涉及资金12亿元。整改问题7个。\n";

async function report(): Promise<Report> {
  const { document, notices } = await readDocument(new TextEncoder().encode(text));
  return extractReport("报告.txt", document, notices);
}

test("the figures of a sentence are all that it tells, limits as well", async () => {
  const read = await report();
  const count = read.figures.find(({ quote }) => quote === "36个");
  const beside = count === undefined ? [] : sentenceFigures(count, read);
  expect(beside.map(({ quote }) => quote)).toEqual([
    "36个",
    expect.stringMatching("80%"),
    "12亿元",
  ]);
});

test("a figure is found with the words around it; a limit stands in no relation", async () => {
  const read = await report();
  const scene = sceneOf(read);
  const found = read.figures.map((figure) => mentionOf(figure, scene)?.before ?? null);
  expect(found).toEqual(expect.arrayContaining(["评价项目", "整改问题", null]));
});

test("a sentence that the report does not have tells nothing", async () => {
  const read = await report();
  const [figure] = read.figures;
  const other = figure === undefined ? [] : sentenceFigures(figure, { ...read, figures: [] });
  expect(other).toEqual([]);
});
