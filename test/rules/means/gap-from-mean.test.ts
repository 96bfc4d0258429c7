import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "一级指标    分值    得分\n决策    18    16.5\n过程    24    21.3\n产出    32    27.8\n效益    26    22.4\n合计    100    88.0\n同期评价的4个部门得分为水利局92.4分、林业局90.6分、档案局88.0分、气象局86.4分，低于4个部门平均分1.4分。",
  "人社局92.4分、医保局90.8分、林业局88.6分、文旅局86.2分、气象局84.0分、档案局«79.6→70.6»分，平均86.9分，档案局低于6家平均分7.3分。",
] as const;

test.for(texts)("how far one is from the mean is not the mean: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip beside it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});
