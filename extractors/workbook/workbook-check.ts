import { adjustedByParts, looksMisscaled } from "../../domain/monitoring/funds-check.ts";
import { exactText } from "../../domain/interval.ts";
import type { Summand } from "../../domain/monitoring/totals-check.ts";
import { wrongTotals } from "../../domain/monitoring/totals-check.ts";
import type { Complaints } from "./complaints.ts";
import type { Field } from "../../domain/sheet-words/field.ts";
import { fieldNames } from "../../domain/sheet-words/field.ts";
import type { Draft } from "./projects.ts";
import { deriveAdjusted } from "./projects.ts";
import type { Lacking, SheetContent } from "./sheet-context.ts";

/** Tells what is missing from the tables, and what does not agree in them. */
export function checkContents(contents: readonly SheetContent[], complaints: Complaints): void {
  for (const content of contents) {
    for (const lacking of content.lacking) tellLacking(lacking, complaints);
  }
  const drafts = [...new Set(contents.flatMap((content) => content.drafts))];
  for (const draft of drafts) checkFunds(draft, complaints);
  checkUnits(contents, complaints);
  checkTotals(contents, drafts, complaints);
}

function tellLacking({ sheet, cell, fields, drafts }: Lacking, complaints: Complaints): void {
  for (const field of fields) {
    if (field === "adjusted") {
      const derived = drafts.filter(deriveAdjusted);
      if (derived.length > 0) {
        complaints.add(
          sheet,
          cell,
          "表中没有“调整后预算数”一列，已按年初预算数＋追加－调减算出。请核对，或补上这一列。",
        );
      }
    }
    if (!drafts.some((draft) => lacks(draft, field))) continue;
    complaints.add(
      sheet,
      cell,
      `没有找到“${fieldNames[field]}”${effects[field] ?? "，相应内容留空"}。请补上，或用 --mapping 指明它在哪一列。`,
      `lacking ${field}`,
    );
  }
}

const effects: Readonly<Partial<Record<Field, string>>> = {
  code: "，只能按项目名称归并项目",
  adjusted: "，执行率和灯色无法计算",
  executed: "，执行率和灯色无法计算",
};

function lacks({ row, funds, indicators }: Draft, field: Field): boolean {
  switch (field) {
    case "code":
    case "name":
    case "department":
    case "unit":
      return row[field] === null;
    case "initial":
    case "adjusted":
    case "executed":
      return funds[field] === undefined;
    case "level3":
      return indicators.length === 0;
    default:
      return true;
  }
}

function checkFunds(draft: Draft, complaints: Complaints): void {
  const { funds, row } = draft;
  const { sheet } = draft.first;
  for (const field of ["adjusted", "executed"] as const) {
    const cell = row.empty[field];
    if (funds[field] !== undefined || cell === undefined) continue;
    complaints.add(
      sheet,
      cell,
      `“${fieldNames[field]}”为空，按未提供处理，不当作0。请补填；确为零的请填0。`,
      `empty ${field}`,
    );
  }
  const right = adjustedByParts(funds);
  if (right !== null && funds.adjusted !== undefined) {
    complaints.add(
      funds.adjusted.sheet,
      funds.adjusted.cell,
      `调整后预算数${funds.adjusted.yuan}元不等于年初预算数＋追加－调减＝${exactText(right)}元，按填报数计。请核对四个数。`,
      "adjusted",
    );
  }
  if (looksMisscaled(funds) && funds.executed !== undefined) {
    complaints.add(
      funds.executed.sheet,
      funds.executed.cell,
      `执行数${funds.executed.yuan}元是调整后预算数的100倍以上，可能混用了元和万元。请核对两列的单位。`,
      "scale",
    );
  }
  if (funds.adjusted?.yuan.startsWith("-") === true) {
    complaints.add(
      funds.adjusted.sheet,
      funds.adjusted.cell,
      `调整后预算数为负（${funds.adjusted.yuan}元）。请核对调减金额。`,
      "negative",
    );
  }
}

function checkUnits(contents: readonly SheetContent[], complaints: Complaints): void {
  const all = contents.flatMap(({ units }) => units);
  const [first] = all;
  const told = new Set<string>();
  for (const said of all) {
    if (first === undefined || said.value === first.value) continue;
    const key = `${said.sheet}${said.cell}`;
    if (told.has(key)) continue;
    told.add(key);
    complaints.add(
      said.sheet,
      said.cell,
      `这里的金额单位是${said.value}，而${said.sheet === first.sheet ? "" : `工作表“${first.sheet}”`}${first.cell}是${first.value}，已分别换算成元。请核对单位是否写对。`,
      "units",
    );
  }
}

function checkTotals(
  contents: readonly SheetContent[],
  drafts: readonly Draft[],
  complaints: Complaints,
): void {
  const all = summands(drafts);
  for (const { sums } of contents) {
    for (const { totals, rows, drafts: own } of sums) {
      for (const wrong of wrongTotals({ totals, rows, projects: summands(own) }, all)) {
        const why = wrong.perRow ? "，它把每个项目按指标行数重复相加" : "";
        complaints.add(
          wrong.sheet,
          wrong.cell,
          `合计行的“${fieldNames[wrong.field]}”${wrong.stated}元与各项目之和${wrong.summed}元不等${why}，按各项目计。请核对合计行。`,
          "totals",
        );
      }
    }
  }
}

function summands(drafts: readonly Draft[]): readonly Summand[] {
  return drafts.map(({ row, funds }) => ({ department: row.department, funds }));
}
