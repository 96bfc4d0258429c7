import type { FrameRow } from "./frame-row.ts";

/** Rows for amounts, from the particular to the general. */
export const amountFrames: readonly FrameRow[] = [
  { act: ["reject", "support", "rest"], indicator: null },
  {
    lead: /(?:实际|累计|已)(?:支出|执行|支付|到位|拨付|使用)(?:资金|金额|数)?(?:共|为|达)?$/,
    indicator: null,
  },
  { lead: /^(?:支出|拨付|到位|使用)(?:资金|金额)(?:共|为|达)?$/, indicator: null },
  { stages: ["target"], act: ["cut", "request"], indicator: null },
  { stages: ["ex_ante"], act: ["approve"], indicator: "ex_ante.approved_amount" },
  { stages: ["ex_ante"], act: ["cut"], indicator: "ex_ante.reduced_amount" },
  { stages: ["ex_ante"], act: ["request"], indicator: "ex_ante.reviewed_amount" },
  {
    act: ["recover"],
    stages: ["monitoring", "application"],
    indicator: "monitoring.recovered_amount",
  },
  {
    act: ["adjust"],
    stages: ["monitoring", "rectification"],
    indicator: "monitoring.adjusted_amount",
  },
  { act: ["cut"], stages: ["monitoring"], indicator: "monitoring.adjusted_amount" },
  {
    act: ["keyMonitor"],
    stages: ["monitoring"],
    indicator: "monitoring.key_amount",
  },
  {
    act: ["cut", "adjust"],
    stages: ["evaluation", "application", "disclosure"],
    indicator: "application.cut_amount",
  },
  {
    act: ["selfEvaluate"],
    stages: ["evaluation"],
    indicator: "evaluation.self_amount",
  },
  {
    act: ["approve", "cut", "recover", "adjust"],
    stages: ["cost"],
    indicator: null,
  },
  {
    stages: ["cost"],
    clause: /(?:资金|预算|金额)/,
    indicator: "cost.pilot_amount",
  },
  {
    stages: ["target"],
    clause: /(?:涉及|覆盖|资金|金额)/,
    indicator: "target.amount",
  },
  {
    stages: ["monitoring"],
    lead: /(?:^全年预算|预算数|预算金额|预算资金|预算总额)$/,
    indicator: "monitoring.budget_amount",
  },
  // A column of a table: its cells hold the number alone.
  {
    stages: ["monitoring"],
    lead: /^调整后(?:全年)?预算(?:数|金额)?$/,
    sentence: /^[\d.,，\s]+$/,
    indicator: "monitoring.budget_amount",
  },
];
