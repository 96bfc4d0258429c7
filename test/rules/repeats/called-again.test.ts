import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

/** A number that calls up the one told before is the same one; under a name of its own it was copied. */
test.for([
  "——638.25万元：退回了多少不该花的钱。年中组织清理，对停滞的项目逐个会商，收回638.25万元，其中拨付环节截留«217.40→638.25»万元，已全数上缴。",
  "“1.37亿元”。这一年，压减一般性支出0.82亿元，加上停建楼堂馆所省下的0.55亿元，两项合计1.37亿元。",
  "四个对象得分分别为93.6分、81.2分、77.4分和88.5分，其中77.4分的是镇村污水管网项目，被责令限期整改。",
  "全年退回重编的申请额为0.46亿元，评审核减3715万元，经复核有个别项目调回，前述3715万元为调回以后的数字。因重复申报核减«1286→1854»万元，因超标准核减1854万元，其余为零星调整。",
])("silent of the number called up, told of what was copied: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});
