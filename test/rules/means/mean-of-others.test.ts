import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "甲单位得分依次为92.6分、90.8分、89.4分，力争下年平均得分达到95分以上。",
  "所属单位评价得分：实验中学92.6分，居第1位；城南小学90.8分；幼教中心89.4分；职业学校87.7分；特教学校85.5分；电教馆82.2分，排在第6位。平均得分88.0分。",
  "县级评价中，道路养护91.2分、饮水提质88.5分、医疗能力提升90.6分、职业实训84.1分、文化惠民77.8分，平均86.44分。",
])("it is no mean of these, or of more: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test("a mean that is miswritten is told", async () => {
  expect(
    await untold(
      "县级评价中，道路养护91.2分、饮水提质88.5分、医疗能力提升90.6分、职业实训84.1分、文化惠民«77.8分→87.8分»，平均«86.44分→84.66分»。",
    ),
  ).toEqual([]);
});
