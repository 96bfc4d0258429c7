import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { countyDivisions, upperDivisions } from "../../domain/division.ts";
import { districtOf } from "../../extractors/district.ts";
import { plainDocument } from "../helpers/plain-document.ts";

type Row = readonly [about: string, text: string, name: string, code: string | null, path?: string];

const body = "为贯彻落实上级部署，我们扎实开展各项工作，取得了明显成效，现将有关情况汇报如下。";

const titles: readonly Row[] = [
  ["a county", "达川区2024年预算绩效管理工作总结", "达川区", "511703"],
  ["with its city", "淮北市烈山区2024年绩效工作情况的报告", "烈山区", "340604"],
  ["with city and province", "四川省泸州市泸县2023年工作总结", "泸县", "510521"],
  ["with 省 left out", "四川泸县2023年工作总结", "泸县", "510521"],
  ["with 省 and 市 left out", "安徽淮北烈山区2024年工作总结", "烈山区", "340604"],
  ["under a 地区", "喀什地区伽师县2024年预算绩效管理工作情况", "伽师县", "653129"],
  ["behind 关于", "关于凤县2024年预算绩效管理工作情况的报告", "凤县", "610330"],
  ["behind 关于印发《", "关于印发《江油市2024年绩效管理总结》的通知", "江油市", "510781"],
  ["behind the year", "2024年度义县预算绩效管理工作总结", "义县", "210727"],
  ["a county-level city", "都江堰市2024年政府采购节支情况报告", "都江堰市", "510181"],
  ["a banner", "伊金霍洛旗2024年预算绩效管理工作总结", "伊金霍洛旗", "150627"],
  ["an autonomous banner", "鄂伦春自治旗财政局2024年工作总结", "鄂伦春自治旗", "150723"],
  ["an autonomous county", "峨边彝族自治县2024年工作总结", "峨边彝族自治县", "511132"],
  ["its everyday name", "北川县2024年预算绩效管理工作总结", "北川羌族自治县", "510726"],
  ["a forest district", "神农架林区2024年预算绩效工作报告", "神农架林区", "429021"],
  ["a special district", "六枝特区2024年绩效工作总结", "六枝特区", "520203"],
  ["a city of the corps", "第八师石河子市2024年预算绩效工作总结", "石河子市", "659001"],
  ["a district of a municipality", "重庆市大足区2024年工作总结", "大足区", "500111"],
  ["a new area that is a district", "浦东新区2024年绩效运行监控报告", "浦东新区", "310115"],
  ["a name inside a longer one", "武义县2024年预算绩效管理工作总结", "武义县", "330723"],
  ["a name that ends in 城区", "枣庄市薛城区2024年工作总结", "薛城区", "370403"],
  ["长沙县 is not 长沙市", "长沙县2024年预算绩效管理工作总结", "长沙县", "430121"],
  ["a former name", "达县2012年预算绩效管理工作总结", "达川区", "511703"],
  ["a new county", "和田地区和康县2025年绩效工作总结", "和康县", null],
  ["a unit of a county", "泸县自然资源和规划局2023年部门整体支出绩效自评报告", "泸县", "510521"],
  ["another county further on", "凤县2024年工作情况与眉县对比分析报告", "凤县", "610330"],
  ["市中区 of its city", "乐山市市中区2024年工作总结", "市中区", "511102"],
  ["市 serving twice", "济南市中区2024年工作总结", "市中区", "370103"],
  ["a shared name under its city", "徐州市鼓楼区2024年工作总结", "鼓楼区", "320302"],
  ["城区 of its city", "晋城市城区2024年绩效工作总结", "城区", "140502"],
  ["blanks inside", "达州市达川区 2024 年度 预算绩效管理工作开展情况", "达川区", "511703"],
  ["an invented county", "云岭县2024年预算绩效管理工作总结", "云岭县", null],
  ["an invented county that ends like a real one", "清安县2024年工作总结", "清安县", null],
  ["an invented county of a real city", "达州市云岭县2024年工作总结", "云岭县", null],
  ["an invented district", "关于青岚区2024年绩效工作情况的报告", "青岚区", null],
  ["a masked county", "××县2024年预算绩效管理工作总结", "××县", null],
  ["a development zone", "达州高新区2024年预算绩效管理工作总结", "达州高新区", null],
  [
    "a zone with its committee",
    "云岭经济技术开发区管委会2024年工作总结",
    "云岭经济技术开发区",
    null,
  ],
  ["a bare zone of a city", "遂宁市高新区2024年绩效工作总结", "遂宁市高新区", null],
  ["a zone of a county", "云岭县工业园区管委会2024年工作总结", "云岭县工业园区", null],
  ["a city's own report", "达州市2024年预算绩效管理工作总结", "达州市", "511700"],
  ["市本级", "淮北市市本级2024年绩效运行监控报告", "淮北市", "340600"],
  ["an autonomous prefecture", "凉山州2024年预算绩效管理工作总结", "凉山彝族自治州", "513400"],
  ["a province", "四川省2024年预算绩效管理工作总结", "四川省", "510000"],
  ["a city without counties", "广东省中山市2024年政府采购情况", "中山市", "442000"],
  ["a county in an autonomous prefecture", "恩施州恩施市2024年工作总结", "恩施市", "422801"],
  ["a county named like a province", "河南县2024年绩效工作总结", "河南蒙古族自治县", "632324"],
  ["a district named like a province", "海南区2024年绩效工作总结", "海南区", "150303"],
  ["a county named like its city", "朝阳市朝阳县2024年绩效工作总结", "朝阳县", "211321"],
  ["two characters of which one is 和", "和县2024年绩效管理工作总结", "和县", "340523"],
  ["a short name", "新县2024年绩效管理工作总结", "新县", "411523"],
  ["the corps city with its division", "第三师图木舒克市2024年工作总结", "图木舒克市", "659003"],
  ["an invented autonomous county", "云岭苗族自治县2024年工作总结", "云岭苗族自治县", null],
  ["the year in Chinese numerals before", "二〇二四年云岭县工作总结", "云岭县", null],
  ["a mark before it", "【典型经验】云岭县以绩效管理促提质增效的做法", "云岭县", null],
  ["a verb behind an invented name", "云岭县强化绩效管理提升效益的经验", "云岭县", null],
  ["县 and 县 again", "中共云岭县委云岭县人民政府关于2024年工作的报告", "云岭县", null],
  ["a school", "云岭县第一中学2024年度整体支出绩效自评报告", "云岭县", null],
  ["a budget report", "关于青溪市2024年财政预算执行情况和2025年预算草案的报告", "青溪市", null],
  ["an audit report", "关于2023年度云岭县本级预算执行审计查出问题整改情况的报告", "云岭县", null],
  ["an invented city", "云州市2024年政府投资评审情况通报", "云州市", null],
];

test.for(titles)("the title gives the district: %s", ([, title, name, code]) => {
  const district = districtOf(plainDocument(`${title}\n${body}`));
  expect([district?.name, district?.code]).toEqual([name, code]);
  expect(district?.evidence).toContain("标题");
});

const title = "2024年预算绩效管理工作总结";
const elsewhere: readonly Row[] = [
  ["the signature", `${title}\n${body}\n伽师县财政局\n2025年1月10日`, "伽师县", "653129"],
  ["a signature without date", `${title}\n${body}\n云岭县财政局`, "云岭县", null],
  [
    "a signature before attachments",
    `${title}\n${body}\n凤县财政局\n2025年1月10日\n附件：1.眉县财政局`,
    "凤县",
    "610330",
  ],
  [
    "a signature with its office",
    `${title}\n${body}\n烈山区财政局绩效管理股（盖章）\n2025年1月10日`,
    "烈山区",
    "340604",
  ],
  ["the letterhead", `云岭县财政局文件\n云财绩〔2025〕3号\n${title}\n${body}`, "云岭县", null],
  ["the name above the title", `泸县财政局\n${title}\n${body}`, "泸县", "510521"],
  [
    "a form",
    `项目支出绩效自评表\n填报单位：凤县教育局\t金额单位：万元\n项目名称\t校舍维修`,
    "凤县",
    "610330",
  ],
  [
    "a form in two cells",
    `项目支出绩效自评表\n主管部门\t云岭县水利局\n项目名称\t渠道整治`,
    "云岭县",
    null,
  ],
  [
    "document numbers",
    `${title}\n我区印发通知（达川财绩效〔2024〕6号）。达川区各单位照办。`,
    "达川区",
    "511703",
  ],
  [
    "the first character of a number",
    `${title}\n我县印发（伽财〔2022〕70号）。伽师县各单位照办。`,
    "伽师县",
    "653129",
  ],
  [
    "rule names",
    `2023\n2023年，我县印发了《泸县预算绩效目标管理办法》《泸县预算事前绩效评估管理办法》。`,
    "泸县",
    "510521",
  ],
  ["invented rule names", `${title}\n我县印发了《云岭县预算绩效管理办法》。`, "云岭县", null],
  [
    "the most frequent name",
    `${title}\n2024年，伽师县坚持全面实施。伽师县人民政府高度重视，学习泸县经验。`,
    "伽师县",
    "653129",
  ],
  [
    "an invented frequent name",
    `${title}\n2024年，云岭县坚持全面实施。云岭县各单位落实。`,
    "云岭县",
    null,
  ],
  [
    "a city in the title, a county below",
    `淮北市${title}\n${body}\n淮北市烈山区财政局\n2025年1月10日`,
    "烈山区",
    "340604",
  ],
  [
    "a city in the title, 我县 in the text",
    `泸州市${title}\n我县开展工作，我县印发《泸县预算管理办法》。`,
    "泸县",
    "510521",
  ],
  [
    "a shared name with its city in the signature",
    `鼓楼区${title}\n${body}\n徐州市鼓楼区财政局\n2025年1月10日`,
    "鼓楼区",
    "320302",
  ],
  [
    "a shared name with its city in the text",
    `鼓楼区${title}\n按照福州市部署，落实福州市财政局要求。`,
    "鼓楼区",
    "350102",
  ],
  [
    "a shared name with its city in the path",
    `鼓楼区${title}\n${body}`,
    "鼓楼区",
    "410204",
    "开封/鼓楼区2024.docx",
  ],
  [
    "the city that signs",
    `2024年度各县（市、区）考核结果通报\n云岭县、青河县得分如下。\n江州市财政局\n2025年1月8日`,
    "江州市",
    null,
  ],
  [
    "a signature in Chinese numerals",
    `全县${title}\n${body}\n云岭县财政局\n二〇二五年一月十日`,
    "云岭县",
    null,
  ],
  ["the party and the bureau", `全区${title}\n${body}\n中共青岚区委`, "青岚区", null],
  ["the file name", `${title}\n${body}`, "凤县", "610330", "收件/凤县-2024年总结.docx"],
  ["a short file name", `${title}\n${body}`, "伽师县", "653129", "伽师2024.docx"],
  ["the folder", `${title}\n${body}`, "云岭县", null, "云岭县/总结.docx"],
];

test.for(elsewhere)("where the title is silent, %s decides", ([, text, name, code, path]) => {
  const district = districtOf(plainDocument(text), path);
  expect([district?.name, district?.code]).toEqual([name, code]);
});

test.for([
  ["nothing but 我县", "我县各单位、全区各地、该县、社区、园区、自治区、县级部门、县直部门。"],
  [
    "words that end like names",
    "推进老城区改造，地方县级财政、清单县直、公安县级、片区、灾区、景区、辖区建设。",
  ],
  ["other counties in a comparison", "与泸县相比，我县进度较快；借鉴凤县做法，赴眉县考察。"],
  ["a ranking", "全市排名依次为：泸县、凤县、眉县、义县。"],
  ["the county level", "创新县级财政管理，推进县域经济，城区改造项目，市财政局、县财政局牵头。"],
  ["units above", "按照四川省、达州市部署，落实自治区党委、人民政府要求。"],
] as const)("%s names no district", ([, text]) => {
  expect(districtOf(plainDocument(`${title}\n${text}`))).toBeNull();
});

test("a shared name without a hint has no code and lists what it may be", () => {
  const district = districtOf(plainDocument(`鼓楼区${title}\n${body}`));
  expect(district).toMatchObject({ name: "鼓楼区", code: null, confidence: "low" });
  expect(district?.alternatives).toContain("江苏省徐州市鼓楼区");
  expect(district?.evidence).toContain("请核对");
});

test("a known county under a city that is not its own gets no code", () => {
  const district = districtOf(plainDocument(`云岭市青川县${title}\n${body}`));
  expect(district).toMatchObject({ name: "青川县", code: null, parents: ["云岭市"] });
  expect(district?.alternatives).toEqual(["四川省广元市青川县"]);
});

test("a real city with an invented district is another city of that name", () => {
  const district = districtOf(plainDocument(`临江市青山区${title}\n${body}`));
  expect(district).toMatchObject({ name: "青山区", code: null, confidence: "low" });
});

test("no text throws, and a code is always one of the table", () => {
  const words = [
    "泸县",
    "鼓楼区",
    "市",
    "县",
    "区",
    "《",
    "》",
    "〔2024〕",
    "财",
    "云岭",
    "2024年",
    "\n",
    "\t",
    " ",
    "财政局",
    "关于",
    "，",
    "高新区",
  ];
  const text = fc
    .array(fc.constantFrom(...words), { maxLength: 40 })
    .map((parts) => parts.join(""));
  const codes = new Set([null, ...[...countyDivisions, ...upperDivisions].map(({ code }) => code)]);
  const known = fc.property(text, fc.string(), (content, path) => {
    const district = districtOf(plainDocument(content), path);
    return district === null || (codes.has(district.code) && district.name.length > 1);
  });
  expect(fc.check(known, { seed: 7, numRuns: 500 }).failed).toBe(false);
});

test("the title is believed before the signature and the file name", () => {
  const text = `凤县${title}\n${body}\n眉县财政局\n2025年1月10日`;
  expect(districtOf(plainDocument(text), "泸县.docx")?.name).toBe("凤县");
});

test.for([
  ["达川区", ["四川省", "达州市"]],
  ["石河子市", ["新疆维吾尔自治区"]],
  ["重庆市大足区", ["重庆市"]],
  ["仙桃市", ["湖北省"]],
  ["达州市云岭县", ["四川省", "达州市"]],
  ["云岭县", []],
] as const)("the units above %s are %j", ([name, parents]) => {
  expect(districtOf(plainDocument(`${name}${title}\n${body}`))?.parents).toEqual(parents);
});

const reports = join(import.meta.dirname, "../../../shared/reports");
const real = [
  ["dachuan-2024.txt", "达川区", "511703"],
  ["lieshan-2024.txt", "烈山区", "340604"],
  ["jiashi-2024.txt", "伽师县", "653129"],
  ["luxian-2023.txt", "泸县", "510521"],
] as const;

test.skipIf(!existsSync(reports)).for(real)(
  "%s is about %s (skipped without ../shared/reports)",
  ([file, name, code]) => {
    const text = readFileSync(join(reports, file), "utf8");
    const district = districtOf(plainDocument(text));
    expect([district?.name, district?.code]).toEqual([name, code]);
  },
);
