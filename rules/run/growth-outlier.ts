import { indicatorOf } from "../../domain/indicator.ts";
import { printedText } from "../wording/number-text.ts";
import { abstain, evidenceOf } from "../findings/relation-check.ts";
import { defineWideRule } from "../rule.ts";
import type { Check, Evidence } from "../rule.ts";
import { growthOutliers } from "./growth-scores.ts";
import { fewestPeers } from "./rate-outlier.ts";
import { medianOf } from "./rate-scores.ts";
import { toldBy } from "./told-facts.ts";
import type { Told } from "./told-facts.ts";
import { witnessesOf } from "./witness.ts";

export interface Jumping {
  readonly district: string;
  readonly indicator: string;
  readonly now: string;
  readonly before: string;
  readonly ratio: string;
  readonly usual: string;
  readonly peers: number;
}

interface Change {
  readonly now: Told;
  readonly before: Told;
}

export const growthOutlier = defineWideRule<{ jumping: Jumping }>({
  id: "O02",
  name: "同比变化离群",
  about: "各区县同一指标的同比变化，明显离群的应核对；数额越大要求越严。",
  version: "1.0.0",
  severity: "hint",
  messages: {
    jumping: (d) =>
      `${d.district}${d.indicator}由${d.before}到${d.now}，为上年的${d.ratio}倍；${String(d.peers)}个区县的中位数为${d.usual}倍，变化明显离群。`,
  },
  *checkAll({ scenes }) {
    const told = witnessesOf(scenes)
      .flatMap(toldBy)
      .filter(({ mention: { figure }, year, witness }) => {
        const measured = figure.kind === "amount" || figure.kind === "count";
        return measured && year === witness.year && Number(figure.value) > 0;
      });
    const byKey = new Map(told.map((each) => [keyOf(each, each.year), each]));
    const changes = told.flatMap((now): readonly Change[] => {
      const before = byKey.get(keyOf(now, now.year - 1));
      return before === undefined ? [] : [{ now, before }];
    });
    const groups = Map.groupBy(changes, ({ now }) =>
      [now.indicator, now.year, now.witness.cover, now.mention.figure.quantity.dimension].join("|"),
    );
    for (const group of groups.values()) yield* checkGroup(group);
  },
});

function keyOf({ witness, indicator, mention }: Told, year: number): string {
  const { dimension } = mention.figure.quantity;
  return [witness.district, witness.cover, indicator, year, dimension].join("|");
}

function* checkGroup(group: readonly Change[]): Generator<Check<{ jumping: Jumping }>> {
  const changes = [...new Map(group.map((each) => [each.now.witness.district, each])).values()];
  const [sample] = changes;
  if (sample === undefined || changes.length < 2) return;
  const name = indicatorOf(sample.now.indicator)?.name ?? "指标";
  if (changes.length < fewestPeers) {
    const count = String(changes.length);
    yield abstain("insufficient", `${name}：只有${count}个区县有两年的数，不作同比离群比较`);
    return;
  }
  const outliers = growthOutliers(
    changes.map(({ now, before }) => [valueOf(now), valueOf(before)] as const),
  );
  for (const index of outliers) {
    const own = changes[index];
    if (own !== undefined) yield jumpOf(own, changes, name);
  }
}

function valueOf({ mention }: Told): number {
  return Number(mention.figure.value);
}

function jumpOf(
  own: Change,
  changes: readonly Change[],
  name: string,
): Check<{ jumping: Jumping }> {
  const pair = ({ now, before }: Change): readonly [Evidence, Evidence] => {
    const district = now.witness.report.district?.name ?? "区县";
    return [
      evidenceOf(`${district}${String(now.year)}年`, now.mention),
      evidenceOf(`${district}${String(before.year)}年`, before.mention),
    ];
  };
  const [first, second] = pair(own);
  const others = changes.filter((change) => change !== own).flatMap(pair);
  const ratio = ({ now, before }: Change): number => valueOf(now) / valueOf(before);
  const words = {
    district: own.now.witness.report.district?.name ?? "",
    indicator: name,
    now: printedText(own.now.mention.figure.quote),
    before: printedText(own.before.mention.figure.quote),
    ratio: ratio(own).toFixed(2),
    usual: medianOf(changes.map(ratio)).toFixed(2),
    peers: changes.length,
  };
  return {
    verdict: "broken",
    messageId: "jumping",
    evidence: [first, second, ...others],
    judged: null,
    title: "同比变化明显离群",
    suggestion: "请核对两年的数据；政策或口径有变的，请在文中写明。",
    verdictOverride: "undecidable",
    relation: {
      text: `各区县${name}的同比变化相近`,
      formula: "growth-outlier(0,1)",
      substituted: `${words.now}÷${words.before}＝${words.ratio}`,
    },
    data: words,
  };
}
