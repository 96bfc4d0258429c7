import { expect, test } from "vitest";
import { coverageReachable } from "../../../rules/ledger/coverage-reachable.ts";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import {
  areItems,
  counterparts,
  mayBeWhole,
  plainWholes,
  restBehind,
} from "../../../rules/rates/plain-wholes.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import type { Mention, Scene } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(rateRecomputed, {
  holds: [
    {
      name: "an item of one list with the part is no whole",
      text: "评估项目«31个»，结论为“支持”的26个、“不支持”的«5个»，不支持率«16.1%»。",
    },
    {
      name: "what is told behind the rate is no whole",
      text: "«1580个»项目编报目标，审核中打回重填«237个»，打回率«15%»，一次性通过的1343个。",
    },
    {
      name: "the whole in the sentence before, not the smaller rest beside the part",
      text: "部门共编报项目绩效目标«512个»。聘请专家参与审核，初审合格«438个»，退回完善74个，初审合格率«85.5%»。",
    },
    {
      name: "其中 with a noun that belongs to what was done",
      text: "开展部门评价项目«178个»，其中形成评价报告并报财政局备案«163个»，报备率«91.57%»。",
    },
    {
      name: "called in the other order of characters",
      text: "问卷调查«600份»，收回«588份»，回收率«98%»。",
    },
    { name: "owed and paid", text: "应付补助«1350.00万元»，当年已付«1215.00万元»，付费率«90%»。" },
  ],
  broken: [
    {
      name: "an item of one list with the part, swapped digits",
      text: "评估项目«31个»，结论为“支持”的26个、“不支持”的«5个»，不支持率«11.6%»。",
      messageId: "mismatch",
    },
    {
      name: "其中 with a noun that belongs to what was done, swapped digits",
      text: "开展部门评价项目«178个»，其中形成评价报告并报财政局备案«136个»，报备率«91.57%»。",
      messageId: "mismatch",
      severity: "warning",
    },
    {
      name: "owed and paid, a lost digit",
      text: "应付补助«1350.00万元»，当年已付«125.00万元»，付费率«90%»。",
      messageId: "mismatch",
    },
  ],
  abstains: [
    {
      name: "of three classes two are not all",
      text: "绩效目标一次通过的842个，仍未通过的35个，退回后修改通过的398个，一次通过率66.0%。",
    },
    {
      name: "neither of two items is all",
      text: "退回修改的86个、合格的312个，合格率75%，另有18个未送审。",
    },
    {
      name: "a fee rate is no rate of payment",
      text: "项目总投资4200万元，担保费42万元，担保费率1.5%。",
    },
  ],
});

testRule(coverageReachable, {
  holds: [
    {
      name: "面, and the finance bureau that looks is not what is counted",
      text: "市直部门自评项目«2380个»，市财政局抽查«238个»，抽查面«10%»。",
    },
  ],
  broken: [
    {
      name: "面, swapped digits",
      text: "市直部门自评项目«2380个»，市财政局抽查«595个»，抽查面«23.5%»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
});

const sceneIn = (text: string): Scene => sceneOf(reportFrom(text));
const quotes = (mentions: readonly Mention[]): readonly string[] =>
  mentions.map(({ figure }) => figure.quote);

/** The number of the scene that is printed so. */
function mentionIn({ mentions }: Scene, quote: string): Mention {
  const found = mentions.find(({ figure }) => figure.quote === quote);
  if (found === undefined) throw new Error(`no ${quote}`);
  return found;
}

/** The wholes of a part among all other numbers: those of its sentence first, then those of the paragraph. */
function wholesIn(text: string, quote: string): readonly string[] {
  const scene = sceneIn(text);
  const part = mentionIn(scene, quote);
  const near = scene.mentions.filter(({ scope }) => scope === part.scope);
  const beside = scene.mentions.filter(({ scope }) => scope !== part.scope);
  return quotes(plainWholes(part, [near, beside]));
}

test.for([
  ["评估项目31个，通过26个。", "26个", ["31个"]],
  ["评估项目31个，结论为支持的26个、不支持的5个。", "5个", ["31个"]],
  ["评估项目31个，退回5个，通过26个。", "26个", ["31个"]],
  ["评估项目31个，涉及资金26万元，通过26个。", "26个", ["31个"]],
  ["评估项目31个。论证项目8个，通过26个。", "26个", ["31个"]],
  ["通过26个，评估项目31个。", "26个", ["31个"]],
  ["通过26个。评估项目31个。", "26个", []],
  ["评估项目31个，通过26个，全县项目90个。", "26个", ["31个"]],
  ["浏览36000次，收到意见58条，采纳意见37条。", "37条", ["58条"]],
  ["评估项目‹31个|year=2023›，通过‹26个|year=2024›。", "26个", []],
  ["没有通过31个，通过26个。", "26个", []],
] as const)("the wholes of a part: %s", ([text, part, wholes]) => {
  expect(wholesIn(text, part)).toEqual(wholes);
});

test.for([
  ["评估项目31个，通过26个。", "26个", "31个", true],
  ["评估项目31个。通过26个。", "26个", "31个", true],
  ["通过26个，评估项目31个。", "26个", "31个", false],
  ["其余31个，通过26个。", "26个", "31个", false],
  ["尚有未开工的31个，通过26个。", "26个", "31个", false],
] as const)("a whole is told first and is nothing that is left: %s", ([text, part, whole, may]) => {
  const scene = sceneIn(text);
  expect(mayBeWhole(mentionIn(scene, part), mentionIn(scene, whole))).toBe(may);
});

test.for([
  ["支持的26个、不支持的5个。", true],
  ["支持的26个的项目、不支持的5个。", true],
  ["支持的26个，不支持的5个。", false],
  ["支持的26个，已立项、不支持的5个。", false],
  ["支持的26个。不支持的、其他5个。", false],
  ["支持的26个，其中新增5个。", true],
  ["支持的26个、待定3个、不支持的5个。", false],
  ["|支持的26个|不支持、其他5个|", false],
] as const)("items of one list: %s", ([text, are]) => {
  const scene = sceneIn(text);
  const [first, second] = [mentionIn(scene, "26个"), mentionIn(scene, "5个")];
  expect(areItems(first, second)).toBe(are);
});

test("what stands behind 其中 is an item of what stands before, not the other way round", () => {
  const scene = sceneIn("自评金额19万元，其中上级资金8万元。");
  const [all, some] = [mentionIn(scene, "19万元"), mentionIn(scene, "8万元")];
  expect(areItems(all, some)).toBe(true);
  expect(areItems(some, all)).toBe(false);
});

test.for([
  ["初审合格438个，退回完善74个。", "438个", ["74个"]],
  ["退回完善74个，初审合格438个。", "438个", ["74个"]],
  ["初审合格438个，合格率85.5%，退回完善74个。", "438个", ["74个"]],
  ["初审合格438个，补充74个。", "438个", []],
  ["初审合格438个，退回资金74万元。", "438个", []],
  ["初审合格438个，退回单位74家。", "438个", []],
  ["通过842个、修改后通过398个、未通过35个。", "842个", []],
  ["通过842个、修改后通过398个、未通过35个。", "398个", ["35个"]],
  ["评审单位9家、单位8家，合格38家，退回74个，初审合格438个。", "438个", ["74个"]],
  ["退回完善74个，未通过38个。", "74个", []],
  ["|初审合格438个|退回完善74个|", "438个", []],
] as const)("what is told beside as all that is left: %s", ([text, part, rests]) => {
  expect(quotes(counterparts(mentionIn(sceneIn(text), part)))).toEqual(rests);
});

test.for([
  ["整改完成312条，整改率91.5%；尚未完成的29条正在推进。", ["29条"]],
  ["整改完成312条，整改率91.5%。其余 问题29条正在推进。", ["29条"]],
  ["整改完成312条，整改率91.5%，涉及资金8万元，剩余29条。", ["29条"]],
  ["整改完成312条，整改率91.5%；反馈的29条正在推进。", []],
  ["整改完成312条，整改率91.5%；尚未完成的单位29家。", []],
  ["整改完成312条，整改率91.5%；已公开的18条，剩余29条。", []],
  ["整改完成312条，整改率91.5%。\n剩余29条。", []],
  ["整改完成312条，整改率91.5%；截至年底各单位累计剩余29条。", []],
  ["整改完成312万元，整改率91.5%；剩余29条。", []],
] as const)("what is left, told next behind the rate: %s", ([text, rests]) => {
  const scene = sceneIn(text);
  const [part] = scene.mentions;
  expect(quotes(restBehind(part!, mentionIn(scene, "91.5%"), scene))).toEqual(rests);
});
