import { sourceOffset, sourceSpan } from "../../domain/flow.ts";
import type { Report } from "../../domain/report.ts";
import type { Span } from "../../domain/span.ts";
import { abstain } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Evidence } from "../rule.ts";
import { unreadable } from "../wording/written.ts";

export interface Broken {
  readonly quote: string;
  readonly joined: string;
  readonly times: number;
}

interface Break {
  readonly evidence: Evidence;
  /** As it reads once joined. */
  readonly joined: string;
  readonly isWrap: boolean;
}

/** From so many joined lines on, the text was cut by the width of a page and not by a person. */
const wrapsOfLayout = 8;

export const numberUnbroken = defineRule<{ broken: Broken }>({
  id: "N01",
  name: "数字断裂",
  about: "一个数不应被换行或空格断成两截。",
  version: "1.0.0",
  severity: "hint",
  messages: {
    broken: (d) =>
      `“${d.quote}”被换行或空格断开，已按“${d.joined}”读取${d.times > 1 ? `；这样的地方共${String(d.times)}处` : ""}。`,
  },
  *check({ report }) {
    const { breaks, wraps } = breaksIn(report);
    const laidOut = report.document.format === "pdf" || wraps >= wrapsOfLayout;
    const [first, ...rest] = breaks.filter(({ isWrap }) => !(isWrap && laidOut));
    if (first !== undefined) {
      const data = {
        quote: first.evidence.quote.replace(/\s*\n\s*/g, "⏎"),
        joined: first.joined,
        times: rest.length + 1,
      };
      yield unreadable("broken", data, [first.evidence, ...rest.map(({ evidence }) => evidence)], {
        title: "数字断开",
        suggestion: "请确认接上后的数无误，并删去中间的换行或空格。",
        text: "数字连续书写",
      });
    }
    const layout = breaks.filter(({ isWrap }) => isWrap && laidOut);
    if (layout.length > 0) {
      yield abstain(
        "not_applicable",
        `按版面折行断开的数已接上：${layout.map(({ joined }) => joined).join("、")}`,
        layout.map(({ evidence }) => evidence),
      );
    }
  },
});

/** Places where digits stand side by side in the flow and apart in the text. */
function breaksIn(report: Report): { readonly breaks: readonly Break[]; readonly wraps: number } {
  const { flow, text, id } = report.document;
  const breaks: Break[] = [];
  let wraps = 0;
  for (const at of flow.starts.slice(1)) {
    const gap = text.slice(sourceOffset(flow, at - 1) + 1, sourceOffset(flow, at));
    // Cells and paragraphs are parted by a mark of the flow; a joint has none.
    const isWrap = gap.includes("\n");
    if (isWrap && /[^\n\t]{2}/.test(flow.text.slice(at - 1, at + 1))) wraps += 1;
    if (gap.length > 6 || !/\s/.test(gap)) continue;
    if (!/^\d\.?\d/.test(flow.text.slice(at - 1, at + 2))) continue;
    const joined = numeralAround(flow.text, at);
    const span = sourceSpan(flow, joined);
    const evidence = {
      role: "断开的数",
      documentId: id,
      span,
      quote: text.slice(span.start, span.end),
      figure: null,
    };
    breaks.push({ evidence, joined: flow.text.slice(joined.start, joined.end), isWrap });
  }
  return { breaks, wraps };
}

function numeralAround(text: string, at: number): Span {
  const head = text.slice(Math.max(0, at - 20), at);
  const tail = text.slice(at, at + 20);
  return {
    start: at - head.length + head.search(/[\d,.]*$/),
    end: at + tail.length - tail.replace(/^[\d,.]*\d/, "").length,
  };
}
