import { indicatorOf } from "../../domain/indicator.ts";
import { numberText } from "../../domain/measured-text.ts";
import { printedText } from "../wording/number-text.ts";
import { abstain, evidenceOf } from "../findings/relation-check.ts";
import { defineWideRule } from "../rule.ts";
import type { Check, Evidence } from "../rule.ts";
import { isOutlying, medianOf, rateScores } from "./rate-scores.ts";
import { toldBy } from "./told-facts.ts";
import type { Told } from "./told-facts.ts";
import { witnessesOf } from "./witness.ts";
import { Fraction } from "fraction.js";

export interface Outlying {
  readonly district: string;
  readonly indicator: string;
  readonly rate: string;
  readonly peers: number;
  readonly median: string;
  readonly score: string;
  /** What the rate was computed over, where the report tells it. */
  readonly base: string;
}

/** With fewer peers the median deviation says nothing. */
export const fewestPeers = 8;

/** Denominators of the dictionary, shown since a small one swings widely. */
const bases: Readonly<Record<string, string>> = {
  "ex_ante.reduction_rate": "ex_ante.reviewed_amount",
  "evaluation.spot_check_rate": "evaluation.self_units",
  "rectification.rectification_rate": "rectification.issues_found",
};

export const rateOutlier = defineWideRule<{ outlying: Outlying }>({
  id: "O01",
  name: "区县比率离群",
  about: "同一年度各区县的同一比率，明显离群的应核对。",
  version: "1.0.0",
  severity: "hint",
  messages: {
    outlying: (d) =>
      `${d.district}${d.indicator}${d.rate}，同年${String(d.peers)}个区县的中位数为${d.median}，稳健偏离度${d.score}（超过3.5），明显离群。${d.base}`,
  },
  *checkAll({ scenes }) {
    const told = witnessesOf(scenes).flatMap(toldBy);
    const rates = told.filter(({ mention: { figure } }) => isShare(figure.kind, figure.value));
    const groups = Map.groupBy(rates, ({ indicator, year, witness }) =>
      [indicator, year, witness.cover].join("|"),
    );
    for (const group of groups.values()) yield* checkGroup(group, told);
  },
});

function isShare(kind: string, value: string | null): boolean {
  return kind === "rate" && value !== null && Number(value) >= 0 && Number(value) <= 100;
}

function* checkGroup(
  group: readonly Told[],
  told: readonly Told[],
): Generator<Check<{ outlying: Outlying }>> {
  const peers = [...new Map(group.map((each) => [each.witness.district, each])).values()];
  const [sample] = peers;
  if (sample === undefined || peers.length < 2) return;
  const name = indicatorOf(sample.indicator)?.name ?? "比率";
  if (peers.length < fewestPeers) {
    yield abstain(
      "insufficient",
      `${name}：同年只有${String(peers.length)}个区县，不足${String(fewestPeers)}个，不作离群比较`,
    );
    return;
  }
  const values = peers.map(({ mention }) => Number(mention.figure.value));
  const scores = rateScores(values);
  for (const [index, own] of peers.entries()) {
    const score = scores[index] ?? 0;
    if (!isOutlying(score)) continue;
    const others = peers.filter((peer) => peer !== own);
    yield outlierOf(own, others, { name, score, median: medianOf(values) }, told);
  }
}

function outlierOf(
  own: Told,
  others: readonly Told[],
  {
    name,
    score,
    median,
  }: { readonly name: string; readonly score: number; readonly median: number },
  told: readonly Told[],
): Check<{ outlying: Outlying }> {
  const { figure } = own.mention;
  const evidence = others.map((peer): Evidence =>
    evidenceOf(peer.witness.report.district?.name ?? "区县", peer.mention),
  );
  const district = own.witness.report.district?.name ?? "";
  const center = `${numberText(new Fraction(median), figure.quantity, 2)}%`;
  const base = told.find(
    ({ witness, indicator }) => witness === own.witness && indicator === bases[own.indicator],
  );
  const shown = printedText(figure.quote);
  return {
    verdict: "broken",
    messageId: "outlying",
    evidence: [evidenceOf(district, own.mention), ...evidence],
    judged: null,
    title: "比率明显离群",
    suggestion: "请核对数据和口径；属实的不必改。",
    verdictOverride: "undecidable",
    relation: {
      text: `各区县${name}相近`,
      formula: "outlier(0)",
      substituted: `${shown}，中位数${center}`,
    },
    data: {
      district,
      indicator: name,
      rate: shown,
      peers: others.length + 1,
      median: center,
      score: score.toFixed(1),
      base: base === undefined ? "" : `其分母为${printedText(base.mention.figure.quote)}。`,
    },
  };
}
