import type { ClaimVerdict, TotalClaim, WorkbookValue } from "../../domain/monitoring/claims.ts";
import type { PaperBlock, PaperRow, Parts } from "../../domain/paper.ts";
import { text } from "../../domain/paper.ts";
import { given } from "../parts.ts";
import { fileName } from "../printed.ts";
import type { Book } from "./book.ts";
import { holdersOf, rateOrigin, sumOrigin } from "./book.ts";
import { column } from "./execution-tables.ts";

export const claimWords: Readonly<Record<ClaimVerdict, string>> = {
  agrees: "一致",
  tail: "尾差，可能是截尾或多次舍入",
  differs: "不一致，范围或口径可能不同，请核对",
  unknown: "工作簿没有这个数，无法判断",
};

/** Totals of the submitted reports beside those of the workbooks. */
export function claimBlocks(book: Book, claims: readonly TotalClaim[]): readonly PaperBlock[] {
  if (claims.length === 0) return [];
  const rows = claims.map((claim): PaperRow => ({
    kind: "row",
    cells: [
      [given("identity", fileName(claim.report.path))],
      [text(claim.name)],
      [{ kind: "figure", figureId: claim.figure.id }],
      workbookCell(book, claim.workbook),
      [text(claimWords[claim.verdict])],
    ],
  }));
  return [
    {
      kind: "table",
      title: [text("报告中的总数与监控表核对")],
      unit: null,
      columns: [
        column("报告", 24, "left"),
        column("事项", 18, "left"),
        column("报告所载", 18, "right"),
        column("监控表合计", 24, "right"),
        column("核对结果", 30, "left"),
      ],
      rows,
    },
  ];
}

function workbookCell(book: Book, value: WorkbookValue | null): Parts {
  if (value === null) return [text("—")];
  const { analysis, measures } = book;
  const holders = holdersOf(book, analysis.projects);
  const name = `监控表${value.name}`;
  const note = text(`（${value.name}）`);
  switch (value.kind) {
    case "count": {
      const origin = {
        formula: "逐个项目计数",
        place: sumOrigin(holders, "adjusted", null, "").place,
      };
      return [measures.count(name, Number(value.value.toString()), "", origin), note];
    }
    case "money": {
      const field = value.name === "年初预算数" ? "initial" : "adjusted";
      const part = measures.money(name, value.value, sumOrigin(holders, field, value.value, ""));
      return part === null ? [text("—")] : [part, note];
    }
    default: {
      const part = measures.rate(
        name,
        value.value,
        rateOrigin(book, holders, { ...analysis.totals, rate: value.value }),
      );
      return part === null ? [text("—")] : [part, note];
    }
  }
}
