import { coreOf, divisionNames, divisionsNamed, upperDivisions } from "../../domain/division.ts";
import type { Division } from "../../domain/division.ts";
import { wordNames } from "./mentions.ts";

/** A unit as a text names it at one place. */
export interface UnitName {
  /** As printed, without the units above it. */
  readonly name: string;
  /** Units of the table with this name; empty for a new or invented one and for a zone. */
  readonly units: readonly Division[];
  /** Names of the units above it, as far as printed in front of it, in full. */
  readonly above: readonly string[];
  readonly scale: "county" | "zone" | "upper";
  readonly start: number;
  readonly end: number;
}

/** Province, prefecture, county-level city: no name has more in front; also the end of recursion. */
const mostAbove = 3;
const han = "一-龥";
const unknown = new RegExp(
  `^([${han}〇×X＊*○]{1,7}?)(自治县|自治旗|林区|[县区市旗]|自治州|盟)(?!级市)`,
);
const zone = new RegExp(
  `^([${han}]{0,10}?)(?:国家级)?(经济技术开发区|经济开发区|高新技术产业开发区|高新技术开发区|高新区|经开区|综合保税区|` +
    `保税区|旅游度假区|度假区|工业园区|产业园区|新区|开发区|管理区|示范区|风景名胜区|合作区|试验区|实验区)`,
);
/** Words that stand in no name of a place. */
const noName =
  /中共|关于|开展|推进|推动|管理|预算|绩效|工作|财政|全面|实施|情况|报告|加强|进一步|印发|部门|单位|项目|资金|支出|经济|发展|建设|年度|我[们省市县区]|全[国省市县区州]|年|各[省市县区]|本[省市县区]|该[市县区]|[省市县区][级直]|县市|市县|区县|自治区|支持|服务|改革|深化|强化|提升|促进|[的和与及对在为由]/;
const noStem =
  /^(?:[全我本该各此贵他两几每县区市乡省旗]|多个|所有|有关|相关|其他|部分|[一二三四五六七八九十]+个?)$/;
/** 社区, 园区, 山区… are kinds of land; 城市, 县级市 are kinds of town; 强县, 试点县 are praise. */
const landEnd = /(?:[地社片灾景辖库校院小厂街疫农牧学军战营禁]|保护|功能|棚户)区$/;
const landWhole =
  /^(?:[主老新中]城|中心城|城|[西东南北]部山|偏远山|贫困山|深山|山|林|园|校园|湖|郊|近郊|矿|产业园|工业园|科技园|革命老|老|自贸|自治)区$/;
const townEnd =
  /(?:[城超门夜集早股都县]|直辖|地级|县级)市$|(?:强|大|名|贫困|脱贫|试点|示范|先进|百强|市|区|州)县$|[红锦国党]旗$/;
/** What may follow a name that no table knows. */
const follows = new RegExp(
  `^(?:$|[\\d〇○二（(《“：:，,、—-]|财政|人民政府|政府|县|区|市|委|预算|绩效|工作|本级|部门|项目|重点|全面|关于|党|以|强化|加强|深入|坚持|扎实|着力|积极|聚焦|持续|推进|开展|探索|创新|提升|优化|国资|审计|国有|投资|采购|一般|上半年|20|` +
    `[${han}]{1,14}(?:局|委|办|院|中心|学校|中学|小学|公司|办公室))`,
);
/** Kinds of zone that a city has one of, so that the kind alone may sign: 高新区财政局. */
const bareZone = /^(?:国家级)?(?:高新|经开|开发|经济技术开发|经济开发|高新技术产业开发)区$/;
const zoneFollows = /^(?:$|[\d〇○二（(]|财政|管委会|管理委员会|党工委|预算|绩效|本级|全面|关于)/;

interface Upper {
  readonly core: string;
  readonly unit: Division;
}

/** By first character, the longest first. */
const uppers: ReadonlyMap<string, readonly Upper[]> = Map.groupBy(
  upperDivisions
    .map((unit) => ({ core: coreOf(unit.name), unit }))
    .toSorted((a, b) => b.core.length - a.core.length),
  ({ core }) => core.charAt(0),
);

/** Lengths of the names of the table by their first character, the longest first. */
const nameLengths: ReadonlyMap<string, readonly number[]> = new Map(
  [...Map.groupBy(divisionNames, (name) => name.charAt(0))].map(([first, names]) => {
    const lengths = new Set(names.map((name) => name.length).filter((length) => length >= 2));
    return [first, [...lengths].toSorted((a, b) => b - a)];
  }),
);

function tableName(line: string, at: number): string | null {
  for (const length of nameLengths.get(line.charAt(at)) ?? []) {
    const name = line.slice(at, at + length);
    if (divisionsNamed(name).length > 0 && goesOn(name, line.slice(at + length))) return name;
  }
  return null;
}

/** 和县级 is no 和县, 南山区域 is no 南山区. */
function goesOn(name: string, rest: string): boolean {
  if (name.length === 2 && /^[级直]/.test(rest)) return false;
  return !(name.endsWith("区") && /^[域块划]/.test(rest));
}

function unknownName(line: string, at: number): string | null {
  const rest = line.slice(at);
  const match = unknown.exec(rest);
  if (match?.[0] === undefined || match[1] === undefined) return null;
  const [name, stem] = [match[0], match[1]];
  if (noStem.test(stem) || noName.test(name)) return null;
  if (landEnd.test(name) || landWhole.test(name) || townEnd.test(name)) return null;
  return name;
}

function zoneName(line: string, at: number): string | null {
  const match = zone.exec(line.slice(at));
  if (match?.[0] === undefined || noName.test(match[1] ?? "")) return null;
  if (match[1] === "" && !bareZone.test(match[0])) return null;
  return zoneFollows.test(line.slice(at + match[0].length)) ? match[0] : null;
}

interface Reading {
  readonly line: string;
  readonly start: number;
  /** Whether a name of no table must be followed by what a unit of government is followed by. */
  readonly strict: boolean;
  readonly above: readonly string[];
}

function lower(reading: Reading, at: number): UnitName | null {
  const { line, start, above } = reading;
  if (above.length > mostAbove) return null;
  const quarter = cityQuarter(line, at, above);
  if (quarter !== null) return { ...quarter, above, start };
  const zoneHere = zoneName(line, at);
  const known = tableName(line, at);
  const isUpper = known !== null && divisionsNamed(known)[0]?.level !== "county";
  const end = at + (known ?? "").length;
  if (known !== null && !isUpper) {
    const part = partOfCity(reading, known, end);
    if (part !== null) return part;
    const inner = zoneName(line, end);
    if (inner === null || inner.length > 9)
      return { name: known, units: divisionsNamed(known), above, scale: "county", start, end };
  }
  if (zoneHere !== null && !isUpper) {
    const name = bareZone.test(zoneHere) ? `${above.at(-1) ?? ""}${zoneHere}` : zoneHere;
    return { name, units: [], above, scale: "zone", start, end: at + zoneHere.length };
  }
  if (known === null) return unlisted(reading, at);
  const full = divisionsNamed(known)[0]?.name ?? known;
  const deeper = lower({ ...reading, above: [...above, full] }, end);
  if (deeper !== null) return deeper;
  return { name: known, units: divisionsNamed(known), above, scale: "upper", start, end };
}

/** A real county-level city has no districts: 临江市青山区 tells of another 临江市. */
function partOfCity(reading: Reading, city: string, at: number): UnitName | null {
  if (!city.endsWith("市")) return null;
  const part = lower({ ...reading, above: [...reading.above, city] }, at);
  return part !== null && part.scale === "county" && /[县区旗]$/.test(part.name) ? part : null;
}

/** Names of no table, and names in which 省 or 市 of a unit above is left out: 四川泸县. */
function unlisted(reading: Reading, at: number): UnitName | null {
  const { line, start, above } = reading;
  const upper = uppers.get(line.charAt(at))?.find(({ core }) => line.startsWith(core, at));
  if (upper !== undefined) {
    const deeper = lower(
      { ...reading, above: [...above, upper.unit.name] },
      at + upper.core.length,
    );
    if (deeper !== null && deeper.scale !== "upper" && deeper.name.length > 2) return deeper;
    if (deeper !== null && deeper.units.length > 0) return deeper;
  }
  const name = unknownName(line, at);
  if (name === null) return null;
  const end = at + name.length;
  if (/[市州盟]$/.test(name)) {
    const deeper = lower({ ...reading, above: [...above, name] }, end);
    if (deeper !== null && deeper.scale !== "upper") return deeper;
  }
  if (reading.strict && !follows.test(line.slice(end))) return null;
  return { name, units: [], above, scale: "county", start, end };
}

/** 济南市中区 is 市中区 of 济南市: the 市 serves twice. */
function cityQuarter(
  line: string,
  at: number,
  above: readonly string[],
): Pick<UnitName, "name" | "units" | "scale" | "end"> | null {
  const side = /^[中南北]区/.exec(line.slice(at))?.[0];
  if (side === undefined) return null;
  const name = `市${side}`;
  const units = divisionsNamed(name).filter((unit) =>
    unit.parents.some((parent) => parent.name === above.at(-1)),
  );
  if (units.length === 0) return null;
  return { name, units, scale: "county", end: at + side.length };
}

/** Ordinary words (城区, 郊区) name a unit only after the unit above it or before an organ. */
function isWord(unit: UnitName, line: string): boolean {
  return (
    unit.above.length === 0 &&
    wordNames.has(unit.name) &&
    !/^(?:财政|人民政府|20|二)/.test(line.slice(unit.end))
  );
}

/** The unit whose name, with or without the units above it, begins exactly at `at`. */
export function unitNameAt(line: string, at: number, strict = true): UnitName | null {
  const army =
    /^(?:新疆生产建设兵团)?(?:第[一二三四五六七八九十]+师)?/.exec(line.slice(at))?.[0] ?? "";
  const unit = lower({ line, start: at, strict, above: [] }, at + army.length);
  return unit === null || isWord(unit, line) ? null : unit;
}
