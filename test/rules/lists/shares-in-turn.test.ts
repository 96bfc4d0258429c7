import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

test.for([
  "全年支出3921.8万元，构成为：工资福利1586.4万元，日常公用491.3万元，«药品耗材1472.5万元，→»设备购置371.6万元，占比依次为40.5%、12.5%、37.5%和9.5%。",
  "项目共设置年度绩效指标1674条，其中已完成的528条，按进度推进的963条，«进度滞后的183条，→»分别占31.5%、57.5%和10.9%。",
  "共发放贷款860笔，按担保方式：抵押贷款344笔，«保证贷款301笔，→»信用贷款215笔，占比分别为40%、35%、25%。",
])("more shares than items that commas part: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.for([
  "全年支出3921.8万元，工资福利1586.4万元，设备购置371.6万元，占全部支出的比重依次为40.5%、9.5%。",
  "共发放贷款860笔，按担保方式：抵押贷款344笔，保证贷款（含担保公司）301笔，信用贷款215笔，占比分别为40%、35%、25%。",
])("shares of what the numbers do not tell one by one: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
