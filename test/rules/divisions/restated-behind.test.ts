import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "会后进行满意度测评，发出测评票29张，全部收回，满意21张、基本满意7张、不满意«1→8»张，满意率（含基本满意）96.6%，即28张。",
])("what is said anew behind a list is no item of it: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
