import { Fraction } from "fraction.js";
import type { Figure } from "../domain/figure.ts";
import { add, intersect, point, subtract } from "../domain/interval.ts";
import type { Interval } from "../domain/interval.ts";
import { quantum } from "../domain/quantity.ts";
import { printedSet, printedValue } from "../domain/reading.ts";
import { evaluate } from "../domain/relation.ts";
import type { FunctionName } from "../domain/relation.ts";
import { isNear } from "./near-miss.ts";
import { placeOf } from "./paragraph-place.ts";
import type { Abstained, Judged, Verdicted } from "./rule.ts";
import type { Mention, Scene } from "./scene.ts";
import { wholeScene } from "./whole-scene.ts";

/**
 * A broken relation whose claim other figures of its paragraph explain: the figures that were bound are
 * not the ones meant. Two bindings with different outcomes are no verdict (validation §1.4).
 */
export function unlessExplained(verdict: Verdicted, scene: Scene): Verdicted {
  if (verdict.verdict !== "broken" || verdict.judged === null) return verdict;
  // The rule has found the other figures itself, and says so.
  if (verdict.tellsRepair === true) return verdict;
  const found = explanationOf(verdict.judged, scene);
  if (found === null) return verdict;
  const abstained: Abstained = {
    verdict: "abstained",
    outcome: "ambiguous",
    reason: `按这几个数核对不符，但${found}，无法断定文中所指`,
    evidence: verdict.evidence,
  };
  return abstained;
}

function explanationOf({ bound }: Judged, scene: Scene): string | null {
  const { formula, evidence } = bound;
  // One slip away from right is what was meant, and wrong; a digit put in somewhere mends too much.
  if (formula.sign === "=" && isNear(bound, 2, false)) return null;
  const claim = evidence[formula.claim]?.figure ?? null;
  const told = formula.args.flatMap((index) => evidence[index]?.figure ?? []);
  if (claim === null || told.length < formula.args.length) return null;
  const list = [claim, ...told].some(({ cell }) => cell !== null)
    ? rowOf([claim, ...told], scene)
    : (placeOf({ figure: claim }, scene)?.list ?? null);
  if (list === null) return null;
  const beside = new Beside(claim, told, list);
  if (formula.sign === "<=") return beside.ownWhole();
  if (claim.quantity.dimension === "ratio" && ratios.has(formula.name)) {
    return beside.everything() ?? beside.pair(formula.name);
  }
  if (formula.name === "sum") return beside.list() ?? beside.ownWhole();
  if (formula.name === "times") return beside.quotient() ?? beside.step();
  return ["difference", "mean"].includes(formula.name) ? beside.step() : null;
}

const ratios: ReadonlySet<FunctionName> = new Set(["share", "rest", "drop", "growth", "gain"]);
/** What two figures beside a rate may be to it: part and whole, now and before, whole and what was kept. */
const ofPairs = ["share", "growth", "rest"] as const;
const ofChange = /[增涨升降减幅]|调整|变动/;

/** The cells of a row that holds them all, targets as well. */
function rowOf(figures: readonly Figure[], scene: Scene): readonly Mention[] | null {
  const ids = new Set(figures.map(({ id }) => id));
  const row = wholeScene(scene).scopes.find(
    ({ isRow, mentions }) => isRow && mentions.some(({ figure }) => ids.has(figure.id)),
  );
  const held = row?.mentions.filter(({ figure }) => ids.has(figure.id)).length;
  return row !== undefined && held === ids.size ? row.mentions : null;
}

/** So many accidental fits are expected at most among all that is tried. */
const accidents = 0.15;
const longestRun = 7;

/** What stands in the paragraph of a claim, beside the figures that it was held against. */
class Beside {
  readonly #claim: Figure;
  readonly #told: ReadonlySet<string>;
  /** With the claim. */
  readonly #list: readonly Mention[];
  readonly #near: readonly Mention[];
  readonly #at: number;

  constructor(claim: Figure, told: readonly Figure[], list: readonly Mention[]) {
    this.#claim = claim;
    this.#told = new Set(told.map(({ id }) => id));
    this.#list = list;
    this.#near = list.filter(({ figure }) => figure.id !== claim.id);
    this.#at = list.findIndex(({ figure }) => figure.id === claim.id);
  }

  /** 通过842个，修改后通过398个，未通过35个，一次通过率66.0%: another pair, or a part of a list. Growth over this year is a mistake. */
  pair(told: FunctionName): string | null {
    const claimed = printedSet(this.#claim.quantity);
    const names = ofChange.test(this.#list[this.#at]?.before ?? "") ? ofPairs : ofPairs.slice(0, 1);
    const pairs = this.#near
      .flatMap((part) => [
        ...this.#near.flatMap((whole) => names.map((name) => ({ part, whole: [whole], name }))),
        ...this.#runs(part).map((whole) => ({ part, whole, name: "drop" as const })),
      ])
      .filter(({ part, whole }) => part !== whole[0] && isAlike(part, whole))
      .filter(
        ({ part, whole, name }) =>
          (name !== told && told !== "gain" && told !== "drop") || !this.#isTold([part, ...whole]),
      )
      .toSorted(
        (a, b) => this.#farness([a.part, ...a.whole]) - this.#farness([b.part, ...b.whole]),
      );
    const found = pairs.slice(0, this.#most()).find(({ part, whole, name }) => {
      const result = evaluate(name, [setOf(part), totalOf(whole)]);
      return result !== null && intersect(result, claimed) !== null;
    });
    if (found === undefined) return null;
    const words = found.name === "drop" ? [found.part, ...found.whole] : found.whole;
    return `“${quoteOf(found.part)}”与“${words.map(quoteOf).join("＋")}”之比正合“${this.#quote()}”`;
  }

  /** 自评金额19.74亿元，上级资金8.49亿元，自评率100%: all of something that is not told. */
  everything(): string | null {
    return printedValue(this.#claim.quantity).equals(100)
      ? `“${this.#quote()}”没有写明是谁的全部`
      : null;
  }

  /** 亮绿灯715个，亮黄灯228个，其余109个亮红灯: the list is longer than was read. */
  list(): string | null {
    const claimed = printedSet(this.#claim.quantity);
    const found = runsIn(this.#near).find((run) => {
      const shared = run.filter(({ figure }) => this.#told.has(figure.id)).length;
      const longer = shared === this.#told.size && run.length > shared;
      return longer && intersect(totalOf(run), claimed) !== null;
    });
    return found === undefined ? null : `“${found.map(quoteOf).join("＋")}”正合“${this.#quote()}”`;
  }

  /** 县均经费68万元，比上年80万元削减15%，9个县市总计612万元: another total and number. */
  quotient(): string | null {
    const claimed = printedSet(this.#claim.quantity);
    const pairs = this.#near
      .flatMap((total) => this.#near.map((number) => [total, number] as const))
      .filter(([total, number]) => total !== number && number.figure.kind === "count")
      .filter((pair) => !this.#isTold(pair))
      .toSorted((a, b) => this.#farness(a) - this.#farness(b));
    const found = pairs.slice(0, this.#most()).find(([total, number]) => {
      const result = evaluate("times", [setOf(total), setOf(number)]);
      return result !== null && intersect(result, claimed) !== null;
    });
    return found === undefined
      ? null
      : `“${quoteOf(found[0])}”与“${quoteOf(found[1])}”正合“${this.#quote()}”`;
  }

  /** 养路612公里，比上年多32公里，其中县道148公里、…: the parts make up another number exactly. */
  ownWhole(): string | null {
    for (const run of runsIn(this.#list)) {
      const shared = run.filter(({ figure }) => this.#told.has(figure.id)).length;
      const item = run.some(({ figure }) => figure.id === this.#claim.id);
      if (shared === 0 || (item && shared < this.#told.size)) continue;
      const total = totalOf(run);
      const whole = this.#list.find(
        (mention) =>
          !run.includes(mention) &&
          !this.#told.has(mention.figure.id) &&
          isAlike(mention, run) &&
          mention.figure.id !== this.#claim.id &&
          mention.figure.value !== this.#claim.value &&
          isLong(mention.figure) &&
          intersect(total, setOf(mention)) !== null,
      );
      if (whole !== undefined)
        return `“${run.map(quoteOf).join("＋")}”正合“${quoteOf(whole)}”，不是“${this.#quote()}”的分项`;
    }
    return null;
  }

  /** 人均94元，上年89元，每人增加5元: the claim is what two others right beside it make. */
  step(): string | null {
    const claimed = printedSet(this.#claim.quantity);
    const beside = this.#near.filter(
      ({ figure, scope }, index) =>
        Math.abs(index - this.#at) <= 3 &&
        scope.span.start === this.#claim.sentence.start &&
        figure.quantity.unit === this.#claim.quantity.unit,
    );
    const pairs = beside.flatMap((a) => beside.filter((b) => b !== a).map((b) => [a, b] as const));
    if (pairs.length > this.#most()) return null;
    const found = pairs
      .filter((pair) => !this.#isTold(pair))
      .find(([a, b]) =>
        [add(setOf(a), setOf(b)), subtract(setOf(a), setOf(b))].some(
          (result) => intersect(result, claimed) !== null,
        ),
      );
    return found === undefined
      ? null
      : `“${quoteOf(found[0])}”与“${quoteOf(found[1])}”正合“${this.#quote()}”`;
  }

  #quote(): string {
    return this.#claim.quote.replaceAll(/\s/g, "");
  }

  /** How many may be tried before a fit may be an accident. */
  #most(): number {
    const value = Math.abs(printedValue(this.#claim.quantity).valueOf());
    const width = value === 0 ? 1 : quantum(this.#claim.quantity).valueOf() / value;
    return Math.floor(accidents / width);
  }

  #isTold(mentions: readonly Mention[]): boolean {
    const same = mentions.filter(({ figure }) => this.#told.has(figure.id)).length;
    return same === mentions.length && same === this.#told.size;
  }

  #farness(mentions: readonly Mention[]): number {
    return Math.max(...mentions.map((each) => Math.abs(this.#near.indexOf(each) - this.#at)));
  }

  /** The neighbours of a part in lists of one unit, without the part itself. */
  #runs(part: Mention): readonly (readonly Mention[])[] {
    return runsIn(this.#near).flatMap((run) =>
      run.includes(part) ? [run.filter((each) => each !== part)] : [],
    );
  }
}

/** Figures of one unit that follow one another. */
function runsIn(list: readonly Mention[]): readonly (readonly Mention[])[] {
  return list.flatMap((first, from) => {
    const runs: (readonly Mention[])[] = [];
    const run = [first];
    for (const next of list.slice(from + 1, from + longestRun)) {
      if (!isAlike(next, run) || next.figure.quantity.unit !== first.figure.quantity.unit) break;
      run.push(next);
      runs.push([...run]);
    }
    return runs;
  });
}

function setOf({ figure }: Mention): Interval {
  return printedSet(figure.quantity);
}

function totalOf(run: readonly Mention[]): Interval {
  return run.map(setOf).reduce((sum, set) => add(sum, set), point(new Fraction(0)));
}

function isAlike(mention: Mention, others: readonly Mention[]): boolean {
  const { dimension } = mention.figure.quantity;
  return (
    (dimension === "money" || dimension === "count") &&
    others.every(({ figure }) => figure.quantity.dimension === dimension)
  );
}

/** A short number is met by accident. */
function isLong({ quantity }: Figure): boolean {
  return quantity.digits.replace(/\D|^0+/g, "").length >= 3;
}

function quoteOf({ figure }: Mention): string {
  return figure.quote.replaceAll(/\s/g, "");
}
