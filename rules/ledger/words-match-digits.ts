import type { Quantity } from "../../domain/quantity.ts";
import type { Report } from "../../domain/report.ts";
import type { Span } from "../../domain/span.ts";
import { overlaps } from "../../domain/span.ts";
import { hanDigits, hanValue } from "../wording/han-numeral.ts";
import { checkRelation, evidenceOf, relationMessages } from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check, Evidence } from "../rule.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { writtenAt } from "../wording/written.ts";

const han = `[${hanDigits}]+`;
const arabic = "\\d[\\d,]*(?:\\.\\d+)?";
const unit = "(?:万元|亿元|元|个|家|项(?!目)|人次|人(?!员)|份|条|次|期|批次|户|亩|件|名|张|辆|所)";

/**
 * One quantity in words and in digits, the second in brackets. Where only one of them carries a unit
 * it stands for both; （1） behind a numeral without any unit is the mark of a list.
 */
const shapes: readonly RegExp[] = [
  new RegExp(`(?<words>${han})(?<unit>${unit})[（(](?<digits>${arabic})\\k<unit>[）)]`, "dg"),
  new RegExp(`(?<words>${han})[（(](?<digits>${arabic})[）)](?<unit>${unit})`, "dg"),
  new RegExp(
    `(?<digits>${arabic})(?<unit>${unit})[（(](?:大写[：:]?)?(?:人民币)?(?<words>${han})\\k<unit>整?[）)]`,
    "dg",
  ),
  new RegExp(
    `(?:人民币|大写[：:]?)(?<words>${han})(?<unit>元)整?[（(]?(?:小写[：:]?)?[¥￥]?(?<digits>${arabic})元?[）)]?`,
    "dg",
  ),
  new RegExp(`百分之(?<words>${han})[（(](?<digits>${arabic})(?<unit>[%％])[）)]`, "dg"),
  new RegExp(`(?<digits>${arabic})(?<unit>[%％])[（(]百分之(?<words>${han})[）)]`, "dg"),
];

/** What the first shapes need; a search for the bracket is much quicker than one for numerals. */
const paired = new RegExp(`(?<=[${hanDigits}]${unit}?)[（(]\\d`);
const firstWithout = 2;

export const wordsMatchDigits = defineRule<RelationData>({
  id: "N05",
  name: "大小写、汉字数不符",
  about: "同一个数既写汉字又写阿拉伯数字的，两种写法应相等。",
  version: "1.0.0",
  severity: "error",
  messages: relationMessages,
  *check({ report, scene }) {
    const { text } = report.document.flow;
    for (const shape of paired.test(text) ? shapes : shapes.slice(firstWithout)) {
      for (const match of text.matchAll(shape)) yield* checkPair(report, scene, match);
    }
  },
});

/** 十余, 近三十, 数百, 不到一个（0.9个）: a rough word beside an exact number is no contradiction. */
const rough = /(?:[近约超逾余多数几上第]|不[到足满]|[超不]过|[大小高低多少]于|至[少多]|突破)$/;

function* checkPair(
  report: Report,
  scene: Scene,
  match: RegExpExecArray,
): Generator<Check<RelationData>> {
  const { words = "", digits = "", unit: measure = "" } = match.groups ?? {};
  const at = (name: string): Span => {
    const [start = 0, end = 0] = match.indices?.groups?.[name] ?? [];
    return { start, end };
  };
  const value = hanValue(words);
  const { text } = report.document.flow;
  if (
    value === null ||
    rough.test(text.slice(Math.max(0, at("words").start - 2), at("words").start))
  )
    return;
  const written = writtenAt(report, at("words"), "汉字数", quantityOf(String(value), measure));
  const printed = digitsAt(report, scene, at("digits"), quantityOf(digits, measure));
  const bound: Bound = {
    formula: { name: "value", args: [0], sign: "=", claim: 1 },
    evidence: [written, printed],
    text: "汉字数＝阿拉伯数字",
    binding: "sentence",
  };
  yield checkRelation(bound, {
    title: "汉字数与阿拉伯数字不符",
    suggestion: "请对照原始资料，改正写错的一个。",
  });
}

/** In the base unit of what is printed, so that both are compared digit by digit. */
function quantityOf(digits: string, unit: string): Quantity {
  const exponent = unit === "万元" ? 4 : unit === "亿元" ? 8 : 0;
  return {
    digits: digits.replace(/,/g, ""),
    exponent,
    unit,
    dimension: "count",
    qualifier: "exact",
  };
}

function digitsAt(report: Report, scene: Scene, flow: Span, quantity: Quantity): Evidence {
  const mention: Mention | undefined = scene.mentions.find(({ figure }) =>
    overlaps(figure.flow, flow),
  );
  const own = mention?.figure.quantity.dimension === "count" ? mention : undefined;
  return own === undefined
    ? writtenAt(report, flow, "阿拉伯数字", quantity)
    : evidenceOf("阿拉伯数字", own);
}
