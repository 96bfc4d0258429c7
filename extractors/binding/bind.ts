import type { IndicatorCandidate, Kind, Status } from "../../domain/figure.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import type { Stage } from "../../domain/indicator.ts";
import { evaluationCues } from "./cues/evaluation.ts";
import { exAnteCues } from "./cues/ex-ante.ts";
import { institutionCues } from "./cues/institution.ts";
import { keyEvaluationCues } from "./cues/key-evaluation.ts";
import { monitoringCues } from "./cues/monitoring.ts";
import { frameOf, indicatorOfFrame } from "./frame.ts";
import { isMean, isOtherAmount } from "./other-amount.ts";
import { isNarrower } from "./scope.ts";
import { targetCues } from "./cues/target.ts";
import { useCues } from "./cues/use.ts";
import type { Cue } from "./cue.ts";

/** What the words around one figure offer; all texts end at the bounds of its sentence. */
export interface Surroundings {
  readonly kind: Kind;
  readonly unit: string | null;
  readonly status: Status;
  /** From the start of the sentence to the number, titles blanked. */
  readonly lead: string;
  /** From the number to the end of the sentence, as printed. */
  readonly tail: string;
  readonly sentence: string;
  /** Stage of the sentence, its paragraph or its section. */
  readonly stage: Stage | null;
  /** Whether what is counted and done may decide where no name stands at the number. */
  readonly framed: boolean;
}

export interface Binding {
  readonly indicator: string | null;
  readonly candidates: readonly IndicatorCandidate[];
}

const cues = [
  institutionCues,
  exAnteCues,
  targetCues,
  monitoringCues,
  evaluationCues,
  keyEvaluationCues,
  useCues,
].flat();

/** The cues that can speak for a kind, a stage, a unit and a limit, the weightiest first; made once. */
const offers = new Map<string, readonly Cue[]>();

/** Units are open-ended; those of a text that keeps inventing new ones are not remembered. */
const mostOffers = 2000;

function offeredFor(around: Surroundings): readonly Cue[] {
  const limit = around.status === "threshold";
  const key = `${around.kind} ${around.stage} ${limit} ${around.unit}`;
  const known = offers.get(key);
  if (known) return known;
  const offered = cues.filter((cue) => speaksFor(cue, around)).sort((a, b) => b.weight - a.weight);
  if (offers.size < mostOffers) offers.set(key, offered);
  return offered;
}

function speaksFor(cue: Cue, { kind, stage, unit, status }: Surroundings): boolean {
  if (indicatorOf(cue.indicator)?.kind !== kind) return false;
  if (cue.stage && (stage === null || !cue.stage.includes(stage))) return false;
  if (cue.units && (unit === null || !cue.units.test(unit))) return false;
  // Limits have cues of their own; a rate that is named (整改率不得低于95%) keeps its name.
  if (cue.status === "threshold") return status === "threshold";
  return status !== "threshold" || (kind === "rate" && cue.weight === 3 && cue.lead !== undefined);
}

export const unbound: Binding = { indicator: null, candidates: [] };

const aside = /（([^（）\d，。；]{1,8})）/g;

/** 部门（单位） reads 部门; 政策（项目） reads 政策项目: asides must not part a noun from its verb. */
function withoutAsides(words: string): string {
  if (!words.includes("（") && !words.includes("《")) return words;
  return words
    .replace(/《　*》/g, "《》")
    .replace(aside, (_, inner: string) => (/项目|政策/.test(inner) ? inner : ""));
}

/** 评减金额【前后不一致：546.18万元、564.18万元】: each of the values is of what stands around the mark. */
export const disputed = /【前后不一致：[^【】]*$/;
const disputedRest = /^[^【】]*】/;

/** 比上年增加96人次: the change of a figure, not the figure. */
const change =
  /(?:比|较|同比|环比|今年)[^，。；]{0,14}(?:的[\d.]+[^\d，。；]{1,4})?(?:增加|增长|减少|下降|提高|上升|降低|回落|多|少|提升)(?:了)?(?:约|近|超过)?$|(?:多|少)(?:收回|培训|完成|支出|压减|核减)$/;

/** What such words end in: most numbers need no pattern at all. */
const endsInChange: ReadonlySet<string> = new Set("加长少降高升低落多了约近过回训成出减");

/** 尚未整改到位的8个问题, 未按要求公开的6个乡镇: what was not done is not the indicator. */
const undone = /(?:尚未|仍未|没有|未按)[^，。；\d]{0,14}的$/;

/** 高于20%的要求3.5个百分点, 距第一, 平均每家2.5万元: a distance or a mean is no value of the indicator. */
function isDifference({ kind, unit, status, lead }: Surroundings): boolean {
  if (kind === "rank") return /(?:距|距离|次于|落后)$/.test(lead);
  if (kind === "rate") return status !== "threshold" && (unit ?? "").includes("分点");
  return (kind === "amount" || kind === "count") && isMean(lead);
}

/** Decides the indicator of a figure; two equally good ones stay candidates and none is chosen. */
export function bind(printed: Surroundings): Binding {
  const around = {
    ...printed,
    unit: printed.unit === null ? null : printed.unit.replace(/^[十百千万亿]+(?=.)/, ""),
    lead: withoutAsides(printed.lead.slice(-240).replace(disputed, "")).slice(-90),
    tail: withoutAsides(
      disputed.test(printed.lead) ? printed.tail.replace(disputedRest, "") : printed.tail,
    ).slice(0, 80),
    sentence: withoutAsides(printed.sentence),
  };
  const offered = offeredFor(around);
  if (offered.length === 0) return unbound;
  if (endsInChange.has(around.lead.at(-1) ?? "") && change.test(around.lead)) return unbound;
  if (around.lead.endsWith("的") && undone.test(around.lead)) return unbound;
  if (isDifference(around)) return unbound;
  const best = new Map<string, number>();
  for (const cue of offered) {
    if (cue.weight > (best.get(cue.indicator) ?? 0) && fits(cue, around)) {
      best.set(cue.indicator, cue.weight);
    }
  }
  if (around.framed) frame(around, best);
  const { lead, tail } = around;
  const counted = around.kind === "count";
  for (const [indicator, weight] of best) {
    const other = isOtherAmount(indicator, lead, tail);
    if (other || isNarrower({ ...around, indicator, weight, counted })) best.delete(indicator);
  }
  if (best.size === 0) return unbound;
  const ranked = [...best].sort((a, b) => b[1] - a[1]);
  const top = ranked[0];
  const rival = ranked[1];
  const candidates = ranked.map(([indicator, weight]) => ({
    indicator,
    reason: reasons[weight] ?? "",
  }));
  const decided = top !== undefined && (rival === undefined || rival[1] < top[1]);
  return { indicator: decided ? top[0] : null, candidates };
}

/** The frame speaks where no name stands at the number; it may also say that nothing is meant. */
function frame(around: Surroundings, best: Map<string, number>): void {
  const { kind } = around;
  if ((kind !== "count" && kind !== "amount") || around.status === "threshold") return;
  if ([...best.values()].includes(3)) return;
  if (kind === "count" && !(around.unit === null || /^[个家项份条名]/.test(around.unit))) return;
  const found = frameOf(around.lead, around.tail, around.stage, kind === "count", around.unit);
  const indicator = indicatorOfFrame(found, kind, around.sentence);
  if (indicator === undefined) return;
  if (indicator === null) best.clear();
  else best.set(indicator, 2.5);
}

const reasons: Readonly<Record<number, string>> = {
  2.5: "所数之物、所做之事与所在环节相合",
  3: "紧邻的文字点明了该指标",
  2: "紧邻的文字与所在环节相合",
  1: "所在环节与计数对象相合",
};

function fits(cue: Cue, around: Surroundings): boolean {
  if (cue.ends !== undefined && !around.lead.endsWith(cue.ends)) return false;
  if (cue.lead && !cue.lead.test(around.lead)) return false;
  if (cue.tail && !cue.tail.test(around.tail)) return false;
  if (cue.sentence && !cue.sentence.test(around.sentence)) return false;
  return !(cue.unless && cue.unless.test(around.sentence));
}
