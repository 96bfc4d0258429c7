import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "公益林补偿支出由2021年的1860万元，经2022年的2034万元，增至2023年的2230万元，2023年增幅«9.6%→6.9%|9.9%»。",
  "2021年、2022年、2023年分别培训农技人员420人、«504→540»人和630人，2022年、2023年分别比上年增长20.0%和«25.0%→52.0%»。",
  "奖补资金2021年为640万元，2022年为768万元，2023年为883万元，其后增幅依次为20.0%和«15.0%→51.0%»。",
  "专项执行期为2021—2023年。逐年投入为«1250→1520»万元、1400万元和1610万元，2022年增长12.0%，2023年增长«15.0%→85.0%»。",
  "四个季度支出依次为6.20亿元、7.75亿元、7.13亿元和9.42亿元。三季度支出较二季度少«0.62→0.26»亿元，环比下降«8.0%→9.0%»。",
  "2021年建成农村书屋25个，2022年31个，2023年40个，三年共96个，末年比首年多«15→51»个。",
] as const;

test.for(texts)("values told in the order of time: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a change that does not lead from one to the other is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "奖补资金2021年为640万元，2022年为768万元，2023年为883万元。受益户数2023年增长8.0%，2022年社会投入比2021年多300万元，增长12.5%。",
  "2019—2021年和2021—2023年两轮，逐年投入为1250万元、1400万元和1610万元，2022年增长8.0%。",
])("changes of other things and years that are not told: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
