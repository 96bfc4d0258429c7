import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const texts = [
  "三年预算安排6600万元，其中2021年1800万元、2022年2200万元、2023年2600万元。实际贴息1526.4万元、2037.2万元、2498.6万元，共6062.2万元，各年执行率分别为«84.8%→15.2%|48.8%»、92.6%和«96.1%→9.1%»。",
  "专项资金2021年安排640万元、2022年安排860万元、2023年安排940万元。三年支出512.0万元、791.2万元、902.4万元，执行率分别为80.0%、92.0%、«96.0%→69.0%»。",
] as const;

test.for(texts)("rates of several years are of the amounts of those years: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});

test.for(texts)("a slip in it is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([
  "专项资金2022年安排860万元、2023年安排940万元，共1800万元。群众满意率分别为92.0%、93.5%。",
])("rates of another kind: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
