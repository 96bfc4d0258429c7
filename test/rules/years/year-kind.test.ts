import { expect, test } from "vitest";
import { yearKind } from "../../../rules/years/year-kind.ts";

/** What the year that is marked by ｜ is told of. */
function kindOf(text: string): string | null {
  const at = text.indexOf("｜");
  return yearKind(text.replace("｜", ""), at);
}

test.for([
  ["根据《关于报送｜2024年度预算绩效管理工作情况的通知》要求", "cited"],
  ["根据《｜2024年绩效评价工作方案》要求", "cited"],
  ["根据《｜2024年部门预算编制指南》要求", null],
  ["根据《关于报送2023年情况的通知》，｜2024年开展评价。", "evaluated"],
  ["按照《预算法》，｜2024年开展评价。", "evaluated"],
  ["｜2024号文件", null],
  ["较｜2023年增长5%。", "compared"],
  ["，与｜2023年相比增长。", "compared"],
  ["（｜2023年为12个）", "compared"],
  ["同比｜2023年增长。", "compared"],
  ["由｜2023年的12个增加。", "compared"],
  ["与｜2025年部门预算安排挂钩。", "budgeted"],
  ["与｜2025年度预算全面挂钩。", "budgeted"],
  ["与 ｜2023年相比。", "compared"],
  ["清溪县财政局\n｜2025年1月15日", "signed"],
  ["清溪县财政局\n｜2025年1月15日前完成", "month"],
  ["评价结果作为安排｜2025年部门预算的依据。", "budgeted"],
  ["压减｜2025年预算1200万元。", "budgeted"],
  ["编制｜2025年度部门预算时应用。", "budgeted"],
  ["｜2025年部门预算已批复。", "budget"],
  ["｜2025年度预算绩效管理工作。", "opens"],
  ["｜2024年预算执行率85%。", "opens"],
  ["｜2024年预算单位12家。", "opens"],
  ["｜2024年全县重点项目一般公共预算", "budget"],
  ["｜2024年重点评价、部门预算", "evaluated"],
  ["四、｜2025年工作打算", "planned"],
  ["（一）｜2025年度绩效管理工作思路", "planned"],
  ["四、｜2025年工作总结", "other"],
  ["县财政局｜2025年工作打算", "to come"],
  ["四、｜2025年，工作打算", "to come"],
  ["对｜2023年项目支出开展评价。", "evaluated"],
  ["组织｜2023年度部门整体支出绩效自评。", "evaluated"],
  ["截至｜2024年12月", "month"],
  ["截至｜2024年 9 月底", "month"],
  ["｜2024年，全县共开展评价。", "opens"],
  ["说明。｜2024年，全县共开展评价。", "opens"],
  ["说明。\n｜2024年，将开展评价。", "opens a plan"],
  ["｜2025年，继续推进。", "opens a plan"],
  [
    "｜2025年，全县各部门在县委县政府坚强领导下和财政部门统一组织安排下认真落实各项要求，将继续推进。",
    "opens",
  ],
  ["县财政局将在｜2025年推进。", "to come"],
  ["下一步｜2025年力争覆盖。", "to come"],
  ["县财政局在｜2024年度推进。", "whole year"],
  ["县财政局在｜2024年推进。", "other"],
  ["拟于 ｜2025年推进。", "to come"],
  ["，｜2024年推进。", "other"],
] as const)("%s", ([text, expected]) => {
  expect(kindOf(text)).toBe(expected);
});
