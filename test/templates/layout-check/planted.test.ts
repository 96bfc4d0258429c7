import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkLayout, layoutRules } from "../../../templates/layout-check.ts";
import { goodParagraphs, paragraph, partsWith, wordParts } from "../../helpers/word-parts.ts";

const body = "word/document.xml";
const styles = "word/styles.xml";
const odd = "word/footer1.xml";

const table = new URL("../../fixtures/layout-departures.txt", import.meta.url);
const planted = readFileSync(table, "utf8")
  .split("\n")
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((line) => {
    const [rule = "", severity = "", part = "", from = "", to = "", what = "", found = ""] =
      line.split(" | ");
    return { rule, severity, part: `word/${part}`, from, to, what, found };
  });

test("a paper in official layout has no departure and nothing left unjudged", () => {
  expect(checkLayout(wordParts())).toEqual({ departures: [], unjudged: [] });
});

test.for(planted)(
  "$rule: $what $found is found, and nothing else",
  ({ rule, severity, part, from, to, what, found }) => {
    const { departures } = checkLayout(partsWith(part, from, to));
    expect(departures.map((each) => [each.rule, each.severity, each.what, each.found])).toEqual([
      [rule, severity, what, found],
    ]);
  },
);

test("every rule but those of pages of rows has a planted departure", () => {
  const tried = new Set(planted.map(({ rule }) => rule));
  expect(layoutRules.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual(["table-head"]);
});

test("a long table whose head does not repeat is worth a hint", () => {
  const rows = "<w:tr><w:tc><w:p/></w:tc></w:tr>".repeat(30);
  const made = partsWith(body, "<w:tr><w:trPr><w:tblHeader/></w:trPr>", `${rows}<w:tr>`);
  expect(checkLayout(made).departures.map(({ what, found }) => what + found)).toEqual([
    "37行表格的表头不重复",
  ]);
});

test("a departure tells its place, what is expected by which clause, and how often", () => {
  const [found] = checkLayout(partsWith(styles, "楷体_GB2312", "黑体")).departures;
  expect(found).toMatchObject({ place: { paragraph: 5, words: "（一）事前评估" }, count: 2 });
  expect(found!.message).toBe(
    "第5段“（一）事前评估”等2处，二级标题的字体：黑体，应为楷体（GB/T 9704—2012 7.3.3）。",
  );
});

// Nobody must be told that a sound paper is wrong.
const sound: readonly { readonly name: string; readonly parts: ReadonlyMap<string, string> }[] = [
  { name: "仿宋 for 仿宋_GB2312", parts: partsWith(styles, "仿宋_GB2312", "仿宋") },
  { name: "FangSong by its English name", parts: partsWith(styles, "仿宋_GB2312", "FangSong") },
  { name: "a margin within a millimetre", parts: partsWith(body, 'w:top="2098"', 'w:top="2041"') },
  { name: "a pitch of 28 pt", parts: partsWith(styles, 'w:line="579"', 'w:line="560"') },
  {
    name: "indents in twips only",
    parts: partsWith(styles, 'w:firstLineChars="200" w:firstLine="640"', 'w:firstLine="640"'),
  },
  { name: "a full-width dot after a number", parts: partsWith(body, "1.完善标准", "1．完善标准") },
  {
    name: "a year at the start of a paragraph",
    parts: partsWith(body, "全年评估", "2024.5公里，全年评估"),
  },
  { name: "an ordinary range", parts: partsWith(body, "占比5%～8%", "占比5%～8%，100～150个") },
  {
    name: "an insertion under review",
    parts: partsWith(
      body,
      '<w:r><w:t xml:space="preserve">全年评估',
      '<w:ins w:id="1"><w:r><w:t>全年</w:t></w:r></w:ins><w:del><w:r><w:delText>一、</w:delText></w:r></w:del><w:r><w:t>评估',
    ),
  },
  {
    name: "a red head over the title",
    parts: wordParts([
      paragraph(
        `<w:r><w:rPr><w:color w:val="FF0000"/><w:sz w:val="84"/></w:rPr><w:t>云岭县财政局文件</w:t></w:r>`,
        "title",
      ),
      paragraph("云财绩〔2025〕3号", "title").replace("title", "flush"),
      ...goodParagraphs,
    ]),
  },
  {
    name: "a date four characters in, centred below the name",
    parts: new Map(
      wordParts(
        goodParagraphs.map((each) =>
          each
            .replace('w:right="640"', 'w:right="1280"')
            .replace('w:right="1440"', 'w:right="1360"'),
        ),
      ),
    ),
  },
  {
    name: "page numbers in a frame at the outer edge",
    parts: partsWith(
      odd,
      '<w:pStyle w:val="flush"/>',
      '<w:pStyle w:val="flush"/><w:framePr w:xAlign="outside"/>',
    ),
  },
  {
    name: "a small line below a table",
    parts: partsWith(
      body,
      paragraph("以上数据截至年底。"),
      `${paragraph("按预算数由大到小列示。", "cell", `<w:jc w:val="left"/>`)}${paragraph("以上数据截至年底。")}`,
    ),
  },
  {
    name: "numbered pieces of text that are no headings",
    parts: partsWith(
      body,
      "2.严格审核。",
      "2.对填报不规范、目标不清晰、指标不可衡量的项目，退回主管部门修改，直到符合要求为止；",
    ),
  },
];

test.for(sound)("$name is no departure", ({ parts }) => {
  expect(checkLayout(parts).departures).toEqual([]);
});

test.for([
  {
    name: "page numbers in a text box",
    parts: partsWith(
      odd,
      '<w:r><w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/></w:rPr><w:t>— </w:t></w:r>',
      "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>— </w:t></w:r></w:p></w:txbxContent></w:pict></w:r>",
    ),
    what: "单页码的位置",
  },
  {
    name: "a paper without a date",
    parts: partsWith(body, "2025年1月20日", "【待补：成文日期】"),
    what: "成文日期和落款",
  },
  {
    name: "a name placed by blanks",
    parts: partsWith(body, '<w:jc w:val="right"/><w:ind w:right="1440"/>', ""),
    what: "落款的位置",
  },
  {
    name: "annexes in another file",
    parts: wordParts(goodParagraphs.slice(0, 25)),
    what: "附件与附件说明是否一致",
  },
  {
    name: "text in a text box",
    parts: partsWith(
      body,
      '<w:r><w:t xml:space="preserve">全年评估',
      "<w:r><w:pict><w:txbxContent><w:p/></w:txbxContent></w:pict></w:r><w:r><w:t>全年评估",
    ),
    what: "文本框",
  },
])("$name is said to be unjudged", ({ parts, what }) => {
  const report = checkLayout(parts);
  expect(report.departures).toEqual([]);
  expect(report.unjudged.map((each) => each.what)).toEqual([what]);
});

test.for(["", "<w:document", "<w:document><w:body><w:p><w:r><w:t>x</w:body>", "无"])(
  "a broken main part %j breaks nothing",
  (xml) => {
    expect(() => checkLayout(new Map([["word/document.xml", xml]]))).not.toThrow();
  },
);
