import { expect, test } from "vitest";
import { ratesAppliedFar } from "../../../rules/rates/applied-far.ts";
import { extractReport } from "../../../extractors/index.ts";
import { readDocument } from "../../../readers/index.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";

async function boundsTold(text: string): Promise<readonly string[]> {
  const { document, notices } = await readDocument(
    new TextEncoder().encode(`某县2024年总结\n${text}\n`),
  );
  const bounds = ratesAppliedFar(sceneOf(extractReport("报告.txt", document, notices)));
  return bounds.map(
    ({ formula, evidence }) => `${formula.name} ${evidence.map(({ quote }) => quote).join(" ")}`,
  );
}

const table =
  "项目名称\t评价资金（万元）\t得分\n公共自行车运维\t415.80\t76.48\n智慧停车系统建设\t1230.60\t71.26\n基层文化惠民演出\t268.00\t83.90\n";

test.for([
  // Each item has a row of its own.
  [
    "2024年预算按20%压减，公共自行车运维压减83.16万元、智慧停车系统建设压减246.12万元，共压减329.28万元。",
    ["share 83.16万元 415.80 20%", "share 246.12万元 1230.60 20%"],
  ],
  // Its name stands farther before.
  [
    "对公共自行车运维，2024年预算按20%的比例压减，压减资金83.16万元。",
    ["share 83.16万元 415.80 20%"],
  ],
  // One digit is wrong.
  ["2024年预算按20%压减，公共自行车运维压减83.61万元。", ["share 83.61万元 415.80 20%"]],
] as const)("what is cut from a row of a table: %s", async ([text, bounds]) => {
  expect(await boundsTold(`各项目得分如下：\n${table}结果应用。${text}`)).toEqual(bounds);
});

test.each(["23.7", "27.3"])("one rate, and a base with its cut for each: %s", async (cut) => {
  const text = `两个部门公用经费按5%压减：市商务局公用经费638万元，压减31.9万元；市体育局公用经费474万元，压减${cut}万元。`;
  expect(await boundsTold(text)).toEqual([
    "share 31.9万元 638万元 5%",
    `share ${cut}万元 474万元 5%`,
  ]);
});

const spent = "专项债券额度13.50亿元，已支出9.74亿元，支出率72.1%。\n继续执行旬调度机制。\n";

test.for([
  "力争12月底支出进度达到95%以上，即累计支出不少于12.825亿元。",
  "力争12月底支出进度达到95%以上，即累计支出不少于12.285亿元。",
])("what is to be spent of the whole told before: %s", async (text) => {
  const part = /1[\d.]+亿元/.exec(text)?.[0] ?? "";
  expect(await boundsTold(spent + text)).toEqual([`share ${part} 13.50亿元 95%`]);
});

test.for([
  // No row is named, the row named is that of another item, or no slip leads from the one to the other.
  `${table}对中等次项目按20%压减，压减83.61万元。`,
  `${table}2024年预算按20%压减，乡村道路养护压减83.61万元。`,
  `${table}2024年预算按20%压减，公共自行车运维压减57.00万元。`,
  // Another number of the report makes it.
  `${table}年初预算418.05万元。\n2024年预算按20%压减，公共自行车运维压减83.61万元。`,
  // Neither base with its cut comes out right: each may have a rate of its own.
  "公用经费按5%压减：商务局公用经费638万元，压减63.8万元；体育局公用经费474万元，压减94.8万元。",
  // What all come to.
  `${table}2024年预算按20%压减，公共自行车运维等共压减83.61万元。`,
  `${spent}力争12月底支出进度达到95%以上，即累计支出不少于8.50亿元。`,
])("nothing is bound in: %s", async (text) => {
  expect(await boundsTold(text)).toEqual([]);
});
