import { expect, test } from "vitest";
import { z } from "zod";
import supplement from "../../domain/divisions-supplement.json" with { type: "json" };
import table from "../../domain/divisions.json" with { type: "json" };
import {
  coreOf,
  countyDivisions,
  divisionNames,
  divisionsNamed,
  everydayName,
  upperDivisions,
} from "../../domain/division.ts";

const row = (code: RegExp) =>
  z.tuple([z.string().regex(code), z.string().regex(/^[\u4e00-\u9fff]{2,15}$/)]);

const tableShape = z.strictObject({
  source: z.string().min(1),
  provinces: z.array(row(/^\d{2}$/)).length(31),
  prefectures: z.array(row(/^\d{4}$/)).length(333),
  counties: z.array(row(/^\d{4}[0-689]\d$/)).length(2850),
});

const year = z.string().regex(/^(?:19|20)\d\d$/);
const entry = { name: z.string().min(2), parent: z.string().regex(/^\d{2}(?:\d{2})?$/) };
const supplementShape = z.array(
  z.discriminatedUnion("kind", [
    z.strictObject({ ...entry, kind: z.literal("former"), code: z.string(), until: year }),
    z.strictObject({ ...entry, kind: z.literal("new"), code: z.string().nullable(), from: year }),
  ]),
);

test("the table has its shape, without statistical zones", () => {
  expect(() => tableShape.parse(table)).not.toThrow();
});

test("the supplement has its shape", () => {
  expect(() => supplementShape.parse(supplement)).not.toThrow();
});

test("every code stands once", () => {
  const codes = [...upperDivisions, ...countyDivisions].map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
});

test("every county has its province, and its prefecture where there is one", () => {
  for (const { code, parents } of countyDivisions) {
    const expected = [`${code?.slice(0, 2)}0000`, `${code?.slice(0, 4)}00`];
    expect(parents.map((parent) => parent.code)).toEqual(expected.slice(0, parents.length));
    expect(parents.length).toBeGreaterThan(0);
  }
});

test("a former name leads to a unit of today, a new unit is not yet in the table", () => {
  const known = new Set(table.counties.map(([, name]) => name));
  for (const { kind, name, code } of supplement) {
    const units = divisionsNamed(name);
    expect(known.has(name)).toBe(false);
    expect(units.map((unit) => unit.code)).toEqual([code]);
    expect(known.has(units[0]?.name ?? "")).toBe(kind === "former");
    expect(units[0]?.parents.length).toBeGreaterThan(0);
  }
});

test("28 names are shared by 64 counties", () => {
  const shared = divisionNames
    .map(divisionsNamed)
    .filter((units) => units.length > 1 && units[0]?.level === "county");
  expect([shared.length, shared.flat().length]).toEqual([28, 64]);
});

test.for([
  ["达川区", "511703", ["四川省", "达州市"]],
  ["烈山区", "340604", ["安徽省", "淮北市"]],
  ["伽师县", "653129", ["新疆维吾尔自治区", "喀什地区"]],
  ["泸县", "510521", ["四川省", "泸州市"]],
  ["石河子市", "659001", ["新疆维吾尔自治区"]],
  ["密云区", "110118", ["北京市"]],
  ["达县", "511703", ["四川省", "达州市"]],
  ["东莞市", "441900", ["广东省"]],
  ["四川省", "510000", []],
] as const)("%s is %s under %j", ([name, code, parents]) => {
  const [unit] = divisionsNamed(name);
  expect([unit?.code, unit?.parents.map((parent) => parent.name)]).toEqual([code, parents]);
});

test.for([
  ["达州市", "达州"],
  ["喀什地区", "喀什"],
  ["凉山彝族自治州", "凉山"],
  ["内蒙古自治区", "内蒙古"],
  ["广西壮族自治区", "广西"],
  ["锡林郭勒盟", "锡林郭勒"],
  ["泸县", "泸县"],
  ["神农架林区", "神农架"],
] as const)("the core of %s is %s", ([name, core]) => {
  expect(coreOf(name)).toBe(core);
});

test.for([
  ["北川羌族自治县", "北川县"],
  ["恩施土家族苗族自治州", "恩施州"],
  ["莫力达瓦达斡尔族自治旗", "莫力达瓦旗"],
  ["宁夏回族自治区", null],
  ["泸县", null],
] as const)("people say of %s %s", ([name, short]) => {
  expect(everydayName(name)).toBe(short);
});
