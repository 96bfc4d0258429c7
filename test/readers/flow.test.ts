import { expect, test } from "vitest";
import { readText } from "./reading.ts";

interface Case {
  readonly name: string;
  readonly text: string;
  readonly flow: string;
}

const blanks: readonly Case[] = [
  {
    name: "blanks between digits and Chinese",
    text: "2024 年 度 共 12 个",
    flow: "2024年度共12个",
  },
  { name: "a blank after a Latin word", text: "PPP 项目", flow: "PPP项目" },
  { name: "a blank between two words", text: "A B", flow: "A B" },
  { name: "a blank before the percent sign", text: "评减率 11.49 %", flow: "评减率11.49%" },
  {
    name: "full-width digits and signs",
    text: "评减率１１．４９％，同比＋２",
    flow: "评减率11.49%，同比+2",
  },
  {
    name: "full-width punctuation is kept",
    text: "是：（一），。；！",
    flow: "是：（一），。；！",
  },
  {
    name: "no-break and ideographic blanks",
    text: "涉及\u00a0金额\u3000363\u00a0万元",
    flow: "涉及金额363万元",
  },
  { name: "zero-width characters", text: "涉\u200b及\ufeff363万元", flow: "涉及363万元" },
  { name: "columns of figures stay apart", text: "合计  100   200", flow: "合计100 200" },
  { name: "columns of rates stay apart", text: "5% 10%", flow: "5% 10%" },
  { name: "a negative figure in the next column", text: "100   -5", flow: "100 -5" },
  {
    name: "thousands parted by blanks",
    text: "涉及预算金额1 252 296万元",
    flow: "涉及预算金额1252296万元",
  },
  {
    name: "thousands with decimals",
    text: "涉及预算金额1 252.50万元",
    flow: "涉及预算金额1252.50万元",
  },
  { name: "a serial number before a year", text: "5 2024 年度补贴", flow: "5 2024年度补贴" },
  { name: "a serial number before a count", text: "1 300个项目", flow: "1 300个项目" },
  { name: "groups that are not thousands", text: "共计12 30个", flow: "共计12 30个" },
  { name: "a heading number before a year", text: "1. 2024年完成", flow: "1. 2024年完成" },
  { name: "radicals that fonts put for characters", text: "绩效⽬标", flow: "绩效目标" },
];

test.for(blanks)("blanks and widths: $name", async ({ text, flow }) => {
  expect((await readText(text)).flow.text).toBe(flow);
});

const residue: readonly Case[] = [
  {
    name: "a Word bookmark",
    text: "[bookmark: _GoBack](四)突出绩效评价约束。",
    flow: "(四)突出绩效评价约束。",
  },
  {
    name: "bold marks around a heading",
    text: "不予安排。**2.全面实施监控。**各部门单位",
    flow: "不予安排。2.全面实施监控。各部门单位",
  },
  { name: "a Markdown heading", text: "## 一、工作情况", flow: "一、工作情况" },
  { name: "a Markdown quotation", text: "> 工作情况良好。", flow: "工作情况良好。" },
  { name: "a threshold is no quotation", text: "> 60分为合格。", flow: ">60分为合格。" },
  { name: "a web blank", text: "涉及&nbsp;363&nbsp;万元", flow: "涉及363万元" },
  { name: "entities", text: "得分&ge;90，A&amp;B", flow: "得分≥90，A&B" },
  { name: "a Word field", text: '见HYPERLINK "http://example.org/a"官网', flow: "见官网" },
  { name: "a reference to a page", text: "一、情况PAGEREF _Toc123 \\h 3", flow: "一、情况3" },
  { name: "a soft hyphen", text: "绩效\u00ad评价", flow: "绩效评价" },
  { name: "an object mark", text: "如图\ufffc所示", flow: "如图所示" },
];

test.for(residue)("residue leaves the flow: $name", async ({ text, flow }) => {
  expect((await readText(text)).flow.text).toBe(flow);
});

test("residue is told once, with its first place and its count", async () => {
  const { notices, text } = await readText("**一、情况**\n**二、问题**");
  const notice = notices.find(({ code }) => code === "residue-dropped")!;
  expect(text.slice(notice.span!.start, notice.span!.end)).toBe("**");
  expect(notice.message).toContain("共4处");
});

const full = "预算绩效管理工作稳步推进，各部门单位绩效管理意识明显增强，绩效评价覆盖面";
const cut: readonly Case[] = [
  {
    name: "a word cut at the page end",
    text: `${full}不断扩大，涉\n\n及资金 12427 万元。`,
    flow: `${full}不断扩大，涉及资金12427万元。`,
  },
  {
    name: "a noun and its figure",
    text: `${full}不断扩大，涉及资金\n\n20 万元；压减公用经费。`,
    flow: `${full}不断扩大，涉及资金20万元；压减公用经费。`,
  },
  {
    name: "a year",
    text: "提高质量。在编制 2\n\n023年年初预算时，",
    flow: "提高质量。在编制2023年年初预算时，",
  },
  { name: "an amount", text: "目前，涉及金额1252\n296万元。", flow: "目前，涉及金额1252296万元。" },
  { name: "a decimal", text: "目前，涉及金额4755.\n05万元。", flow: "目前，涉及金额4755.05万元。" },
  {
    name: "a number and its unit",
    text: "组织培训三期，培训 334\n\n人次，效果良好。",
    flow: "组织培训三期，培训334人次，效果良好。",
  },
  { name: "a document number", text: "（川委厅〔2022〕\n\n5号）", flow: "（川委厅〔2022〕5号）" },
  { name: "a title in brackets", text: "《泸\n县预算管理办法》", flow: "《泸县预算管理办法》" },
  { name: "a round bracket", text: "15个政策（项\n\n目）", flow: "15个政策（项目）" },
  { name: "a quotation", text: "实现“要我有\n绩效”的转变", flow: "实现“要我有绩效”的转变" },
  {
    name: "a sign that cannot begin a line",
    text: "评减率达到11.49\n%。",
    flow: "评减率达到11.49%。",
  },
  {
    name: "an enumeration",
    text: `${full}、社会效益、\n\n可持续发展能力等，`,
    flow: `${full}、社会效益、可持续发展能力等，`,
  },
  {
    name: "a page number inside the sentence",
    text: `${full}不断扩大，确保预算资金\n\n— 3—\n\n安全有效，取得实效。`,
    flow: `${full}不断扩大，确保预算资金安全有效，取得实效。`,
  },
];

test.for(cut)("a cut sentence is one again: $name", async ({ text, flow }) => {
  expect((await readText(text)).flow.text).toBe(flow);
});

const kept: readonly Case[] = [
  {
    name: "title and text",
    text: "泸县2023年预算绩效管理工作总结\n2023年，我县推进改革。",
    flow: "",
  },
  { name: "a bare title and text", text: "2023\n\n2023年，我县推进改革。", flow: "" },
  { name: "heading and text", text: "一、工作开展情况\n2024年，我区推进改革。", flow: "" },
  {
    name: "a heading with a comma",
    text: "一、着力建机制，完善体系\n为提升水平，我县印发办法。",
    flow: "",
  },
  { name: "signature and date", text: "特此报告。\n达州市达川区财政局\n2025年9月22日", flow: "" },
  {
    name: "signature after an unfinished end",
    text: `${full}进一步扩大\n达川区财政局\n2025年9月22日`,
    flow: "",
  },
  {
    name: "items with semicolons",
    text: "1.完善制度，落实责任；\n2.强化监控，及时纠偏；\n3.公开结果，接受监督。",
    flow: "",
  },
  { name: "an annex and a year", text: `${full}，详见附件5\n2024年，我区推进改革。`, flow: "" },
  { name: "a cell a line", text: "项目名称\n预算数\n农村道路\n100\n200\n300", flow: "" },
  {
    name: "numbered rows",
    text: "序号 评价报告\n1 农村道路建设项目，含桥梁\n2 甜菜绿色高产项目，含补贴",
    flow: "序号评价报告\n1农村道路建设项目，含桥梁\n2甜菜绿色高产项目，含补贴",
  },
  {
    name: "a list of names",
    text: "农村道路建设项目\n甜菜绿色高产高效行动项目\n社会化服务项目",
    flow: "",
  },
];

test.for(kept)("lines that are not cut stay apart: $name", async ({ text, flow }) => {
  const expected = flow === "" ? text.replace(/\n+/g, "\n") : flow;
  expect((await readText(text)).flow.text).toBe(expected);
});

const prose =
  "为进一步提升预算绩效管理规范化、标准化水平，夯实预算绩效管理基础工作，我县陆续印发了多项管理办法，形成了涵盖政府预算、部门预算、政策预算和项目预算的全方位预算绩效管理格局，涉及金额4755.05万元，评减546.18万元，评减率达到11.49%，培训334人次，对预算绩效管理责任再压实、工作再细化、措施再抓实。";
const second =
  "健全完善单位自评、部门评价和财政评价多层次绩效评价体系，按照三级联动的方式，不断拓宽绩效评价资金领域，实现了四本预算全覆盖，并延伸至国有资本、行政事业性国有资产、地方政府债券、政府采购项目等重点领域，选取了5个部门开展重点绩效评价。";

const titles: readonly Case[] = [
  {
    name: "a title on two lines is one",
    text: "安澜区财政局关于2024年度\n预算绩效管理工作开展情况的报告\n2024年，我区推进改革。",
    flow: "安澜区财政局关于2024年度预算绩效管理工作开展情况的报告\n2024年，我区推进改革。",
  },
  {
    name: "a title whose last character a large font pushed down is one",
    text: "财政局\n柳津县2024年上半年预算绩效管理工作情况报\n告\n2024年，我县推进改革。",
    flow: "财政局\n柳津县2024年上半年预算绩效管理工作情况报告\n2024年，我县推进改革。",
  },
  {
    name: "menu words above a title stay apart",
    text: "首页\n政务公开\n互动交流\n预算绩效管理工作开展情况\n2024年，我县推进改革。",
    flow: "首页\n政务公开\n互动交流\n预算绩效管理工作开展情况\n2024年，我县推进改革。",
  },
  {
    name: "a document number above the title stays apart",
    text: "安财绩〔2024〕6号\n预算绩效管理工作开展情况的报告\n2024年，我区推进改革。",
    flow: "安财绩〔2024〕6号\n预算绩效管理工作开展情况的报告\n2024年，我区推进改革。",
  },
];

test.for(titles)("$name", async ({ text, flow }) => {
  expect((await readText(text)).flow.text).toBe(flow);
});

test("a title as wide as the lines below it stays apart", async () => {
  const title = "泸县财政局关于二〇二三年度预算绩效管理工作开展情况的总结";
  const text = `${title}\n${wrapAt(prose, title.length)}\n${wrapAt(second, title.length)}`;
  expect((await readText(text)).flow.text.split("\n")[0]).toBe(title);
});

test("in an indented text a line that is not goes on, whatever it starts with", async () => {
  const paragraph = `${prose.slice(0, 54)}。二是强化预算绩效目标引领，提高预算编制质量，同步编报绩效目标。`;
  const text = [paragraph, second, prose].map((one) => wrapAt(`　　${one}`, 28)).join("\n");
  expect((await readText(text)).flow.text).toBe([paragraph, second, prose].join("\n"));
});

function wrapAt(text: string, width: number): string {
  return text.match(new RegExp(`.{1,${width}}`, "gu"))!.join("\n");
}

test.for([18, 22, 28, 35, 42])("prose cut every %i characters is whole again", async (width) => {
  const text = [
    "泸县2023年工作总结",
    "一、完善体系",
    wrapAt(prose, width),
    "二、强化评价",
    wrapAt(second, width),
    wrapAt(prose, width),
  ].join("\n");
  const { flow } = await readText(text);
  const expected = ["泸县2023年工作总结", "一、完善体系", prose, "二、强化评价", second, prose];
  expect(flow.text.split("\n")).toEqual(expected);
});

test.for([30, 34, 41])("prose full of figures, %i characters on every line", async (width) => {
  const figures = [
    "2024年下达资金18,642,000.00元，其中中央资金13,980,000.00元、省级资金3,262,000.00元、县级资金1,400,000.00元，以上资金占比分别为74.99%、17.50%、7.51%。",
    "分资金性质看，一般公共预算支出83,951,250.00元，执行率69.36%；政府性基金预算支出38,206,400.00元，执行率70.35%；上级专项资金支出16,484,700.00元，执行率63.06%。",
  ];
  const text = [...figures, prose].map((paragraph) => wrapAt(paragraph, width)).join("\n\n");
  expect((await readText(text)).flow.text).toBe([...figures, prose].join("\n"));
});

test("prose cut at a fixed width with indented paragraphs keeps its paragraphs", async () => {
  const paragraphs = [prose, second, prose];
  const text = paragraphs.map((paragraph) => wrapAt(`　　${paragraph}`, 28)).join("\n");
  expect((await readText(text)).flow.text).toBe(paragraphs.join("\n"));
});

test("prose cut at a fixed width with CRLF and blank lines is whole again", async () => {
  const text = `${wrapAt(prose, 25)}\n${wrapAt(second, 25)}`.replaceAll("\n", "\r\n\r\n");
  expect((await readText(text)).flow.text).toBe(`${prose}\n${second}`);
});

test("joined lines are told once, with their count", async () => {
  const { notices } = await readText(wrapAt(prose, 26));
  const told = notices.filter(({ code }) => code === "wraps-joined");
  expect(told).toHaveLength(1);
  expect(told[0]!.message).toMatch(/共\d+处/);
});
