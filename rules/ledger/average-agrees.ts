import { averageCases, isFarOff } from "../means/average-binding.ts";
import type { AverageCase } from "../means/average-binding.ts";
import { countedMeans } from "../means/counted-mean.ts";
import { isGapFromMean } from "../means/gap-from-mean.ts";
import { eachTotals } from "../sums/each-total.ts";
import { meansIn } from "../means/mean-binding.ts";
import { choose } from "../rates/rate-check.ts";
import {
  abstain,
  checkRelation,
  evidenceOf,
  judgeBound,
  needingSlip,
  relationMessages,
} from "../findings/relation-check.ts";
import type { RelationData } from "../findings/relation-check.ts";
import { defineRule } from "../rule.ts";
import type { Bound, Check } from "../rule.ts";
import { isSlip } from "../blame/slip.ts";
import { turnedMeans } from "../means/turned-mean.ts";
import { meansOfScores } from "../means/scores-told.ts";
import { standardTotals } from "../means/standard-total.ts";
import { isMeanOfOthers } from "../means/mean-of-others.ts";
import { isOfOther } from "../means/other-count.ts";
import { columnMeans } from "../tables/column-means.ts";
import type { Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

export const averageAgrees = defineRule<RelationData>({
  id: "R08",
  name: "均值、人均",
  about:
    "均值应等于总数除以个数，平均数应等于所列各项之和除以项数，只容许印出位数的舍入；人次与人、户与人不能互换。",
  version: "1.0.0",
  severity: "warning",
  messages: relationMessages,
  *check({ scene }) {
    // A standard of 1500元/人 is a limit to others and here what was paid for each.
    const totals = standardTotals(scene);
    const worked = new Set(totals.map(({ evidence }) => evidence[2]?.figure?.id));
    for (const bound of totals)
      yield checkRelation(bound, { title: "按标准算得的总数不符", ceiling: "warning" });
    for (const bound of turnedMeans(scene)) {
      worked.add(bound.evidence[2]?.figure?.id);
      yield needingSlip(
        checkRelation(bound, { title: "均值与总数、个数不符", ceiling: "warning" }),
      );
    }
    for (const item of averageCases(wholeScene(scene)))
      if (!worked.has(item.average.figure.id)) yield checkAverage(item, scene);
    for (const bound of columnMeans(scene))
      yield checkRelation(bound, { title: "均值与总数、个数不符", ceiling: "warning" });
    for (const bound of eachTotals(scene))
      yield checkRelation(bound, { title: "总数与个数、每个的数不符", ceiling: "warning" });
    const told = [...meansIn(scene), ...countedMeans(scene)].filter(
      (bound) => !isGapFromMean(bound, scene) && !isItsOwnItem(bound),
    );
    const known = new Set(told.map(({ evidence: [mean] }) => mean.figure?.id));
    const further = meansOfScores(scene).filter(
      ({ evidence: [mean] }) => !known.has(mean.figure?.id),
    );
    for (const bound of [...told, ...further]) yield checkMean(bound, scene);
  },
});

/** 该项平均得分16.4分 in each of five sections: what is one of the items is not their mean. */
function isItsOwnItem({ evidence: [mean, ...items] }: Bound): boolean {
  return items.some(({ figure }) => figure?.id === mean.figure?.id);
}

/** Beyond the sentence, or told behind its own mean: 人均筹资380元，惠及38.5万人，安排资金3811.5万元. */
function isLoose({ binding, evidence, formula }: Bound): boolean {
  const [total] = evidence;
  const mean = evidence[formula.claim];
  return binding !== "sentence" || (mean !== undefined && total.span.start > mean.span.start);
}

function checkMean(bound: Bound, scene: Scene): Check<RelationData> {
  return judgeBound(bound)?.verdict === "conflict" && isMeanOfOthers(bound, scene)
    ? abstain("ambiguous", "平均数所指的各项不能断定", bound.evidence)
    : checkRelation(bound, { title: "平均数与各项不符", ceiling: "warning" });
}

function checkAverage(item: AverageCase, scene: Scene): Check<RelationData> {
  const evidence = [evidenceOf("均值", item.average)];
  if (item.obstacle !== null)
    return abstain("not_applicable", `每${item.per}的数${item.obstacle}，不作复算`, evidence);
  if (item.bounds.length === 0)
    return abstain("insufficient", `缺少总数或以${item.per}计的个数，均值无法复算`, evidence);
  const chosen = choose(item.bounds);
  if (chosen === null || (item.bounds.length > 1 && chosen.binding === "document"))
    return abstain("ambiguous", "均值有不止一种算法，结果不一", evidence);
  const isWrong = judgeBound(chosen)?.verdict === "conflict";
  if (isWrong && isOfOther(item, chosen, scene))
    return abstain("ambiguous", "总数或个数是别的数，均值无法复算", evidence);
  if (isWrong && isLoose(chosen) && isFarOff(chosen) && !isSlip(chosen, 1))
    return abstain("ambiguous", "总数、个数与均值相去太远，不能断定说的是同一件事", evidence);
  // Without a slip it told more false alarms than planted errors (docs/adr/0014-other-explanations.md).
  return needingSlip(checkRelation(chosen, { title: "均值与总数、个数不符", ceiling: "warning" }));
}
