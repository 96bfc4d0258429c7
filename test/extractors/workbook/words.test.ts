import { describe, expect, test } from "vitest";
import type { Cell } from "../../../domain/workbook.ts";
import { amountOf, declaredUnit } from "../../../extractors/workbook/amount.ts";
import { isTicked, likelihoodOf, reasonsOf } from "../../../extractors/workbook/choice.ts";

function cell(text: string, more: Partial<Cell> = {}): Cell {
  return { kind: "text", text, percent: false, colour: null, ...more };
}

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
