import { roleName } from "../wording/mention-match.ts";
import { boundOf, rateFormulas } from "./rate-bound.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const goal =
  /^[，,（(]?而?(?:年度|全年|年初|当年|本年|绩效)*(?:目标|任务|计划|指标)(?:值|数|量|任务)?(?:为|是)?$/;
const achieved =
  /^[，,（(；;]?(?:目标|任务|计划|年度|指标)*(?:完成|实现|达成)率(?:为|达到?|是|只有|仅|约)*$/;
/** 目标8000个，完成104.6% */
const achievedAs = /^[，,]?(?:已|共|实际)?(?:完成|达成)了?$/;
/** 计划320户，差8户，完成率97.5%: by how much it was missed or surpassed. */
const apart = /^[，,（(]?(?:还|尚|仍|仅|只)?(?:相?差|欠|缺|少|多|超[出过额]?|未完成|短缺)了?$/;
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
  const last = mentions[rate.place - 1];
  const set =
    last !== undefined && apart.test(plain(last.before)) ? mentions[last.place - 1] : last;
  const done = set === undefined ? undefined : doneBefore(set);
  if (done === undefined || set === undefined) return null;
  const words = plain(rate.before);
  // 完成60%，任务…: a bare 完成 is told of what was to be done right before it.
  const isTold = achieved.test(words) || (set === last && achievedAs.test(words));
  if (lowered.test(done.before) || !isTold || !goal.test(plain(set.before))) return null;
  return areMeasuredAlike(done, set) ? achievedOf(done, set, rate) : null;
}

/** The rate as what was done of what was set; null where more than all is told as all. */
export function achievedOf(done: Mention, set: Mention, rate: Mention): Bound | null {
  if (isCapped(done, set, rate)) return null;
  const [doneName, setName] = [roleName(done, "完成数"), roleName(set, "目标数")];
  return boundOf(rateFormulas.share, [doneName, done], [setName, set], rate, "完成率");
}

/** 新增托位8370个，其中公办1620个、普惠6750个，目标8000个: what the list divides, not its last item. */
function doneBefore({ scope, place }: Mention): Mention | undefined {
  const before = scope.mentions.slice(0, place);
  const last = before.at(-1);
  const first = before.findLast(
    (each) =>
      last !== undefined && areMeasuredAlike(each, last) && plain(each.before).startsWith("其中"),
  );
  const head = first === undefined ? undefined : before[first.place - 1];
  return head !== undefined && last !== undefined && areMeasuredAlike(head, last) ? head : last;
}

function areMeasuredAlike({ figure: a }: Mention, { figure: b }: Mention): boolean {
  return a.kind === b.kind && a.quantity.unit === b.quantity.unit;
}

/** 完成12个，任务10个，完成率100% */
function isCapped(done: Mention, set: Mention, { figure }: Mention): boolean {
  return Number(figure.value) === 100 && Number(done.figure.value) > Number(set.figure.value);
}
