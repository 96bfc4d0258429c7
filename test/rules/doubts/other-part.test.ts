import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "2023年申报项目524个、资金21.35亿元，其中部门项目436个、资金17.08亿元，乡镇项目88个、资金4.27亿元。部门项目资金占80.0%，乡镇占20.0%。",
  "累计补贴4500人，人均1.2万元。其中博士300人，硕士1500人，本科2700人，本科占«60.0→66.0»%，硕士及以上占40.0%。",
  "一是覆盖还不全，全区62个预算单位中有5个全年没有派人参训，参训面为91.9%。",
  "亩均灌溉用水由310立方米降到248立方米，节水62立方米，节水率20.0%。",
])("the share of another part: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
