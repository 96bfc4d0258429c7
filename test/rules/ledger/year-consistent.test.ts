import { yearConsistent } from "../../../rules/ledger/year-consistent.ts";
import { testRule } from "../../helpers/test-rule.ts";

const own = "2024年完成监控项目10个。\n2024年完成评价项目12个。\n2024年完成评估项目9个。\n";

testRule(yearConsistent, {
  holds: [
    {
      name: "headings of one year",
      text: "«三、2025年预算绩效工作计划»\n«（一）2025年工作思路»\n坚持稳中求进。",
    },
    {
      name: "a plan may look back",
      text: "«三、2025年预算绩效工作计划»\n«（一）2024年工作完成情况»\n完成良好。",
    },
  ],
  broken: [
    {
      name: "last year under a dated plan",
      text: "«三、伽师县2025年预算绩效工作计划»\n«（二）2024年全面实施预算绩效管理的目标任务»\n坚持完善。",
      messageId: "heading",
      severity: "hint",
      data: { year: "2024", other: "2025" },
    },
    {
      name: "one sentence that starts with last year",
      text: `${own}«2023年»完成培训15场。`,
      year: 2024,
      messageId: "sentence",
      severity: "warning",
      data: { year: "2023", other: "2024" },
    },
  ],
  abstains: [
    { name: "last year as a base", text: `${own}2023年同期完成培训15场。`, year: 2024 },
    {
      name: "too few sentences to tell",
      text: "2024年评估项目10个。\n2023年培训15场。",
      year: 2024,
    },
    { name: "years of titles in 《》", text: "三、2025年计划\n（一）落实《2024年方案》\n抓紧。" },
  ],
});
