import { plain } from "../wording/plain.ts";
import { Fraction } from "fraction.js";
import { printedValue } from "../../domain/reading.ts";
import { areForEach } from "../lists/values-together.ts";
import { isListGap } from "../wording/list-gap.ts";
import { belowUnit } from "../magnitude/below-unit.ts";
import { farAbove } from "../magnitude/far-above.ts";
import { loneYuan } from "../magnitude/lone-yuan.ts";
import { thinAverages } from "../magnitude/thin-average.ts";
import { printedText } from "../wording/number-text.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isPrice } from "../wording/unit-price.ts";
import { unreadable } from "../wording/written.ts";

export interface Outlier {
  readonly quote: string;
  readonly peers: number;
  readonly from: string;
  readonly to: string;
  readonly side: "大" | "小";
}

/** Fewer peers tell nothing of what is usual. */
const fewestPeers = 4;
/** Two decades: a slip between 元, 万元 and 亿元 is four. */
const decades = new Fraction(100);
const totalRow = /^(?:总?合\s*计|总\s*计|共\s*计|小\s*计|平均)/;

interface Odd {
  readonly quote: string;
  readonly peer: string;
}

interface Data {
  readonly outlier: Outlier;
  readonly above: Odd;
  readonly yuan: Odd;
  readonly below: Odd;
  readonly thin: Odd;
}

/** By what an amount shows that its unit can hardly be meant. */
const signs = [
  { messageId: "above", find: farAbove, peer: "可比的金额" },
  { messageId: "thin", find: thinAverages, peer: "个数" },
  { messageId: "yuan", find: loneYuan, peer: "" },
  { messageId: "below", find: belowUnit, peer: "" },
] as const;

export const amountMagnitude = defineRule<Data>({
  id: "U04",
  name: "量级异常",
  about:
    "同一列表、同一列中的金额，不应比其余各项都大或都小一百倍以上；单位与全文金额、同句个数不相称的，疑似单位写错。",
  version: "1.0.0",
  severity: "warning",
  messages: {
    outlier: (d) =>
      `${d.quote}比同列的其余${String(d.peers)}项（${d.from}～${d.to}）${d.side}一百倍以上，单位或小数点疑似有误。`,
    above: (d) => `${d.quote}比文中其余金额（最大的为${d.peer}）大得多，单位疑似写错。`,
    yuan: (d) => `${d.quote}以“元”计，而文中资金都以万元、亿元计，单位疑似漏写“万”。`,
    below: (d) => `${d.quote}不足一万元却以“万元”计，单位疑似写错（亿元误作万元）。`,
    thin: (d) => `${d.quote}摊到${d.peer}，平均不到五千元，单位疑似写错。`,
  },
  *check({ scene }) {
    const told = new Set<Mention>();
    for (const group of groupsOf(scene)) {
      const outlier = outlierOf(group);
      if (outlier === null) continue;
      const { mention, data } = outlier;
      told.add(mention);
      yield unreadable("outlier", data, [evidenceOf("金额", mention)], {
        title: "金额量级异常",
        suggestion: "请核对这个金额的单位和小数点；确有大额或小额项目的，可不改。",
        text: "金额与同列各项量级相近",
      });
    }
    for (const { messageId, find, peer: role } of signs) {
      for (const { amount, peer } of find(scene)) {
        if (told.has(amount)) continue;
        told.add(amount);
        const quote = printedText(amount.figure.quote);
        const data = { quote, peer: printedText(peer?.figure.quote ?? "") };
        const own = evidenceOf("金额", amount);
        yield unreadable(messageId, data, peer === null ? [own] : [own, evidenceOf(role, peer)], {
          title: "金额单位疑误",
          suggestion: "请核对这个金额的单位；确实如此的，可不改。",
          text: "金额的单位与全文相称",
        });
      }
    }
  },
});

function groupsOf(scene: Scene): readonly (readonly Mention[])[] {
  const cells = scene.mentions.filter(
    ({ figure, scope, after }) => figure.kind === "amount" && scope.isRow && !totalRow.test(after),
  );
  const columns = Map.groupBy(
    cells,
    ({ figure: { cell } }) => `${String(cell?.table)},${String(cell?.column)}`,
  );
  return [...columns.values(), ...scene.scopes.flatMap(({ mentions }) => listsOf(mentions))];
}

/** Amounts of a sentence that follow each other as the items of one list. */
function listsOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const lists: Mention[][] = [];
  for (const mention of mentions) {
    if (mention.scope.isRow || mention.figure.kind !== "amount") continue;
    if (isOfEach(mention)) continue;
    const last = lists.at(-1)?.at(-1);
    const follows =
      last !== undefined &&
      last.place + 1 === mention.place &&
      isListGap(last, mention) &&
      // 每吨成本分别为86元、79元，全年支出2.04亿元: what one costs is no item beside what all cost.
      isPrice(last) === isPrice(mention) &&
      areForEach(last) === areForEach(mention);
    // The item before a list is its total as often as not: 其中 starts anew.
    if (follows && !between(last, mention).includes("其中")) lists.at(-1)?.push(mention);
    else lists.push([mention]);
  }
  return lists;
}

/** 其他36万元，人均培训费419元: what each has is no item beside what all have. */
function isOfEach({ before }: Mention): boolean {
  return /(?:[人户亩吨车床项]均|平均|每[一-龥]{1,3})[一-龥]{0,6}$/.test(plain(before));
}

function outlierOf(
  group: readonly Mention[],
): { readonly mention: Mention; readonly data: Outlier } | null {
  const sized = group.filter(({ figure }) => /[1-9]/.test(figure.quantity.digits));
  const sorted = sized.toSorted((a, b) => valueOf(a).compare(valueOf(b)));
  const [first, ...others] = sorted;
  if (first === undefined || others.length < fewestPeers) return null;
  const [second = first] = others;
  const [beforeLast = first, last = first] = sorted.slice(-2);
  const tell = (mention: Mention, from: Mention, to: Mention, side: Outlier["side"]) => ({
    mention,
    data: {
      quote: printedText(mention.figure.quote),
      peers: others.length,
      from: printedText(from.figure.quote),
      to: printedText(to.figure.quote),
      side,
    },
  });
  if (valueOf(last).compare(valueOf(beforeLast).mul(decades)) > 0)
    return tell(last, first, beforeLast, "大");
  if (valueOf(first).mul(decades).compare(valueOf(second)) < 0)
    return tell(first, second, last, "小");
  return null;
}

function valueOf(mention: Mention): Fraction {
  return printedValue(mention.figure.quantity).abs();
}
