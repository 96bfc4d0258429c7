import type { Bound } from "../rule.ts";
import { boundOf, measureOf } from "../changes/change-bound.ts";
import { changeCases, directionOf } from "../changes/change-check.ts";
import type { ChangeCase } from "../changes/change-check.ts";
import { areOfOtherScopes } from "../rates/rate-search.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { plain } from "../wording/plain.ts";
import { toldBy } from "./told-facts.ts";
import type { Told } from "./told-facts.ts";
import type { Witness } from "./witness.ts";
import { areOfOnePeriod, factOf } from "./years-before.ts";
import type { Earlier } from "./years-before.ts";

/** A change whose base the report leaves to the report of an earlier year. */
export interface ChangeSince {
  readonly by: Mention;
  readonly now: Told;
  readonly past: Told;
  readonly bound: Bound;
}

const against =
  /[比较](?:(?:上一?|去)年度?|(20\d\d)年度?)(?!同期|末|底|年?初|预算|计划|目标|[一-龥]{0,4}口径)/;

/** 比上年增加3个, 较2023年提高1.52个百分点, where the report does not tell the value of that year itself. */
export function changesSince(witness: Witness, earlier: Earlier): readonly ChangeSince[] {
  const own = new Map(toldBy(witness).map((each) => [factOf(each.indicator, each.mention), each]));
  return changeCases(witness.scene).flatMap((each): readonly ChangeSince[] => {
    const { by, change, bound } = each;
    if (bound !== null || change.past !== null || change.adjusted || change.apart) return [];
    const { figure } = by;
    if (figure.status !== "actual" || figure.quantity.qualifier !== "exact") return [];
    const words = against.exec(plain(change.by[0]?.before ?? ""));
    const year = words?.[1] === undefined ? witness.year - 1 : Number(words[1]);
    const value = words === null ? null : valueOf(each);
    if (value === null) return [];
    const fact = factOf(value.figure.indicator ?? "", value);
    const [now, past] = [own.get(fact), earlier(year).get(fact)];
    if (now === undefined || past === undefined || !isTold(value, now, witness)) return [];
    if (!areAlike(value, past.mention) || now.status !== past.status) return [];
    const since = { ...change, past: past.mention };
    const made = boundOf(since, value, by, directionOf(by, change));
    return made === null ? [] : [{ by, now, past, bound: acrossReports(made, past) }];
  });
}

/** The base is called by the report it stands in. */
function acrossReports(bound: Bound, { mention, year }: Told): Bound {
  const [first, ...rest] = bound.evidence.map((item) =>
    item.figure?.id === mention.figure.id
      ? { ...item, role: `${String(year)}年报告所写的数` }
      : item,
  );
  return first === undefined
    ? bound
    : { ...bound, evidence: [first, ...rest], binding: "document" };
}

/** What has changed: the only value the words leave, or the rate told right before its points. */
function valueOf({ by, change }: ChangeCase): Mention | null {
  const { candidates, sure } = change.now;
  const [only] = candidates;
  if (only !== undefined) return candidates.length === 1 && sure ? only : null;
  const rate = by.scope.mentions[by.place - 1];
  const isBeside =
    measureOf(by) === "points" &&
    rate?.figure.quantity.dimension === "ratio" &&
    bare.test(plain(between(rate, by)));
  return isBeside ? rate : null;
}

/** ，较上年提高: nothing is named between the rate and its points. */
const bare = /^[，,（(][比较](?:上一?|去|20\d\d)年度?[一-龥]{2,4}$/;

/** The report tells this value of its own year with one voice. */
function isTold({ figure }: Mention, now: Told, { year }: Witness): boolean {
  return now.year === year && figure.value === now.mention.figure.value;
}

function areAlike(now: Mention, past: Mention): boolean {
  return (
    now.figure.quantity.unit === past.figure.quantity.unit &&
    areOfOnePeriod(now, past) &&
    !areOfOtherScopes(now, past) &&
    isOfLevel(now) === isOfLevel(past)
  );
}

/** 县本级评估项目12个 is not what all of the county has. */
function isOfLevel(mention: Mention): boolean {
  return /本级|[市县区]直/.test(plain(leading(mention, 30)));
}
