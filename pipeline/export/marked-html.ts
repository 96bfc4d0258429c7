import { createHash } from "node:crypto";
import type { Lapsed } from "../../domain/decide.ts";
import type { Checked } from "../check.ts";
import type { Compared } from "./baseline.ts";
import { html, nothing, trusted } from "./html.ts";
import type { Html } from "./html.ts";
import { contents, documentHtml, factsOfPage, pageOf, sharedHtml } from "./marked-document.ts";
import { standingNames } from "./marked-text.ts";
import { filterBar } from "./page-filter.ts";
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

/**
 * One page for all documents: the text with every figure marked, findings beside it. It asks nothing of
 * any network and runs no script but its own, whatever stands in the reports.
 */
export function markedHtml(input: MarkedHtmlInput): string {
  const page = pageOf(input.checked, input);
  const { sources } = input.checked;
  const documents = sources.map(({ report }, index) => documentHtml(page, report, index + 1));
  // Numbers only: nothing in it can end the script that holds it.
  const facts = trusted(JSON.stringify(factsOfPage(page)));
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
        <title>绩核核验稿</title>
        ${trusted(`<style>${pageStyle}</style>`)}
      </head>
      <body>
        <header>
          <h1>绩核核验稿</h1>
          ${input.summary.map((line) => html`<p class="status">${line}</p> `)}${legend}
        </header>
        ${filterBar(page.context.index)}
        <main>${contents(page)}${sharedHtml(page)}${documents}</main>
        ${footer(input)}
        <script type="application/json" id="facts">
          ${facts}
        </script>
        ${trusted(`<script>${pageScript}</script>`)}
      </body>
    </html> `.markup;
}

function digest(text: string): string {
  return `sha256-${createHash("sha256").update(text).digest("base64")}`;
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
  <li class="keys">点数据看问题，点依据回原文；N 下一个问题，P 上一个，F 筛选</li>
</ul> `;

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
