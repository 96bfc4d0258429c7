import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "局机关及下属单位年末编制«286→268»名，实有在职人员«258→285»人，空编«28→82»名。",
  "中心核定编制24名，在编«19→91»人，空编5名，聘用人员12名。",
  "全镇编制总数«62→26»名，实有人数67人，超编«5→55»人。",
])("posts, staff, and how many are vacant: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "行政编制32名、事业编制54名，实有在编人员80人，空编6名。",
  "编制86名，其中行政编制32名、事业编制54名；实有在职人员80人（在职党员46人），空编6名。",
  "编制86名，空编6名；聘用人员24名，在职培训18人。",
])("nothing is said of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
