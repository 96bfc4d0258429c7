import { describeLocator } from "../domain/document.ts";
import type { Figure, Rejected } from "../domain/figure.ts";
import type { Finding, Receipt } from "../domain/finding.ts";
import type { Notice } from "../domain/notice.ts";
import type { Report } from "../domain/report.ts";
import type { Batch } from "./collect.ts";
import { findingsOf, receiptsOf, sharedFindings, sharedReceipts } from "./check.ts";
import type { Failure, FileNotice } from "./failure.ts";

/** A figure as other programs get it; README.md and docs/output.md describe the fields. */
export interface FigureJson {
  readonly id: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly kind: Figure["kind"];
  readonly value: string | null;
  readonly unit: string | null;
  readonly qualifier: Figure["quantity"]["qualifier"];
  readonly status: Figure["status"];
  readonly year: number | null;
  readonly indicator: string | null;
  readonly subject: string;
  readonly iso: string | null;
  readonly candidates: Figure["candidates"];
  readonly sentence: string;
  readonly section: readonly string[];
  readonly place: string;
  readonly extractor: string;
  /** `model` where a language model proposed the indicator; absent otherwise. */
  readonly proposedBy?: "model";
}

export interface DocumentJson {
  readonly id: string | null;
  readonly path: string;
  readonly sha256: string | null;
  readonly format: string | null;
  readonly title: string | null;
  readonly district: { readonly name: string; readonly code: string | null } | null;
  readonly year: number | null;
  readonly text: string;
  readonly figures: readonly FigureJson[];
  readonly findings: readonly Finding[];
  readonly notices: readonly NoticeJson[];
  readonly receipts: readonly Receipt[];
  /** Why there is no report; null for a document that was read. */
  readonly error: { readonly code: string; readonly message: string } | null;
  /** Numbers that are no figures, with the reason; only with `extract --explain`. */
  readonly rejected?: readonly RejectedJson[];
}

export interface RejectedJson {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

interface Wanted {
  readonly rejected: boolean;
}

export interface NoticeJson {
  readonly code: string;
  readonly message: string;
  readonly start: number | null;
  readonly end: number | null;
}

export interface BatchJson {
  readonly documents: readonly DocumentJson[];
  /** Across documents. */
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
  /** Files and folders that were passed over. */
  readonly notices: readonly FileNotice[];
}

interface Judged {
  readonly findings: readonly Finding[];
  readonly receipts: readonly Receipt[];
}

/** The one object of `--json` and the body of run.json; failed files come last, with `error`. */
export function batchJson(
  batch: Batch,
  judged: Judged,
  wanted: Wanted = { rejected: false },
): BatchJson {
  const read = batch.sources.map(({ report, sha256 }) => ({
    ...documentJson(report, sha256, judged),
    ...(wanted.rejected ? { rejected: report.rejected.map(rejectedJson) } : {}),
  }));
  return {
    documents: [...read, ...batch.failures.map(failureJson)],
    findings: sharedFindings(judged.findings),
    receipts: sharedReceipts(judged.receipts),
    notices: batch.notices,
  };
}

function documentJson(report: Report, sha256: string, judged: Judged): DocumentJson {
  const { document, district } = report;
  return {
    id: document.id,
    path: report.path,
    sha256,
    format: document.format,
    title: report.title,
    district: district === null ? null : { name: district.name, code: district.code },
    year: report.year,
    text: document.text,
    figures: report.figures.map((figure) => figureJson(report, figure)),
    findings: findingsOf(judged.findings, report),
    notices: report.notices.map(noticeJson),
    receipts: receiptsOf(judged.receipts, report),
    error: null,
  };
}

function figureJson({ document }: Report, figure: Figure): FigureJson {
  return {
    id: figure.id,
    quote: figure.quote,
    start: figure.span.start,
    end: figure.span.end,
    kind: figure.kind,
    value: figure.value,
    unit: figure.quantity.unit,
    qualifier: figure.quantity.qualifier,
    status: figure.status,
    year: figure.year,
    indicator: figure.indicator,
    subject: figure.subject,
    iso: figure.iso,
    candidates: figure.candidates,
    sentence: document.flow.text.slice(figure.sentence.start, figure.sentence.end),
    section: figure.section,
    place: describeLocator(document.blocks[figure.block]?.locator ?? {}),
    extractor: figure.extractor,
    ...(figure.proposedBy === undefined ? {} : { proposedBy: figure.proposedBy }),
  };
}

function rejectedJson({ quote, span, reason }: Rejected): RejectedJson {
  return { quote, start: span.start, end: span.end, reason };
}

function noticeJson({ code, message, span }: Notice): NoticeJson {
  return { code, message, start: span?.start ?? null, end: span?.end ?? null };
}

function failureJson(failure: Failure): DocumentJson {
  const { path, sha256, code, message } = failure;
  return {
    id: null,
    path,
    sha256,
    format: null,
    title: null,
    district: null,
    year: null,
    text: "",
    figures: [],
    findings: [],
    notices: [{ code: "file-failed", message, start: null, end: null }],
    receipts: [],
    error: { code, message },
  };
}
