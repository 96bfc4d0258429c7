import { expect, test } from "vitest";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { found, wanted } from "../../helpers/extract-from.ts";

const none = { indicator: null } as const;

const narrower: readonly MarkedCase[] = [
  ["开展绩效监控。县水利局红灯项目«5个»。", none],
  [
    "开展事前评估。区住建局送评«16个»，评减«2310.15万元»；区教育局送评«13个»，评减«1184.00万元»。",
    none,
    none,
    none,
    none,
  ],
  ["发现问题整改：资金管理类问题«46个»，已整改«44个»，整改率«95.7%»。", {}, none, none],
  ["绩效监控中，对预计年底无法支出的«31个»项目暂缓拨款。", none],
  ["绩效监控中，支出进度达到«80%»以上的项目«268个»，占比较高。", {}, none],
  ["绩效监控得分，«90分»以上«25个»单位。", {}, none],
  ["应编报绩效目标的项目«987个»，已编报。", none],
  ["绩效监控收回率«86.0%»，暂未收回«1179万元»。", {}, none],
  ["评价结果应用中，单个对象压减最多的为«640万元»。", none],
  ["绩效监控收回资金«8005万元»，用于“三保”支出«6500万元»。", {}, none],
  ["因报告质量不高，评价结果应用中扣减服务费«7.2万元»。", none],
  ["自评项目«463个»，自评优«402个»、良«61个»。", {}, none, {}],
  ["督促«9个»部门修订资金管理办法«12项»。", none, none],
  ["评价委托中介机构，对«2家»机构扣减报酬。", none],
  ["绩效目标审核中，«52个»项目共设置三级指标«486个»。", none, {}],
  ["公开项目绩效目标«1134个»。", none],
  ["分财政评价和部门评价«两个»层次组织实施。", none],
  [
    "结果应用：对“中”的«12家»部门压减«173万元»，对“差”的«3家»部门压减«87万元»，合计压减«260万元»。",
    none,
    none,
    none,
    none,
    { indicator: "application.cut_amount" },
  ],
];

test.for(narrower)("a part, a use or a shortfall bears no indicator: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

const own: readonly MarkedCase[] = [
  ["县财政局送评«16个»，事前评估评减«2310.15万元»。", {}, { indicator: "ex_ante.reduced_amount" }],
  ["绩效监控中，红灯项目«5个»。", { indicator: "monitoring.red_light_projects" }],
  [
    "发现问题«148个»，已整改«129个»，整改完成率«87.16%»。",
    {},
    { indicator: "rectification.issues_rectified" },
    { indicator: "rectification.rectification_rate" },
  ],
  [
    "结果应用中，对“中”等次的«2个»对象压减预算«215万元»。",
    { indicator: "application.projects_cut" },
    { indicator: "application.cut_amount" },
  ],
  [
    "事前评估起点由«200万元»调整为«100万元»。",
    { indicator: "ex_ante.threshold_project_amount" },
    { indicator: "ex_ante.threshold_project_amount" },
  ],
];

test.for(own)("what tells of the whole keeps its indicator: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});
