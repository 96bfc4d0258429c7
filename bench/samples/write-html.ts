import type { Mark } from "./marks.ts";
import type { Paragraph, Piece, Source, SourceRow, SourceTable } from "./source.ts";

/** A page of a county government's site: navigation, crumbs, the article as an editor pasted it, foot. */
export function writeHtml(source: Source): string {
  const body = source.blocks.map((block) =>
    block.type === "table" ? table(block) : paragraph(block),
  );
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${source.file.replace(/\.html$/, "")}_${source.district}人民政府</title>
<style>.TRS_Editor p { text-indent: 2em; line-height: 28pt }</style>
<script>var siteName = "${source.district}人民政府"; document.title = document.title;</script>
</head>
<body>
<header><div class="logo">${source.district}人民政府门户网站</div>
<nav><ul><li><a href="#">首页</a></li><li><a href="#">政务公开</a></li><li><a href="#">政务服务</a></li><li><a href="#">互动交流</a></li></ul></nav></header>
<div class="crumb">当前位置：<a href="#">首页</a> &gt; <a href="#">政务公开</a> &gt; <a href="#">财政信息</a> &gt; 预算绩效</div>
<main><article>
<div class="tools">来源：${source.district}财政局 <span>字体：【大 中 小】</span> <a href="#">打印</a></div>
<div class="TRS_Editor">
${body.join("\n")}
</div>
</article></main>
<footer><p>主办单位：${source.district}人民政府办公室　承办单位：${source.district}数据管理中心</p><p><a href="#">网站地图</a> | <a href="#">联系我们</a> | <a href="#">隐私声明</a></p></footer>
</body>
</html>
`;
}

function paragraph(block: Paragraph): string {
  if (block.role === "title") return `<h1>${inline(block)}</h1>`;
  if (block.role === "chapter") return `<p><strong>${inline(block)}</strong></p>`;
  if (block.role === "caption") return `<p align="center">${inline(block)}</p>`;
  if (block.role === "right") return `<p align="right">${inline(block)}</p>`;
  return `<p>&emsp;&emsp;${inline(block)}</p>`;
}

function table(block: SourceTable): string {
  return `<table border="1">\n${block.rows.map(row).join("\n")}\n</table>`;
}

function row(line: SourceRow): string {
  const name = line.header ? "th" : "td";
  const cells = line.cells.map((cell) => `<${name}>${inline(cell)}</${name}>`);
  return `<tr>${cells.join("")}</tr>`;
}

/** Editors of such sites leave spans in the middle of numbers: every fourth mark is cut in two. */
function inline(piece: Piece): string {
  const cuts = piece.marks.filter((mark, index) => index % 4 === 1 && mark.quote.length > 3);
  let html = piece.text;
  for (const mark of [...cuts].reverse()) html = cut(html, mark);
  return html;
}

function cut(html: string, mark: Mark): string {
  const head = mark.quote.slice(0, 2);
  const tail = mark.quote.slice(2);
  const spans = `<span style="font-family:仿宋">${head}</span><span lang="EN-US">${tail}</span>`;
  return html.slice(0, mark.start) + spans + html.slice(mark.end);
}
