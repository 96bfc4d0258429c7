import type { Notice } from "../domain/notice.ts";
import type { Span } from "../domain/span.ts";
import type { BuiltFlow } from "./flow.ts";
import type { Source } from "./source.ts";

/** One notice for each kind of thing left out of the flow; the span is that of the first. */
export function flowNotices(source: Source, built: BuiltFlow): Notice[] {
  const notices: Notice[] = [];
  for (const kind of ["页码", "页眉页脚"] as const) {
    const spans = built.furniture.filter((item) => item.kind === kind).map((item) => item.span);
    const [first] = spans;
    if (first !== undefined)
      notices.push({
        code: "furniture-dropped",
        message: `${kind}不是正文，未计入：${quoted(source, first)}${counted(spans)}。`,
        span: first,
      });
  }
  const [residue] = built.residue;
  if (residue !== undefined)
    notices.push({
      code: "residue-dropped",
      message: `文中残留的排版标记未计入：${quoted(source, residue)}${counted(built.residue)}。`,
      span: residue,
    });
  const [wrap] = built.wraps;
  // Lines of a PDF are always cut by the page width; that is nothing to tell.
  if (wrap !== undefined && source.format !== "pdf")
    notices.push({
      code: "wraps-joined",
      message: `句子中间的换行已按整句接上${counted(built.wraps)}，位置仍按原文标注。`,
      span: wrap,
    });
  return notices;
}

function quoted(source: Source, span: Span): string {
  const quote = source.text.slice(span.start, Math.min(span.end, span.start + 30)).trim();
  return /[\p{L}\p{N}\p{P}]/u.test(quote) ? `“${quote}”` : "不可见的控制字符";
}

function counted(spans: readonly Span[]): string {
  return spans.length > 1 ? `（共${spans.length}处）` : "";
}
