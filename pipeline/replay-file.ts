import { readFileSync } from "node:fs";
import { z } from "zod";
import { ConfigError } from "../domain/errors.ts";
import type { Finding, Reading, Verdict } from "../domain/finding.ts";
import { verdictNames } from "../domain/finding.ts";
import { readingNames } from "../domain/reading.ts";
import { departuresIn } from "../rules/findings/departures.ts";
import { replay } from "../rules/findings/replay.ts";
import type { Replayed } from "../rules/findings/replay.ts";
import { failureOf } from "./failure.ts";
import { findingJson } from "./finding-json.ts";
import { misnamedIn } from "./replay-names.ts";
import { misreadIn } from "./replay-quotes.ts";

export interface ReplayResult {
  /** For a person: one line for each finding, then the sum. */
  readonly text: string;
  /** 1 when a verdict differs or a part does not follow from the rest, or when too little is given to judge. */
  readonly code: 0 | 1;
}

/**
 * Judges every finding of a file again from its own JSON: one finding, an array of them, or a whole
 * `--json` or run.json. Throws ConfigError `unreadable`.
 */
export function replayFile(path: string): ReplayResult {
  const findings = findingsIn(jsonOf(path), path);
  const outcomes = findings.map((finding) => outcomeOf(finding, replay(finding)));
  const count = (sign: Sign): number => outcomes.filter((one) => one.sign === sign).length;
  const [same, other, open] = [count("same"), count("other"), count("open")];
  const sum = [
    `共${findings.length}个问题：复核一致${same}个，不一致${other}个`,
    open > 0 ? `，无法复核${open}个` : "",
    findings.length === 0 ? "。文件中没有问题可以复核" : "",
  ].join("");
  const text = [
    ...outcomes.map(({ line }) => line),
    `${sum}。`,
    ...(same > 0 ? [limits] : []),
  ].join("\n");
  return { text, code: other + open > 0 ? 1 : 0 };
}

/** What a record does not carry is not vouched for. */
const limits =
  "复核的是记录里的数、单位、算式、取值范围、差距、改法和判定；标题、级别和说明的措辞取自全文，请对照原报告。";

type Sign = "same" | "other" | "open";

interface Outcome {
  readonly sign: Sign;
  readonly line: string;
}

const signNames: Readonly<Record<Sign, string>> = {
  same: "复核一致",
  other: "复核不一致",
  open: "无法复核",
};

function outcomeOf(finding: Finding, again: Replayed | null): Outcome {
  const { ruleId, title, verdict, explainedBy, relation } = finding;
  const apart = again === null ? [] : partsApart(finding);
  const same = again?.verdict === verdict && again.explainedBy === explainedBy;
  const sign: Sign = again === null ? "open" : same && apart.length === 0 ? "same" : "other";
  const now = again === null ? "所附内容不够" : verdictText(again.verdict, again.explainedBy);
  const formula = relation === null ? "" : `　${relation.substituted}`;
  return {
    sign,
    line: `【${signNames[sign]}】${ruleId} ${title}${formula}　原判定：${verdictText(verdict, explainedBy)}，重新判定：${now}${apartText(apart)}`,
  };
}

/** Each part once: a number that was changed is often found in several ways. */
function partsApart(finding: Finding): readonly string[] {
  return [...new Set([...misreadIn(finding), ...departuresIn(finding), ...misnamedIn(finding)])];
}

const mostParts = 6;

function apartText(parts: readonly string[]): string {
  if (parts.length === 0) return "";
  const more = parts.length > mostParts ? `等${String(parts.length)}处` : "";
  return `　与记录其余内容对不上：${parts.slice(0, mostParts).join("、")}${more}`;
}

function verdictText(verdict: Verdict, explainedBy: Reading | null): string {
  const softened = explainedBy !== null && explainedBy !== "R0";
  return `${verdictNames[verdict]}${softened ? `（${readingNames[explainedBy]}）` : ""}`;
}

function jsonOf(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw unreadable(path, failureOf(path, error).message, error);
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/u, ""));
  } catch (error) {
    throw unreadable(path, "内容不是完整的 JSON。请重新生成。", error);
  }
}

function unreadable(path: string, why: string, cause?: unknown): ConfigError {
  return new ConfigError("unreadable", `无法读取“${path}”：${why}`, { cause });
}

const output = z.looseObject({
  documents: z.array(z.looseObject({ findings: z.array(z.unknown()) })),
  findings: z.array(z.unknown()),
});

function findingsIn(value: unknown, path: string): readonly Finding[] {
  const whole = output.safeParse(value);
  const raw: readonly unknown[] = whole.success
    ? [...whole.data.documents.flatMap(({ findings }) => findings), ...whole.data.findings]
    : Array.isArray(value)
      ? value
      : [value];
  return raw.map((one, index) => {
    const parsed = findingJson.safeParse(one);
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const field = issue === undefined ? "" : issue.path.join(".");
    throw unreadable(
      path,
      `第${index + 1}个不是完整的问题记录${field === "" ? "" : `（${field}）`}。请给出 jihe check --json 的输出、run.json，或其中的一个问题。`,
    );
  });
}
