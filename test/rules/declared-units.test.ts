import { expect, test } from "vitest";
import { alarmsRight, untold } from "../helpers/miswritten.ts";

/** Numbers whose unit a line declares are checked as those that bring their own. */
test.for([
  "各镇环卫补助情况如下（单位：万元）：\n东河镇：预算126.5，支出118.9，执行率94.0%；\n西山镇：预算98.4，支出«91.2→81.2»，执行率92.7%；\n南坪镇：预算75.1，支出60.8，执行率«81.0→91.0»%。\n上述三个镇预算合计«300.0→310.0»万元，支出合计«270.9→279.0»万元。",
  "从科目看（单位：万元）：教育1260.5、卫生«830.2→803.2»、农业农村415.3，三项合计2506.0万元。",
])("silent where all is right, told where one is not: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
