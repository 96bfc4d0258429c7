import { expect, test } from "vitest";
import { echoes } from "../../../rules/repeats/echo-binding.ts";
import { sceneOf } from "../../../rules/wording/scene.ts";
import { reportFrom } from "../../helpers/report.ts";

/** What is told again, with how grave a difference is. */
function echoesTold(text: string): readonly string[] {
  return echoes(sceneOf(reportFrom(text))).map(({ bound, severity }) => {
    const quotes = bound.evidence.map(({ quote }) => quote).join(" ");
    return `${quotes} ${severity}`;
  });
}

test.for([
  ["压减486520.35万元（约合48.65亿元）。", "486520.35万元 48.65亿元"],
  ["压减486520.35万元（合 48.65亿元）。", "486520.35万元 48.65亿元"],
  ["压减486520.35万元，即48.65亿元。", "486520.35万元 48.65亿元"],
  ["压减486520.35万元（折合人民币48.65亿元）。", "486520.35万元 48.65亿元"],
  ["压减48.65亿元（约为486520.35万元）。", "486520.35万元 48.65亿元"],
] as const)("in another unit: %s", ([text, quotes]) => {
  expect(echoesTold(text)).toEqual([`${quotes} error`]);
});

test.for([
  ["another number", "压减486520.35万元（其中48.65亿元）。"],
  ["words between", "压减486520.35万元，整改后约合48.65亿元。"],
  ["words behind", "压减486520.35万元（约合每年48.65亿元）。"],
  ["things", "压减486520.35万元（合48个）。"],
  ["points", "提高12%（合12个百分点）。"],
  ["in a table", "|压减486520.35万元（约合48.65亿元）|"],
] as const)("not in another unit: %s", ([, text]) => {
  expect(echoesTold(text)).toEqual([]);
});

test.for([
  ["压减资金2136.45万元。\n通过评审压减2136.45万元。", "2136.45万元 2136.45万元"],
  ["压减资金2136.45万元。\n通过评审压减2163.45万元。", "2136.45万元 2163.45万元"],
  ["压减资金2136.45万元。\n通过评审压减2136.95万元。", "2136.45万元 2136.95万元"],
  ["压减资金21.36亿元。\n通过评审压减213600万元。", "213600万元 21.36亿元"],
  ["压减资金21.36亿元。\n通过评审压减213642.5万元。", "213642.5万元 21.36亿元"],
  ["压减资金21.36亿元。\n通过评审压减231642.5万元。", "231642.5万元 21.36亿元"],
  ["压减“总额”共计2136.45万元。\n通过评审 压减金额达到2136.45万元。", "2136.45万元 2136.45万元"],
  ["压减‹2136.45万元|a.b›。\n通过评审压减‹2136.45万元|c.d›。", "2136.45万元 2136.45万元"],
  ["压减资金2003万元。\n通过评审压减达2003万元。", "2003万元 2003万元"],
  [
    "送审9000.00万元，核定6863.55万元，压减2136.45万元。\n送审9000万元，减去核定后压减2136.45万元。",
    "2136.45万元 2136.45万元",
  ],
] as const)("an amount of one name: %s", ([text, quotes]) => {
  expect(echoesTold(text)).toEqual([`${quotes} warning`]);
});

test.for([
  ["two digits off", "压减2136.45万元。\n评审压减2189.45万元。"],
  ["half a swap", "压减2136.45万元。\n评审压减2164.45万元。"],
  ["the other half", "压减2136.45万元。\n评审压减2153.45万元。"],
  ["a swap and another digit", "压减2136.45万元。\n评审压减1236.95万元。"],
  ["digits swapped far apart", "压减2136.45万元。\n评审压减2536.41万元。"],
  ["another number", "压减2136.45万元。\n评审压减7.13亿元。"],
  ["ten times as much", "压减2136.45万元。\n评审压减21364.5万元。"],
  ["in one paragraph", "压减2136.45万元。评审压减2136.45万元。"],
  ["told by the dictionary", "压减‹2136.45万元|a.b›。\n压减‹2136.45万元|a.b›。"],
  ["of another name", "压减2136.45万元。\n评审核定2136.45万元。"],
  ["a name for anything", "涉及资金2136.45万元。\n评审涉及2136.45万元。"],
  ["no name", "2136.45万元。\n共2136.45万元。"],
  ["a name of one character", "投2136.45万元。\n投2136.45万元。"],
  ["few digits", "压减213万元。\n评审压减213万元。"],
  ["few digits but for zeros", "压减0.0213亿元。\n评审压减213.00万元。"],
  ["things", "压减2136个。\n评审压减2136个。"],
  ["about so much", "压减2136.45万元。\n评审压减‹2136.45万元|qualifier=over›。"],
  ["planned", "压减2136.45万元。\n评审压减‹2136.45万元|status=plan›。"],
  ["another year", "压减‹2136.45万元|year=2023›。\n压减‹2136.45万元|year=2024›。"],
  ["last year's", "上年压减2136.45万元。\n评审压减2136.45万元。"],
  ["in a table", "|压减2136.45万元|\n评审压减2136.45万元。"],
] as const)("no amount told again: %s", ([, text]) => {
  expect(echoesTold(text)).toEqual([]);
});

test.for([
  [
    "选取‹14个|evaluation.key_objects›评价对象。\n在网站公开‹41份|disclosure.evaluation_reports›评价报告。",
    "14个 41份",
  ],
  ["评价对象7个，优4个、良1个、中2个、差0个。\n对“中”等次的4个对象压减预算。", "2个 4个"],
  [
    "县财政局选取18个投资额度大、社会影响广的项目开展重点评估。19个项目中，予以支持的11个、部分支持的5个、不予支持的2个。",
    "18个 19个",
  ],
] as const)("a number of things: %s", ([text, quotes]) => {
  expect(echoesTold(text)).toEqual([`${quotes} warning`]);
});

function lines(count: number): string {
  return Array.from({ length: count }, () => "压减2136.45万元。").join("\n");
}

test("so many amounts of one name are a list", () => {
  expect(echoesTold(lines(8))).toHaveLength(28);
  expect(echoesTold(lines(9))).toEqual([]);
});

test("two numbers that both fit what stands beside them are two numbers", () => {
  const a = "送审9000.00万元，核定6863.55万元，压减2136.45万元。";
  const b = "送审9000.00万元，核定6836.55万元，压减2163.45万元。";
  expect(echoesTold(`${a}\n${b}`)).not.toContain("2136.45万元 2163.45万元 warning");
  expect(echoesTold(`${a}\n压减2163.45万元。`)).toContain("2136.45万元 2163.45万元 warning");
});
