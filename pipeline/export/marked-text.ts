import type { Block, Document, Table } from "../../domain/document.ts";
import type { Figure, Status } from "../../domain/figure.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import type { Report } from "../../domain/report.ts";
import { isWaiver } from "../../domain/decision.ts";
import { overlaps } from "../../domain/span.ts";
import { baseUnitOf, kindNames, statusNames } from "../../templates/words.ts";
import { html, nothing, trusted } from "./html.ts";
import type { Html } from "./html.ts";
import { marksIn, rejectedIn, segmentsOf } from "./marks.ts";
import type { Mark, Numbered, RejectedMark, Segment } from "./marks.ts";
import type { PageIndex } from "./page-index.ts";

/** How far a figure was verified; nothing means that no relation holds it. */
export type Standing = "verified" | "weak" | "nothing";

export const standingNames: Readonly<Record<Standing, string>> = {
  verified: "已核验",
  weak: "弱核验",
  nothing: "没有可核的关系",
};

interface Body {
  readonly document: Document;
  readonly figures: ReadonlyMap<number, readonly Figure[]>;
  readonly marks: readonly Mark[];
  readonly rejected: readonly RejectedMark[];
  readonly standingOf: (figure: Figure) => Standing;
  readonly index: PageIndex;
}

/** The text of a report as a person reads it, every figure and every evidence marked. */
export function markedText(
  report: Report,
  findings: readonly Numbered[],
  standingOf: (figure: Figure) => Standing,
  index: PageIndex,
): readonly Html[] {
  const body: Body = {
    document: report.document,
    figures: Map.groupBy(report.figures, ({ block }) => block),
    marks: marksIn(report, findings),
    rejected: rejectedIn(report),
    standingOf,
    index,
  };
  const { blocks, tables } = report.document;
  const tableOf = new Map(
    tables.flatMap((table) => table.cells.map(({ block }) => [block, table])),
  );
  const done = new Set<Table>();
  return blocks.map((block, index) => {
    const table = tableOf.get(index);
    if (table === undefined) return paragraph(block, index, body);
    if (done.has(table)) return nothing;
    done.add(table);
    return tableOfCells(table, body);
  });
}

const heading = /^\s*(?:[一二三四五六七八九十]+、|第[一二三四五六七八九十]+[章节部])/u;

function paragraph(block: Block, index: number, body: Body): Html {
  const words = body.document.flow.text.slice(block.flow.start, block.flow.end);
  if (words.trim() === "") return nothing;
  const name = heading.test(words) && words.length < 40 ? "head" : "para";
  return html`<p class="${name}">${inline(block, index, body)}</p> `;
}

function tableOfCells(table: Table, body: Body): Html {
  const rows = Map.groupBy(table.cells, ({ row }) => row);
  const lines = [...rows]
    .sort(([a], [b]) => a - b)
    .map(([, cells]) => {
      const own = cells
        .toSorted((a, b) => a.column - b.column)
        .map((cell) => {
          const block = body.document.blocks[cell.block];
          const content = block === undefined ? [] : inline(block, cell.block, body);
          return html`<td rowspan="${cell.rowSpan}" colspan="${cell.columnSpan}">${content}</td>`;
        });
      return html`<tr>
        ${own}
      </tr> `;
    });
  return html`<div class="scroll">
    <table class="report">
      ${lines}
    </table>
  </div> `;
}

function inline(block: Block, index: number, body: Body): readonly Html[] {
  const marks = body.marks.filter(({ span }) => overlaps(span, block.flow));
  const rejected = body.rejected.filter(({ span }) => overlaps(span, block.flow));
  return segmentsOf(block, body.figures.get(index) ?? [], marks, rejected).map((segment) =>
    segmentHtml(segment, body),
  );
}

function segmentHtml({ span, figure, marks, rejected }: Segment, body: Body): Html {
  const words = body.document.flow.text.slice(span.start, span.end);
  const plain =
    rejected === null
      ? html`${words}`
      : html`<span class="rej" title="不作数据：${rejected.reason}">${words}</span>`;
  const inner = figure === null ? plain : figureHtml(figure, words, body);
  if (marks.length === 0) return inner;
  const anchors = marks
    .filter((mark) => mark.span.start === span.start)
    .map(({ numbered, operand }) => html`<span id="e${numbered.number}-${operand}"></span>`);
  const ended = unique(marks.filter((mark) => mark.span.end === span.end));
  const [main] = unique(marks);
  if (main === undefined) return inner;
  const name = `ev ${toneOf(main)}`;
  const link = html`<a
    class="${name}"
    href="#f${main.number}"
    title="${titleOf(main, figure, body)}"
    >${inner}</a
  >`;
  const notes = ended.map(
    ({ number }) => html`<sup><a href="#f${number}" tabindex="-1">${number}</a></sup>`,
  );
  return html`${anchors}${link}${notes}`;
}

/** Each finding once, the gravest open one first. */
function unique(marks: readonly Mark[]): readonly Numbered[] {
  const order = ["error", "warning", "hint", "waived"];
  return [...new Set(marks.map(({ numbered }) => numbered))].sort(
    (a, b) => order.indexOf(toneOf(a)) - order.indexOf(toneOf(b)) || a.number - b.number,
  );
}

export function toneOf({ finding }: Numbered): string {
  return finding.decision !== undefined && isWaiver(finding.decision) ? "waived" : finding.severity;
}

function titleOf({ number, finding }: Numbered, figure: Figure | null, body: Body): string {
  const about = figure === null ? "" : `\n${aboutFigure(figure, body.standingOf(figure))}`;
  return `问题${number}：${finding.title}${about}`;
}

function figureHtml(figure: Figure, words: string, { standingOf, index }: Body): Html {
  const standing = standingOf(figure);
  const name = `fig ${isMeasure(figure) ? standing : "plain"}`;
  const marks = trusted(index.marksOf(figure));
  return html`<span class="${name}" ${marks} title="${aboutFigure(figure, standing)}"
    >${words}</span
  >`;
}

/** Dates, limits and plans are read, but nobody could verify them against other figures. */
function isMeasure({ kind, status }: Figure): boolean {
  const told: Status = "actual";
  return status === told && kind !== "date" && kind !== "period" && kind !== "docnumber";
}

/** 指标：评减率；数值：11.94%；状态：实际；年度：2024；核验：已核验 */
function aboutFigure(figure: Figure, standing: Standing): string {
  const name = figure.indicator === null ? null : (indicatorOf(figure.indicator)?.name ?? null);
  return [
    name === null ? `${kindNames[figure.kind]}（未归入指标）` : `指标：${name}`,
    figure.value === null ? "" : `数值：${figure.value}${baseUnitOf(figure)}`,
    `状态：${statusNames[figure.status]}`,
    figure.year === null ? "" : `年度：${figure.year}`,
    isMeasure(figure) ? `核验：${standingNames[standing]}` : "",
  ]
    .filter((part) => part !== "")
    .join("；");
}
