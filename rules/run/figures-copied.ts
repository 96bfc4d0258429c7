import { defineWideRule } from "../rule.ts";
import type { Check, Evidence } from "../rule.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import { roleName } from "../wording/mention-match.ts";
import { printedText } from "../wording/number-text.ts";
import type { Mention } from "../wording/scene.ts";
import { reportName, witnessesOf } from "./witness.ts";
import type { Witness } from "./witness.ts";

export interface Copied {
  readonly report: string;
  readonly source: string;
  readonly count: number;
  readonly of: number;
  readonly examples: string;
}

/** So many equal figures in equal places, and such a part of all, are no chance. */
const fewest = 5;
const leastShare = 0.3;
/** Fewer digits recur by chance: 100万元, 20%. */
const fewestDigits = 3;
const shown = 5;

export const figuresCopied = defineWideRule<{ copied: Copied }>({
  id: "X04",
  name: "疑似照抄上年或他县",
  about: "不同区县或不同年度的报告，不应有许多位置和数值都相同的数据。",
  version: "1.0.0",
  severity: "hint",
  messages: {
    copied: (d) =>
      `${d.report}与${d.source}有${String(d.count)}个数据位置和数值都相同（可比的${String(d.of)}个），如${d.examples}，疑似照抄。`,
  },
  *checkAll({ scenes }) {
    const witnesses = witnessesOf(scenes);
    if (witnesses.length < 2) return;
    const sources = witnesses.map((witness) => ({ witness, slots: slotsOf(witness) }));
    const holders = new Map<string, number[]>();
    for (const [index, { slots }] of sources.entries()) {
      for (const [slot, { figure }] of slots) {
        const key = `${slot}=${String(figure.value)}`;
        const list = holders.get(key);
        if (list === undefined) holders.set(key, [index]);
        else list.push(index);
      }
    }
    for (const [pair, count] of pairsOf(holders)) {
      const [a, b] = pair.split(",").map((index) => sources[Number(index)]);
      if (a === undefined || b === undefined || count < fewest) continue;
      const check = checkPair(a, b);
      if (check !== null) yield check;
    }
  },
});

interface Source {
  readonly witness: Witness;
  readonly slots: ReadonlyMap<string, Mention>;
}

/** A value that many reports share is boilerplate, and looking at all its pairs would not end. */
const mostHolders = 8;

function pairsOf(holders: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (const list of holders.values()) {
    if (list.length > mostHolders) continue;
    for (const [place, a] of list.entries()) {
      for (const b of list.slice(place + 1)) {
        const pair = `${String(a)},${String(b)}`;
        pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
      }
    }
  }
  return pairs;
}

/** Results of the report's own year by what they are; a place told twice is told by its first mention. */
function slotsOf({ scene, year }: Witness): ReadonlyMap<string, Mention> {
  const slots = new Map<string, Mention>();
  for (const mention of scene.mentions) {
    const { figure, past, before } = mention;
    const own = (figure.year ?? year) === year && !past && figure.status === "actual";
    if (!own || figure.quantity.digits.replace(/\D|^0+|0+$/g, "").length < fewestDigits) continue;
    const words = before.replace(/[\s\d]/g, "").slice(-8);
    const name = figure.indicator ?? (words.length >= 4 ? words : null);
    const slot = `${name ?? ""}|${figure.quantity.dimension}`;
    if (name !== null && !slots.has(slot)) slots.set(slot, mention);
  }
  return slots;
}

function checkPair(a: Source, b: Source): Check<{ copied: Copied }> | null {
  // Two reports of one district and year tell the same figures by right.
  if (a.witness.district === b.witness.district && a.witness.year === b.witness.year) return null;
  const [later, earlier] = a.witness.year >= b.witness.year ? [a, b] : [b, a];
  const common = [...later.slots].flatMap(([slot, mention]) => {
    const other = earlier.slots.get(slot);
    return other === undefined ? [] : [{ mention, other }];
  });
  const equal = common.filter(({ mention, other }) => mention.figure.value === other.figure.value);
  if (equal.length < common.length * leastShare) return null;
  const evidence = equal.flatMap(({ mention, other }): readonly Evidence[] => {
    const role = roleName(mention, "该数");
    return [evidenceOf(role, mention), evidenceOf(role, other)];
  });
  const [first, ...rest] = evidence;
  if (first === undefined) return null;
  const examples = equal
    .slice(0, shown)
    .map(({ mention }) => roleName(mention, "该数") + printedText(mention.figure.quote));
  return {
    verdict: "broken",
    messageId: "copied",
    evidence: [first, ...rest],
    judged: null,
    title: "多个数据与另一份报告相同",
    suggestion: "请核对这些数据是否为本地本年的实际数。",
    verdictOverride: "undecidable",
    relation: {
      text: "不同区县、年度的数据不应成批相同",
      formula: "copied(0,1)",
      substituted: examples.join("、"),
    },
    data: {
      report: reportName(later.witness.report),
      source: reportName(earlier.witness.report),
      count: equal.length,
      of: common.length,
      examples: examples.join("、"),
    },
  };
}
