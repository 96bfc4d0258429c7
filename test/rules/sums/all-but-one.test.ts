import { expect, test } from "vitest";
import { allButOne } from "../../../rules/sums/all-but-one.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";
import { reportFrom } from "../../helpers/report.ts";

test.for([
  "联审共提出意见1764条。其中要求补充指标612条、细化说明487条、删除无关指标«355→3555|335»条、修改表述310条，除修改表述外合计«1454→1544»条。",
  "自建标准55项，按类型分：物业管理14项，信息化运维17项，环卫绿化15项«，会议培训9项→»；除环卫绿化外共«40→46|4»项。",
  "分领域看，园区基础设施16.8亿元，社会事业9.4亿元，保障性安居工程8.7亿元，农林水利4.5亿元，交通能源3.2亿元；除交通能源以外，其余合计«39.4→34.9»亿元。",
])("all but one: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  ["two items", "县级32个、乡级28个，除县级外共28个。"],
  ["a name that is no item", "县级32个、乡级28个、村级6个，除涉密项目外共60个。"],
  ["what none of it comes near", "县级32个、乡级28个、村级6个，除村级外共12个。"],
  ["what is left of one number", "县级32个、乡级28个、村级6个，除村级外增加60个。"],
] as const)("nothing bound: %s", ([, text]) => {
  expect(allButOne(sceneOf(reportFrom(text)))).toEqual([]);
});
