import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "指标体系修订后，满意度权重由10分调整到15分，成本类权重相应压减5分，三级指标由«24→42»项整合为20项，减少4项。",
  "单项工程标准造价由420万元调整为«380→480»万元，下降40万元，配套预算相应压减65万元。",
  "三级指标由32项调整为«26→28»项，精简6项。",
] as const;

test.for(texts)(
  "what changed in turn did not start from the values of another: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);

test.for(texts)("a slip beside it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
