import { expect, test } from "vitest";
import { unitNameAt } from "../../../extractors/district/unit-name.ts";

test.for([
  ["泸县财政局", "泸县", "county", []],
  ["达州市达川区2024年", "达川区", "county", ["达州市"]],
  ["四川泸县2024年", "泸县", "county", ["四川省"]],
  ["新疆喀什地区伽师县", "伽师县", "county", ["新疆维吾尔自治区", "喀什地区"]],
  ["云岭市青岚区2024年", "青岚区", "county", ["云岭市"]],
  ["达州市2024年", "达州市", "upper", []],
  ["达州高新区财政局", "达州高新区", "zone", []],
  ["云岭县高新区财政局", "云岭县高新区", "zone", []],
  ["济南市中区2024年", "市中区", "county", ["济南市"]],
] as const)("%s begins with %s", ([line, name, scale, above]) => {
  expect(unitNameAt(line, 0)).toMatchObject({ name, scale, above });
});

test.for([
  "全县预算",
  "我县财政局",
  "各县财政局",
  "该县财政局",
  "县级财政",
  "县直部门",
  "县财政局",
  "自治区财政厅",
  "地区财政局",
  "社区2024年",
  "产业园区2024年",
  "片区2024年",
  "灾区2024年",
  "景区2024年",
  "辖区2024年",
  "主城区2024年",
  "老旧小区2024年",
  "城市2024年",
  "县级市2024年",
  "和县级预算",
  "南山区域发展",
  "城区改造",
  "贫困县2024年",
  "先进县2024年",
  "红旗2024年",
  "加强区财政",
  "推进县财政",
  "预算绩效管理县财政",
  "",
])("%j begins with no unit", (line) => {
  expect(unitNameAt(line, 0)).toBeNull();
});

test.for(["泸州市", "四川市", "云岭市", "大理市"])(
  "%s ten thousand times does not throw",
  (name) => {
    expect(() => unitNameAt(name.repeat(10_000), 0)).not.toThrow();
  },
);

test("a name is read only where it begins", () => {
  expect(unitNameAt("关于泸县财政局", 2)).toMatchObject({ name: "泸县", start: 2, end: 4 });
});
