import { Fraction } from "fraction.js";
import { describe, expect, test } from "vitest";
import { achievementOf, projectCompletion } from "../../../domain/monitoring/completion.ts";
import { indicatorWith } from "../../helpers/monitored-project.ts";

const settings = {
  partly: new Fraction(60),
  timeProgress: new Fraction(75),
  cap: new Fraction(100),
};

describe("how far an indicator has come", () => {
  test.for([
    ["数量", "≥600人次", "450人次", "75", "partly"],
    ["数量", "≥600人次", "600人次", "100", "met"],
    ["数量", "≥600人次", "700人次", "350/3", "met"],
    ["数量", "＞600人次", "600人次", "100", "partly"],
    ["数量", "≥600人次", "完成75%", "75", "partly"],
    ["数量", "≥3公里", "1500米", "50", "partly"],
    ["数量", "=6万元", "45000元", "75", "partly"],
    ["质量", "≥90%", "0.85", "850/9", "partly"],
    ["质量", "≥90%", "92%", "920/9", "met"],
    ["经济成本", "≤6万元", "5.9万元", "100", "met"],
    ["经济成本", "≤6万元", "6.01万元", "0", "missed"],
    ["经济成本", "=6万元", "6万元", "100", "met"],
    ["经济成本", "=6万元", "7万元", "0", "missed"],
    ["时效", "<30天", "30天", "0", "missed"],
    ["数量", "=0起", "0起", "100", "met"],
    ["数量", "=0起", "1起", "0", "missed"],
    ["数量", "≤0起", "0起", "100", "met"],
    ["数量", "80%-90%", "85%", "100", "met"],
    ["数量", "80%-90%", "40%", "50", "partly"],
    ["数量", "80%-90%", "95%", "0", "missed"],
    ["社会效益", "定性：显著", "达成目标", "100", "met"],
    ["社会效益", "定性：显著", "部分达成目标并具有一定效果", "60", "partly"],
    ["社会效益", "定性：显著", "未达成目标且效果较差", "0", "missed"],
    ["社会效益", "定性：显著", "正常推进", "75", "in-step"],
    ["时效", "2025年12月底前", "有序推进", "75", "in-step"],
  ] as const)("%s %s, %s: %s%%", ([type, target, done, rate, standing]) => {
    const achievement = achievementOf(indicatorWith(type, target, done), settings);
    expect([achievement.rate?.toFraction(), achievement.standing]).toEqual([rate, standing]);
  });

  test.for([
    ["≥600人次", ""],
    ["≥600人次", "450公里"],
    ["≥600人次", "若干"],
    ["", "450"],
  ] as const)("%s, %s cannot be told, and says why", ([target, done]) => {
    const achievement = achievementOf(indicatorWith("数量", target, done), settings);
    expect(achievement.rate).toBeNull();
    expect(achievement.words).toMatch(/为空|单位不同|无法量化/);
  });
});

test("a project is the mean of what can be told, no indicator counting beyond its whole", () => {
  const indicators = [
    indicatorWith("数量", "≥100个", "50个"),
    indicatorWith("数量", "≥100个", "300个"),
    indicatorWith("数量", "≥100个", ""),
  ];
  expect(projectCompletion(indicators, settings).rate?.toFraction()).toBe("75");
  expect(projectCompletion([], settings).rate).toBeNull();
});
