import { expect, test } from "vitest";
import { objectsReported } from "../../../rules/sums/objects-reported.ts";
import { alarmsRight, untold } from "../../helpers/miswritten.ts";
import { listingsTold } from "./listings-told.ts";

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

const evaluated = "对16个项目和4家部门整体支出开展重点评价。";

test.for([
  [`${evaluated}\n将21份评价报告反馈被评价单位。`, "21份＝16个＋4家"],
  [`${evaluated}\n向20个被评价对象逐一反馈问题。`, "20个＝16个＋4家"],
  [`${evaluated}\n逐一下达整改通知书20份。`, "20份＝16个＋4家"],
  [`${evaluated}\n县财政局将20份重点评价报告印发被评价单位。`, "20份＝16个＋4家"],
  [`${evaluated}\n评价质量较高。上述20份报告送达被评价单位，均公开。`, "20份＝16个＋4家"],
  [`${evaluated}${evaluated}\n将20份评价报告反馈被评价单位。`, "20份＝16个＋4家"],
  [`${evaluated}${"\n评价较好。".repeat(9)}\n将20份评价报告反馈被评价单位。`, "20份＝16个＋4家"],
  [
    "对16个项目和4家部门整体支出开展重点评价，同时完成5个乡镇财政运行综合评价。\n将25份评价报告反馈被评价单位。",
    "25份＝16个＋4家＋5个",
  ],
  [
    "对16个项目和4家部门整体支出开展重点评价，同时完成5个乡镇财政运行综合评价。\n将22份评价报告反馈被评价单位。",
    "22份＝16个＋4家",
  ],
  [`${evaluated}\n向20个评价对象反馈问题。`, "20个＝16个＋4家"],
  [`${evaluated}\n逐一下达整改通知20份。`, "20份＝16个＋4家"],
  [`${evaluated}\n县财政局将上述20份 评价 报告反馈被评价单位。`, "20份＝16个＋4家"],
  [
    "对16个项目、4家部门和3项涉及乡镇的政策开展重点评价。\n将32份评价报告反馈被评价单位。",
    "32份＝16个＋4家＋3项",
  ],
  [
    "对16个项目、4家部门整体支出绩效管理情况和3项事关民生的财政政策开展重点评价。\n将23份评价报告反馈被评价单位。",
    "23份＝16个＋4家＋3项",
  ],
  ["对16个项目和5个乡镇开展财政运行评价。\n将30份评价报告反馈被评价单位。", "30份＝16个＋5个"],
] as const)("to each object its own: %s", ([text, line]) => {
  expect(listingsTold(objectsReported, text)).toEqual([line]);
});

test.for([
  ["not told to be one for each", `${evaluated}\n下达整改通知书20份。`],
  ["in the paragraph itself", `评价工作\n${evaluated}将20份评价报告反馈被评价单位。`],
  ["far behind", `${evaluated}${"\n评价较好。".repeat(10)}\n将20份评价报告反馈被评价单位。`],
  ["assessed beforehand", "对16个项目和4家部门整体支出开展评估。\n将20份评价报告反馈被评价单位。"],
  ["last year's", "上年对16个项目和4家部门整体支出开展重点评价。\n将20份评价报告反馈被评价单位。"],
  ["only published", `${evaluated}\n将20份评价报告公开。`],
  ["those that are ready", `${evaluated}\n将已定稿的20份评价报告反馈被评价单位。`],
  ["some of them", `${evaluated}\n将20份评价报告部分反馈被评价单位。`],
  ["about so many", `${evaluated}\n将‹20份|qualifier=approx›评价报告反馈被评价单位。`],
  ["handed out last year", `${evaluated}\n上年将20份评价报告反馈被评价单位。`],
  ["planned", `${evaluated}\n将‹20份|status=plan›评价报告反馈被评价单位。`],
  [
    "another year",
    "对‹16个|year=2023›项目和‹4家|year=2023›部门整体支出开展重点评价。\n将‹20份|year=2024›评价报告反馈被评价单位。",
  ],
  ["money", `${evaluated}\n将20万元评价报告费用反馈。`],
  ["other papers", `${evaluated}\n将20份绩效目标反馈被评价单位。`],
  ["in a table", `${evaluated}\n|将20份评价报告反馈被评价单位|`],
  [
    "two evaluations",
    `${evaluated}对6个项目和4家部门整体支出开展重点评价。\n将20份评价报告反馈被评价单位。`,
  ],
  ["so many units", `${evaluated}\n向19个单位的每个评价对象反馈问题。`],
  ["so many projects", `${evaluated}\n将19个项目的每份评价报告反馈被评价单位。`],
  ["what came back", `${evaluated}\n逐一下达整改通知书后收到整改报告19份。`],
  ["named times", `${evaluated}\n逐一下达整改通知书19次。`],
  ["the rest", `${evaluated}\n将其余19份评价报告反馈被评价单位。`],
  ["of other work", `${evaluated}\n将自行选取形成的19份评价报告反馈被评价单位。`],
  [
    "monitored, and the evaluation of last year told beside",
    "对16个项目和4家部门整体支出开展监控，结合上年评价。\n将19份评价报告反馈被评价单位。",
  ],
  ["nothing was evaluated", "将20份评价报告反馈被评价单位。"],
] as const)("not one for each: %s", ([, text]) => {
  expect(listingsTold(objectsReported, text)).toEqual([]);
});
