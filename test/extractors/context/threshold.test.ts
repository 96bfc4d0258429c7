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
];

test.for(limits)("a limit that a rule sets: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});

const results: readonly MarkedCase[] = [
  ["平均得分为«85分»，较上年提高。", { status: "actual" }],
  ["压减资金超过«500万元»。", { status: "actual" }],
  ["覆盖面达到«100%»。", { status: "actual" }],
  ["收回资金«30%»至«50%»。", { status: "actual" }, { status: "actual" }],
];

test.for(results)("a result above a bound is no limit: %s", async (each) => {
  expect(await found(each)).toEqual(wanted(each));
});
