import { isFitting } from "../findings/relation-check.ts";
import { isRatio } from "../wording/one-measure.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import type { RateCase } from "./rate-binding.ts";
import { chain, shareOf } from "./respective-shares.ts";
import { runsBefore } from "./runs-before.ts";
import type { Run } from "./runs-before.ts";

const shares =
  /(?:占[^，,。；;\d]{1,12}的|所占|占)?(?:占比|比[重例]|份额)(?:分别|依次)(?:约|仅)?(?:为|是|达到?)(?:约)?$|(?:分别|依次)占[^，,。；;\d]{0,12}$/;
const rates = /[一-龥]{1,4}(?:率|进度)(?:分别|依次)(?:约|仅)?(?:为|是|达到?)(?:约)?$/;
/** So many rates of a list must be right before it is held against the numbers. */
const least = 2;

/** Numbers, and what each of them is a share of. */
interface Lists {
  readonly parts: readonly Mention[];
  readonly wholes: readonly Mention[];
}

/**
 * 共收到12440万元，包括：注资5000万元，补贴4260万元，补助3180万元。三类资金占比分别是40.2%、34.2%和25.6%; 分值为20分、35分、45分。…得18.6分，…得29.4分，…得39.8分。…
 * 各部分得分率依次为93%、84%和88.4%: a list of rates, and sentences before it in their order what they are rates of. All but one of them must be
 * right.
 */
export const listedBefore = perScene((scene: Scene): readonly RateCase[] =>
  scene.scopes.flatMap(({ isRow, mentions }) =>
    isRow ? [] : mentions.flatMap((first) => casesAt(first, scene)),
  ),
);

function casesAt(first: Mention, scene: Scene): readonly RateCase[] {
  const { before, place, scope } = first;
  if (!isRatio(first)) return [];
  const isShare = shares.test(before);
  if (!isShare && !rates.test(before)) return [];
  const list = chain(scope.mentions.slice(place), (each) => each.figure.kind === "rate");
  if (list.length <= least) return [];
  const runs = runsBefore(first, list.length, scene);
  const name = isShare
    ? "占比"
    : (/[一-龥]{2}(?:率|进度)(?=分别|依次)/.exec(before)?.[0] ?? "比率");
  const found = runs
    .flatMap((parts) => (isShare ? ofOne(parts, first, scene) : ofEach(parts, runs)))
    .map((lists) => casesOf(lists, list, name))
    .find((cases) => cases.filter(isRight).length >= list.length - 1);
  return found ?? [];
}

/** Each whole before the list that is greater than any of the parts. */
function ofOne(parts: Run, rate: Mention, scene: Scene): readonly Lists[] {
  const { kind } = parts[0].figure;
  return (scene.byBlock.get(rate.figure.block) ?? [])
    .filter(
      (whole) =>
        whole.figure.kind === kind &&
        whole.figure.flow.end <= rate.figure.flow.start &&
        parts.every((part) => Number(part.figure.value) < Number(whole.figure.value)),
    )
    .toReversed()
    .map((whole) => ({ parts, wholes: parts.map(() => whole) }));
}

/** Another list of as many, told before that of the parts. */
function ofEach(parts: Run, runs: readonly Run[]): readonly Lists[] {
  return runs
    .filter((wholes) => (wholes.at(-1)?.figure.flow.end ?? 0) <= parts[0].figure.flow.start)
    .map((wholes) => ({ parts, wholes }));
}

function casesOf(
  { parts, wholes }: Lists,
  list: readonly Mention[],
  name: string,
): readonly RateCase[] {
  return list.flatMap((rate, at) => {
    const [part, whole] = [parts[at], wholes[at]];
    if (part === undefined || whole === undefined) return [];
    const bounds = [shareOf(part, whole, rate, name)];
    const known = { ruleId: "R01", family: null, explicit: true, settled: true } as const;
    return { ...known, rate, name, bounds, part, whole };
  });
}

function isRight({ bounds }: RateCase): boolean {
  return bounds.some(isFitting);
}
