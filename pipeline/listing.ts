import { basename } from "node:path";
import { isWaiver, judgmentText } from "../domain/decision.ts";
import { describeLocator } from "../domain/document.ts";
import type { Document } from "../domain/document.ts";
import type { Figure } from "../domain/figure.ts";
import { inverseWords, likelyWords } from "../domain/finding-words.ts";
import { severityNames } from "../domain/finding.ts";
import type { Finding, Operand } from "../domain/finding.ts";
import { indicatorOf } from "../domain/indicator.ts";
import { overviewOf } from "../domain/overview.ts";
import type { Report } from "../domain/report.ts";
import { cardsOf } from "./cards.ts";
import type { Card } from "./cards.ts";
import { findingsOf, sharedFindings } from "./check.ts";
import type { Checked } from "./check.ts";
import type { Batch } from "./collect.ts";
import { failureLines } from "./end-table.ts";
import { cut, tableLines } from "./table.ts";
import type { Column } from "./table.ts";
import { verdictLine } from "./tally.ts";

const figureColumns: readonly Column[] = [
  { title: "位置", align: "left" },
  { title: "原文", align: "left" },
  { title: "数值", align: "right" },
  { title: "年度", align: "left" },
  { title: "状态", align: "left" },
  { title: "指标", align: "left" },
  { title: "上下文", align: "left" },
];

const statusNames: Readonly<Record<Figure["status"], string>> = {
  actual: "实际",
  plan: "计划",
  threshold: "标准",
  reference: "引用",
};

/** Every figure of every report, for a person. */
export function figureListing(batch: Batch): string {
  const parts = batch.sources.map(({ report }) => {
    const rows = report.figures.map((figure) => figureRow(report, figure));
    return [heading(report), ...tableLines(figureColumns, rows)].join("\n");
  });
  return [...parts, failureLines(batch).join("\n")].join("\n\n");
}

/** Which report, and what of it was read with a reservation. */
function heading({ path, title, district, year, figures, notices }: Report): string {
  const where = district?.name ?? "未识别区县";
  const when = year === null ? "未识别年度" : `${year}年`;
  return [
    path,
    `${cut(title, 60)}（${where}，${when}，数据 ${figures.length} 项）`,
    ...notices.map(({ message }) => `  【读取】${message}`),
  ].join("\n");
}

function figureRow({ document }: Report, figure: Figure): string[] {
  return [
    placeOf(document, figure),
    cut(oneLine(figure.quote), 20),
    figure.value ?? "—",
    figure.year === null ? "—" : String(figure.year),
    statusNames[figure.status],
    figure.indicator === null ? "—" : (indicatorOf(figure.indicator)?.name ?? figure.indicator),
    contextOf(document, figure),
  ];
}

const around = 10;

/** The words before and after a figure, within its sentence. */
function contextOf({ flow }: Document, { flow: place, sentence }: Figure): string {
  const start = Math.max(sentence.start, place.start - around);
  const end = Math.min(sentence.end, place.end + around);
  const before = start > sentence.start ? "…" : "";
  const after = end < sentence.end ? "…" : "";
  return `${before}${oneLine(flow.text.slice(start, end))}${after}`;
}

function placeOf(document: Document, figure: Figure): string {
  return describeLocator(document.blocks[figure.block]?.locator ?? {});
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** Every finding with what it rests on, for a person; opens with what was verified and what was not. */
export function findingListing(checked: Checked): string {
  const { sources, findings, receipts } = checked;
  const reports = sources.map(({ report }) => report);
  const byId = new Map(reports.map((report) => [report.document.id, report]));
  const textOf = (card: Card): string => cardText(card, byId);
  const overview = overviewOf(findings, receipts);
  const parts = reports.map((report) => {
    const own = findingsOf(findings, report);
    const line = verdictLine(overview.of(report));
    return [heading(report), `  ${line}`, ...cardsOf(own).map(textOf)].join("\n");
  });
  const shared = cardsOf(sharedFindings(findings)).map(textOf);
  const across = shared.length > 0 ? [["跨文件：", ...shared].join("\n")] : [];
  return [...parts, ...across, failureLines(checked).join("\n")].join("\n\n");
}

function cardText({ root, folded, severity }: Card, reports: ReadonlyMap<string, Report>): string {
  const { ruleId, title, message, suggestion, operands } = root;
  const evidence = foldedTexts(operands.map((operand) => evidenceText(operand, root, reports)));
  const also = folded.map((finding) => `${finding.title}（${finding.ruleId}）`).join("、");
  return [
    `  【${severityNames[severity]}】${title}（${ruleId}）`,
    `    ${message}`,
    ...(suggestion === "" || message.includes(suggestion) ? [] : [`    ${suggestion}`]),
    ...furtherLines(root),
    ...(evidence === "" ? [] : [`    依据：${evidence}`]),
    ...(also === "" ? [] : [`    同一原因还引起：${also}`]),
    ...[root, ...folded].flatMap(decisionLine),
  ].join("\n");
}

/** More ranges than these fill the screen. */
const mostRanges = 4;

/** What the message leaves out: what each number would have to be, which slip is likely, where to look first. */
function furtherLines(finding: Finding): readonly string[] {
  const { message, hypotheses, grounds, verdict } = finding;
  const [likeliest] = hypotheses;
  const isTold = likeliest === undefined || message.includes(likeliest.text);
  const blame = sentencesOf(grounds?.blame ?? "").filter((sentence) => !message.includes(sentence));
  const lines: readonly (readonly [string, string])[] = [
    ["反推", tellsRanges(finding) ? "" : inverseWords(finding, mostRanges)],
    ["可能", isTold ? "" : likelyWords(finding)],
    ["从哪查起", verdict === "conflict" ? blame.join("") : ""],
  ];
  return lines.filter(([, text]) => text !== "").map(([name, text]) => `    ${name}：${text}`);
}

/** In words of the message; of one number told twice each should be the other, and that needs none. */
function tellsRanges({ message, inverse, operands }: Finding): boolean {
  if (operands.every(({ role }) => role === operands[0]?.role)) return true;
  return inverse.every(({ operand, text }) => {
    const role = operands[operand]?.role ?? "";
    const words = text.startsWith(role) ? [text] : ["为", "在"].map((verb) => `应${verb}${text}`);
    return text === "" || words.some((each) => message.includes(each));
  });
}

function sentencesOf(text: string): readonly string[] {
  return text.match(/[^。]+。/gu) ?? [];
}

/** 核减率“11.78%”（第8段）: what the finding rests on, and where a person finds it; of several files also in which. */
function evidenceText(
  { role, quote, start, documentId }: Operand,
  { documentIds }: Finding,
  reports: ReadonlyMap<string, Report>,
): string {
  const report = reports.get(documentId);
  const block = report?.document.blocks.findLast(({ span }) => span.start <= start);
  const file = documentIds.length > 1 && report !== undefined ? basename(report.path) : "";
  const place = [file, describeLocator(block?.locator ?? {})].filter((part) => part !== "");
  return `${role}“${oneLine(quote)}”${place.length === 0 ? "" : `（${place.join(" ")}）`}`;
}

function decisionLine({ decision, ruleId }: Finding): readonly string[] {
  if (decision === undefined) return [];
  const effect = isWaiver(decision) ? "不再计入" : "仍计入";
  return [`    结论（${ruleId}）：${judgmentText(decision)}，${effect}`];
}

/** Each text once, in order, with how often it stands when it stands again. */
function foldedTexts(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const each of texts) counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts]
    .map(([each, count]) => (count > 1 ? `${each}（${count}处）` : each))
    .join("，");
}
