import { isJudged, verdictLine, weakStrength } from "../../domain/tally.ts";
import type { Tally } from "../../domain/tally.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Finding, Receipt } from "../../domain/finding.ts";
import { cardsOf } from "../../domain/cards.ts";
import { overviewOf } from "../../domain/overview.ts";
import type { Overview } from "../../domain/overview.ts";
import type { Report } from "../../domain/report.ts";
import { findingsOf, sharedFindings } from "../check.ts";
import type { Checked } from "../check.ts";
import { html, nothing, trusted } from "./html.ts";
import type { Html } from "./html.ts";
import { cardHtml } from "./marked-cards.ts";
import type { CardContext, NumberedCard } from "./marked-cards.ts";
import { markedText } from "./marked-text.ts";
import type { Standing } from "./marked-text.ts";
import type { Numbered } from "./marks.ts";
import { pageIndex } from "./page-index.ts";

/** The documents of a page with their findings, numbered in the order of reading. */
export interface Page {
  readonly checked: Checked;
  readonly context: CardContext;
  readonly own: ReadonlyMap<Report, readonly NumberedCard[]>;
  readonly shared: readonly NumberedCard[];
  readonly standingOf: (figure: Figure) => Standing;
  readonly overview: Overview;
}

/** Numbers run through the page: across documents first, then each document. */
export function pageOf(
  checked: Checked,
  { lapsed, compared }: Pick<CardContext, "lapsed" | "compared">,
): Page {
  const { sources, findings, receipts } = checked;
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
  const reports = sources.map(({ report }) => report);
  const index = pageIndex(reports);
  const context = { find: (id: string) => byId.get(id), lapsed, compared, index };
  const overview = overviewOf(findings, receipts);
  return { checked, context, own, shared, standingOf: standings(receipts), overview };
}

/** A figure stands as the best relation that was judged with it. */
function standings(receipts: readonly Receipt[]): Page["standingOf"] {
  const known = new Map<string | null, Standing>();
  for (const { outcome, strength, operands } of receipts.filter(isJudged)) {
    const weak = outcome === "pass" && strength !== null && strength < weakStrength;
    for (const { figureId } of operands) {
      if (!weak || !known.has(figureId)) known.set(figureId, weak ? "weak" : "verified");
    }
  }
  return ({ id }) => known.get(id) ?? "nothing";
}

/** The list of documents with what was found in each; the rows add up to the sentence on top. */
export function contents({ checked, shared, overview }: Page): Html {
  const { sources } = checked;
  if (sources.length === 0) return nothing;
  const rows = sources.map(
    ({ report }, index) =>
      html`<tr data-t="${index + 1}">
        <td><a href="#d${index + 1}">${nameOf(report)}</a></td>
        <td>${ownerOf(report)}</td>
        <td class="n">${report.figures.length}</td>
        ${counts(overview.of(report))}
      </tr> `,
  );
  const name = shared.length === 0 ? html`跨文件` : html`<a href="#shared">跨文件</a>`;
  const across = html`<tr>
    <td>${name}</td>
    <td></td>
    <td class="n"></td>
    ${counts(overview.across)}
  </tr> `;
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
          ${rows}${hasFindings(overview.across) ? across : nothing}
        </tbody>
      </table>
    </div>
  </nav> `;
}

/** A row of zeros would only raise a question. */
function hasFindings({ severities: { error, warning, hint }, waived }: Tally): boolean {
  return error + warning + hint + waived > 0;
}

function counts({ severities: { error, warning, hint }, waived }: Tally): Html {
  return html`${count(error, "bad")}${count(warning, "")}${count(hint, "")}${count(waived, "")}`;
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

/** Findings over several documents. */
export function sharedHtml({ shared, context }: Page): Html {
  if (shared.length === 0) return nothing;
  return html`<section id="shared" aria-label="跨文件问题">
    <h2>跨文件问题</h2>
    <ol class="cards">
      ${shared.map((card) => cardHtml(card, context))}
    </ol>
  </section> `;
}

/**
 * What the script of the page knows without reading the documents: `n` the numbers of the findings, `d`
 * the district, `f` figures as [kind, indicator, how many], `c` findings as [severity, kinds,
 * indicators]. The first entry is that of the findings over several documents.
 */
interface DocumentFacts {
  readonly n: readonly number[];
  readonly d: number;
  readonly f: readonly (readonly [number, number, number])[];
  readonly c: readonly (readonly [number, readonly number[], readonly number[]])[];
}

/** One entry for each document, after that of the findings over several. */
export function factsOfPage({ checked, own, shared, context }: Page): readonly DocumentFacts[] {
  const { index } = context;
  const told = (cards: readonly NumberedCard[]): Pick<DocumentFacts, "n" | "c"> => ({
    n: allOf(cards).map(({ number }) => number),
    c: allOf(cards).map(({ finding }) => index.factsOf(finding)),
  });
  return [
    { ...told(shared), d: -1, f: [] },
    ...checked.sources.map(({ report }) => ({
      ...told(own.get(report) ?? []),
      d: index.districtOf(report),
      f: index.countsOf(report),
    })),
  ];
}

function allOf(cards: readonly NumberedCard[]): readonly Numbered[] {
  return cards.flatMap(({ root, folded }) => [root, ...folded]);
}

/** Beyond this many documents they come closed. */
const mostOpen = 5;
/** Beyond this many their text waits as data until the document is opened. */
const mostEager = 30;

/** One document; a page of a thousand opens like one of ten, because a closed text is no markup yet. */
export function documentHtml(page: Page, report: Report, number: number): Html {
  const { sources } = page.checked;
  const line = verdictLine(page.overview.of(report));
  const body = bodyHtml(page, report);
  const eager = sources.length <= mostEager;
  const content = eager
    ? body
    : html`<script type="text/html">
        ${body}
      </script> `;
  const open = sources.length <= mostOpen ? trusted(" open") : "";
  return html`<details class="doc" id="d${number}" ${open}>
    <summary>${nameOf(report)}　${ownerOf(report)}<span class="status">${line}</span></summary>
    ${content}
  </details> `;
}

function bodyHtml({ own, shared, context, standingOf }: Page, report: Report): Html {
  const cards = own.get(report) ?? [];
  const here = shared.filter(({ root, folded }) =>
    [root, ...folded].some(({ finding }) => finding.documentIds.includes(report.document.id)),
  );
  const marked = allOf([...cards, ...here]);
  const side =
    cards.length === 0
      ? html`<p class="none">这份报告没有单独的问题。没有标记的内容不等于正确。</p> `
      : html`<ol class="cards">
          ${cards.map((card) => cardHtml(card, context))}
        </ol> `;
  return html`<div class="cols">
    <div class="text">
      ${markedText(report, marked, standingOf, context.index)}${noticeList(report)}${rejectedList(report)}
    </div>
    <aside class="side" aria-label="问题">${side}</aside>
  </div> `;
}

function noticeList({ notices }: Report): Html {
  if (notices.length === 0) return nothing;
  return html`<ul class="notices" aria-label="读取提示">
    ${notices.map(({ message }) => html`<li>${message}</li> `)}
  </ul> `;
}

/** Numbers that were turned down, so that a person sees why one of them is not in the list. */
function rejectedList({ rejected }: Report): Html {
  if (rejected.length === 0) return nothing;
  const reasons = Map.groupBy(rejected, ({ reason }) => reason);
  const entries = [...reasons].map(([reason, some]) => {
    const quotes = some.map(({ quote }) => `“${quote.replace(/\s+/gu, "")}”`).join("");
    return html`<dt>${reason}</dt>
      <dd>${quotes}</dd> `;
  });
  return html`<details class="turned">
    <summary>不作数据的数字 ${rejected.length} 处和理由</summary>
    <dl>${entries}</dl>
  </details> `;
}
