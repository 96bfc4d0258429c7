import { trailingZeros } from "../../domain/reading.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import { defineWideRule } from "../rule.ts";
import type { Check, Evidence, NonEmpty } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";
import { fewestPeers } from "./rate-outlier.ts";
import { isOutlying, medianOf, modifiedScores } from "./rate-scores.ts";
import { reportName, witnessesOf } from "./witness.ts";
import type { Witness } from "./witness.ts";

export interface Rounding {
  readonly report: string;
  readonly round: number;
  readonly all: number;
  readonly median: string;
  readonly peers: number;
}

/** A share of fewer amounts is chance. */
const fewestAmounts = 6;
/** Three zeros: 3000万元, 12000元. */
const zeros = 3;
/** Below half, round amounts are not the rule of the report whatever its peers do. */
const leastShare = 0.5;

interface Tally {
  readonly witness: Witness;
  readonly round: readonly Mention[];
  readonly all: number;
}

export const roundAmounts = defineWideRule<{ rounding: Rounding }>({
  id: "O03",
  name: "整数堆积",
  about: "实际发生的金额不应多为整千整万，明显多于其他报告的应核对。",
  version: "1.0.0",
  severity: "hint",
  messages: {
    rounding: (d) =>
      `${d.report}的${String(d.all)}个金额中有${String(d.round)}个末三位是零，同类${String(d.peers)}份报告这一占比的中位数为${d.median}，疑似估计数。`,
  },
  *checkAll({ scenes }) {
    const tallies = witnessesOf(scenes).flatMap(tallyOf);
    if (tallies.length < fewestPeers) return;
    const shares = tallies.map(({ round, all }) => round.length / all);
    const scores = modifiedScores(shares);
    const median = medianOf(shares);
    for (const [index, tally] of tallies.entries()) {
      const share = shares[index] ?? 0;
      // Where most reports have none, the deviation is 0 and half of all amounts says it.
      const far =
        isOutlying(scores[index] ?? 0) || (median === 0 && scores.every((each) => each === 0));
      const [first, ...rest] = tally.round.map((mention) => evidenceOf("整数金额", mention));
      if (first !== undefined && share >= leastShare && share > median && far)
        yield findingOf(tally, [first, ...rest], median, tallies.length);
    }
  },
});

/** Amounts spent and saved; what is planned or set as a limit is round by nature. */
function tallyOf(witness: Witness): readonly Tally[] {
  const amounts = witness.scene.mentions.filter(({ figure }) => {
    const { quantity } = figure;
    return figure.kind === "amount" && figure.status === "actual" && quantity.qualifier === "exact";
  });
  const round = amounts.filter(({ figure }) => trailingZeros(figure.quantity) >= zeros);
  return amounts.length < fewestAmounts ? [] : [{ witness, round, all: amounts.length }];
}

function findingOf(
  { witness, round, all }: Tally,
  evidence: NonEmpty<Evidence>,
  median: number,
  peers: number,
): Check<{ rounding: Rounding }> {
  return {
    verdict: "broken",
    messageId: "rounding",
    evidence,
    judged: null,
    title: "整数金额偏多",
    suggestion: "请核对这些金额是否为实际数。",
    verdictOverride: "undecidable",
    relation: {
      text: "实际金额的末三位不应多为零",
      formula: "round(0)",
      substituted: `${String(round.length)}÷${String(all)}`,
    },
    data: {
      report: reportName(witness.report),
      round: round.length,
      all,
      median: `${String(Math.round(median * 100))}%`,
      peers,
    },
  };
}
