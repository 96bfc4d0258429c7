import { countedTogether, wholeOfCounted } from "./counted-together.ts";
import { rateFormulas } from "./rate-bound.ts";
import type { RateCase } from "./rate-binding.ts";
import { nameRate } from "./rate-name.ts";
import type { SharedRate } from "./rate-name.ts";
import { isFitting, evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { sumOf } from "../sums/list-sum.ts";
import { addedUp } from "../sums/added-up.ts";
import { partsOfBase } from "../sums/base-added-up.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { mentionOf } from "../wording/mention-of.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** What several have together: their names are joined right before 占, or counted there. */
interface JoinedShare {
  readonly rate: Mention;
  readonly parts: readonly Mention[];
  /** Of those that are counted; names are looked up where they are divided. */
  readonly whole?: Mention | null;
}

/**
 * A级21个、B级14个、C级11个。A、B级项目占76.09%; 完成的731个，基本完成的84个，完成和基本完成的占96.8%: the share is of none of them
 * alone. The shares whose joined names all tell a count of the paragraph.
 */
const joinedShares = perScene((scene: Scene): readonly JoinedShare[] =>
  scene.mentions.flatMap((rate) => {
    if (rate.figure.kind !== "rate" || rate.scope.isRow) return [];
    const added = addedAhead(rate, scene);
    if (added !== null) return [added];
    const share = nameRate(rate);
    if (share?.kind !== "share") return [];
    const counted = countedTogether(rate, share);
    if (counted.length > 0)
      return [{ rate, parts: counted, whole: wholeOfCounted(rate, counted, scene) }];
    const names = namesIn(rate.scope.text.slice(0, share.at));
    const counts = (scene.byBlock.get(rate.figure.block) ?? []).filter(
      ({ figure, scope }) =>
        figure.kind === "count" && !scope.isRow && figure.flow.end <= rate.figure.flow.start,
    );
    const parts = partsCalled(names, counts);
    return parts.length > 1 && parts.length === names.length ? [{ rate, parts }] : [];
  }),
);

/** 东片26座、西片14座，合计为规划50座的80.0%: what is added up is told only as a share of the number right before. */
function addedAhead(rate: Mention, scene: Scene): JoinedShare | null {
  const told = mentionOf(rate.figure, wholeScene(scene));
  const whole = told?.scope.mentions[told.place - 1];
  const parts = whole === undefined ? [] : partsOfBase(whole);
  return whole === undefined || parts.length === 0 ? null : { rate, parts, whole };
}

/** The ids of such shares. */
export const sharesOfJoined = perScene(
  (scene: Scene): ReadonlySet<string> =>
    new Set(joinedShares(scene).map(({ rate }) => rate.figure.id)),
);

/** None of the numbers that the text prints is the part of such a share. */
export function caseOfJoined(rate: Mention, { of }: SharedRate): RateCase {
  const none = { bounds: [], part: null, whole: null, family: null } as const;
  return { ...none, rate, borrowed: of === "", ruleId: "R01", explicit: true, name: "占比" };
}

/** The share of the sum of the parts in what was told before them and is divided by them and their like. */
export function boundsOfJoined(scene: Scene): readonly Bound[] {
  return joinedShares(scene).flatMap(({ rate, parts, whole: told }): readonly Bound[] => {
    const whole = told === undefined ? wholeOf(rate, parts, scene) : told;
    const sum = whole === null ? null : addedUp("各部分之和", parts, scene);
    if (whole === null || sum === null) return [];
    const name = roleName(whole, "总数");
    return [
      {
        formula: rateFormulas.share,
        evidence: [sum, evidenceOf(name, whole), evidenceOf("占比", rate)],
        text: `占比＝各部分之和÷${name}`,
        binding: bindingOf([...parts, whole, rate]),
      },
    ];
  });
}

const clauseEnd = /[，,。；;：:（(）)\d]/;
const noun =
  /(?:个|的|类|级|等次?|灯)?(?:项目|问题|对象|部门|单位|指标|两[类项级者])?的?(?:合计|共计|总计|合|共)?$/;

/** A、B级项目, 完成和基本完成的: the names, each without what is said once for all of them. */
function namesIn(lead: string): readonly string[] {
  const own = plain(lead).split(clauseEnd).at(-1) ?? "";
  const names = own.split(/[、和及与]/).map((name) => name.replace(noun, ""));
  return names.length > 1 && names.every((name) => name !== "") ? names : [];
}

/** One count for each name, the longest names first: 基本完成 is no 完成. */
function partsCalled(names: readonly string[], counts: readonly Mention[]): readonly Mention[] {
  const taken = new Set<Mention>();
  const sorted = names.toSorted((a, b) => b.length - a.length);
  for (const name of sorted) {
    const called = counts.filter(
      (count) => !taken.has(count) && labelOf(count).endsWith(name) && !isDenied(count, name),
    );
    const [only] = called;
    if (only === undefined || called.length > 1) return [];
    taken.add(only);
  }
  return counts.filter((count) => taken.has(count));
}

function labelOf({ before }: Mention): string {
  return plain(before)
    .replace(/(?:的|为)$/, "")
    .replace(noun, "");
}

function isDenied(count: Mention, name: string): boolean {
  return /[未不没]$/.test(labelOf(count).slice(0, -name.length));
}

/** The count before the parts that a run of counts holding them makes up. */
function wholeOf(rate: Mention, parts: readonly Mention[], scene: Scene): Mention | null {
  const [first] = parts;
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return null;
  const block = (scene.byBlock.get(rate.figure.block) ?? []).filter(
    ({ figure, scope }) => figure.kind === "count" && !scope.isRow,
  );
  const [from, to] = [block.indexOf(first), block.indexOf(last)];
  const ahead = block.slice(0, from).toReversed();
  const run = block.slice(from).filter(({ scope }) => scope === first.scope);
  const ends = run.map((_, at) => run.slice(0, at + 1)).filter((list) => list.length > to - from);
  return ahead.find((whole) => ends.some((list) => isFitting(sumOf(whole, list, "=")))) ?? null;
}
