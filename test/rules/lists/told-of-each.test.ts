import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test("a rough number of each is no total of both", async () => {
  const text =
    "查出违规金额，东片、西片各在四百万元上下，分别为436.2万元和385.7万元；北片157.8万元。";
  expect(await alarmsRight(text)).toEqual([]);
});

test("what is told of both is", async () => {
  const text = "东片、西片共查出违规金额«821.9→821.6|281.9»万元，分别为436.2万元和385.7万元。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
