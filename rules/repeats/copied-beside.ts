import type { Figure } from "../../domain/figure.ts";
import { significantDigits } from "../../domain/quantity.ts";
import { isFitting } from "../findings/relation-check.ts";
import { sumOf } from "../sums/list-sum.ts";
import { isCalledAgain } from "./called-again.ts";
import { isDoneInFull } from "./done-in-full.ts";
import { projectRoster } from "./project-roster.ts";
import { sharedRun } from "../wording/mention-match.ts";
import type { Judged } from "../rule.ts";
import { textBetween } from "../wording/full-sentence.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** Two figures of one paragraph with the very same number under two names. */
export interface Copied {
  /** The one that no relation confirms; of two such the later. */
  readonly suspect: Mention;
  readonly other: Mention;
}

/** Numbers of fewer digits stand twice by accident. */
const fewest = 3;
const kinds: ReadonlySet<string> = new Set(["amount", "count", "score"]);

/** 应编报758个，实编758个; 均为1158万元; 年末在册426家，各年分别为398家、405家和426家: what is meant to be the same. */
const same =
  /应|实[际编报拨有到]|到位|足额|全额|等于|相等|均为|都是|同为|各|同样|相同|持平|一致|即|平均|每|上述|以上|该|这|等额|对半|[年季月]度?[末底]?(?:分别|依次)|全部|全数|悉数|如数|分配/;
/** 12份重点评价报告中, 节约下来的580万元 and the like speak of the number told before. */
const within =
  /其中$|[中里]$|(?:[下出]来|腾出|[省余]下|节[约省支]|收回|[压核]减|盘活|筹集|到位)的$/;
const withinBehind = /^[一-龥]{0,6}(?<![其集])[中里]$/;

/**
 * A number that stands for two things, of which at least one agrees with nothing else that is told: the number of
 * the neighbour was copied. What relations confirm on both sides, or words say to be equal, is left alone.
 */
export function copiedBeside(scene: Scene, judged: readonly Judged[]): readonly Copied[] {
  const projects = rosterIn(scene);
  const isInRoster = ({ id, indicator }: Figure): boolean =>
    projects.has(id) || stages.has(indicator ?? "");
  const pairs = [...scene.byBlock.values()]
    .flatMap(pairsIn)
    .filter((pair) => isApart(pair, scene) && !pair.every(({ figure }) => isInRoster(figure)));
  if (pairs.length === 0) return [];
  const confirmed = confirmedBy(judged);
  return pairs.flatMap(([first, second]) => {
    const [a, b] = [first, second].map(({ figure }) => confirmed.has(figure.id));
    if (a === true && b === true) return [];
    return b === true ? { suspect: first, other: second } : { suspect: second, other: first };
  });
}

/** What every project of the year goes through. */
const stages: ReadonlySet<string> = new Set([
  "target.projects_reviewed",
  "monitoring.projects_online",
  "evaluation.self_projects",
]);

/** 审核目标1098个；监控1098个项目: all projects of the year, told at each stage. */
function rosterIn(scene: Scene): ReadonlySet<string> {
  return new Set(
    projectRoster(scene).flatMap(({ evidence }) =>
      evidence.flatMap(({ figure }) => figure?.id ?? []),
    ),
  );
}

type Pair = readonly [Mention, Mention];

/** Each with the one of the same number before it. */
function pairsIn(block: readonly Mention[]): readonly Pair[] {
  const last = new Map<string, Mention>();
  return block.flatMap((mention): readonly Pair[] => {
    const { figure, scope } = mention;
    const digits = significantDigits(figure.quantity);
    if (scope.isRow || !kinds.has(figure.kind) || digits.length < fewest) return [];
    const key = `${figure.kind} ${figure.quantity.unit ?? ""} ${figure.value ?? ""}`;
    const before = last.get(key);
    last.set(key, mention);
    return before === undefined ? [] : [[before, mention]];
  });
}

/** Nothing in the words says that both are one. */
function isApart([first, second]: Pair, scene: Scene): boolean {
  if (areTurned(first, second) || isCalledAgain(first, second)) return false;
  const lead = first.before.trimEnd().slice(-4);
  if (first.scope === second.scope) {
    const gap = textBetween(scene, first, second).replaceAll(/\s/g, "");
    const next = second.scope.mentions[second.place + 1]?.figure;
    const whole = next?.kind === "rate" && next.value === "100";
    const told = same.test(gap + lead) || isCountedAlike(first, second);
    return (
      !told &&
      !whole &&
      !isDoneInFull(first, gap, second) &&
      !areSummedUp(first, second) &&
      !isMadeUp(second)
    );
  }
  if (isMadeUp(second)) return false;
  const own = second.before.trimEnd();
  return (
    own.length > 1 &&
    !same.test(own.slice(-6) + lead) &&
    !within.test(own) &&
    !withinBehind.test(second.after) &&
    !(first.figure.indicator !== null && first.figure.indicator === second.figure.indicator) &&
    !(first.figure.kind === "count" && first.noun === second.noun) &&
    sharedRun(wordsOf(first), wordsOf(second)) < 2
  );
}

/** 县级负担减少1260万元；省级补助增加1260万元: what the one is spared the other bears. */
function areTurned(first: Mention, second: Mention): boolean {
  const words = [first, second].map((each) => each.before.replaceAll(/\s/g, ""));
  return words.some((each) => up.test(each)) && words.some((each) => down.test(each));
}

const ofWhat = "[一-龥]{0,6}$";
const up = new RegExp(`(?:增加|增长|调增|追加|上升|提高|增支|调入)${ofWhat}`);
const down = new RegExp(`(?:减少|下降|[调压核]减|降低|减支|调出)${ofWhat}`);

/** 18.5分、27.0分、28.0分、18.5分，合计92.0分: with both of them the list comes to its total. */
function areSummedUp(first: Mention, second: Mention): boolean {
  const list = second.scope.mentions.filter(
    ({ figure }) =>
      figure.status === second.figure.status &&
      figure.kind === second.figure.kind &&
      figure.quantity.unit === second.figure.quantity.unit,
  );
  const [from, to] = [list.indexOf(first), list.indexOf(second)];
  return list.some((total, end) => {
    const parts = list.slice(Math.max(0, from), end);
    return from >= 0 && end > to && isFitting(sumOf(total, parts, "="));
  });
}

/** 原报33.17亿元，重复计列1.45亿元，核减后31.72亿元: two numbers of its own sentence make it, so that nobody copied it. */
function isMadeUp(mention: Mention): boolean {
  const { figure, scope } = mention;
  const others = scope.mentions.filter(
    (other) =>
      other.figure.kind === figure.kind &&
      other.figure.quantity.unit === figure.quantity.unit &&
      other.figure.value !== figure.value &&
      significantDigits(other.figure.quantity).length >= fewest,
  );
  return others.some((a) =>
    others.some(
      (b) =>
        a !== b &&
        (isFitting(sumOf(a, [mention, b], "=")) || isFitting(sumOf(mention, [a, b], "="))),
    ),
  );
}

/** 审核项目758个…758个项目: the same things counted again. */
function isCountedAlike(a: Mention, b: Mention): boolean {
  const told = a.noun !== null && a.noun === b.noun && a.after !== "";
  return a.figure.kind === "count" && told && a.after.slice(0, 2) === b.after.slice(0, 2);
}

function wordsOf({ before, after }: Mention): string {
  return `${before}|${after}`;
}

/** Figures of an equation that holds; the same told twice confirms nothing. */
function confirmedBy(judged: readonly Judged[]): ReadonlySet<string> {
  const held = judged.filter(
    ({ bound: { formula }, judgement: { verdict } }) =>
      formula.sign === "=" && formula.name !== "value" && /certain|possible|tail/.test(verdict),
  );
  return new Set(
    held.flatMap(({ bound }) => bound.evidence.flatMap(({ figure }) => figure?.id ?? [])),
  );
}
