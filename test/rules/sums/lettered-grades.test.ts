import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "等次分布为：A等3家，B等5家，C等2家，D等1家。A、B等次合计«8→9»家，占72.7%。",
  "考核结果为甲等4家、乙等6家、丙等3家。甲、乙两等共«10→12»家。",
])("grades called by letters are summed up by their names: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
