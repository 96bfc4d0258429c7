import { expect, test } from "vitest";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";

/** The objects of an evaluation, and in a later paragraph what each of them was handed. */
const told: readonly string[] = [
  "县财政局对«38→83»个部门整体支出、«21→12»个项目支出和«6→9»项政策开展财政重点绩效评价。\n评价结束后，县财政局印发整改通知，向«65→56»个被评价对象逐一反馈问题清单。",
  "委托5家第三方机构，对«14→41»个项目和«5→8»家部门整体支出开展财政重点评价，评价资金6.84亿元。\n市财政局将«19→91»份评价报告反馈被评价单位，要求限期整改。",
];

/** Some of the reports, or what is handed out is of another work. */
const silent: readonly string[] = [
  "对14个项目和5家部门整体支出开展财政重点评价。\n县财政局将已定稿的12份评价报告反馈被评价单位，其余报告正在征求意见。",
  "对14个项目和5家部门整体支出开展财政重点评价。\n除涉密外，18份评价报告在县政府网站公开。",
  "对14个项目和5家部门整体支出开展财政重点评价，同时完成12个乡镇财政运行综合评价。\n县财政局将31份评价报告反馈被评价单位。",
  "对8个项目和3家部门开展事前绩效评估。\n县财政局将6份评价报告反馈被评价单位，限期整改。",
  "对14个项目和5家部门整体支出开展财政重点评价。\n结合财会监督，向问题突出的单位下达整改通知书6份。",
];

test.for(told)("each miswritten number is told: %s", async (text) => {
  expect(await untold(text)).toEqual([]);
});

test.for([...told, ...silent])("right as printed: %s", async (text) => {
  expect(await alarmsRight(text)).toEqual([]);
});
