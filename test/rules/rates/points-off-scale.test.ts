import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "市工信局执行率为39.9%，列第6位，慢于总体进度«12.0→88.0»个百分点。",
  "项目资金支出9.58亿元，支出进度62.0%，还是没有赶上75%的序时进度，差«13.0→87.0»个百分点。",
  "城关镇执行率83.0%，高于全县乡镇平均«7.8→92.2»个百分点。",
  "枣林乡执行进度51.9%，青石乡执行进度68.9%，两乡相差«17.0→83.0»个百分点。",
  "农药使用量下降2.4%，低于目标«0.6→99.4»个百分点。",
])("neither more nor less by so much is a rate: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "开工率由6.5%提高到98.0%，提高91.5个百分点。",
  "任务完成率120%，比上年提高92.0个百分点。",
  "覆盖率18.0%，比试点县低75.0个百分点。",
  "财政收入增速8.2%，高于全市93.5个百分点。",
])("nothing is said of: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
