/**
 * A paper in official layout as Word writes it, by hand and not by our own writer: fonts come through
 * the theme, a default style and styles based on it. Each paragraph is one line of `paragraphs`.
 */
const head = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;
const spaces = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`;

const theme = `${head}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:fontScheme><a:majorFont><a:latin typeface="Cambria"/><a:ea typeface=""/><a:font script="Hans" typeface="黑体"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:ea typeface=""/><a:font script="Hans" typeface="宋体"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>`;

const styles = `${head}<w:styles ${spaces}>
<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"/><w:sz w:val="21"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:pPr><w:spacing w:line="579" w:lineRule="exact"/><w:ind w:firstLineChars="200" w:firstLine="640"/><w:jc w:val="both"/></w:pPr><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="仿宋_GB2312"/><w:sz w:val="32"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:basedOn w:val="a"/><w:rPr><w:rFonts w:eastAsiaTheme="majorEastAsia"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="2"><w:basedOn w:val="a"/><w:rPr><w:rFonts w:eastAsia="楷体_GB2312"/></w:rPr></w:style>
<w:style w:type="character" w:styleId="kai"><w:rPr><w:rFonts w:eastAsia="楷体"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="flush"><w:basedOn w:val="a"/><w:pPr><w:ind w:firstLineChars="0" w:firstLine="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="title"><w:basedOn w:val="flush"/><w:pPr><w:spacing w:line="720"/><w:jc w:val="center"/></w:pPr><w:rPr><w:rFonts w:eastAsia="方正小标宋简体"/><w:sz w:val="44"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="label"><w:basedOn w:val="flush"/><w:rPr><w:rFonts w:eastAsia="黑体"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="cell"><w:basedOn w:val="flush"/><w:pPr><w:jc w:val="right"/></w:pPr><w:rPr><w:rFonts w:eastAsia="宋体"/><w:sz w:val="21"/></w:rPr></w:style>
</w:styles>`;

function footer(side: "left" | "right"): string {
  const font = `<w:rPr><w:rFonts w:ascii="宋体" w:hAnsi="宋体" w:eastAsia="宋体"/><w:sz w:val="28"/></w:rPr>`;
  const run = (inner: string): string => `<w:r>${font}${inner}</w:r>`;
  return `${head}<w:ftr ${spaces}><w:p><w:pPr><w:pStyle w:val="flush"/><w:ind w:${side}Chars="100"/><w:jc w:val="${side}"/></w:pPr>${run("<w:t>— </w:t>")}${run(`<w:fldChar w:fldCharType="begin"/>`)}${run("<w:instrText>PAGE \\* MERGEFORMAT</w:instrText>")}${run(`<w:fldChar w:fldCharType="separate"/>`)}${run("<w:t>7</w:t>")}${run(`<w:fldChar w:fldCharType="end"/>`)}${run("<w:t> —</w:t>")}</w:p></w:ftr>`;
}

export function paragraph(text: string, style: string = "a", own: string = ""): string {
  const runs = text.startsWith("<") ? text : `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/>${own}</w:pPr>${runs}</w:p>`;
}

function cell(text: string): string {
  return `<w:tc>${paragraph(text, "cell")}</w:tc>`;
}

function table(rows: readonly (readonly string[])[]): string {
  const made = rows.map((cells, i) => {
    const repeats = i === 0 ? "<w:trPr><w:tblHeader/></w:trPr>" : "";
    return `<w:tr>${repeats}${cells.map(cell).join("")}</w:tr>`;
  });
  return `<w:tbl>${made.join("")}</w:tbl>`;
}

const kaiRun = (text: string): string =>
  `<w:r><w:rPr><w:rStyle w:val="kai"/></w:rPr><w:t>${text}</w:t></w:r>`;
const textRun = (text: string): string => `<w:r><w:t>${text}</w:t></w:r>`;

export const goodParagraphs: readonly string[] = [
  paragraph("云岭县2024年度预算绩效管理工作总结", "title"),
  paragraph("", "flush"),
  paragraph("某市财政局：", "flush"),
  paragraph("按照《关于印发办法的通知》（某财绩〔2020〕10号），现将有关情况报告如下。"),
  paragraph("一、工作开展情况", "1"),
  paragraph("（一）事前评估", "2"),
  paragraph("全年评估12个项目，评减率为11.49%。"),
  paragraph(`${kaiRun("（二）目标管理。")}${textRun("审核项目3450余个。")}`),
  paragraph("1.完善标准。"),
  paragraph("（1）共性指标1641条。"),
  paragraph("（2）行业指标若干条。"),
  paragraph("2.严格审核。"),
  paragraph("二、存在问题", "1"),
  paragraph("（一）责任不实", "2"),
  paragraph("个别部门填报质量不高，占比5%～8%。"),
  paragraph("各部门执行情况表", "title", "")
    .replaceAll("title", "cell")
    .replace('<w:pStyle w:val="cell"/>', `<w:pStyle w:val="cell"/><w:jc w:val="center"/>`),
  paragraph("单位：万元", "cell"),
  table([
    ["部门", "预算数", "执行数"],
    ["甲局", "100.00", "75.50"],
    ["乙局", "200.00", "150.00"],
    ["丙局", "1,300.00", "—"],
    ["丁局", "0.00", "0.00"],
    ["戊局", "20.00", "15.00"],
    ["己局", "20.00", "15.00"],
  ]),
  paragraph("以上数据截至年底。"),
  paragraph("", "flush"),
  paragraph("附件：1.工作情况统计表", "flush", `<w:ind w:leftChars="200" w:left="640"/>`),
  paragraph("2.重点评价项目清单", "flush", `<w:ind w:leftChars="500" w:left="1600"/>`),
  paragraph("", "flush"),
  paragraph("云岭县财政局", "flush", `<w:jc w:val="right"/><w:ind w:right="1440"/>`),
  paragraph("2025年1月20日", "flush", `<w:jc w:val="right"/><w:ind w:right="640"/>`),
  paragraph("附件1", "label", "<w:pageBreakBefore/>"),
  paragraph("", "flush"),
  paragraph("工作情况统计表", "title"),
  paragraph("统计表的内容。"),
  paragraph(`<w:r><w:br w:type="page"/></w:r>`, "flush"),
  paragraph("附件2", "label"),
  paragraph("", "flush"),
  paragraph("重点评价项目清单", "title"),
];

const section = `<w:sectPr><w:footerReference w:type="default" r:id="odd"/><w:footerReference w:type="even" r:id="even"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:footer="1446"/><w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-848"/></w:sectPr>`;

const relationships = `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="odd" Type="x" Target="footer1.xml"/><Relationship Id="even" Type="x" Target="/word/footer2.xml"/></Relationships>`;

export function wordParts(
  paragraphs: readonly string[] = goodParagraphs,
  end: string = section,
): ReadonlyMap<string, string> {
  const body = paragraphs.join("") + end;
  return new Map([
    ["word/document.xml", `${head}<w:document ${spaces}><w:body>${body}</w:body></w:document>`],
    ["word/styles.xml", styles],
    ["word/theme/theme1.xml", theme],
    ["word/settings.xml", `${head}<w:settings ${spaces}><w:evenAndOddHeaders/></w:settings>`],
    ["word/_rels/document.xml.rels", relationships],
    ["word/footer1.xml", footer("right")],
    ["word/footer2.xml", footer("left")],
  ]);
}

/** The good paper with one thing in one part written otherwise; it must be there exactly once. */
export function partsWith(part: string, from: string, to: string): ReadonlyMap<string, string> {
  const parts = new Map(wordParts());
  const xml = parts.get(part)!;
  if (xml.split(from).length !== 2)
    throw new Error(`“${from}” stands ${xml.split(from).length - 1} times`);
  parts.set(
    part,
    xml.replace(from, () => to),
  );
  return parts;
}
