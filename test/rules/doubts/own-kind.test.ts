import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "本次监控涉及县级81个一级预算单位、«1128→1094|1118»个项目，预算金额238560.42万元。其中，年初部门预算项目846个、预算金额163274.18万元，年中追加项目282个、预算金额75286.24万元。",
])("what is of one kind with the last is no part of what stands beside it: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for(["公开报告15份、目标112份；其中在政府网站公开100份，在部门网站公开27份。"])(
  "both together are divided: %s",
  async (text) => {
    expect(await alarmsRight(text)).toEqual([]);
  },
);
