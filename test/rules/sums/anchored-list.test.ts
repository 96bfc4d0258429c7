import { expect, test } from "vitest";
import { anchoredSums } from "../../../rules/sums/anchored-list.ts";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";
import { testRule } from "../../helpers/test-rule.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "kinds told by what became of them, one with its share",
      text: "全部任务共分解绩效指标«74条»，平均每件7.4条。达到上半年节点的«51条»，占68.9%；接近节点、差距不大的«14条»；差距较大的«9条»。",
    },
  ],
  broken: [
    {
      name: "the last left out",
      text: "全部任务共分解绩效指标«74条»，平均每件7.4条。达到上半年节点的«51条»，占68.9%；接近节点、差距不大的«14条»。",
      ...mismatch,
    },
    {
      name: "one too many",
      text: "收回预算«2264.9万元»，平均每个251.7万元。涉及农林水领域«1108.3万元»，占48.9%；城乡建设领域«759.2万元»；其他类«9万元»；余下«397.4万元»属社会事业领域。",
      ...mismatch,
    },
    {
      name: "a number miswritten beside the one with the share",
      text: "对«416个»预警项目作出处理：收回资金的«149个»，占35.8%；督促加快的«148个»；结转下年的«83个»。",
      ...mismatch,
    },
  ],
});

/** Each list with what it must come to: `74条＝51条＋14条＋9条`. */
function sumsIn(text: string): readonly string[] {
  return anchoredSums(sceneOf(reportFrom(text))).map(({ parts, bound: { evidence } }) => {
    return `${evidence[0].quote}＝${parts.map(({ figure }) => figure.quote).join("＋")}`;
  });
}

test.for([
  [
    "其中基建投资类3927.4万元，占47.6%；专项业务类2615.8万元。",
    "8246.5万元＝3927.4万元＋2615.8万元",
  ],
  [
    "其中收回统筹的3927.4万元，占47.6%；调整用途的2615.8万元。",
    "8246.5万元＝3927.4万元＋2615.8万元",
  ],
  ["按来源分，本级3927.4万元，占47.6%；上级2615.8万元。", "8246.5万元＝3927.4万元＋2615.8万元"],
  ["投向道路3927.4万元，占47.6%；投向水利2615.8万元。", "8246.5万元＝3927.4万元＋2615.8万元"],
  [
    "道路3927.4万元，占47.6%；水利2615.8万元；剩余1603.3万元。",
    "8246.5万元＝3927.4万元＋2615.8万元＋1603.3万元",
  ],
  [
    "道路3927.4万元，占47.6%；水利2615.8万元；其他1703.3万元，已拨付6000万元。",
    "8246.5万元＝3927.4万元＋2615.8万元＋1703.3万元",
  ],
] as const)("%s", ([list, sum]) => {
  expect(sumsIn(`全年压减预算8246.5万元。${list}`)).toEqual([sum]);
});

test.for([
  [
    "far too much of several",
    "按领域看，道路3927.4万元，占47.6%；水利2615.8万元；农业17033万元。",
    "8246.5万元＝3927.4万元＋2615.8万元＋17033万元",
  ],
  [
    "shares that fill it",
    "道路5147.4万元，占62.4%；水利3100.1万元，占37.6%。",
    "8246.5万元＝5147.4万元＋3100.1万元",
  ],
  [
    "some of the last behind",
    "按领域看，道路3927.4万元，占47.6%；水利2615.8万元，其中新建600万元。",
    "8246.5万元＝3927.4万元＋2615.8万元",
  ],
  [
    "what is done and what is not",
    "已拨付7227.4万元，拨付率87.6%；尚未拨付819.1万元。",
    "8246.5万元＝7227.4万元＋819.1万元",
  ],
  [
    "another class beside places",
    "资金分布在5个街镇：东麓街道3927.4万元，占47.6%；平畴镇2615.8万元；乌石镇900万元；沙渡镇800万元；其他类700万元。",
    "8246.5万元＝3927.4万元＋2615.8万元＋900万元＋800万元＋700万元",
  ],
] as const)("wrong by itself: %s", ([, list, sum]) => {
  expect(sumsIn(`全年压减预算8246.5万元。${list}`)).toEqual([sum]);
});

const between = "平均得分89.0分。\n".repeat(2);

test("the whole farther back, where both numbers are long", () => {
  const list = "道路3927.4万元，占47.6%；水利2615.8万元；余下1703.3万元。";
  expect(sumsIn(`压减预算8246.5万元。\n${between}${list}`)).toEqual([
    "8246.5万元＝3927.4万元＋2615.8万元＋1703.3万元",
  ]);
  expect(sumsIn(`压减预算8246.5万元。\n${between}${between}${list}`)).toEqual([]);
  const short = "道路39万元，占48%；水利26万元；余下18万元。";
  expect(sumsIn(`压减预算82万元。\n${between}${short}`)).toEqual([]);
});

test.for([
  ["no word that it is all", "道路3927.4万元，占47.6%；水利2615.8万元。"],
  ["the largest only", "按领域看，金额居前的道路3927.4万元，占47.6%；水利2615.8万元。"],
  [
    "more of the rest without a number",
    "按领域看，道路3927.4万元，占47.6%；水利2615.8万元，其余领域较少。",
  ],
  ["far too little", "按领域看，道路827.4万元，占10.0%；水利2615.8万元。"],
  ["far too much", "按领域看，道路3927.4万元，占47.6%；水利7615.8万元。"],
  ["the share of something else", "按领域看，道路3927.4万元，占37.6%；水利2615.8万元。"],
  [
    "kinds that overlap",
    "涉及道路的3927.4万元，占47.6%；涉及水利的2615.8万元，部分资金同时涉及两类。",
  ],
  [
    "another number of the measure behind",
    "按领域看，道路3927.4万元，占47.6%；水利2615.8万元，包括新建600万元。",
  ],
  ["a change", "按领域看，道路3927.4万元，占47.6%；水利增加2615.8万元。"],
  ["no share at all", "按领域看，道路3927.4万元；水利2615.8万元。"],
] as const)("nothing bound: %s", ([, list]) => {
  expect(sumsIn(`全年压减预算8246.5万元。${list}`)).toEqual([]);
});
