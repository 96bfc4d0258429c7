import { expect, test } from "vitest";
import { partsAddUp } from "../../../rules/ledger/parts-add-up.ts";
import { lineSums } from "../../../rules/sums/line-sum.ts";
import { testRule } from "../../helpers/test-rule.ts";
import { listingsTold } from "./listings-told.ts";

const mismatch = { messageId: "mismatch", severity: "warning" } as const;

testRule(partsAddUp, {
  holds: [
    {
      name: "lines that nothing numbers, behind a colon",
      text: "«58项»专项资金由26个部门管理，按投向分为四个方向，情况如下：\n\n产业扶持方向«17项»，执行率53.0%；\n\n民生补助方向«22项»，执行率88.6%；\n\n城乡建设方向«11项»，执行率70.3%；\n\n社会治理方向«8项»，执行率73.8%。",
    },
    {
      name: "the total below the lines, in a clause of its own",
      text: "（一）新增项目。送审金额«14260万元»，主要是需求不足。\n\n（二）延续项目。送审金额«9835万元»，逐年比对。\n\n（三）政府投资项目。送审金额«38720万元»，简易评审。\n\n三项合并，全年送审金额«62815万元»，为近年较高水平。",
    },
    {
      name: "以上 below dashes",
      text: "压减的具体情况：\n\n——部门项目经费。按评价意见压减«1236.80万元»。\n\n——产业扶持资金。予以取消或合并，压减«914.55万元»。\n\n以上压减«2151.35万元»，涉及14个部门。",
    },
    {
      name: "points in lines of their own",
      text: "审核中发现问题«94个»，分为三类：\n\n一是目标编制类«31个»，没有可衡量的标准。\n\n二是预算执行类«27个»，挤占项目支出。\n\n三是资料质量类«36个»，依据缺失。",
    },
    {
      name: "beside what it is compared with",
      text: "检查发现问题«109个»，比上年度检查的241个减少132个。归类如下。\n\n（一）事前评估环节«47个»。论证不充分。\n\n（二）绩效目标环节«62个»。指标不完整。",
    },
  ],
  broken: [
    {
      name: "a digit in a line that nothing numbers",
      text: "«58项»专项资金由26个部门管理，按投向分为四个方向，情况如下：\n\n产业扶持方向«17项»，执行率53.0%；\n\n民生补助方向«22项»，执行率88.6%；\n\n城乡建设方向«81项»，执行率70.3%；\n\n社会治理方向«8项»，执行率73.8%。",
      ...mismatch,
    },
    {
      name: "a digit in a line",
      text: "（一）新增项目。送审金额«14260万元»，主要是需求不足。\n\n（二）延续项目。送审金额«9875万元»，逐年比对。\n\n（三）政府投资项目。送审金额«38720万元»，简易评审。\n\n三项合并，全年送审金额«62815万元»，为近年较高水平。",
      ...mismatch,
    },
    {
      name: "a digit of the total below",
      text: "压减的具体情况：\n\n——部门项目经费。按评价意见压减«1236.80万元»。\n\n——产业扶持资金。予以取消或合并，压减«914.55万元»。\n\n以上压减«2751.35万元»，涉及14个部门。",
      ...mismatch,
    },
  ],
  abstains: [
    {
      name: "no more than examples behind a colon",
      text: "全年督促整改问题58项，例如：\n\n教育局整改17项，完善了台账；\n\n民政局整改9项，补齐了资料。",
    },
    {
      name: "who manages them, and how many kinds there are",
      text: "12项专项资金由26个主管部门管理，按投向分为四个方向，情况如下。",
    },
    {
      name: "what follows the lines looks back on nothing",
      text: "（一）新增项目。送审金额14260万元，主要是需求不足。\n\n（二）延续项目。送审金额9835万元，逐年比对。\n\n全县送审金额62815万元，为近年较高水平。",
    },
    {
      name: "what follows is called otherwise",
      text: "（一）新增项目。送审金额14260万元，主要是需求不足。\n\n（二）延续项目。送审金额9835万元，逐年比对。\n\n上述项目评减金额4261万元。",
    },
  ],
});

const cut = "（一）部门项目。按评价意见压减1236.8万元。\n（二）产业扶持。合并后压减914.55万元。";
const points = "（一）事前评估环节47个。\n（二）绩效目标环节62个。";
const mended = "（一）预算编制方面，整改60个。\n（二）预算执行方面，整改69个。";

test.for<readonly [name: string, text: string, lines: readonly string[]]>([
  [
    "called alike above",
    `全年压减资金2151.35万元。\n${cut}`,
    ["2151.35万元＝1236.8万元＋914.55万元"],
  ],
  [
    "called alike above, among other words",
    `压减项目的支出为2151.35万元。\n${cut}`,
    ["2151.35万元＝1236.8万元＋914.55万元"],
  ],
  [
    "three paragraphs above",
    `全年压减资金2151.35万元。\n措施有力。\n成效明显。\n${cut}`,
    ["2151.35万元＝1236.8万元＋914.55万元"],
  ],
  [
    "four paragraphs above",
    `全年压减资金2151.35万元。\n措施有力。\n成效明显。\n整改到位。\n${cut}`,
    [],
  ],
  ["in a table above", `|全年压减2151.35万元|\n${cut}`, []],
  [
    "of another unit of counting",
    `全年压减2151.35万元的单位12家。\n（一）部门项目压减7个。\n（二）产业扶持压减5个。`,
    [],
  ],
  ["planned above", `计划压减‹2151.35万元|status=plan›。\n${cut}`, []],
  [
    "the one that fits",
    `完成整改129个，应整改150个，正在整改15个。\n${mended}`,
    ["129个＝60个＋69个"],
  ],
  ["else the greatest", `正在整改15个，完成整改128个。\n${mended}`, ["128个＝60个＋69个"]],
  ["the only number above", `检查发现问题109个。\n${points}`, ["109个≥47个＋62个"]],
  ["the only number, but two paragraphs above", `检查发现问题109个。\n具体如下。\n${points}`, []],
  ["one of two numbers above", `检查项目109个，抽查项目120个。\n${points}`, []],
  ["beside a mean", `检查发现问题109个，平均3个。\n${points}`, ["109个≥47个＋62个"]],
  [
    "beside what it is for each",
    `检查发现问题109个，每家单位3个。\n${points}`,
    ["109个≥47个＋62个"],
  ],
  ["beside last year's", `检查发现问题109个，上年241个。\n${points}`, ["109个≥47个＋62个"]],
  ["beside by how many it grew", `检查发现问题109个，增加12个。\n${points}`, ["109个≥47个＋62个"]],
  [
    "beside what it is compared with",
    `检查发现问题109个，比上一轮专项检查发现的241个少。\n${points}`,
    ["109个≥47个＋62个"],
  ],
  ["among many", `检查中较为突出的问题109个。\n${points}`, ["109个≥47个＋62个"]],
  [
    "of lines that the words above count",
    `检查发现问题109个，分为两类：\n${points}`,
    ["109个＝47个＋62个"],
  ],
  [
    "of lines of which more were counted",
    `检查发现问题109个，分为三类：\n${points}`,
    ["109个≥47个＋62个"],
  ],
  [
    "below, with 以上",
    `${cut}\n以上压减2151.35万元，涉及14个部门。`,
    ["2151.35万元＝1236.8万元＋914.55万元"],
  ],
  [
    "below, with how many",
    `${cut}\n两项压减2151.35万元，涉及14个部门。`,
    ["2151.35万元＝1236.8万元＋914.55万元"],
  ],
  [
    "below, with how many in the next clause",
    `${cut}\n综上，两类项目压减资金2151.35万元。`,
    ["2151.35万元＝1236.8万元＋914.55万元"],
  ],
  ["below, with 合计", `${cut}\n合计压减2151.35万元。`, ["2151.35万元＝1236.8万元＋914.55万元"]],
  [
    "below, with 共计 in the next clause",
    `${cut}\n全年，共计压减 支出2151.35万元。`,
    ["2151.35万元＝1236.8万元＋914.55万元"],
  ],
  ["below, in words that do not look back", `${cut}\n全年压减2151.35万元。`, []],
  [
    "below, how many of something else",
    `${cut}\n通过三方会审压减2151.35万元，按部门合计压减。`,
    [],
  ],
  ["below, something else", `${cut}\n以上收回2151.35万元。`, []],
  ["below, in another unit", `${cut}\n以上压减12个项目。`, []],
  ["below, in a table", `${cut}\n|以上压减2151.35万元|`, []],
  [
    "below lines of two names",
    "（一）部门项目。压减1236.8万元。\n（二）产业扶持。收回914.55万元。\n以上压减2151.35万元。",
    [],
  ],
  [
    "below lines without names",
    "（一）1236.8万元用于教育。\n（二）914.55万元用于卫生。\n以上压减2151.35万元。",
    [],
  ],
])("the total of lines: %s", ([, text, lines]) => {
  expect(listingsTold(lineSums, text)).toEqual(lines);
});

test.for<readonly [name: string, text: string, lines: readonly string[]]>([
  [
    "several numbers of each line",
    "送审300万元，核减50万元。\n（一）教育。送审100万元，核减20万元。\n（二）卫生。送审200万元，核减30万元。",
    ["300万元＝100万元＋200万元", "50万元＝20万元＋30万元"],
  ],
  [
    "told in another order",
    "送审300万元，核减50万元。\n（一）教育。送审100万元，核减20万元。\n（二）卫生。核减30万元后，送审200万元。",
    ["300万元＝100万元＋200万元", "50万元＝20万元＋30万元"],
  ],
  [
    "the first of each line, whatever they are called",
    "专项资金39项。\n（一）产业扶持17项。\n（二）城乡建设22项。",
    ["39项≥17项＋22项"],
  ],
  [
    "not the second of each line, called otherwise",
    "共核减25项。\n（一）产业扶持17项，核减3项。\n（二）城乡建设22项，压减4项。",
    ["25项≥17项＋22项"],
  ],
  [
    "not what stands behind money",
    "专项资金39项。\n（一）产业扶持17项。\n（二）投入20万元支持城乡建设22项。",
    [],
  ],
  [
    "a line that tells none",
    "全年压减300万元。\n（一）教育。压减100万元。\n（二）卫生。涉及项目12个。",
    [],
  ],
])("what the lines tell: %s", ([, text, lines]) => {
  expect(listingsTold(lineSums, text)).toEqual(lines);
});

test.for([
  ["主要项目自评情况", true],
  ["主要项目自评情况如下：", true],
  ["部分项目压减情况。", true],
  ["重点项目压减做法", true],
  ["个别项目 ", true],
  ["压减较大的项目如下：", true],
  ["例如：", true],
  ["诸如以下项目：", true],
  ["例如", false],
  ["各部门压减情况", false],
  ["部门压减情况", false],
  ["重点评价压减情况", false],
  ["主要领导高度重视，按部门压减", false],
  ["主要由各预算单位结合自身实际情况逐项清理压减", false],
] as const)("some are told for all: %s", ([head, isPicked]) => {
  const line = isPicked ? "≥1236.8万元＋914.55万元主要" : "＝1236.8万元＋914.55万元";
  expect(listingsTold(lineSums, `压减资金2151.35万元。\n${head}\n${cut}`)).toEqual([
    `2151.35万元${line}`,
  ]);
});
