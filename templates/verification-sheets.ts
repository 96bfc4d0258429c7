import { cardsOf } from "../domain/cards.ts";
import { judgmentText } from "../domain/decision.ts";
import { describeLocator } from "../domain/document.ts";
import type { Figure } from "../domain/figure.ts";
import { inverseWords, likelyWords } from "../domain/finding-words.ts";
import type { Finding, Operand, Receipt, Severity } from "../domain/finding.ts";
import { severityNames, verdictNames } from "../domain/finding.ts";
import { indicatorOf } from "../domain/indicator.ts";
import type { Report } from "../domain/report.ts";
import { toldSides } from "../domain/told-sides.ts";
import { isOpen, weakStrength } from "../domain/tally.ts";
import { fileName, fold, placeOf, sentenceOf } from "./printed.ts";
import type { SheetCell, SheetPlan, Tone } from "./sheet.ts";
import { numberCell } from "./sheet.ts";
import { baseUnitOf, kindNames, outcomeNames, qualifierNames, statusNames } from "./words.ts";

export function figureSheet(reports: readonly Report[]): SheetPlan {
  return {
    name: "数据清单",
    intro: ["从报送材料中读出的全部数据。数值按基本单位（元、百分点、个）列示，原文照录。"],
    columns: [
      { title: "区县", width: 12 },
      { title: "年度", width: 8, align: "center" },
      { title: "指标", width: 24 },
      { title: "数据原文", width: 16, align: "right" },
      { title: "数值", width: 16, align: "right" },
      { title: "数值单位", width: 8, align: "center" },
      { title: "原文单位", width: 8, align: "center" },
      { title: "修饰", width: 8, align: "center" },
      { title: "类型", width: 8, align: "center" },
      { title: "状态", width: 8, align: "center" },
      { title: "所属年份", width: 9, align: "center" },
      { title: "所指", width: 26 },
      { title: "文件", width: 24 },
      { title: "位置", width: 12 },
      { title: "原句", width: 70 },
    ],
    rows: reports.flatMap((report) => report.figures.map((figure) => figureRow(figure, report))),
    frozen: 3,
  };
}

function figureRow(figure: Figure, report: Report): readonly SheetCell[] {
  const { unit, qualifier } = figure.quantity;
  return [
    report.district?.name ?? "",
    report.year,
    figure.indicator === null ? "" : (indicatorOf(figure.indicator)?.name ?? figure.indicator),
    fold(figure.quote),
    isMeasure(figure) ? numberCell(figure.value) : figure.value,
    baseUnitOf(figure),
    unit ?? "",
    qualifierNames[qualifier],
    kindNames[figure.kind],
    statusNames[figure.status],
    figure.year,
    figure.subject,
    fileName(report.path),
    placeOf(figure, report),
    sentenceOf(figure, report),
  ];
}

/** Dates, periods and document numbers are read as words: 20240820 is no twenty million. */
function isMeasure({ kind }: Figure): boolean {
  return kind !== "date" && kind !== "period" && kind !== "docnumber";
}

const severityTones: Readonly<Record<Severity, Tone>> = {
  error: "error",
  warning: "warning",
  hint: "hint",
};

export function findingSheet(findings: readonly Finding[], reports: readonly Report[]): SheetPlan {
  const sources = new Map(reports.map((report) => [report.document.id, report]));
  return {
    name: "问题清单",
    intro: [
      "“错误”须改正或说明理由，“警告”请人工核实，“提示”供参考。算式可逐条复算。",
      "同一原因引起的几个问题排在一起，只计一处：按“计入概况”筛选，所得行数就是核验概况中的处数。",
    ],
    columns: [
      { title: "级别", width: 8, align: "center" },
      { title: "规则", width: 20 },
      { title: "规则编号", width: 9, align: "center" },
      { title: "计入概况", width: 12, align: "center" },
      { title: "判定", width: 8, align: "center" },
      { title: "问题说明", width: 60 },
      { title: "关系", width: 30 },
      { title: "代入算式", width: 36 },
      { title: "报送值区间", width: 22, align: "right" },
      { title: "复算值区间", width: 22, align: "right" },
      { title: "相差", width: 14, align: "right" },
      { title: "反推区间", width: 40 },
      { title: "可能原因", width: 36 },
      { title: "处理建议", width: 36 },
      { title: "人工结论", width: 36 },
      { title: "文件", width: 24 },
      { title: "位置", width: 18 },
      { title: "原文依据", width: 50 },
      { title: "编号", width: 18, align: "center" },
      { title: "归并到（根源的编号）", width: 20, align: "center" },
    ],
    rows: listed(findings).map((one) => findingRow(one, sources)),
    frozen: 2,
  };
}

/** A finding, as what the overview counts it, and the finding it is counted with. */
interface Listed {
  readonly finding: Finding;
  readonly counts: string;
  readonly root: Finding | null;
}

/** Card by card as the overview counts them, the root first; at the end what no longer counts. */
function listed(findings: readonly Finding[]): readonly Listed[] {
  const cards = cardsOf(findings.filter(isOpen)).flatMap(({ root, folded, severity }): Listed[] => [
    { finding: root, counts: severityNames[severity], root: null },
    ...folded.map((finding) => ({ finding, counts: "并入根源", root })),
  ]);
  const waived = findings.filter((finding) => !isOpen(finding));
  return [...cards, ...waived.map((finding) => ({ finding, counts: "不再计入", root: null }))];
}

function findingRow(
  { finding, counts, root }: Listed,
  sources: ReadonlyMap<string, Report>,
): readonly SheetCell[] {
  const sides = toldSides(finding);
  return [
    {
      value: severityNames[finding.severity],
      tone: isOpen(finding) ? severityTones[finding.severity] : "muted",
    },
    finding.ruleName,
    finding.ruleId,
    counts,
    verdictNames[finding.verdict],
    finding.message,
    finding.relation?.text ?? "",
    finding.relation?.substituted ?? "",
    sides.claimed,
    sides.computed,
    sides.apart,
    inverseWords(finding),
    likelyWords(finding),
    finding.suggestion + (finding.grounds?.blame ?? ""),
    finding.decision === undefined ? "" : judgmentText(finding.decision),
    unique(finding.operands.map(({ documentId }) => fileOf(sources.get(documentId)))).join("；"),
    unique(finding.operands.map((operand) => placeOfOperand(operand, sources))).join("；"),
    finding.operands.map(({ role, quote }) => `${role}：${fold(quote)}`).join("；"),
    finding.id,
    root?.id ?? "",
  ];
}

function fileOf(report: Report | undefined): string {
  return report === undefined ? "" : fileName(report.path);
}

function placeOfOperand(operand: Operand, sources: ReadonlyMap<string, Report>): string {
  const blocks = sources.get(operand.documentId)?.document.blocks ?? [];
  const block = blocks.find(({ span }) => span.start <= operand.start && operand.start < span.end);
  return block === undefined ? "" : describeLocator(block.locator);
}

function unique(words: readonly string[]): readonly string[] {
  return [...new Set(words)].filter((word) => word !== "");
}

export function receiptSheet(receipts: readonly Receipt[], reports: readonly Report[]): SheetPlan {
  const sources = new Map(reports.map((report) => [report.document.id, report]));
  return {
    name: "核验回执",
    intro: [
      "每条规则对每处可核内容的判断记录。没有回执的数据没有被核验；“弱核验”指通过但不足以发现多数笔误。",
    ],
    columns: [
      { title: "规则", width: 20 },
      { title: "文件", width: 28 },
      { title: "结果", width: 18, align: "center" },
      { title: "判定", width: 8, align: "center" },
      { title: "核验强度", width: 10, align: "right" },
      { title: "强弱", width: 8, align: "center" },
      { title: "说明", width: 80 },
      { title: "原文依据", width: 50 },
    ],
    rows: receipts.map((receipt) => receiptRow(receipt, sources)),
    frozen: 1,
  };
}

function receiptRow(receipt: Receipt, sources: ReadonlyMap<string, Report>): readonly SheetCell[] {
  const { strength } = receipt;
  return [
    receipt.ruleName,
    receipt.documentIds.map((id) => fileOf(sources.get(id))).join("；"),
    { value: outcomeNames[receipt.outcome], tone: outcomeTone(receipt) },
    receipt.verdict === null ? "" : verdictNames[receipt.verdict],
    strength === null ? null : Math.round(strength * 100) / 100,
    strength === null ? "" : strength < weakStrength ? "弱核验" : "强核验",
    receipt.statement +
      (receipt.decision === undefined ? "" : `【人工结论】${judgmentText(receipt.decision)}`),
    receipt.operands.map(({ role, quote }) => `${role}：${fold(quote)}`).join("；"),
  ];
}

function outcomeTone({ outcome }: Receipt): Tone {
  if (outcome === "pass") return "good";
  if (outcome === "fail" || outcome === "crashed") return "error";
  return outcome === "hint" ? "hint" : "muted";
}

export function noticeSheet(reports: readonly Report[]): SheetPlan {
  const rows = reports.flatMap((report) => [
    ...report.notices.map(({ message, span }): readonly SheetCell[] => [
      fileName(report.path),
      "提示",
      message,
      span === null
        ? ""
        : report.document.text.slice(span.start, Math.min(span.end, span.start + 80)),
    ]),
    ...report.rejected.map(({ reason, quote }): readonly SheetCell[] => [
      fileName(report.path),
      "不作数据",
      reason,
      fold(quote),
    ]),
  ]);
  return {
    name: "提示与未读内容",
    intro: ["读取时的提示，以及形似数据而未作数据处理的文字及理由。"],
    columns: [
      { title: "文件", width: 28 },
      { title: "类别", width: 12, align: "center" },
      { title: "说明或理由", width: 70 },
      { title: "原文", width: 50 },
    ],
    rows,
    frozen: 1,
  };
}
