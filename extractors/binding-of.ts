import type { Kind, Status } from "../domain/figure.ts";
import type { Stage } from "../domain/indicator.ts";
import { indicators } from "../domain/indicator.ts";
import { bind, disputed, unbound } from "./binding/bind.ts";
import type { Binding } from "./binding/bind.ts";
import { partOf } from "./binding/parts.ts";
import { stageOfWords } from "./context/sentence.ts";
import type { Situation } from "./situation.ts";

const restated = /（(?:约合|折合|约|合|即)$/;

/** 比上年的547个, 较2023年的10.20%: the base of the figure before it. */
const comparedWith = /(?:比|较|与)(?:上年|去年|20\d\d年(?:度)?)(?:[\d—–\-至]+月)?(?:同期)?(?:的)?$/;

const performanceWords = /绩效|监控|重点评价/;

/** The indicator of the figure in this situation, without a look at its parts and wholes. */
export function bindingOf(situation: Situation, status: Status): Binding {
  const { token, place, previous, lead, tail } = situation;
  if (token.inTitle || place.name || situation.quoted.has(place.block)) return unbound;
  const sentence = place.context + place.sentence.words;
  if (previous !== null && previous.sentence.start === place.sentence.start) {
    if (restated.test(lead) || comparedWith.test(lead)) {
      return { indicator: previous.indicator, candidates: previous.candidates };
    }
  }
  const spoken = situation.performance || performanceWords.test(sentence);
  const stage = stageOf(situation, spoken);
  const { kind, unit } = token;
  const named = situation.table === null ? null : labelled(lead, kind);
  if (named !== null) return named;
  const headed = headedBy(situation);
  if (headed !== null) return headed;
  const bound = bind({ kind, unit, status, lead, tail, sentence, stage, framed: spoken });
  const binding = spoken || bound.indicator?.startsWith(`${stage}.`) ? bound : unbound;
  return place.item ? partOf(binding) : binding;
}

const byName = new Map(indicators.map(({ name, id, kind }) => [name, { id, kind }]));

/** A row or column headed by the very name of an indicator, perhaps with its year: 评减金额（2025年度）. */
function labelled(lead: string, kind: Kind): Binding | null {
  for (const label of lead.split("，")) {
    // An average is none of the totals of the dictionary, nor is the change of one.
    if (/^平均每|比上年增减(?:幅度)?$/.test(label)) return unbound;
    const found = byName.get(label.replace(/（20\d\d年度?）$/, ""));
    if (found?.kind === kind) {
      return {
        indicator: found.id,
        candidates: [{ indicator: found.id, reason: "表头写明了该指标" }],
      };
    }
  }
  return null;
}

/** 甲县 or 泸县（2023年度）, right before the number. */
const place = /[县区市旗](?:（20\d\d年[^）]{0,6}）)?(?:约|近|接近|超过?)?$/;

/** Under a heading that is the very name of an indicator, what stands behind the name of a district. */
function headedBy({ path, lead, token, table }: Situation): Binding | null {
  if (table !== null) return null;
  const found = byName.get(path.at(-1)?.title ?? "");
  if (found?.kind !== token.kind || !place.test(lead.replace(disputed, ""))) return null;
  return { indicator: found.id, candidates: [{ indicator: found.id, reason: "标题写明了该指标" }] };
}

function stageOf({ table, place }: Situation, spoken: boolean): Stage | null {
  const stage = (table && stageOfWords(table.about)) ?? place.stage;
  return spoken || stage === "rectification" || stage === "training" ? stage : null;
}
