import { shareNameOf } from "../rates/rate-name.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { areMaking, goTogether, isRate, isTerm } from "./share-terms.ts";

interface Sibling {
  readonly part: Mention;
  readonly rate: Mention;
  /** How the rate is told: 占, or its last two characters. */
  readonly name: string;
}

/** So many paragraphs from a share those stand that are told beside it. */
const reach = 2;

/** How many shares told beside this one there are, and how many of them are right of the whole. */
interface Fit {
  readonly all: number;
  readonly fits: number;
}

/** 491个，占71.8%；152个，占22.2%；41个，占6.0%: each is told with its number right before it. */
const siblingsIn = perScene((scene: Scene): ReadonlyMap<number, readonly Sibling[]> => {
  const found = scene.mentions.flatMap((rate): readonly Sibling[] => {
    if (rate.scope.isRow || !isRate(rate)) return [];
    const part = rate.scope.mentions[rate.place - 1];
    if (part === undefined || !isTerm(part)) return [];
    return [{ part, rate, name: nameOf(rate) }];
  });
  return Map.groupBy(found, ({ rate }) => rate.figure.block);
});

function nameOf(rate: Mention): string {
  return shareNameOf(rate) === null
    ? rate.before
        .trimEnd()
        .replace(/(?:为|是|达到?|约|仅|只有)+$/, "")
        .slice(-3)
    : "占";
}

export function fittingSiblings(claim: Mention, part: Mention, whole: Mention, scene: Scene): Fit {
  const { all, fits } = besideOf(claim, part, scene);
  let known = fits.get(whole);
  if (known === undefined) {
    known = all.filter(
      ({ part: own, rate }) => own !== whole && areMaking(rate, { part: own, whole }),
    ).length;
    fits.set(whole, known);
  }
  return { all: all.length, fits: known };
}

/** What is told beside a share, of things that go with its part; and how much of it is right, by the whole. */
interface Beside {
  readonly all: readonly Sibling[];
  readonly fits: Map<Mention, number>;
}

/** By the share and its part: every whole of the report is asked of them, more than once. */
const besides = perScene((_scene: Scene) => new Map<Mention, Map<Mention, Beside>>());

function besideOf(claim: Mention, part: Mention, scene: Scene): Beside {
  const own = besides(scene).get(claim) ?? new Map<Mention, Beside>();
  const known = own.get(part);
  if (known !== undefined) return known;
  const all = siblingsOf(claim, scene).filter((each) => goTogether(each.part, part));
  const made = { all, fits: new Map<Mention, number>() };
  besides(scene).set(claim, own.set(part, made));
  return made;
}

function siblingsOf(claim: Mention, scene: Scene): readonly Sibling[] {
  const { block } = claim.figure;
  const name = nameOf(claim);
  const near = Array.from({ length: 2 * reach + 1 }, (_, at) => block - reach + at);
  return near
    .flatMap((each) => siblingsIn(scene).get(each) ?? [])
    .filter((each) => each.rate.figure.id !== claim.figure.id && each.name === name);
}
