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
