import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "公众开放日接待412600人次，目标400000人次，完成率103.15%；上年为389300人次，同比增长«6.0%→94.0%»。",
  "培训农技员1260人，计划1200人，完成率105.0%；上年为1120人，同比增长«12.5%→21.5%»。",
] as const;

test.for(texts)("what was to be reached has not changed: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip in it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for(["培训农技员1260人，目标1200人；上年目标为1000人，目标同比提高20.0%。"])(
  "a goal may be raised: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);
