import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "全年支付监理费«412.80→421.80»万元，比2023年的468.00万元减少55.20万元；监理项目48个，比上年的52个减少4个，单个项目平均费用由«9.00→9.90»万元降至«8.60→6.80|86.0»万元。",
  "发放助学金326.40万元，比上年的290.50万元增加35.90万元；资助学生1360人，较上年的1245人增加115人，人均资助额由«2333→3233|23333»元提高到2400元。",
  "服务费支出638.40万元，比上年的593.34万元增长7.6%，承接的业务比上年的87项增加9项，单项平均费用由«6.82→8.62|68.2»万元降到6.65万元。",
] as const;

test.for(texts)("what a mean was comes from what both were: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip in one of them is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "支付培训费186.00万元，比上年的201.60万元减少15.60万元；举办培训31期，比上年的28期增加3期，每名学员平均费用由620元降至585元。",
  "维修支出比上年的240.00万元减少，车辆比上年的36辆减少2辆，单车平均油耗费由3.10万元降至2.86万元。",
])("a mean for each of other things: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
