import { conclusionNames, judgmentText } from "../../domain/decision.ts";
import type { Conclusion } from "../../domain/decision.ts";
import { severityNames, verdictNames } from "../../domain/finding.ts";
import type { Finding, Receipt, Severity } from "../../domain/finding.ts";
import type { Rule } from "../../rules/rule.ts";
import type { Checked } from "../check.ts";
import type { Source } from "../collect.ts";
import type { Failure } from "../failure.ts";
import { fileOf, printNames } from "./baseline.ts";
import type { Compared, OldFinding } from "./baseline.ts";
import { artifactsOf, locationOf, uriOf } from "./sarif-place.ts";
import type { Artifacts } from "./sarif-place.ts";

export interface SarifInput {
  readonly checked: Checked;
  /** All rules, also those that found nothing. */
  readonly rules: readonly Rule[];
  /** Of the program. */
  readonly version: string;
  /** The first line of every report of ours: what was verified and what was not. */
  readonly summary: string;
  /** Null when there is no earlier run to compare with. */
  readonly compared: Compared | null;
}

const levels: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  hint: "note",
};

/**
 * SARIF 2.1.0 as JSON text. Offsets count UTF-16 code units of the text that was read, which for a
 * text file is the file; no times and no machine in it, so the same reports give the same bytes.
 */
export function sarifText(input: SarifInput): string {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [runOf(input)],
  };
  return `${JSON.stringify(log, null, 1)}\n`;
}

function runOf({ checked, rules, version, summary, compared }: SarifInput): object {
  const { sources, failures, findings, receipts } = checked;
  const reports = sources.map(({ report }) => report);
  const artifacts = artifactsOf(reports);
  const crashed = receipts.filter(({ outcome }) => outcome === "crashed");
  const absent = (compared?.absent ?? []).map((old) => absentResult(old, rules));
  return {
    tool: {
      driver: {
        name: "jihe",
        fullName: "绩核",
        version,
        semanticVersion: version,
        language: "zh-CN",
        rules: rules.map(descriptor),
      },
    },
    language: "zh-CN",
    columnKind: "utf16CodeUnits",
    artifacts: [...sources.map(artifact), ...failures.map(lostArtifact)],
    invocations: [
      {
        executionSuccessful: failures.length === 0 && crashed.length === 0,
        toolExecutionNotifications: [
          ...failures.map(lostNotification),
          ...crashed.map((receipt) => crashNotification(receipt, rules)),
        ],
      },
    ],
    results: [
      ...findings.map((finding) => ({
        ...result(finding, rules, artifacts),
        ...(compared === null ? {} : { baselineState: compared.states.get(finding.id) ?? "new" }),
        properties: { file: fileOf(finding, reports), ...properties(finding) },
      })),
      ...absent,
    ],
    properties: { summary },
  };
}

function descriptor({ id, name, about, version, severity }: Rule): object {
  const text = `${about}默认级别：${severityNames[severity]}。`;
  return {
    id,
    name,
    shortDescription: { text: name },
    fullDescription: { text: about },
    help: { text, markdown: `**${id} ${name}**\n\n${text}` },
    defaultConfiguration: { level: levels[severity] },
    properties: { version },
  };
}

const mimeTypes: Readonly<Record<Source["report"]["document"]["format"], string>> = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  doc: "application/msword",
  pdf: "application/pdf",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  html: "text/html",
  text: "text/plain",
};

function artifact({ report, sha256, bytes }: Source): object {
  const { path, document, title, district, year } = report;
  return {
    location: { uri: uriOf(path) },
    length: bytes,
    roles: ["analysisTarget"],
    mimeType: mimeTypes[document.format],
    hashes: { "sha-256": sha256 },
    properties: { documentId: document.id, title, district: district?.name ?? null, year },
  };
}

function lostArtifact({ path, sha256 }: Failure): object {
  return {
    location: { uri: uriOf(path) },
    roles: ["analysisTarget"],
    ...(sha256 === null ? {} : { hashes: { "sha-256": sha256 } }),
  };
}

function lostNotification({ path, code, message }: Failure): object {
  return {
    level: "error",
    descriptor: { id: `file-${code}` },
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  };
}

function crashNotification({ ruleId, statement }: Receipt, rules: readonly Rule[]): object {
  return { level: "error", message: { text: statement }, associatedRule: named(ruleId, rules) };
}

/** A rule that is no longer of the catalogue has no place in its list. */
function named(ruleId: string, rules: readonly Rule[]): object {
  const index = rules.findIndex(({ id }) => id === ruleId);
  return index < 0 ? { id: ruleId } : { id: ruleId, index };
}

function result(finding: Finding, rules: readonly Rule[], artifacts: Artifacts): object {
  const { ruleId, severity, message, operands, blame, decision } = finding;
  const suspect = operands[blame[0] ?? operands.length - 1];
  const main = suspect === undefined ? null : locationOf(suspect, artifacts);
  const related = operands.flatMap((operand) => locationOf(operand, artifacts) ?? []);
  return {
    ruleId,
    rule: named(ruleId, rules),
    kind: "fail",
    level: levels[severity],
    message: { text: message },
    locations: main === null ? [] : [main],
    relatedLocations: related.map((location, id) => ({ id, ...location })),
    fingerprints: { [printNames.values]: finding.fingerprint },
    partialFingerprints: { [printNames.slot]: finding.slotFingerprint },
    ...(decision === undefined
      ? {}
      : {
          suppressions: [
            {
              kind: "external",
              status: statuses[decision.conclusion],
              justification: judgmentText(decision),
              properties: { conclusion: conclusionNames[decision.conclusion] },
            },
          ],
        }),
  };
}

/** Only an accepted suppression hides a result: 确认有误 and 无法核实 leave it standing. */
const statuses: Readonly<Record<Conclusion, string>> = {
  scope: "accepted",
  "false-alarm": "accepted",
  confirmed: "rejected",
  unverifiable: "underReview",
};

function properties(finding: Finding): object {
  const { id, title, ruleName, ruleVersion, verdict, explainedBy, suggestion, relation } = finding;
  const { operands, claimed, computed, gap, inverse, hypotheses, blame } = finding;
  const { confidence, materiality, rootCauseId, related } = finding;
  return {
    findingId: id,
    title,
    ruleName,
    ruleVersion,
    verdict,
    verdictName: verdictNames[verdict],
    explainedBy,
    suggestion,
    relation,
    operands,
    claimed,
    computed,
    gap,
    inverse,
    hypotheses,
    blame,
    confidence,
    materiality,
    rootCauseId,
    related,
  };
}

function absentResult(old: OldFinding, rules: readonly Rule[]): object {
  return {
    ruleId: old.ruleId,
    rule: named(old.ruleId, rules),
    message: { text: old.message },
    baselineState: "absent",
    fingerprints: { [printNames.values]: old.fingerprint },
    partialFingerprints: { [printNames.slot]: old.slotFingerprint },
    properties: { file: old.file },
  };
}
