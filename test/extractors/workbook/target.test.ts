import { describe, expect, test } from "vitest";
import { completionOf, targetOf } from "../../../extractors/workbook/target.ts";

describe("年度指标值", () => {
  test.for([
    ["≥90%", "≥", "90", "%"],
    ["＞95％", ">", "95", "%"],
    ["≧100个", "≥", "100", "个"],
    ["≦5天", "≤", "5", "天"],
    [">=3次", "≥", "3", "次"],
    ["不低于80%", "≥", "80", "%"],
    ["不少于12 场", "≥", "12", "场"],
    ["不超过6万元", "≤", "6", "万元"],
    ["控制在50万元以内", "≤", "50", "万元"],
    ["=6万元", "=", "6", "万元"],
    ["100以上", "≥", "100", null],
    ["100人次及以上", "≥", "100", "人次"],
    ["30日内", "≤", "30", "日"],
    ["1,200亩", "=", "1200", "亩"],
    ["0", "=", "0", null],
    ["=0起", "=", "0", "起"],
    ["98.5%", "=", "98.5", "%"],
    ["定性：显著提升", "qualitative", null, null],
    ["有效改善", "qualitative", null, null],
    ["2025年12月底前", "date", null, null],
    ["12月31日前完成", "date", null, null],
    ["≤12月", "≤", "12", "月"],
    ["", null, null, null],
  ] as const)("%s", ([text, op, value, unit]) => {
    expect(targetOf(text)).toMatchObject({ raw: text.trim(), op, value, unit });
  });

  test.for([
    ["80%-90%", "80", "90", "%"],
    ["80～90%", "80", "90", "%"],
    ["100—150公里", "100", "150", "公里"],
  ] as const)("a range %s", ([text, value, upper, unit]) => {
    expect(targetOf(text)).toMatchObject({ op: "range", value, upper, unit });
  });

  test("sign, number and unit from columns of their own", () => {
    expect(targetOf("600", "≥", "人次")).toMatchObject({ op: "≥", value: "600", unit: "人次" });
    expect(targetOf("90%", "≥", "%")).toMatchObject({ op: "≥", value: "90", unit: "%" });
    expect(targetOf("效果明显", "定性", "")).toMatchObject({ op: "qualitative" });
  });
});

describe("完成情况", () => {
  test.for([
    ["≥600人次", "450人次", { kind: "value", value: "450", unit: "人次" }],
    ["≥600人次", "450", { kind: "value", value: "450", unit: null }],
    ["≥600人次", "已完成450人次", { kind: "value", value: "450", unit: "人次" }],
    ["≥600人次", "2025年已培训450人次", { kind: "value", value: "450", unit: "人次" }],
    ["≥600人次", "完成75%", { kind: "value", value: "75", unit: "%" }],
    ["≥90%", "92.5％", { kind: "value", value: "92.5", unit: "%" }],
    ["≥5场", "举办3场，参加450人", { kind: "value", value: "3", unit: "场" }],
    ["≥5场", "3场、2场", { kind: "none" }],
    ["≥5场", "正在推进", { kind: "words", standing: "in-step" }],
    ["≥5场", "已完成", { kind: "words", standing: "met" }],
    ["≥5场", "未完成", { kind: "words", standing: "missed" }],
    ["≥5场", "尚未开展", { kind: "words", standing: "missed" }],
    ["定性", "达成目标", { kind: "words", standing: "met" }],
    ["定性", "部分达成目标并具有一定效果", { kind: "words", standing: "partly" }],
    ["定性", "未达成目标且效果较差", { kind: "words", standing: "missed" }],
    ["定性", "有序推进", { kind: "words", standing: "in-step" }],
    ["≥5场", "—", { kind: "none" }],
    ["≥5场", "", { kind: "none" }],
  ] as const)("%s: %s", ([target, text, expected]) => {
    expect(completionOf(text, targetOf(target))).toMatchObject(expected);
  });
});
