import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "逾期的213份里，东县58份、西县48份，两县占了«49.8→48.9»%。",
  "163件超期工单里，东县30件，西县29件，北县28件，三县合起来占«53.4→35.4»%。",
])("a rate of several that the words count: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
