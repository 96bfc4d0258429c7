import { expect, test } from "vitest";
import { ConfigError } from "../../domain/errors.ts";
import { settingEntries, settingNames } from "../../domain/profile-schema.ts";
import {
  loadProfile,
  parseProfile,
  profileNames,
  readProfile,
} from "../../pipeline/profile-file.ts";

function faultsOf(text: string): readonly string[] {
  return parseProfile(text, "t.yaml").faults.map(({ line, message }) => `${line} ${message}`);
}

const head = "地区: 测试县\n";

test("the national default settles everything, and every place is whole with it", () => {
  expect(profileNames()).toEqual(["dachuan", "jiashi", "lieshan", "luxian", "national"]);
  for (const name of profileNames()) {
    const { settings } = loadProfile(name);
    expect(Object.keys(settings).toSorted()).toEqual(settingNames.toSorted());
    for (const { citation, validFrom } of Object.values(settings)) {
      expect(citation).not.toBe("");
      expect(validFrom).toMatch(/^\d{4}/);
    }
  }
});

test("a place overrides what it settles and inherits the rest", () => {
  const { settings } = loadProfile("dachuan");
  expect(settings.cutGrades.value).toEqual(["中"]);
  expect(settings.cutGradeRate.value).toBeNull();
  expect(settings.exAnteIncrease).toMatchObject({
    value: "500000",
    text: "50万元",
    confirmed: true,
  });
  expect(settings.thirdPartyFrom.value).toBe("2000000");
  expect(settings.grades.text).toBe("优（90分）、良（80分）、中（60分）、差（0分）");
});

const cited = "\n  依据: 某文件\n  施行日期: 2024\n";

test.for([
  ["", "1 要写明地区"],
  [`${head}代码: 51052\n`, "2 代码应为六位"],
  [
    `${head}须事前评估增幅:\n  值: 20%${cited}`,
    "2 没有“须事前评估增幅”这个栏目，最接近的是“须事前评估的增幅”",
  ],
  [`${head}须事前评估的增幅:\n  值: 0.2${cited}`, "3 “须事前评估的增幅”应写成百分数"],
  [`${head}须事前评估的增额:\n  值: 50${cited}`, "3 “须事前评估的增额”应写成带单位的金额"],
  [
    `${head}须事前评估的增额:\n  值: 50万元\n  施行日期: 2024\n`,
    "“须事前评估的增额”的“依据”缺少内容",
  ],
  [
    `${head}须事前评估的增额:\n  值: 50万元\n  依据: 某\n  施行日期: 2024年\n`,
    "5 “须事前评估的增额”的“施行日期”",
  ],
  [
    `${head}须事前评估的增额:\n  值: 50万元\n  备注: 某${cited}`,
    "“须事前评估的增额”里没有“备注”这一项",
  ],
  [`${head}新增项目须事前评估:\n  值: true${cited}`, "3 “新增项目须事前评估”应写“是”或“否”"],
  [`${head}预警灯规则:\n  值: V12${cited}`, "3 “预警灯规则”没有“V12”这种预警灯规则，可写V1、V2"],
  [`${head}压减公用经费的比例:\n  值: 无${cited}`, "没有规定的写“未定”"],
  [`${head}低分项目扣减预算:\n  值: { 低于: 80分, 办法: 固定比例 }${cited}`, "固定比例要写明比例"],
  [
    `${head}评价等级:\n  值:\n    - { 名称: 优, 下限: 90 }\n    - { 名称: 差, 下限: 10 }${cited}`,
    "5 “评价等级”的“下限”最后一个等级“差”的下限应为0分",
  ],
  [
    `${head}评价等级:\n  值:\n    - { 名称: 优, 下限: 90 }\n    - { 名称: 差, 下限: 90 }${cited}`,
    "“差”的下限应低于“优”的下限",
  ],
  ["地区：测试县\n", "1 栏目后面的冒号要用半角"],
  ["- 一\n", "1 应写成“栏目: 内容”"],
] as const)("%j: %s", ([text, words]) => {
  expect(faultsOf(text).join("\n")).toContain(words);
});

function rule(limit: string): string {
  return `${head}预警灯规则:\n  值:\n    id: 本县\n    name: 本县规则\n    citation: 某文件\n    tests:\n      - scope: execution\n        measure: e\n        bands:\n          - { light: red, below: ${limit} }${cited}`;
}

test("a place may write a light rule of its own, and a wrong limit is told with its line", () => {
  expect(parseProfile(rule("40"), "t.yaml").settings.lights?.value.id).toBe("本县");
  expect(faultsOf(rule("四成")).join()).toContain("11 “预警灯规则”的“below”界限要写成数字");
});

test("every fault is told at once, not only the first", () => {
  expect(faultsOf(`代码: 1\n某栏: 2\n须事前评估的增额:\n  值: 五十\n`)).toHaveLength(6);
});

test("a profile with faults is not used", () => {
  expect(() => loadProfile("没有.yaml")).toThrow(ConfigError);
  expect(() => loadProfile("没有.yaml")).toThrow("自带的有：dachuan");
});

test("every setting of the files is one the schema knows by one name", () => {
  const names = settingNames.map((setting) => settingEntries[setting].name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of profileNames()) expect(readProfile(name).faults).toEqual([]);
});
