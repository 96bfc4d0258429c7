import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { docx, paragraph } from "./files.ts";
import { checkFlow, read } from "./reading.ts";

async function flowOf(body: string, parts: Readonly<Record<string, string>> = {}): Promise<string> {
  const { document, flow } = await read(docx(body, parts));
  checkFlow(document);
  return flow.text;
}

async function messagesOf(
  body: string,
  parts: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { notices } = await read(docx(body, parts));
  return notices.map(({ code, message }) => `${code} ${message}`).join("\n");
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

function level(index: number, format: string, text: string, more = ""): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

const numbering = `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, "chineseCounting", "%1、", '<w:suff w:val="nothing"/>')}${level(1, "chineseCounting", "（%2）", '<w:suff w:val="nothing"/>')}${level(2, "decimal", "%3.")}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

function item(indent: number, text: string): string {
  return paragraph(text, `<w:numPr><w:ilvl w:val="${indent}"/><w:numId w:val="1"/></w:numPr>`);
}

test("numbers that Word generates are read as Word shows them", async () => {
  const body =
    item(0, "工作情况") +
    item(1, "事前评估") +
    item(2, "2024年评估12个项目。") +
    item(1, "绩效监控") +
    item(2, "监控84个单位。") +
    item(0, "下一步打算") +
    item(1, "深化改革");
  expect(await flowOf(body, { "word/numbering.xml": numbering })).toBe(
    "一、工作情况\n（一）事前评估\n1. 2024年评估12个项目。\n（二）绩效监控\n1.监控84个单位。\n二、下一步打算\n（一）深化改革",
  );
});

test("numbers of a paragraph style are read too", async () => {
  const styles = `<w:styles><w:style w:type="paragraph" w:styleId="H"><w:name w:val="H"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;
  const body =
    paragraph("情况", '<w:pStyle w:val="H"/>') + paragraph("问题", '<w:pStyle w:val="H"/>');
  const flow = await flowOf(body, { "word/numbering.xml": numbering, "word/styles.xml": styles });
  expect(flow).toBe("一、情况\n二、问题");
});

test("insertions are read, deletions are not and are told", async () => {
  const body = `<w:p>${run("核减")}<w:del w:id="1"><w:r><w:delText>100万元</w:delText></w:r></w:del><w:ins w:id="2">${run("200万元")}</w:ins></w:p>`;
  expect(await flowOf(body)).toBe("核减200万元");
  expect(await messagesOf(body)).toContain("1处未接受的删除修订");
});

test("a word split into runs is one word", async () => {
  expect(await flowOf(`<w:p>${run("涉及金额47")}${run("55.05 ")}${run("万元")}</w:p>`)).toBe(
    "涉及金额4755.05万元",
  );
});

test("footnotes are read after the text, without their marks", async () => {
  const notes = `<w:footnotes><w:footnote w:id="2"><w:p>${run("含结转12万元。")}</w:p></w:footnote></w:footnotes>`;
  const body = `<w:p>${run("支出363")}<w:r><w:footnoteReference w:id="2"/></w:r>${run("万元。")}</w:p>`;
  expect(await flowOf(body, { "word/footnotes.xml": notes })).toBe("支出363万元。\n含结转12万元。");
});

test("a text box in the old form is read", async () => {
  const box = `<w:txbxContent>${paragraph("框内核减12万元。")}</w:txbxContent>`;
  const body = `<w:p>${run("正文。")}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
  expect(await flowOf(body)).toBe("正文。\n框内核减12万元。");
  expect(await messagesOf(body)).toBe("");
});

test("what is seen and not read is told", async () => {
  const box = `<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx><w:txbxContent>${paragraph("框")}</w:txbxContent></wps:txbx></mc:Choice></mc:AlternateContent>`;
  const body = `<w:p>${run("正文。")}<w:r>${box}</w:r><m:oMath><m:r><m:t>x</m:t></m:r></m:oMath></w:p>`;
  const told = await messagesOf(body, {
    "word/header1.xml": `<w:hdr>${paragraph("安澜区财政局")}</w:hdr>`,
    "word/footer1.xml": `<w:ftr>${paragraph("第 1 页")}</w:ftr>`,
    "word/comments.xml": `<w:comments><w:comment w:id="1">${paragraph("请核实")}</w:comment></w:comments>`,
  });
  expect(told).toContain("object-skipped 页眉页脚中的文字没有读入：“安澜区财政局”。");
  expect(told).toContain("object-skipped 文档有1条批注，没有读入。");
  expect(told).toContain("object-skipped 文档有1个文本框没有读入。");
  expect(told).toContain("structure-lost 文档有1个公式，没有读入。");
});

test("the text is found where the package says it is", async () => {
  const files = unzipSync(docx(paragraph("评价12个。")));
  const moved: Record<string, Uint8Array> = {};
  for (const [name, bytes] of Object.entries(files))
    moved[name.replace("document.xml", "document2.xml")] = strToU8(
      strFromU8(bytes).replaceAll("word/document.xml", "word/document2.xml"),
    );
  const { flow } = await read(zipSync(moved));
  expect(flow.text).toBe("评价12个。");
});

test("paragraphs count from 1 in the locators", async () => {
  const { document } = await read(
    docx(paragraph("一、情况") + paragraph("") + paragraph("评价12个。")),
  );
  expect(document.blocks.map(({ locator }) => locator)).toEqual([
    { paragraph: 1 },
    { paragraph: 2 },
  ]);
});

test("each printed line as a paragraph is one paragraph again", async () => {
  const lines = [
    "为进一步提升预算绩效管理规范化、标准化水平，夯实预算绩",
    "效管理基础工作，我县陆续印发了多项管理办法，形成了涵盖",
    "政府预算、部门预算、政策预算和项目预算的全方位预算绩效",
    "管理格局，培训三期，涉及金额4755.05万元，共计培训 334",
    "人次，管理水平不断提升。",
  ];
  const flow = await flowOf(lines.map((line) => paragraph(line)).join(""));
  expect(flow).toBe(lines.join("").replace(" 334", "334"));
});
