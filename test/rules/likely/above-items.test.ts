import { expect, test } from "vitest";
import { areAbove } from "../../../rules/likely/above-items.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { markedReport } from "../../helpers/report.ts";

const { mentions } = sceneOf(
  markedReport("5月培训148人次，10月培训163人次，外出20人次，骨干131人次，累计131人次。").report,
);
const [may, october, away, core, all] = mentions;

test("a number that most of the items are above is not their sum", () => {
  expect(areAbove([may!, october!], core!)).toBe(true);
  expect(areAbove([may!, october!, away!], core!)).toBe(true);
});

test("one great item among others may be miswritten", () => {
  expect(areAbove([may!, away!], core!)).toBe(false);
  expect(areAbove([away!, away!], core!)).toBe(false);
});

test("nor is a number that is told again and again", () => {
  expect(areAbove([core!, core!], core!)).toBe(true);
  expect(areAbove([core!, away!], core!)).toBe(false);
});

test("words that add up are asked whatever the number", () => {
  expect(areAbove([may!, october!], all!)).toBe(false);
});
