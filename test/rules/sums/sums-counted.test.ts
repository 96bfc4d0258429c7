import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const told = "审核中，追回386.4万元，收回1052.7万元，«两→三»项合计1439.1万元。";

const silent: readonly string[] = [
  "项目一压减900.0万元，项目三压减200.0万元，项目二、项目四维持不变，四项共压减1100.0万元。",
  "专项一核减120.5万元，专项二核减86.4万元，专项三按原预算安排，三项共核减206.9万元。",
  "公交补贴追加350万元，环卫补贴追加120万元，供水补贴不变，三项共追加470万元。",
];

test("more things than were added up are told", async () => {
  expect(await untold(told)).toEqual([]);
});

test.for([told, ...silent])("right as printed: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
