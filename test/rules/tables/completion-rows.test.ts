import { expect, test } from "vitest";
import { rateRecomputed } from "../../../rules/ledger/rate-recomputed.ts";
import { findingLines, ruleOnText } from "../../helpers/rule-on-text.ts";
import { testRule } from "../../helpers/test-rule.ts";

testRule(rateRecomputed, {
  holds: [
    { name: "占了", text: "涉及资金«9.34亿元»，其中民生保障«4.11亿元»，占了«44%»。" },
    {
      name: "only 整改 before the number",
      text: "移交的问题«75个»，累计整改«69个»，累计整改率«92%»。",
    },
    {
      name: "抽查数 of what was 抽取",
      text: "随机抽取«85个»项目复核，抽查面为一成。复核后调低等级的«12个»，占抽查数的«14.12%»。",
    },
  ],
  broken: [
    {
      name: "占了, swapped digits",
      text: "涉及资金«9.34亿元»，其中民生保障«1.41亿元»，占了«44%»。",
      messageId: "mismatch",
    },
    {
      name: "抽查数, another digit",
      text: "随机抽取«85个»项目复核，抽查面为一成。复核后调低等级的«12个»，占抽查数的«18.12%»。",
      messageId: "mismatch",
      severity: "warning",
    },
  ],
  abstains: [
    {
      name: "no column of targets",
      text: "|指标|上年完成值|完成值|完成率（%）|\n|受益户数（户）|5000|5600|98%|\n|管网（公里）|60|57|95.0%|",
    },
    { name: "what is still to be mended", text: "要求限期整改69个，整改率92%。" },
  ],
});

const form = (reached: string): string =>
  [
    "指标\t目标值\t完成值\t完成率（%）\t分值\t得分",
    "改造供水管网（公里）\t60\t57\t95.0\t20\t19",
    `新增受益户数（户）\t5,000\t${reached}\t112\t30\t28`,
    "改造排水管网（公里）\t40\t40\t100\t30\t30",
  ].join("\n");

test("a row of a form of self-evaluation: what was reached over the target", async () => {
  const { findings, receipts } = await ruleOnText(rateRecomputed, form("5,600"));
  expect(findings).toEqual([]);
  const passes = receipts.filter(({ outcome }) => outcome === "pass");
  expect(passes.map(({ operands }) => operands.map(({ quote }) => quote))).toContainEqual([
    "5,600",
    "5,000",
    "112",
  ]);
});

test("a row of a form of self-evaluation, swapped digits", async () => {
  expect(await findingLines(rateRecomputed, form("6,500"))).toEqual(["error 5,000 6,500 112"]);
});
