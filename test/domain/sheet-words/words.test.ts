import { describe, expect, test } from "vitest";
import type { Cell } from "../../../domain/workbook.ts";
import { lightNamed, lightOf } from "../../../domain/sheet-words/light-word.ts";
import { throughMonthOf, throughMonthsIn, yearOf } from "../../../domain/sheet-words/period.ts";
import { fieldOfPath } from "../../../domain/sheet-words/synonyms.ts";

function cell(text: string, more: Partial<Cell> = {}): Cell {
  return { kind: "text", text, percent: false, colour: null, ...more };
}

describe("the period of a heading", () => {
  test.for([
    ["1-9月执行数", 9],
    ["1—9月", 9],
    ["1～9月份", 9],
    ["1至9月", 9],
    ["１－９月", 9],
    ["1月—9月", 9],
    ["1 - 10 月", 10],
    ["2025年1-7月绩效运行监控表", 7],
    ["截至9月底执行数", 9],
    ["截止2025年9月30日", 9],
    ["9月末累计支出", 9],
    ["前三季度", 9],
    ["上半年执行数", 6],
    ["三季度", 9],
    ["第三季度", 9],
    ["一季度", 3],
    ["2025年1月1日至2025年8月31日", 8],
    ["2025-01-01至2025-09-30", 9],
    ["1-12月", 12],
    ["11-12月", null],
    ["全年预计", null],
    ["2025年10月12日", null],
    ["1-6月与1-9月对比", null],
    ["", null],
  ] as const)("%s", ([text, month]) => {
    expect(throughMonthOf(text)).toBe(month);
  });

  test.for([
    ["2025年1-9月", 2025],
    ["2025年度", 2025],
    ["监控表", null],
    ["2024年与2025年", null],
  ] as const)("the year of %s", ([text, year]) => {
    expect(yearOf(text)).toBe(year);
  });
});

describe("headers", () => {
  test.for([
    [["年初预算数（万元）"], "initial"],
    [["预算批复数"], "initial"],
    [["2025年年初预算"], "initial"],
    [["2025年初预算数"], "initial"],
    [["2025年度预算调整"], "change"],
    [["调整后预算数"], "adjusted"],
    [["全年预算数"], "adjusted"],
    [["调整预算数"], "adjusted"],
    [["年度预算调整"], "change"],
    [["预算调整数"], "change"],
    [["追加/调减"], "change"],
    [["追加（+）、调减（-）"], "change"],
    [["年度预算调整", "追加"], "added"],
    [["年度预算调整", "调减"], "reduced"],
    [["1-9月执行数"], "executed"],
    [["截至9月末执行数（元）"], "executed"],
    [["累计支出"], "executed"],
    [["实际支出"], "executed"],
    [["1-9月执行情况", "金额"], "executed"],
    [["1-9月执行情况", "执行率（%）"], "rate"],
    [["1-9月预算执行率(%)"], "rate"],
    [["支出进度"], "rate"],
    [["全年预计执行数"], "forecastExecuted"],
    [["全年预计", "执行数"], "forecastExecuted"],
    [["全年预计完成情况"], "forecastDone"],
    [["年初预算", "小计"], "initial"],
    [["年初预算", "其他资金"], null],
    [["项目编码"], "code"],
    [["*项目代码"], "code"],
    [["项目 名称"], "name"],
    [["项目", "名称"], "name"],
    [["主管部门（单位）"], "department"],
    [["主管部门及代码"], "department"],
    [["预算单位"], "unit"],
    [["项目实施单位"], "unit"],
    [["年度指标值"], "target"],
    [["指标", "符号"], "targetOp"],
    [["1-9月完成情况"], "done"],
    [["实际完成值"], "done"],
    [["偏差原因分析", "经费保障"], "reasonFunds"],
    [["偏差原因分析", "其他"], "reasonOther"],
    [["完成目标可能性", "确定能"], "likelyCertain"],
    [["预警情况", "预算执行"], "lightExecution"],
    [["红黄绿灯"], "light"],
    [["监控得分"], "score"],
    [["填报人"], null],
    [["联系电话"], null],
    [["部门监控/重点监控"], null],
    [["剩余天数"], null],
    [["主管部门编码"], null],
  ] as const)("%j", ([path, field]) => {
    expect(fieldOfPath(path)).toBe(field);
  });
});

describe("lights", () => {
  test.for([
    ["红", "red"],
    ["黄灯", "yellow"],
    ["GREEN", "green"],
    ["Blue", "blue"],
    ["红色预警", "red"],
    ["●绿", "green"],
    ["🔴", "red"],
    ["黄灯（关注）", "yellow"],
    ["", "unknown"],
    ["●", "unknown"],
    ["—", "unknown"],
    ["正常", "unread"],
    ["1", "unread"],
  ] as const)("%s", ([text, light]) => {
    expect(lightOf(cell(text))).toBe(light);
  });

  test.for([
    ["FF0000", "red"],
    ["C00000", "red"],
    ["FFFF00", "yellow"],
    ["FFC000", "yellow"],
    ["00B050", "green"],
    ["92D050", "green"],
    ["0070C0", "blue"],
    ["D9D9D9", "unknown"],
  ] as const)("a sign in colour %s", ([colour, light]) => {
    expect(lightOf(cell("●", { colour }))).toBe(light);
    expect(lightOf(cell("", { colour }))).toBe(light);
  });
});

test("a text names each period once, in whatever spelling", () => {
  expect([...throughMonthsIn("1—9月监控…，截至9月底…，上半年…；8月组织了核查。")]).toEqual([9, 6]);
  expect([...throughMonthsIn("全年开展监控，8月组织了核查。")]).toEqual([]);
});

test.for([
  ["红灯", "red"],
  ["（红色预警）", "red"],
  ["Y", "yellow"],
  ["绿灯（正常）", "green"],
  ["正常", null],
  ["", null],
] as const)("a light named by words alone: %s", ([text, light]) => {
  expect(lightNamed(text)).toBe(light);
});
