import { isEarlier as isMarkedEarlier, tellsLast } from "../changes/change-words.ts";
import { cutTriples } from "./cut-binding.ts";
import { identities } from "./difference-identities.ts";
import type { Identity } from "./difference-identities.ts";
import { isBudgetOfItem } from "./of-one-item.ts";
import { isBandLimit } from "../doubts/band-end.ts";
import { isBareItem } from "../lists/bare-item.ts";
import { bindingOf } from "../wording/mention-match.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { isSlip } from "../blame/slip.ts";
import { perObject } from "../remembered.ts";
import { anyOf } from "../wording/any-of.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene, Scope } from "../wording/scene.ts";
import { isPrice } from "../wording/unit-price.ts";
import { wholeScene } from "../wording/whole-scene.ts";

export interface Difference {
  readonly bound: Bound;
  /** All terms are named by the words of the identity, so that nothing else can enter it. */
  readonly closed: boolean;
}

/** Differences that a sentence or a row of a table names with all their terms. */
export const namedDifferences = perScene((scene: Scene): readonly Difference[] => {
  const taken = new Set(cutTriples(scene).map(({ evidence }) => evidence.at(-1)?.figure));
  return wholeScene(scene).scopes.flatMap((scope) =>
    scope.mentions.flatMap((result) => {
      if (taken.has(result.figure) || !named(result, anyResult)) return [];
      // 相差15分以上的15个: what things are sorted by.
      if (!scope.isRow && (isBandLimit(result) || result.after.startsWith("以内"))) return [];
      for (const identity of identities) {
        if (!named(result, identity.result.words)) continue;
        const found = bindIdentity(identity, poolOf(scene, identity, scope), result);
        if (found !== null) return [found];
        // A term behind ； or in the sentence before is less sure to be the one meant.
        const far = bindIdentity(identity, nearby(scene, scope), result);
        if (far !== null) {
          if (isOfOthers(far.bound, identity, nearby(scene, scope), result)) continue;
          return [{ ...far, closed: false }];
        }
        const earlier = bindIdentity(identity, acrossParagraphs(scene, scope), result);
        if (earlier !== null && (isFitting(earlier.bound) || isSlip(earlier.bound, longAmount))) {
          return [{ ...earlier, closed: false }];
        }
      }
      return [];
    }),
  );
});

const anyResult = anyOf(identities.map(({ result }) => result.words));

/** 要1.08亿元，给8532万元，核下来2268万元。6个项目核减1296万元: the terms have a difference of their own beside them. */
function isOfOthers(
  { evidence }: Bound,
  identity: Identity,
  pool: readonly Mention[],
  result: Mention,
): boolean {
  const terms = new Set(evidence.map(({ figure }) => figure));
  const scopes = new Set(pool.filter(({ figure }) => terms.has(figure)).map(({ scope }) => scope));
  return pool.some(
    (other) =>
      other.scope !== result.scope &&
      scopes.has(other.scope) &&
      isSameMeasure(other, result) &&
      named(other, identity.result.words),
  );
}

/** So many figures may stand between a difference and one of its terms. */
const farthest = 20;

function named(mention: Mention, words: RegExp): boolean {
  return words.test(labelOf(mention));
}

const labelOf = perObject(({ before, scope }: Mention): string => {
  const label = before.replace(/[\s，、：:]/g, "");
  // A header may carry its unit: 预算数（万元）.
  return scope.isRow ? label.replace(/[（(][^（()）]*[）)]$/, "") : label;
});

/** A closed identity stays in its sentence; the others may name a term in the one before. */
function poolOf(scene: Scene, identity: Identity, scope: Scope): readonly Mention[] {
  return scope.isRow || identity.closed ? scope.mentions : nearby(scene, scope);
}

function nearby(scene: Scene, scope: Scope): readonly Mention[] {
  return wholeScene(scene).byBlock.get(scope.block) ?? [];
}

/** With so many digits a slip of the pen does not mend two figures that have nothing to do with each other. */
const longAmount = 4;
const paragraphsBack = 2;

/** The figures of each paragraph that stand in no table. */
const proseOf = perScene((scene): ReadonlyMap<number, readonly Mention[]> =>
  Map.groupBy(
    wholeScene(scene).mentions.filter(({ scope }) => !scope.isRow),
    ({ figure }) => figure.block,
  ),
);

/** 下达资金18600万元 in the paragraph before: the terms of what was left over. */
function acrossParagraphs(scene: Scene, { isRow, block }: Scope): readonly Mention[] {
  if (isRow) return [];
  const prose = proseOf(scene);
  return Array.from(
    { length: paragraphsBack + 1 },
    (_, index) => prose.get(block - paragraphsBack + index) ?? [],
  ).flat();
}

function bindIdentity(
  identity: Identity,
  pool: readonly Mention[],
  result: Mention,
): Difference | null {
  // 审减1.2亿元，其中概算审减0.7亿元: a part of what is left.
  if (!result.scope.isRow && result.before.trim().startsWith("其中")) return null;
  const choices: (readonly Term[])[] = [];
  for (const { name, words } of identity.terms) {
    const near = termsNear(identity, pool, result, words);
    choices.push(near.map((mention) => ({ name, mention })));
  }
  const bounds = combined(choices).flatMap((terms) =>
    new Set(terms.map(({ mention }) => mention)).size === terms.length && !isOfItem(terms)
      ? identityBound(identity, result, terms)
      : [],
  );
  const bound = bounds.find(isFitting) ?? bounds[0];
  return bound === undefined ? null : { closed: identity.closed, bound };
}

/** A number and what the identity calls it. */
interface Term {
  readonly name: string;
  readonly mention: Mention;
}

/** What all have spent is not taken from the budget of one of them. */
function isOfItem([budget, spent]: readonly Term[]): boolean {
  return (
    budget !== undefined && spent !== undefined && isBudgetOfItem(budget.mention, spent.mention)
  );
}

/** So many figures of one name are tried as a term. */
const mostTried = 3;

/** Figures that the words of a term name, the nearest first. */
function termsNear(
  identity: Identity,
  pool: readonly Mention[],
  result: Mention,
  words: RegExp,
): readonly Mention[] {
  const far = (mention: Mention): number => Math.abs(pool.indexOf(mention) - pool.indexOf(result));
  const fitting = pool
    .filter(
      (mention) =>
        mention !== result &&
        isSameMeasure(mention, result) &&
        !(isBareItem(mention) && !isBareItem(result)) &&
        mention.figure.status !== "threshold" &&
        named(mention, words) &&
        (identity.closed ||
          mention.scope.isRow ||
          ofLastYear.test(words.source) ||
          !isEarlier(mention)) &&
        far(mention) <= farthest,
    )
    .toSorted((a, b) => far(a) - far(b));
  // In a row two columns of one name leave open which is meant.
  if (result.scope.isRow) return fitting.length > 1 ? [] : fitting;
  // What its own sentence calls so is meant, whether it fits or not.
  const here = fitting[0]?.scope === result.scope;
  return fitting.slice(0, identity.closed || here ? 1 : mostTried);
}

/** Terms that are last year's by their names. */
const ofLastYear = /上年|期初/;

/** 去年同期支出23105.60万元 is no term of this year's rest. */
function isEarlier(mention: Mention): boolean {
  return mention.past || isMarkedEarlier(mention) || tellsLast(mention);
}

/** One of each, the first of each first. */
function combined(choices: readonly (readonly Term[])[]): readonly (readonly Term[])[] {
  return choices.reduce<readonly (readonly Term[])[]>(
    (made, next) => made.flatMap((terms) => next.map((term) => [...terms, term])),
    [[]],
  );
}

function identityBound(identity: Identity, result: Mention, terms: readonly Term[]): Bound {
  const { name } = identity.result;
  const minus = identity.terms.some((term) => term.minus === true);
  const names = identity.terms.map((term) => `${term.minus === true ? "－" : "＋"}${term.name}`);
  return {
    formula: {
      name: minus ? (terms.length === 2 ? "difference" : "balance") : "sum",
      args: terms.map((_, index) => index + 1),
      sign: "=",
      claim: 0,
    },
    evidence: [
      evidenceOf(name, result),
      ...terms.map((term) => evidenceOf(term.name, term.mention)),
    ],
    text: `${names.join("").slice(1)}＝${name}`,
    binding: bindingOf([result, ...terms.map(({ mention }) => mention)]),
  };
}

/** Amounts of one measure, or rates and the points between them. */
function isSameMeasure(mention: Mention, result: Mention): boolean {
  const { figure } = mention;
  const [own, other] = [figure.quantity.dimension, result.figure.quantity.dimension];
  const alike = own === other ? figure.kind !== "rate" : own === "ratio" && other === "points";
  return alike && isPrice(mention) === isPrice(result);
}
