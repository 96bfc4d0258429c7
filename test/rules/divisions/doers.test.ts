import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "37个预算单位填报项目支出目标415个，整体支出目标37个。两类目标合计«452→542»个。",
  "45个部门按时报送项目自评1210个，整体自评45个。对报送的«1210→1120»个项目自评逐一审核，退回修改121个，占项目自评的10%。",
])("who does something is not what the work is divided into: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
