import { createHash } from "node:crypto";
import { cardsOf } from "../../domain/cards.ts";
import type { Lapsed } from "../../domain/decide.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Finding, Receipt } from "../../domain/finding.ts";
import type { Report } from "../../domain/report.ts";
import { tally, verdictLine, weakStrength } from "../../domain/tally.ts";
import { findingsOf, receiptsOf, sharedFindings } from "../check.ts";
import type { Checked } from "../check.ts";
import type { Compared } from "./baseline.ts";
import { html, nothing, trusted } from "./html.ts";
import type { Html } from "./html.ts";
import { cardHtml } from "./marked-cards.ts";
import type { CardContext, NumberedCard } from "./marked-cards.ts";
import { markedText, standingNames } from "./marked-text.ts";
import type { Standing } from "./marked-text.ts";
import type { Numbered } from "./marks.ts";
import { pageScript } from "./page-script.ts";
import { pageStyle } from "./page-style.ts";

export interface MarkedHtmlInput {
  readonly checked: Checked;
  readonly lapsed: readonly Lapsed[];
  /** Null when there is no earlier run to compare with. */
  readonly compared: Compared | null;
  /** Lines under the title, the first of them what was verified and what was not. */
  readonly summary: readonly string[];
  /** Of the program. */
  readonly version: string;
}

interface Page {
  readonly input: MarkedHtmlInput;
  readonly context: CardContext;
  readonly own: ReadonlyMap<Report, readonly NumberedCard[]>;
  readonly shared: readonly NumberedCard[];
  readonly standingOf: (figure: Figure) => Standing;
}

/** Beyond this many documents they come closed, so that the page opens at once. */
const mostOpen = 5;

/**
 * One page for all documents: the text with every figure marked, findings beside it. It asks nothing of
 * any network and runs no script but its own, whatever stands in the reports.
 */
export function markedHtml(input: MarkedHtmlInput): string {
  const page = pageOf(input);
  const { sources } = input.checked;
  const documents = sources.map(({ report }, index) =>
    documentHtml(page, report, index + 1, sources.length <= mostOpen),
  );
  const policy = [
    "default-src 'none'",
    `style-src '${digest(pageStyle)}'`,
    `script-src '${digest(pageScript)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  return html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="generator" content="jihe ${input.version}" />
        <title>绩核核验标注稿</title>
        ${trusted(`<style>${pageStyle}</style>`)}
      </head>
      <body>
        <header>
          <h1>绩核核验标注稿</h1>
          ${input.summary.map((line) => html`<p class="status">${line}</p> `)}${legend}
        </header>
        <main>${contents(page)}${sharedHtml(page)}${documents}</main>
        ${footer(input)} ${trusted(`<script>${pageScript}</script>`)}
      </body>
    </html> `.markup;
}

function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

/** Numbers run through the page in the order of reading: across documents first, then each document. */
function pageOf(input: MarkedHtmlInput): Page {
  const { sources, findings, receipts } = input.checked;
  let number = 0;
  const numbered = (finding: Finding): Numbered => ({ number: (number += 1), finding });
  const cards = (some: readonly Finding[]): readonly NumberedCard[] =>
    cardsOf(some).map(({ root, folded }) => ({
      root: numbered(root),
      folded: folded.map(numbered),
    }));
  const shared = cards(sharedFindings(findings));
  const own = new Map(sources.map(({ report }) => [report, cards(findingsOf(findings, report))]));
  const byId = new Map(sources.map(({ report }) => [report.document.id, report]));
  const context = { find: (id: string) => byId.get(id), ...input };
  return { input, context, own, shared, standingOf: standings(receipts) };
}

/** A figure stands as the best relation that was judged with it. */
function standings(receipts: readonly Receipt[]): Page["standingOf"] {
  const known = new Map<string | null, Standing>();
  for (const { outcome, strength, operands } of receipts) {
    if (!["pass", "fail", "hint"].includes(outcome)) continue;
    const weak = outcome === "pass" && strength !== null && strength < weakStrength;
    for (const { figureId } of operands) {
      if (!weak || !known.has(figureId)) known.set(figureId, weak ? "weak" : "verified");
    }
  }
  return ({ id }) => known.get(id) ?? "nothing";
}

const legend = html`<ul class="legend">
  <li><span class="fig verified">数据</span> ${standingNames.verified}</li>
  <li><span class="fig weak">数据</span> ${standingNames.weak}：通过，但不足以发现多数笔误</li>
  <li><span class="fig nothing">数据</span> ${standingNames.nothing}，须人工核对</li>
  <li><span class="fig plain">数据</span> 日期、计划、标准等，不作核验</li>
  <li>
    <span class="ev error">数据</span> 错误　<span class="ev warning">数据</span> 警告　<span
      class="ev hint"
      >数据</span
    >
    提示　<span class="ev waived">数据</span> 已作结论、不再计入
  </li>
  <li class="keys">点数据看问题，点依据回原文；N 下一个问题，P 上一个</li>
</ul> `;

function contents({ input }: Page): Html {
  const { sources, findings } = input.checked;
  if (sources.length === 0) return nothing;
  const rows = sources.map(({ report }, index) => {
    const all = findingsOf(findings, report);
    const { severities, waived } = tally([report], all, []);
    const { error, warning, hint } = severities;
    return html`<tr>
      <td><a href="#d${index + 1}">${nameOf(report)}</a></td>
      <td>${ownerOf(report)}</td>
      <td class="n">${report.figures.length}</td>
      ${count(error, "bad")}${count(warning, "")}${count(hint, "")}${count(waived, "")}
    </tr> `;
  });
  return html`<nav aria-label="文件目录">
    <div class="scroll">
      <table class="toc">
        <thead>
          <tr>
            <th>文件</th>
            <th>区县和年度</th>
            <th class="n">数据</th>
            <th class="n">错误</th>
            <th class="n">警告</th>
            <th class="n">提示</th>
            <th class="n">不再计入</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>
  </nav> `;
}

function count(some: number, name: string): Html {
  return html`<td class="n ${some > 0 ? name : ""}">${some}</td>`;
}

function nameOf({ path }: Report): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

function ownerOf({ district, year }: Report): string {
  const where = district?.name ?? "未识别区县";
  return `${where}${year === null ? "，未识别年度" : `${year}年`}`;
}

function sharedHtml({ shared, context }: Page): Html {
  if (shared.length === 0) return nothing;
  return html`<section aria-label="跨文件问题">
    <h2>跨文件问题</h2>
    <ol class="cards">
      ${shared.map((card) => cardHtml(card, context))}
    </ol>
  </section> `;
}

function documentHtml(page: Page, report: Report, number: number, open: boolean): Html {
  const { input, own, shared, context, standingOf } = page;
  const { findings, receipts } = input.checked;
  const cards = own.get(report) ?? [];
  const marked = [...cards, ...shared].flatMap(({ root, folded }) => [root, ...folded]);
  const counted = findingsOf(findings, report);
  const line = verdictLine(tally([report], counted, receiptsOf(receipts, report)));
  const side =
    cards.length === 0
      ? html`<p class="none">这份报告没有单独的问题。没有标记的内容不等于正确。</p> `
      : html`<ol class="cards">
          ${cards.map((card) => cardHtml(card, context))}
        </ol> `;
  const notices = report.notices.map(({ message }) => html`<li>${message}</li> `);
  return html`<details class="doc" id="d${number}" ${open ? trusted(" open") : ""}>
    <summary>${nameOf(report)}　${ownerOf(report)}<span class="status">${line}</span></summary>
    <div class="cols">
      <div class="text">
        ${markedText(report, marked, standingOf)}${
          notices.length === 0
            ? nothing
            : html`<ul class="notices" aria-label="读取提示">
                ${notices}
              </ul> `
        }
      </div>
      <aside class="side" aria-label="问题">${side}</aside>
    </div>
  </details> `;
}

function footer({ checked, version }: MarkedHtmlInput): Html {
  const lost = checked.failures.map(({ path, message }) => html`<li>${path}：${message}</li> `);
  return html`<footer>
    ${
      lost.length === 0
        ? nothing
        : html`<p>没有读出的文件：</p>
            <ul>
              ${lost}
            </ul> `
    }
    <p>
      由绩核 ${version} 生成。核验只覆盖数据之间可以相互验算的关系，不核对数据与账簿、系统是否相符。
    </p>
  </footer> `;
}
