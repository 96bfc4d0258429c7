import type { Notice, NoticeCode } from "../domain/notice.ts";
import { unescapeXml } from "./xml.ts";
import type { Container } from "./zip.ts";

/** What Word shows and we do not read: each kind once, with its count. */
export function docxNotices(container: Container, document: string): Notice[] {
  const notices: Notice[] = [];
  const add = (code: NoticeCode, message: string): void => {
    notices.push({ code, message, span: null });
  };
  const edges = edgeTexts(container);
  if (edges.length > 0)
    add("object-skipped", `页眉页脚中的文字没有读入：“${edges.join("；").slice(0, 60)}”。`);
  const comments = count(container.text("word/comments.xml") ?? "", /<w:comment\s/g);
  if (comments > 0) add("object-skipped", `文档有${comments}条批注，没有读入。`);
  const deletions = count(document, /<w:del\s/g);
  if (deletions > 0)
    add("object-skipped", `文档有${deletions}处未接受的删除修订，按已删除处理。请确认定稿。`);
  const boxes = lostBoxes(document);
  if (boxes > 0)
    add("object-skipped", `文档有${boxes}个文本框没有读入。请把其中的文字移到正文后重交。`);
  const charts = count(document, /<c:chart\s/g) + count(document, /<dgm:relIds\s/g);
  if (charts > 0) add("object-skipped", `文档有${charts}个图表，其中的文字和数字没有读入。`);
  const objects = count(document, /<o:OLEObject\s/g);
  if (objects > 0)
    add(
      "object-skipped",
      `文档嵌入了${objects}个对象（如 Excel 表），没有读入。请把原表一并提交。`,
    );
  const formulas = count(document, /<m:oMath[\s>]/g);
  if (formulas > 0) add("structure-lost", `文档有${formulas}个公式，没有读入。`);
  return notices;
}

function count(xml: string, pattern: RegExp): number {
  return xml.match(pattern)?.length ?? 0;
}

/** Text boxes drawn the new way without the old form beside it, which is the one that can be read. */
function lostBoxes(document: string): number {
  const alternatives =
    document.match(/<mc:AlternateContent\b[\s\S]*?<\/mc:AlternateContent>/g) ?? [];
  return alternatives.filter((element) => {
    const [choice = "", fallback = ""] = element.split("<mc:Fallback");
    return choice.includes("<w:txbxContent") && !fallback.includes("<w:txbxContent");
  }).length;
}

/** Texts of headers and footers other than page numbers. */
function edgeTexts(container: Container): string[] {
  const texts = container.names
    .filter((name) => /^word\/(?:header|footer)\d*\.xml$/.test(name))
    .map((name) => plainText(container.text(name) ?? ""))
    .filter((text) => /\p{L}{2}/u.test(text.replace(/[第共页—\s\d-]/g, "")));
  return [...new Set(texts)];
}

function plainText(xml: string): string {
  const runs = xml.match(/<w:t(?:\s[^>]*)?>[^<]*/g) ?? [];
  return unescapeXml(runs.map((run) => run.replace(/^<[^>]*>/, "")).join("")).trim();
}
