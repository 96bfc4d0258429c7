import type { Mention, Scene } from "../wording/scene.ts";
import { leading } from "../wording/scene.ts";
import { amountsBySize, yuanOf } from "./odd-amount.ts";
import type { OddAmount } from "./odd-amount.ts";

/** A county spends less than this in a year; what all units monitor may come near it. */
const large = 10_000_000_000;
const huge = 10 * large;
/** Fewer other amounts do not show of what size those of the report are. */
const fewest = 4;
/** So many amounts before and behind one in its sentence belong to it. */
const reach = 3;
/** A slip between 万元 and 亿元 is four decades. */
const times = { ofSentence: 1000, ofReport: 300, ofReportIfHuge: 20, atLeast: 2 } as const;

/** 地区生产总值1250亿元: figures of the whole economy stand beside those of a budget. */
const economy = /生产总值|GDP|总?产值|贷款|存款|融资|债务|投资/;

/** 收回资金780.5亿元 beside 申报资金1240万元: far above everything else that the report or the sentence tells. */
export function farAbove(scene: Scene): readonly OddAmount[] {
  const sorted = amountsBySize(scene);
  return sorted
    .filter((amount) => yuanOf(amount) >= large && !economy.test(leading(amount, 18)))
    .flatMap((amount) => {
      const own = yuanOf(amount);
      const others = sorted.filter((other) => yuanOf(other) !== own);
      const next = others[0];
      if (next === undefined || own <= times.atLeast * yuanOf(next)) return [];
      const factor = own >= huge ? times.ofReportIfHuge : times.ofReport;
      if (others.length >= fewest && own > factor * yuanOf(next)) return [{ amount, peer: next }];
      const beside = besides(amount, others);
      const above = beside !== undefined && own > times.ofSentence * yuanOf(beside);
      return above ? [{ amount, peer: beside }] : [];
    });
}

/** The largest amount that stands near it in its sentence. */
function besides(amount: Mention, bySize: readonly Mention[]): Mention | undefined {
  if (amount.scope.isRow) return undefined;
  return bySize.find(
    (other) => other.scope === amount.scope && Math.abs(other.place - amount.place) <= reach,
  );
}
