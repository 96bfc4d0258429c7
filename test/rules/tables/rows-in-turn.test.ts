import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

const towns = [
  "乡镇\t资金（万元）\t执行率（%）\t得分（分）",
  "石门镇\t1864.50\t88.3\t91.4",
  "松岗镇\t1235.80\t79.6\t86.7",
  "河东乡\t842.60\t64.2\t82.9",
  "柳树乡\t657.10\t57.9\t77.5",
].join("\n");

test.each([
  `${towns}\n执行较慢的河东乡、柳树乡执行率分别为«64.2%→46.2%|35.8%»、«57.9%→59.7%|42.1%»。`,
  `${towns}\n河东乡、柳树乡2个乡得分较低，分别为«82.9分→82.4分»和«77.5分→77.9分|57.5分»。`,
  `${towns}\n石门镇、松岗镇和河东乡得分依次为«91.4分→91.9分»、«86.7分→86.1分»和82.9分。`,
])("%#: one number a row, in turn", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
  expect(await untold(text)).toEqual([]);
});

test.each([
  `${towns}\n河东乡、柳树乡扣分分别为17.1分、22.5分。`,
  `${towns}\n石门镇、松岗镇上年得分分别为90.4分、85.7分。`,
  `${towns}\n河东乡、柳树乡所属两所学校的执行率分别为64.2%、59.7%。`,
])("%#: numbers of something else", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
