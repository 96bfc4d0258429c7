import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "校园监控改造项目预算240.00万元，合同价198.00万元，比预算低«17.5%→17.5个百分点»。",
  "会议费支出8.40万元，比预算12.00万元节约3.60万元，节约«30.0%→30.0个百分点»。",
  "运维费由2022年的320万元，经2023年的356万元，增至2024年的416万元，2024年增幅«16.9%→16.9个百分点»。",
  "补助资金2022年为1250万元，2023年为1400万元，2024年为1610万元，此后增幅依次为12.0%和«15.0%→15.0个百分点»。",
] as const;

test.for(texts)("what an amount changed by in percent is told so: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("points in its place are told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "项目支出由620万元增至700万元，整改率由85.0%提高到90.2%，增幅5.2个百分点。",
  "中标价186.00万元，控制价200.00万元，下浮率7.0%，比预算低2.5个百分点。",
  "2024年安排资金1610万元，问题整改率继续提高，增幅达3.2个百分点。",
])("points between two rates stay: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
