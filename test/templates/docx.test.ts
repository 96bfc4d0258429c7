import { expect, test } from "vitest";
import { renderDocx } from "../../templates/docx.ts";
import { attributes, paragraphsOf, partOf } from "../helpers/docx-parts.ts";
import { fullReport, markedReport } from "../helpers/marked-report.ts";
import { linesOf, summaryOf } from "../helpers/paper-words.ts";

const paper = summaryOf([markedReport(fullReport)]);
const meta = {
  title: "云岭县-2024-年度总结",
  created: new Date(Date.UTC(2026, 0, 2, 3, 4, 5)),
  versions: { 绩核: "0.1.0", 规则: "1" },
};
const file = await renderDocx(paper, meta);
const xml = partOf(file, "word/document.xml");
const paragraphs = paragraphsOf(xml);
const sections = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/gs)].map(([section]) => section);

function paragraph(start: string): string {
  return paragraphs.find(({ words }) => words.startsWith(start))!.xml;
}

test("equal input gives equal bytes", async () => {
  expect(Buffer.compare(await renderDocx(paper, meta), file)).toBe(0);
});

test("every line of the paper is in the file, in order", () => {
  const printed = paragraphs.map(({ words }) => words).join("\n");
  const expected = linesOf(paper).flatMap((line) =>
    line.startsWith("| ") ? line.slice(2, -2).split(" | ") : [line],
  );
  expect(printed.split("\n").filter((line) => line !== "")).toEqual(
    expected.map((line) => line.trim()).filter((line) => line !== ""),
  );
});

// GB/T 9704-2012 as docs/adr/0004-papers.md turns it into twips.
test.for([
  { element: "w:pgSz", name: "w:w", value: "11906" },
  { element: "w:pgSz", name: "w:h", value: "16838" },
  { element: "w:pgMar", name: "w:top", value: "2098" },
  { element: "w:pgMar", name: "w:left", value: "1587" },
  { element: "w:pgMar", name: "w:right", value: "1474" },
  { element: "w:pgMar", name: "w:bottom", value: "1984" },
  { element: "w:docGrid", name: "w:type", value: "linesAndChars" },
  { element: "w:docGrid", name: "w:linePitch", value: "579" },
  { element: "w:docGrid", name: "w:charSpace", value: "-848" },
])("the page of the text has $name $value on $element", ({ element, name, value }) => {
  expect(attributes(sections[0]!, element, name)).toEqual([value]);
});

test("the sources stand on a page turned sideways, the other annexes do not", () => {
  expect(sections.map((section) => attributes(section, "w:pgSz", "w:orient")[0])).toEqual([
    "portrait",
    "portrait",
    "landscape",
  ]);
  const last = sections.at(-1)!;
  expect([attributes(last, "w:pgSz", "w:w")[0], attributes(last, "w:pgSz", "w:h")[0]]).toEqual([
    "16838",
    "11906",
  ]);
});

test.for([
  { start: "云岭县2024年度", font: "方正小标宋简体", size: "44", what: "the title" },
  { start: "一、工作开展情况", font: "黑体", size: "32", what: "a level-one heading" },
  { start: "（一）健全制度体系", font: "楷体_GB2312", size: "32", what: "a level-two heading" },
  { start: "2024年度，云岭县按照", font: "仿宋_GB2312", size: "32", what: "the text" },
  { start: "附件1", font: "黑体", size: "32", what: "the label of an annex" },
  { start: "工作情况统计表", font: "方正小标宋简体", size: "44", what: "the title of an annex" },
])("$what is set in $font at $size half points", ({ start, font, size }) => {
  const own = paragraph(start);
  expect(new Set(attributes(own, "w:rFonts", "w:eastAsia"))).toEqual(new Set([font]));
  expect(new Set(attributes(own, "w:sz", "w:val"))).toEqual(new Set([size]));
  expect(own).not.toMatch(/<w:b\b/);
});

test("a heading sentence has the font of its level, the text behind it its own", () => {
  const own = paragraph("（一）部门主体责任压得不实。");
  expect(attributes(own, "w:rFonts", "w:eastAsia")).toEqual(["楷体_GB2312", "仿宋_GB2312"]);
});

test("Chinese takes the East Asian font and digits the Western one", () => {
  expect(new Set(attributes(xml, "w:rFonts", "w:hint"))).toEqual(new Set(["eastAsia"]));
  expect(new Set(attributes(xml, "w:rFonts", "w:ascii"))).toEqual(new Set(["Times New Roman"]));
});

test("text is indented by two characters, set at exactly 28.95 pt, and no line is widowed away", () => {
  const own = paragraph("2024年度，云岭县按照");
  expect(attributes(own, "w:ind", "w:firstLineChars")).toEqual(["200"]);
  expect(own).toContain('<w:widowControl w:val="false"/>');
  const styles = partOf(file, "word/styles.xml");
  expect(styles).toMatch(
    /<w:pPrDefault><w:pPr><w:snapToGrid w:val="0"\/><w:spacing[^>]*w:line="579" w:lineRule="exact"\/>/,
  );
});

/** Footer of a section for odd ("default") or even pages. */
function footerOf(section: string, kind: "default" | "even"): string {
  const id = new RegExp(`<w:footerReference w:type="${kind}" r:id="([^"]*)"`).exec(section)![1]!;
  const relations = partOf(file, "word/_rels/document.xml.rels");
  const relation = [...relations.matchAll(/<Relationship [^>]*>/g)].find(([one]) =>
    one.includes(`"${id}"`),
  )![0];
  return partOf(file, `word/${/Target="([^"]*)"/.exec(relation)![1]!}`);
}

test.for([
  { kind: "default" as const, side: "right" },
  { kind: "even" as const, side: "left" },
])("$kind pages are numbered between dashes on the $side", ({ kind, side }) => {
  expect(partOf(file, "word/settings.xml")).toContain("<w:evenAndOddHeaders/>");
  const footer = footerOf(sections[0]!, kind);
  expect(attributes(footer, "w:jc", "w:val")).toEqual([side]);
  expect(attributes(footer, "w:ind", `w:${side}`)).toEqual(["280"]);
  expect(new Set(attributes(footer, "w:sz", "w:val"))).toEqual(new Set(["28"]));
  expect(new Set(attributes(footer, "w:rFonts", "w:eastAsia"))).toEqual(new Set(["宋体"]));
  expect(footer).toMatch(/— <\/w:t>.*PAGE.*> —<\/w:t>/s);
});

test("the footer stays clear of the text, so that 22 lines fit", () => {
  const footer = footerOf(sections[0]!, "default");
  const [line] = attributes(footer, "w:spacing", "w:line");
  const [distance] = attributes(sections[0]!, "w:pgMar", "w:footer");
  const [bottom] = attributes(sections[0]!, "w:pgMar", "w:bottom");
  expect(Number(line) + Number(distance)).toBeLessThanOrEqual(Number(bottom));
});

test("a page turned sideways has its number at the left edge, turned", () => {
  const footer = footerOf(sections.at(-1)!, "default");
  expect(attributes(footer, "w:tblpPr", "w:horzAnchor")).toEqual(["page"]);
  expect(Number(attributes(footer, "w:tblpPr", "w:tblpX")[0])).toBeLessThan(1984);
  expect(attributes(footer, "w:textDirection", "w:val")).toEqual(["tbRl"]);
});

test("tables repeat their head, keep rows whole and fit the page", () => {
  const tables = [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map(([table]) => table);
  expect(tables.length).toBeGreaterThan(1);
  for (const table of tables) {
    const rows = [...table.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs)].map(([row]) => row);
    expect(rows[0]).toContain("<w:tblHeader/>");
    expect(rows.every((row) => row.includes("<w:cantSplit/>"))).toBe(true);
    const width = attributes(table, "w:gridCol", "w:w").reduce((sum, one) => sum + Number(one), 0);
    expect(width).toBeLessThanOrEqual(table === tables[0] ? 8845 : 12_756);
  }
});

test("what a person must still do is highlighted, nothing else is coloured", () => {
  const marked = [
    ...xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:highlight(?:(?!<\/w:r>).)*<\/w:r>/gs),
  ].map(([run]) => /<w:t[^>]*>([^<]*)/.exec(run)![1]!);
  expect(marked.length).toBeGreaterThan(3);
  expect(marked.every((words) => /^(?:【待补：[^】]*】)+$/.test(words))).toBe(true);
  expect(xml).not.toContain("<w:color ");
});

test("the properties tell who made it, when and with which versions", () => {
  const core = partOf(file, "docProps/core.xml");
  expect(core).toContain("<dc:title>云岭县-2024-年度总结</dc:title>");
  expect(core).toContain("<dc:creator>绩核</dc:creator>");
  expect(core).toContain("绩核 0.1.0；规则 1");
  expect(core.match(/2026-01-02T03:04:05Z/g)).toHaveLength(2);
});
