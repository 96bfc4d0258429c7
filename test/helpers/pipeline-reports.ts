import type { Finding } from "../../domain/finding.ts";
import type { Report } from "../../domain/report.ts";

/** A report without figures of 测试县, 2023, changed as told: enough for wiring, names and tables. */
export function reportOf(changes: Partial<Report>): Report {
  return {
    path: "测试县.txt",
    document: {
      id: "0".repeat(16),
      format: "text",
      text: "",
      flow: { text: "", starts: [], sources: [] },
      blocks: [],
      tables: [],
    },
    title: "测试县2023年预算绩效管理工作总结",
    district: { name: "测试县", code: "999999", parents: [], evidence: "标题" },
    year: 2023,
    figures: [],
    rejected: [],
    notices: [],
    ...changes,
  };
}

/** A conflict without operands, changed as told. */
export function findingOf(changes: Partial<Finding>): Finding {
  return {
    id: "x",
    fingerprint: "x",
    slotFingerprint: "x",
    ruleId: "R01",
    ruleName: "比率复算",
    ruleVersion: "1.0.0",
    documentIds: ["0".repeat(16)],
    severity: "error",
    verdict: "conflict",
    explainedBy: null,
    title: "",
    message: "",
    suggestion: "",
    relation: null,
    operands: [],
    claimed: null,
    computed: null,
    gap: null,
    inverse: [],
    hypotheses: [],
    blame: [],
    confidence: { extract: "high", bind: "sentence" },
    materiality: null,
    rootCauseId: null,
    related: [],
    ...changes,
  };
}
