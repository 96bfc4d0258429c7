import { expect, test } from "vitest";
import { Reader } from "../../../extractors/context/reader.ts";
import type { Place } from "../../../extractors/context/reader.ts";
import { headingsOf, outlineCursor } from "../../../extractors/context/outline.ts";
import { scan } from "../../../extractors/scan/scan.ts";
import { plainDocument } from "../../helpers/plain-document.ts";

/** The place of every number of the text, by its characters. */
function placesIn(text: string): ReadonlyMap<string, Place> {
  const { tokens, sentences } = scan(text);
  const cursor = outlineCursor(headingsOf(text, sentences));
  const reader = new Reader(text, plainDocument(text), sentences, 2024);
  return new Map(
    tokens.map((token) => [
      text.slice(token.start, token.end),
      reader.place(token, cursor(token.start)),
    ]),
  );
}

test("each number has its own sentence and block", () => {
  const places = placesIn("评价3个。监控5个。\n培训7次。");
  expect([...places.values()].map(({ sentence }) => sentence.words)).toEqual([
    "评价3个。",
    "监控5个。",
    "培训7次。",
  ]);
  expect([...places.values()].map(({ block }) => block)).toEqual([0, 0, 1]);
});

test("a year is remembered in its sentence and its paragraph, not in the next one", () => {
  const places = placesIn("2023年评价3个。监控5个。\n培训7次。");
  expect(places.get("3个")?.memory.sentence).toBe(2023);
  expect(places.get("5个")?.memory).toMatchObject({ sentence: null, paragraph: 2023 });
  expect(places.get("7次")?.memory).toMatchObject({ sentence: null, paragraph: null });
});

test("a year inside a title is not remembered", () => {
  expect(placesIn("按《2022年方案》评价3个。").get("3个")?.memory.sentence).toBeNull();
});

test("the stage comes from the sentence, else from the heading", () => {
  const places = placesIn("（一）绩效监控\n共3个。\n培训7次。");
  expect(places.get("3个")?.stage).toBe("monitoring");
  expect(places.get("7次")?.stage).toBe("training");
});

test("a date alone on one of the last lines is the signature", () => {
  const places = placesIn("9月5日召开会议，成效明显。\n云岭县财政局\n2025年1月15日");
  expect(places.get("9月5日")?.signature).toBe(false);
  expect(places.get("2025年1月15日")?.signature).toBe(true);
});
