import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "书屋全年登记借阅卡«1586张→586张|158张|1568张»，其中少儿卡1082张，占68.2%；老年卡406张，占25.6%；其余为团体卡。",
  "抽检井盖«128个→28个|123个»，抽检后完好的92个，占71.9%；破损待换的36个，占28.1%。",
  "驿站年度补助«2640.00万元→640.00万元|26400.00万元»，其中水电912.00万元，占34.5%；保洁755.00万元，占28.6%；其余用于维修。",
] as const;

test.for(texts)("shares of the number before them: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip in that number is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全市登记书屋93家，借阅卡中少儿卡1082张，占68.2%；老年卡406张，占25.6%。",
  "巡检站点6个，绿灯3个，占50%；黄灯2个，占33.3%；红灯1个，占16.7%。",
  "书屋登记藏书640册，少儿类320册，占五成；文史类212册，占33.1%；其他108册，占16.9%。",
  "驿站上年补助3160.00万元，今年水电912.00万元，占34.5%；保洁755.00万元，占28.6%。",
])("shares of a number that is told nowhere: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
