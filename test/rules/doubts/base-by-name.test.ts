import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test("the base is the one that the words name, in whatever order they stand", async () => {
  const text =
    "去年已栽植2310亩，今年前三季度栽植1864亩。全年计划3200亩，三季度任务2600亩，实际只相当于全年计划的58.3%、三季度任务的71.7%。";
  expect(await alarmsRight(text)).toEqual([]);
});

test("a share of a base that is named and does not make it is told", async () => {
  const text = "今年前三季度栽植1864亩，为全年计划3200亩的«58.3→53.8»%。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
