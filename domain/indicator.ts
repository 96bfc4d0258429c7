import entries from "./indicators.json" with { type: "json" };
import type { Kind } from "./figure.ts";

export type Stage =
  | "institution"
  | "ex_ante"
  | "target"
  | "monitoring"
  | "evaluation"
  | "rectification"
  | "application"
  | "training"
  | "disclosure"
  | "cost";

/** The stages in the order of the yearly cycle. */
export const stageOrder: readonly Stage[] = [
  "institution",
  "ex_ante",
  "target",
  "monitoring",
  "evaluation",
  "rectification",
  "application",
  "training",
  "disclosure",
  "cost",
];

/** An entry of the indicator dictionary. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly stage: Stage;
  readonly kind: Kind;
  /** Nominal unit; reports vary (个 项 家). */
  readonly unit: string;
  readonly definition: string;
  readonly aliases: readonly string[];
  /** Arithmetic over other ids, alternatives separated by ";"; null when it stands alone. */
  readonly derivable_from: string | null;
}

// The JSON is reviewed data; test/domain/indicator.test.ts checks its shape with zod.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
export const indicators = entries as readonly Indicator[];

const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));

export function indicatorOf(id: string): Indicator | undefined {
  return byId.get(id);
}

export const stageNames: Readonly<Record<Stage, string>> = {
  institution: "制度建设与考核",
  ex_ante: "事前绩效评估",
  target: "绩效目标管理",
  monitoring: "绩效运行监控",
  evaluation: "绩效评价",
  rectification: "问题整改",
  application: "结果应用",
  training: "培训宣传",
  disclosure: "信息公开",
  cost: "成本绩效",
};
