import { describe, expect, test } from "vitest";
import type { Cell } from "../../../domain/workbook.ts";
import { amountOf, declaredUnit } from "../../../extractors/workbook/amount.ts";
import { isTicked, likelihoodOf, reasonsOf } from "../../../extractors/workbook/choice.ts";
import { lightOf } from "../../../domain/sheet-words/light-word.ts";
import { throughMonthOf, yearOf } from "../../../domain/sheet-words/period.ts";
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

describe("amounts", () => {
  test.for([
    [cell("1234.5", { kind: "number" }), "12345000"],
    [cell("-3", { kind: "number" }), "-30000"],
    [cell("1,234.50"), "12345000"],
    [cell("１２３"), "1230000"],
    [cell("12.5万元"), "125000"],
    [cell("￥3000元"), "3000"],
    [cell("(50.00)"), "-500000"],
    [cell("-7"), "-70000"],
    [cell("0.02亿元"), "2000000"],
  ] as const)("%j", ([given, yuan]) => {
    expect(amountOf(given, "万元")).toMatchObject({ kind: "read", yuan });
  });

  test.for([cell("—"), cell("/"), cell("无"), cell("-"), undefined])("%j is not given", (given) => {
    expect(amountOf(given, "万元")).toEqual({ kind: "absent" });
  });

  test.for([
    cell("待定"),
    cell("12,34"),
    cell("约5"),
    cell("#REF!", { kind: "error" }),
    cell("2025/1/1", { kind: "date" }),
    cell("50", { kind: "number", percent: true }),
  ])("%j is told", (given) => {
    expect(amountOf(given, "万元").kind).toBe("bad");
  });

  test.for([
    ["单位：万元", "万元"],
    ["金额单位:元", "元"],
    ["年初预算数（万元）", "万元"],
    ["（单位：亿元、%）", "亿元"],
    ["单位：县教育局", null],
    ["单位名称", null],
  ] as const)("%s declares %s", ([text, unit]) => {
    expect(declaredUnit(text)).toBe(unit);
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

describe("choices", () => {
  test.for([
    ["确定能", "certain"],
    ["2", "possible"],
    ["完全不可能", "impossible"],
    ["√", null],
    ["", null],
  ] as const)("likelihood %s", ([text, likelihood]) => {
    expect(likelihoodOf(text)).toBe(likelihood);
  });

  test.for([
    ["√", true],
    ["✓", true],
    ["是", true],
    ["1", true],
    ["", false],
    ["×", false],
    ["否", false],
    ["无偏差", false],
  ] as const)("%s is ticked: %s", ([text, ticked]) => {
    expect(isTicked(text)).toBe(ticked);
  });

  test.for([
    ["无偏差", []],
    ["无", []],
    ["经费保障", ["funds"]],
    ["资金拨付滞后", ["funds"]],
    ["招标程序耗时", ["rules"]],
    ["人员不足、设备未到", ["people", "equipment"]],
    ["1,3", ["funds", "people"]],
    ["受市场影响", ["other"]],
  ] as const)("reason %s", ([text, classes]) => {
    expect(reasonsOf(text)).toEqual(classes);
  });
});
