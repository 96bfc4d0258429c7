import { roleName } from "../wording/mention-match.ts";
import { boundOf, rateFormulas } from "./rate-bound.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const goal =
  /^[，,（(]?(?:年度|全年|年初|当年|本年|绩效)*(?:目标|任务|计划|指标)(?:值|数|量|任务)?(?:为|是)?$/;
const achieved = /^[，,（(；;]?(?:目标|任务|计划|年度|指标)*(?:完成|实现|达成)率(?:为|达到?|是)?$/;
/** 投诉量降至8件，目标10件: less is better there. */
const lowered = /控制[在到]|[下压]?降[低减]?[至到]|减少|压[降减]/;

/** 改造道路86.5公里，年度目标为80公里，完成率108.1%: what was done, what was to be done, and the rate, side by side. */
export function goalRates(scene: Scene): readonly Bound[] {
  return wholeScene(scene).scopes.flatMap(({ mentions, isRow }) =>
    isRow ? [] : mentions.filter(isRate).flatMap((rate) => goalRateAt(rate, mentions) ?? []),
  );
}

function isRate({ figure }: Mention): boolean {
  return figure.kind === "rate";
}

function goalRateAt(rate: Mention, mentions: readonly Mention[]): Bound | null {
  const [done, set] = mentions.slice(Math.max(0, rate.place - 2), rate.place);
  if (done === undefined || set === undefined) return null;
  if (
    lowered.test(done.before) ||
    !achieved.test(plain(rate.before)) ||
    !goal.test(plain(set.before))
  )
    return null;
  if (!areMeasuredAlike(done, set) || isCapped(done, set, rate)) return null;
  const [doneName, setName] = [roleName(done, "完成数"), roleName(set, "目标数")];
  return boundOf(rateFormulas.share, [doneName, done], [setName, set], rate, "完成率");
}

function areMeasuredAlike({ figure: a }: Mention, { figure: b }: Mention): boolean {
  return a.kind === b.kind && a.quantity.unit === b.quantity.unit;
}

/** 完成12个，任务10个，完成率100%: more than all is told as all. */
function isCapped(done: Mention, set: Mention, { figure }: Mention): boolean {
  return Number(figure.value) === 100 && Number(done.figure.value) > Number(set.figure.value);
}
