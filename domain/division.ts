import supplement from "./divisions-supplement.json" with { type: "json" };
import table from "./divisions.json" with { type: "json" };

export type DivisionLevel = "province" | "prefecture" | "county";

/** A unit of GB/T 2260 as of mid 2023, or an entry of the supplement. */
export interface Division {
  /** Six digits; null for a new unit whose code is not known to us. */
  readonly code: string | null;
  /** Official full name of today, also where a former or shorter name led here. */
  readonly name: string;
  readonly level: DivisionLevel;
  /** Units above it, outermost first; placeholder rows (市辖区, 省直辖县级行政区划) are no units. */
  readonly parents: readonly Division[];
}

/** Peoples named in the titles of autonomous units; cut to reach the everyday name (北川县, 恩施州). */
const peoples =
  "各族|满族|蒙古族|蒙古|回族|土家族|苗族|侗族|瑶族|壮族|黎族|畲族|羌族|彝族|藏族|布依族|仡佬族|水族|白族|傈僳族|" +
  "哈尼族|拉祜族|佤族|傣族|布朗族|独龙族|怒族|普米族|纳西族|景颇族|东乡族|保安族|撒拉族|裕固族|哈萨克族|哈萨克|" +
  "土族|达斡尔族|鄂温克族|朝鲜族|锡伯|塔吉克|仫佬族|毛南族|柯尔克孜|维吾尔";
const autonomous = new RegExp(`^(.{2,}?)(?:${peoples})+自治([县旗州区])$`);
const suffix = /(?:自治区|自治县|自治旗|林区|特区|地区|[省市县区旗盟州])$/;

/** The name without its level word: 达州市 → 达州, 凉山彝族自治州 → 凉山; 泸县 stays whole. */
export function coreOf(name: string): string {
  const core = autonomous.exec(name)?.[1] ?? name.replace(suffix, "");
  return core.length < 2 ? name : core;
}

/** 北川羌族自治县 → 北川县; null where the full name is the everyday name. */
export function everydayName(name: string): string | null {
  const match = autonomous.exec(name);
  return match?.[1] === undefined || match[2] === "区" ? null : match[1] + match[2];
}

function rows(
  entries: readonly (readonly string[])[],
  level: DivisionLevel,
  above: ReadonlyMap<string, Division>,
): [string, Division][] {
  return entries.map(([code = "", name = ""]) => {
    const parents = [above.get(code.slice(0, 2)), above.get(code.slice(0, 4))];
    return [
      code,
      {
        code: code.padEnd(6, "0"),
        name,
        level,
        parents: parents.filter((parent) => parent !== undefined),
      },
    ];
  });
}

const none: ReadonlyMap<string, Division> = new Map();
const provinces = new Map(rows(table.provinces, "province", none));
const prefectures = new Map(rows(table.prefectures, "prefecture", provinces));
const above = new Map([...provinces, ...prefectures]);
const counties = new Map(rows(table.counties, "county", above));

function supplemented(entry: (typeof supplement)[number]): Division {
  const known = entry.code === null ? undefined : counties.get(entry.code);
  if (known !== undefined) return known;
  const parent = above.get(entry.parent);
  const parents = parent === undefined ? [] : [...parent.parents, parent];
  return { code: entry.code, name: entry.name, level: "county", parents };
}

function index(): Map<string, readonly Division[]> {
  const byName = new Map<string, readonly Division[]>();
  const add = (name: string, unit: Division): void => {
    byName.set(name, [...(byName.get(name) ?? []), unit]);
  };
  for (const unit of [...above.values(), ...counties.values()]) add(unit.name, unit);
  for (const entry of supplement) add(entry.name, supplemented(entry));
  const full = new Set(byName.keys());
  for (const unit of [...above.values(), ...counties.values()]) {
    const name = everydayName(unit.name);
    if (name !== null && !full.has(name)) add(name, unit);
  }
  return byName;
}

const byName: ReadonlyMap<string, readonly Division[]> = index();

/** Every name that leads to a unit: full, former and everyday names. */
export const divisionNames: readonly string[] = [...byName.keys()];

/** The units of this name: none, one, or several that share it (鼓楼区). */
export function divisionsNamed(name: string): readonly Division[] {
  return byName.get(name) ?? [];
}

/** Provinces and prefectures, for reading names in which 省 or 市 is left out. */
export const upperDivisions: readonly Division[] = [...above.values()];

/** County-level units of today's table, without the supplement. */
export const countyDivisions: readonly Division[] = [...counties.values()];
