import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "自评为优的86个、良的18个，区财政局会同民政局、审计局抽取24个项目实地复核。",
  "两项红灯都在候车亭更新（支出进度、完成及时性）。",
])("neither who did it nor a half of a word is counted: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test("names that are counted are told", async () => {
  const text = "重点走访民政局、水利局、教育局«3→4»个部门。";
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
