import type { Formula } from "../../domain/relation.ts";
import { printedValue } from "../../domain/reading.ts";
import { strengthOf } from "../../domain/strength.ts";
import { enumerationsIn } from "../counts/enumerations.ts";
import type { Enumeration } from "../counts/enumeration.ts";
import { quantitiesOf } from "../findings/explain.ts";
import { itemisedIn } from "../counts/item-binding.ts";
import type { Itemised } from "../counts/item-binding.ts";
import { areCertain } from "../lists/item-trust.ts";
import { printedText } from "../wording/number-text.ts";
import { abstain, evidenceOf, judgeBound } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check, Evidence } from "../rule.ts";
import type { Scene } from "../wording/scene.ts";

export interface Counted {
  readonly claim: string;
  readonly what: string;
  readonly items: number;
  readonly open: boolean;
}

/** One way to read what a number counts. */
interface Reading {
  readonly claim: Evidence;
  /** Words right behind the number. */
  readonly what: string;
  readonly items: readonly Evidence[];
  readonly open: boolean;
  readonly apart: boolean;
  readonly far: boolean;
  /** Why a mismatch proves nothing; null where it is one. */
  readonly doubt: string | null;
  readonly severity: "error" | "warning";
}

export const itemsCounted = defineRule<{ counted: Counted }>({
  id: "L01",
  name: "列举数与声明数",
  about: "声明的个数应与列出的项数一致；写“等”的，列出的不应多于声明的。",
  version: "1.0.0",
  severity: "error",
  messages: {
    counted: (d) =>
      `文中称${d.claim}${d.what}，${d.open ? "“等”字前" : ""}却列出${String(d.items)}项，项数与个数不符。`,
  },
  *check({ scene }) {
    const readings = readingsIn(scene);
    const groups = Map.groupBy(
      readings.map((reading) => doubted(reading, readings)),
      ({ claim, apart }) => `${String(claim.span.start)} ${String(apart)}`,
    );
    for (const readings of groups.values()) yield* checkReadings(readings);
  },
});

/** What 《》 and rows part before what 、 parts. */
function readingsIn(scene: Scene): readonly Reading[] {
  const itemised = itemisedIn(scene);
  return [
    ...itemised.filter(({ border }) => border !== "mark").map(fromItemised),
    ...enumerationsIn(scene).map(fromEnumeration),
    ...itemised.filter(({ border }) => border === "mark").map(fromItemised),
  ];
}

/** 指标共六项，7个县的平均得分率分别是：…: a list that another number tells of other things comes to is the list of those. */
function doubted(reading: Reading, readings: readonly Reading[]): Reading {
  const { claim, items, what, open } = reading;
  const isOfOther = readings.some(
    (other) =>
      !other.open &&
      other.claim.span.start !== claim.span.start &&
      other.what.slice(0, 2) !== what.slice(0, 2) &&
      countedBy(other) === items.length &&
      areSame(other.items, items),
  );
  const isOwn = open || countedBy(reading) === items.length;
  return isOwn || !isOfOther ? reading : { ...reading, doubt: "所列各项与另一个数相符" };
}

function countedBy({ claim }: Reading): number {
  const quantity = claim.figure?.quantity ?? claim.quantity;
  return quantity === undefined ? NaN : printedValue(quantity).valueOf();
}

function areSame(a: readonly Evidence[], b: readonly Evidence[]): boolean {
  return a.length === b.length && a.every(({ span }, at) => span.start === b[at]?.span.start);
}

function fromItemised(itemised: Itemised): Reading {
  const { claim, items, open, border, explicit } = itemised;
  const sure = border !== "mark" || areCertain(itemised);
  return {
    claim: evidenceOf("声明个数", claim),
    what: claim.after.slice(0, 8),
    items,
    open,
    apart: false,
    far: border === "row",
    doubt: sure ? null : "名称里可能有“、”或“和”",
    severity: border === "title" && explicit !== true ? "error" : "warning",
  };
}

function fromEnumeration({ word, items, open, apart, far, doubt }: Enumeration): Reading {
  return {
    claim: word.evidence,
    what: word.line.text.slice(word.end).split(clauseMarks, 1).join().slice(0, 8).trim(),
    items,
    open: open ?? false,
    apart: apart ?? false,
    far: far ?? false,
    doubt,
    severity: "warning",
  };
}

const clauseMarks = /[，,。；;：:、（()）\d]/;

/** A number that one of the lists beside it comes to is right; else the list without doubt decides. */
function checkReadings(readings: readonly Reading[]): readonly Check<{ counted: Counted }>[] {
  const byDistance = [false, true].map((isFar) =>
    readings.filter(({ far }) => far === isFar).map(checkItems),
  );
  const ranked = byDistance.flatMap((checks) => [
    ...checks.filter(({ verdict }) => verdict === "held"),
    ...checks.filter(({ verdict }) => verdict === "broken"),
  ]);
  return [...ranked, ...byDistance.flat()].slice(0, 1);
}

/** 产出2.9分，…，投入和满意度都是0.7分: one clause of two names. */
function tellsSeveral({ quote }: Evidence): boolean {
  return /[一-龥]{2}[和与及][一-龥]{2,}(?:都|均|各(?!类|项|级))/.test(quote);
}

function checkItems(reading: Reading): Check<{ counted: Counted }> {
  const { claim, items, open, what, severity } = reading;
  const doubt = reading.doubt ?? (items.some(tellsSeveral) ? "有一项合写了几个名称" : null);
  const formula: Formula = {
    name: "sum",
    args: items.map((_, index) => index + 1),
    sign: open ? "<=" : "=",
    claim: 0,
  };
  const bound: Bound = {
    formula,
    evidence: [claim, ...items],
    text: open ? "列举项数≤声明个数" : "列举项数＝声明个数",
    binding: "sentence",
  };
  const quantities = quantitiesOf(bound.evidence);
  const judgement = judgeBound(bound);
  const count = String(items.length);
  const quote = printedText(claim.quote);
  if (quantities === null || judgement === null)
    return abstain("insufficient", "个数无法计算", bound.evidence);
  // Whole numbers told exactly: nothing is merely possible.
  if (judgement.verdict === "certain") {
    const statement = open ? `列出${count}项，不多于${quote}` : `列出${count}项，与${quote}一致`;
    const strength = strengthOf(formula, quantities).share;
    const judged = { bound, judgement, strength };
    return { verdict: "held", evidence: bound.evidence, judged, statement };
  }
  if (doubt !== null) {
    return abstain(
      "ambiguous",
      `列出${count}项，与${quote}不等，但${doubt}，不能断定项数`,
      bound.evidence,
    );
  }
  return {
    verdict: "broken",
    messageId: "counted",
    evidence: bound.evidence,
    judged: { bound, judgement, strength: null },
    title: "列举项数与个数不符",
    suggestion: "请核对个数和列举的内容。",
    severity,
    data: { claim: quote, what, items: items.length, open },
  };
}
