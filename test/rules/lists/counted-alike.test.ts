import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "编制床位420张，实际开放床位468张，设临床科室24个、医技科室9个、职能科室«13→31»个，共46个。",
  "学校现有教师212人，教学班48个、实验室9个、功能室16个，共«73→93»个。",
])("items in the unit of their total: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
