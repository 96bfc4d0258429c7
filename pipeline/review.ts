import { decide } from "../domain/decide.ts";
import type { Decided, Lapsed } from "../domain/decide.ts";
import type { Conclusion, Decision } from "../domain/decision.ts";
import { conclusionNames, judgmentText } from "../domain/decision.ts";
import type { Checked } from "./check.ts";
import { readDecisions } from "./decisions.ts";
import type { DecisionFile } from "./decisions.ts";
import { readBaseline } from "./export/baseline.ts";
import type { Compared, OldFinding } from "./export/baseline.ts";
import { baselineLine, compareBaseline } from "./export/compare-baseline.ts";

/** What people concluded and what an earlier run found, read before any work is done. */
export interface Review {
  readonly decisions: DecisionFile | null;
  readonly baseline: readonly OldFinding[] | null;
}

/** A run after the review. */
export interface Reviewed {
  /** Whether a file of conclusions was given. */
  readonly given: boolean;
  /** Findings and duties concluded on carry `decision`; none is left out. */
  readonly checked: Checked;
  readonly lapsed: readonly Lapsed[];
  /** Conclusions whose finding did not come up. */
  readonly absent: readonly Decision[];
  readonly compared: Compared | null;
  /** For a person, after the list of findings; empty without decisions and baseline. */
  readonly lines: readonly string[];
}

/** Throws ConfigError `unreadable`: what is wrong with the file, in which line. `today` is YYYY-MM-DD. */
export function openReview(
  decisions: string | null,
  baseline: string | null,
  today: string,
): Review {
  return {
    decisions: decisions === null ? null : readDecisions(decisions, today),
    baseline: baseline === null ? null : readBaseline(baseline),
  };
}

/** `today` is YYYY-MM-DD. */
export function reviewed(checked: Checked, review: Review, today: string): Reviewed {
  const reports = checked.sources.map(({ report }) => report);
  const decisions = review.decisions?.decisions ?? [];
  const decided = decide(checked, reports, decisions, today);
  const { findings, receipts, lapsed, absent } = decided;
  const compared =
    review.baseline === null ? null : compareBaseline(findings, reports, review.baseline);
  return {
    given: review.decisions !== null,
    checked: { ...checked, findings, receipts },
    lapsed,
    absent,
    compared,
    lines: [
      ...(review.decisions === null ? [] : decisionLines(decided, review.decisions)),
      ...(compared === null ? [] : [baselineLine(compared)]),
    ],
  };
}

/** The day as a calendar on the wall has it, YYYY-MM-DD. */
export function dayOf(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");
}

/** What `--json` tells of the review beside the findings; empty when there was none. */
export function reviewJson({ given, lapsed, absent, compared }: Reviewed): object {
  const baseline =
    compared === null
      ? {}
      : { baseline: { states: Object.fromEntries(compared.states), absent: compared.absent } };
  return given ? { decisions: { lapsed, absent }, ...baseline } : baseline;
}

const order: readonly Conclusion[] = ["scope", "false-alarm", "confirmed", "unverifiable"];

/** 已作结论3处：口径差异1，…；失效的逐条说明原因。 */
function decisionLines(decided: Decided, { unfilled }: DecisionFile): readonly string[] {
  const { findings, receipts, lapsed, absent } = decided;
  const kinds = findings.flatMap(({ decision }) => decision?.conclusion ?? []);
  const duties = receipts.filter(({ decision }) => decision !== undefined).length;
  const counts = order
    .map((kind) => [conclusionNames[kind], kinds.filter((one) => one === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${name}${count}`);
  const rest = [
    findings.length > kinds.length ? `还没有结论的问题${findings.length - kinds.length}处` : "",
    duties > 0 ? `未能判断而已作结论的${duties}处` : "",
    unfilled > 0 ? `清单中还没有填写的${unfilled}条` : "",
    lapsed.length > 0 ? `已失效${lapsed.length}条` : "",
    absent.length > 0 ? `本次没有出现的${absent.length}条（可能已经更正，或者没有读取该文件）` : "",
  ].filter((part) => part !== "");
  const done = counts.length === 0 ? "" : `：${counts.join("，")}`;
  const sum = [`已作结论${kinds.length}处${done}`, ...rest].join("；");
  return [`核销：${sum}。`, ...lapsed.map(lapsedLine), ...absentLines(absent)];
}

function lapsedLine({ decision, reason }: Lapsed): string {
  return `  该结论已失效，因为${reason}：${decisionText(decision)}`;
}

/** Beyond so many, most likely only one report of many was read. */
const mostAbsent = 20;

function absentLines(absent: readonly Decision[]): readonly string[] {
  const lines = absent
    .slice(0, mostAbsent)
    .map((decision) => `  本次没有出现：${decisionText(decision)}`);
  const more = absent.length - mostAbsent;
  return more > 0 ? [...lines, `  ……其余${more}条略。`] : lines;
}

/** 云岭县.docx R02 评减金额“546.18万元”、评减率“11.94%”（指纹 0123456789abcdef） 工具误报：… */
function decisionText({ subject, judgment }: Decision): string {
  const { files, ruleId, grounds, fingerprint } = subject;
  const told = grounds.slice(0, mostGrounds).map(({ role, quote }) => `${role}“${quote}”`);
  const more = grounds.length > mostGrounds ? "等" : "";
  const on = `${files.join("、")} ${ruleId} ${told.join("、")}${more}（指纹 ${fingerprint}）`;
  return `${on} ${judgmentText(judgment)}`;
}

const mostGrounds = 4;
