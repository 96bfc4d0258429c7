import { expect, test } from "vitest";
import { isAnnounced, isPlanName, isPlanSection } from "../../../extractors/context/plan.ts";

function section(title: string, level = 1): boolean {
  return isPlanSection([{ start: 0, level, title }], 2024);
}

test.for(["下一步工作打算", "2025年工作计划", "今后努力方向", "改进措施", "2025年重点工作安排"])(
  "“%s” heads what is still to come",
  (title) => {
    expect(section(title)).toBe(true);
  },
);

test.for(["工作开展情况", "2024年主要做法", "计划执行情况", "取得的成效"])(
  "“%s” heads results",
  (title) => {
    expect(section(title)).toBe(false);
  },
);

test.for(["下一步，将评价", "2025年，力争完成", "全年拟评价", "预计完成", "我县计划开展评价"])(
  "“%s” announces",
  (lead) => {
    expect(isAnnounced(lead)).toBe(true);
  },
);

test.for(["全年共评价", "完成年度任务"])("“%s” announces nothing", (lead) => {
  expect(isAnnounced(lead)).toBe(false);
});

test("a year that names a plan is told by what follows it", () => {
  expect(isPlanName("工作计划。")).toBe(true);
  expect(isPlanName("，评价36个项目。")).toBe(false);
});
