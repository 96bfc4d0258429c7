import { yearConsistent } from "../../../rules/ledger/year-consistent.ts";
import { testRule } from "../../helpers/test-rule.ts";

const title = "清溪县预算绩效管理工作总结\n";

testRule(yearConsistent, {
  holds: [
    {
      name: "one budget, told twice",
      text: `${title}对等次为“中”的2个项目，«2025»年预算压减120万元。评估意见作为«2025»年预算安排的硬约束。`,
      year: 2024,
    },
  ],
  broken: [
    {
      name: "once the year of the report",
      text: `${title}对等次为“中”的2个项目，«2024»年预算压减120万元。分析结果已运用到«2025»年预算编制。`,
      year: 2024,
      messageId: "result",
      severity: "warning",
      says: "结果应用的预算年度前后不一：应用结果的预算年度一处写2024年，而另一处为2025年",
    },
  ],
  abstains: [
    {
      name: "this year's budget, told twice as well",
      text: `${title}对等次为“中”的2个项目，2024年预算压减120万元。对等次为“差”的项目取消2024年预算。分析结果已运用到2025年预算编制。`,
      year: 2024,
    },
    { name: "one budget", text: `${title}评价结果应用于2025年预算编制。`, year: 2024 },
    {
      name: "goals of this year's budget",
      text: `${title}编制2024年预算时同步编报绩效目标682个。评价结果应用于2025年预算编制。`,
      year: 2024,
    },
    {
      name: "two budgets in one sentence",
      text: `${title}对评价等次为“差”的项目取消2024年预算，相应核减2025年预算。评价结果应用于2025年预算编制。`,
      year: 2024,
    },
    {
      name: "the two years after",
      text: `${title}根据评价结果压减2025年预算120万元。监控结果应用于2026年预算编制。`,
      year: 2024,
    },
  ],
});
