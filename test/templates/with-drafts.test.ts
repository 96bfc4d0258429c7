import { expect, test } from "vitest";
import type { PaperBlock, Part, Parts } from "../../domain/paper.ts";
import { text } from "../../domain/paper.ts";
import type { DraftedText } from "../../templates/with-drafts.ts";
import { withDrafts } from "../../templates/with-drafts.ts";

function figure(id: string): Part {
  return { kind: "figure", figureId: id };
}

const heading: PaperBlock = { kind: "heading", level: 2, parts: [text("事前绩效评估")] };
const missing: Part = { kind: "marker", reason: "missing", name: "评减率" };
const conflict: Part = { kind: "marker", reason: "conflict", figureIds: ["d.8", "d.9"] };
const quote: Part = {
  kind: "quotation",
  documentId: "d",
  span: { start: 0, end: 4 },
  text: "原文。",
};

function points(...items: Parts[]): PaperBlock {
  return { kind: "points", intro: [], items };
}

function drafted(...ids: string[]): DraftedText {
  return {
    sentences: ids.map((id) => [
      { kind: "text", text: "评减", author: "model" },
      figure(id),
      { kind: "text", text: "。", author: "model" },
    ]),
    basis: [],
  };
}

function result(blocks: readonly PaperBlock[], by: DraftedText | null): readonly PaperBlock[] {
  return withDrafts([heading, ...blocks], (name) => (name === "事前绩效评估" ? by : null));
}

function paragraph(parts: Parts): PaperBlock {
  return { kind: "paragraph", runIn: null, parts };
}

const item: Parts = [
  text("从严核定。评估核减"),
  figure("d.1"),
  text("。核定"),
  figure("d.2"),
  text("。"),
];

test("a section without drafted text stays as it is", () => {
  expect(result([points(item)], null)).toEqual([heading, points(item)]);
});

test("drafted text takes the place of what it cites in full", () => {
  const by = drafted("d.1", "d.2");
  expect(result([points(item)], by)).toEqual([heading, paragraph(by.sentences.flat())]);
});

test("a sentence with a figure that is not cited stays, behind the drafted text", () => {
  const by = drafted("d.1");
  const rest: Parts = [text("从严核定。"), text("核定"), figure("d.2"), text("。")];
  expect(result([points(item)], by)).toEqual([
    heading,
    paragraph(by.sentences.flat()),
    points(rest),
  ]);
});

test("markers of a replaced sentence stay", () => {
  const by = drafted("d.1", "d.2");
  expect(result([points([...item, missing])], by)).toEqual([
    heading,
    paragraph([...by.sentences.flat(), missing]),
  ]);
});

test("a sentence in which sources disagree is never replaced", () => {
  const by = drafted("d.1", "d.2");
  const open: Parts = [text("评减"), conflict, text("。")];
  expect(result([points(item, open)], by).at(-1)).toEqual(points(open));
});

test("sentences of the report stay before the drafted text until it rests on them", () => {
  const by = drafted("d.1", "d.2");
  const made = result([paragraph([quote]), points(item)], by);
  expect(made).toEqual([heading, paragraph([quote]), paragraph(by.sentences.flat())]);
  const told = result([paragraph([quote]), points(item)], { ...by, basis: [quote] });
  expect(told).toEqual([heading, paragraph(by.sentences.flat())]);
});

test("words without data stay", () => {
  const words = paragraph([text("现将有关情况总结如下：")]);
  expect(result([words, points(item)], drafted("d.1", "d.2"))).toContainEqual(words);
});

test("only the heading that was drafted for is changed", () => {
  const other: PaperBlock = { kind: "heading", level: 2, parts: [text("绩效评价")] };
  const blocks = [heading, points(item), other, points(item)];
  const made = withDrafts(blocks, (name) => (name === "绩效评价" ? drafted("d.1", "d.2") : null));
  expect(made.slice(0, 3)).toEqual([heading, points(item), other]);
});

test("of a list of values behind a name only those that were not told stay; another sentence stands whole", () => {
  const name: Part = { kind: "given", origin: "identity", text: "云岭县" };
  const [one, two]: Part[] = ["d.1", "d.9"].map((figureId) => ({ kind: "figure", figureId }));
  const list = [name, text("评减金额"), one!, text("，评减率"), two!, text("。")];
  const by = drafted("d.1", "d.2");
  expect(result([paragraph(list)], by).at(-1)).toEqual(
    paragraph([name, text("评减率"), two!, text("。")]),
  );
  const whole = [name, text("，评减金额"), one!, text("，评减率"), two!, text("。")];
  expect(result([paragraph(whole)], by).at(-1)).toEqual(paragraph(whole));
});
