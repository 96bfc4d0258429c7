import { expect, test } from "vitest";
import type { MarkedCase } from "../../helpers/extract-from.ts";
import { found, wanted } from "../../helpers/extract-from.ts";

const limit = { status: "threshold", year: null } as const;

const limits: readonly MarkedCase[] = [
  ["«90分»（含）以上为优，«60分»以下为差。", limit, limit],
  ["原则上不得超过«20%»。", limit],
  ["对连续«三年»低于«60分»的项目取消安排。", limit, limit],
  ["执行率«50%»（含）至«80%»的项目«183个»。", limit, limit, { status: "actual" }],
  ["执行率在«30%»—«50%»之间的单位«9家»。", limit, limit, { status: "actual" }],
  ["增幅达到«20%»或增加金额«50万元»（含）以上的项目开展评估。", limit, limit],
  ["优良项目中«90分»以上«51个»、«80分»—«90分»«57个»。", limit, {}, limit, limit, {}],
  ["优秀等次（«90分»以上）«18个»。", limit, {}],
  ["质量较差的每份扣«0.5分»，最多扣«2分»。", limit, limit],
  ["占比«62%»，高于省定«60%»的比例«2个百分点»。", {}, limit, {}],
  ["增强率达到«94.8%»，高出市定目标（«92%»）。", {}, limit],
  ["普惠园覆盖率，目标«92%»，实际«89.6%»。", { status: "threshold" }, { status: "actual" }],
  ["将评估起点由«200万元»调整为«100万元»。", limit, limit],
  ["对“中”“差”等部门分别按«5%»、«10%»压减公用经费。", limit, limit],
  ["低于«70%»的，按剩余指标的«50%»收回。", {}, limit],
  ["优按«100%»、良按«95%»、中按«85%»安排。", limit, limit, {}],
];

test.for(limits)("a limit that a rule sets: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

const results: readonly MarkedCase[] = [
  ["平均得分为«85分»，较上年提高。", { status: "actual" }],
  ["压减资金超过«500万元»。", { status: "actual" }],
  ["覆盖面达到«100%»。", { status: "actual" }],
  ["收回资金«30%»至«50%»。", { status: "actual" }, { status: "actual" }],
  ["平均每家扣«0.45分»，最多的扣«0.9分»。", { status: "actual" }, { status: "actual" }],
  ["目标«92%»的项目已完成，实际«3个»。", { status: "actual" }, { status: "actual" }],
  [
    "补助发放不符合规定«426.15万元»，超标准列支«3.2万元»。",
    { status: "actual" },
    { status: "actual" },
  ],
  ["按资金量排列，压减«5%»、收回«10%»。", { status: "actual" }, { status: "actual" }],
];

test.for(results)("a result above a bound is no limit: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});
