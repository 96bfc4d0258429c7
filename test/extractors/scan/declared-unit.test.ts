import { expect, test } from "vitest";
import { extractFigures } from "../../../extractors/figures.ts";
import { readDocument } from "../../../readers/index.ts";

async function lent(text: string): Promise<readonly string[]> {
  const { document } = await readDocument(new TextEncoder().encode(text));
  const { figures } = extractFigures(document, 2024);
  return figures
    .filter(({ unitSpan }) => unitSpan !== null)
    .map(
      ({ quote, value, unitSpan }) =>
        `${quote} ${value ?? ""} ${document.text.slice(unitSpan?.start, unitSpan?.end)}`,
    );
}

test.for([
  [
    "lines below the line that declares it",
    "各镇情况如下（单位：万元）：\n东河镇：预算126.5，支出118.9，执行率94.0%；\n西山镇：预算98.4，支出91.2。\n以上各镇都已公开。\n",
    ["126.5 1265000 万元", "118.9 1189000 万元", "98.4 984000 万元", "91.2 912000 万元"],
  ],
  [
    "a line of its own",
    "单位：亿元\n教育 9.36\n卫生 6.12\n",
    ["9.36 936000000 亿元", "6.12 612000000 亿元"],
  ],
  [
    "a list below a unit alone in brackets",
    "四个项目的执行情况（万元）：\n城关小学：预算480.00，支出461.50，\n",
    ["480.00 4800000 万元", "461.50 4615000 万元"],
  ],
  [
    "a heading",
    "一、资金盘子（单位均为万元）\n可用资金4215.60（中央2160，县级935.60）。\n",
    ["4215.60 42156000 万元", "2160 21600000 万元", "935.60 9356000 万元"],
  ],
  [
    "a heading with the unit alone",
    "（二）支出进度（万元）\n已支出2518.30，结余418.20。\n",
    ["2518.30 25183000 万元", "418.20 4182000 万元"],
  ],
  [
    "the rest of the line",
    "按科目看（单位：元）：教育1260、卫生830。下设项目12、组别34。",
    ["1260 1260 元", "830 830 元"],
  ],
  [
    "numbers in a row",
    "两年情况（金额单位：万元）：\n——养老：预算分别为86.5、91，\n",
    ["86.5 865000 万元", "91 910000 万元"],
  ],
] as const)("a declared unit is that of %s", async ([, text, wanted]) => {
  expect(await lent(text)).toEqual(wanted);
});

test.for<readonly [string, string]>([
  ["what counts", "各镇情况（单位：万元）：\n项目数12，得分86.5，\n"],
  ["a year", "各镇情况（单位：万元）：\n预算2024，\n"],
  ["a number with its unit", "各镇情况（单位：万元）：\n预算96.5亿元，\n"],
  ["the list of the next heading", "各镇情况（单位：万元）：\n（一）支出96.5，\n"],
  ["lines behind the list", "各镇情况（单位：万元）：\n各镇都已公开。\n支出96.5，\n"],
  ["a remark in brackets", "各镇支出（万元）见下表。\n支出96.5，\n"],
  ["another measure", "各镇情况（单位：个）：\n支出96.5，\n"],
])("it is not that of %s", async ([, text]) => {
  expect(await lent(text)).toEqual([]);
});
