import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "全县五所中心校的得分由高到低依次为：青石小学92.6分、河湾小学90.1分、林场小学86.4分、东坪小学«83.5→85.3»分、西坪小学77.3分，平均86.0分，首尾相差«15.3→13.5»分。",
  "四家医院满意度测评依次得90.2分、89.0分、84.6分和78.9分，平均85.7分，首尾相差«11.3→13.1»分。",
])(
  "first to last is the highest less the lowest, however many are told and whatever mean stands between: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
    expect(await untold(text)).toEqual([]);
  },
);
