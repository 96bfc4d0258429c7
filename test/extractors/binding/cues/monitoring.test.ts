import { expect, test } from "vitest";
import { monitoringCues } from "../../../../extractors/binding/cues/monitoring.ts";
import { testCues } from "../../../helpers/cue-cases.ts";
import type { MarkedCase } from "../../../helpers/extract-from.ts";
import { found, wanted } from "../../../helpers/extract-from.ts";

const head = "云岭县预算绩效管理工作总结\n（一）绩效运行监控。";

const bound: readonly MarkedCase[] = [
  [
    "对«1156个»项目开展绩效运行监控，其中红灯项目«12个»。",
    { indicator: "monitoring.projects_online" },
    { indicator: "monitoring.red_light_projects" },
  ],
  [
    "红灯项目«43个»。对其中«27个»执行偏慢的红灯、黄灯项目作出预算调整。",
    { indicator: "monitoring.red_light_projects" },
    { indicator: "monitoring.adjusted_projects" },
  ],
  ["对«24个»红灯项目调减了预算。", { indicator: "monitoring.adjusted_projects" }],
  ["对«24个»红灯项目的单位进行了约谈。", { indicator: "monitoring.red_light_projects" }],
  ["监控发现问题后收回资金«1500万元»。", { indicator: "monitoring.recovered_amount" }],
  ["重点监控项目«20个»。", { indicator: "monitoring.key_projects" }],
];

testCues(monitoringCues, head, bound);

test("a budget as adjusted and what was spent of it are not what monitoring adjusted", async () => {
  const each: MarkedCase = [
    `${head}调整后预算«8816万元»，累计支出«4593.14万元»。`,
    { indicator: null },
    { indicator: null },
  ];
  expect(await found(each)).toEqual(wanted(each));
});

test("words of other things name no indicator", async () => {
  const each: MarkedCase = [
    `${head}全年召开会议«3次»，购置设备«12台»。`,
    { indicator: null },
    { indicator: null },
  ];
  expect(await found(each)).toEqual(wanted(each));
});
