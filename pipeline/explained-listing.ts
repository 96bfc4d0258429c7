import { indicatorOf } from "../domain/indicator.ts";
import type { Report } from "../domain/report.ts";
import type { Batch } from "./collect.ts";
import { figureListing } from "./listing.ts";
import { tableLines } from "./table.ts";
import type { Column } from "./table.ts";

const choices: readonly Column[] = [
  { title: "原文", align: "left" },
  { title: "可能的指标", align: "left" },
  { title: "理由", align: "left" },
];

const refused: readonly Column[] = [
  { title: "原文", align: "left" },
  { title: "上下文", align: "left" },
  { title: "为什么不是数据", align: "left" },
];

const around = 8;

/** The listing of figures, then which indicators were weighed and which numbers were refused, and why. */
export function explainedListing(batch: Batch): string {
  const parts = batch.sources.map(({ report }) =>
    [
      report.path,
      "指标的判断：",
      ...tableLines(choices, choiceRows(report)),
      "没有当作数据的数字：",
      ...tableLines(refused, refusedRows(report)),
    ].join("\n"),
  );
  return [figureListing(batch).trimEnd(), ...parts].join("\n\n");
}

function choiceRows({ figures }: Report): string[][] {
  return figures.flatMap(({ quote, indicator, candidates }) =>
    candidates.map((candidate) => {
      const chosen = candidate.indicator === indicator ? "（采用）" : "";
      const name = indicatorOf(candidate.indicator)?.name ?? candidate.indicator;
      return [oneLine(quote), `${name}${chosen}`, candidate.reason];
    }),
  );
}

function refusedRows({ document, rejected }: Report): string[][] {
  return rejected.map(({ quote, span, reason }) => {
    const before = document.text.slice(Math.max(0, span.start - around), span.start);
    const after = document.text.slice(span.end, span.end + around);
    return [oneLine(quote), oneLine(`…${before}${quote}${after}…`), reason];
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
