import { expect, test } from "vitest";
import type { CatalogueEntry } from "../../../domain/catalogue.ts";
import type { Piece } from "../../../domain/draft.ts";
import { isDistrict, toldAt, valueSlots, writtenOf } from "../../../rules/draft/written.ts";
import { cloud } from "../../helpers/test-draft-rule.ts";

function entry(id: string): CatalogueEntry {
  const found = cloud.entries.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no entry ${id}`);
  return found;
}

/** Words, and ids of what stands between them: 评减{F3}。 */
function written(
  text: string,
  basis: readonly CatalogueEntry[] = [],
): ReturnType<typeof writtenOf> {
  const parts = text.split(/[{}]/).filter((part) => part !== "");
  const pieces = parts.map((part): Piece =>
    /^[A-Z]\d+$/.test(part) ? { kind: "slot", entry: entry(part) } : { kind: "words", text: part },
  );
  return writtenOf(pieces, basis);
}

test("a sentence is printed with its values, what is calculated marked, and kept as its own words", () => {
  const sentence = written("{N1}核定{C1}，评减{F3}。");
  expect(sentence.text).toBe("云岭县核定4208.87万元（推算），评减546.18万元。");
  expect(sentence.words).toBe("\uFFFC核定\uFFFC，评减\uFFFC。");
  const places = sentence.slots.map(({ start, end, mark }) => [start, end, mark]);
  expect(places).toEqual([
    [0, 3, 0],
    [5, 14, 3],
    [21, 29, 7],
  ]);
  expect(valueSlots(sentence).map((slot) => slot.entry.id)).toEqual(["C1", "F3"]);
  expect(sentence.slots.map(isDistrict)).toEqual([true, false, false]);
});

test("clauses lie between marks, each with its slots", () => {
  const { clauses } = written("{N1}核定{C1}，评减{F3}；绩效较好：见下表——{F4}。");
  expect(
    clauses.map(({ words, start, slots }) => [words, start, slots.map((each) => each.entry.id)]),
  ).toEqual([
    ["\uFFFC核定\uFFFC", 0, ["N1", "C1"]],
    ["评减\uFFFC", 5, ["F3"]],
    ["绩效较好", 9, []],
    ["见下表", 14, []],
    ["\uFFFC", 19, ["F4"]],
  ]);
});

test("words may be taken from what the slots are told by and from quotations, not from names", () => {
  const [spot, quotation] = [entry("F11"), entry("Q1")];
  if (spot.kind !== "figure") throw new Error("F11 is a figure");
  const sentence = written("{N1}抽查{F11}。", [quotation]);
  expect(sentence.told).toEqual([...spot.told, quotation.text]);
  expect(toldAt(sentence, 0)).toEqual(sentence.told);
});

test("where a sentence speaks of two districts, only of what is told of the one named before", () => {
  const [red, cut, quotation] = [entry("F9"), entry("F3"), entry("Q1")];
  if (red.kind !== "figure" || cut.kind !== "figure") throw new Error("F9 and F3 are figures");
  // 今年｛N1｝红灯｛F9｝，｛N1｝评减｛F3｝。
  const sentence = written("今年{N1}红灯{F9}，{N1}评减{F3}。", [quotation]);
  const own = [...red.told, quotation.text];
  const other = [...cut.told, quotation.text];
  expect(toldAt(sentence, 0)).toEqual(own.filter((text) => text === quotation.text));
  expect(toldAt(sentence, 2)).toEqual(own);
  expect(toldAt(sentence, 4)).toEqual(own);
  expect(toldAt(sentence, 6)).toEqual(own);
  expect(toldAt(sentence, 7)).toEqual(other);
  expect(toldAt(sentence, 9)).toEqual(other);
});
