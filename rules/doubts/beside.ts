import { Fraction } from "fraction.js";
import type { Figure } from "../../domain/figure.ts";
import { add, intersect, point, subtract } from "../../domain/interval.ts";
import { printedDigits } from "../../domain/quantity.ts";
import { printedSet, printedValue } from "../../domain/reading.ts";
import { evaluate } from "../../domain/relation.ts";
import type { Formula, FunctionName } from "../../domain/relation.ts";
import { mostTried } from "./accidents.ts";
import { changeBefore } from "../changes/change-words.ts";
import { namedSumsOf } from "./named-sums-of.ts";
import { plain } from "../wording/plain.ts";
import { countedApart } from "./counted-apart.ts";
import { hasOwnRate, tellsThat } from "./has-own-rate.ts";
import { isAlike, mayBePart, quoteOf, runsIn, setOf, totalOf } from "./runs.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** So many accidental fits are expected at most among all that is tried. */
const accidents = 0.15;
/** What two figures beside a rate may be to it: part and whole, now and before, whole and what was kept. */
const ofPairs = ["share", "growth", "rest"] as const;
const ofChange = /[增涨升降减幅]|调整|变动/;
const ofDrawn = /抽[查取评检核](?:率|比例|面|比率)(?:为|是|达到?)*$/;
const ofSchedule = /序时|(?:时间|计划|目标)进度|进度要求/;
const ofSome = /(?:其中|[里中]，?[仅只仍]?有|另有|[仅只仍尚]有)$/;

/**
 * What stands in the paragraph or the row of a claim, beside the figures that it was held against. Each
 * method tries one kind of explanation: a clause in Chinese that says what fits, or null.
 */
export class Beside {
  readonly #claim: Figure;
  readonly #told: ReadonlySet<string>;
  /** With the claim. */
  readonly #list: readonly Mention[];
  readonly #near: readonly Mention[];
  readonly #at: number;
  readonly #scene: Scene;

  constructor(claim: Figure, told: readonly Figure[], list: readonly Mention[], scene: Scene) {
    this.#scene = scene;
    this.#claim = claim;
    this.#told = new Set(told.map(({ id }) => id));
    this.#list = list;
    this.#near = list.filter(({ figure }) => figure.id !== claim.id);
    this.#at = list.findIndex(({ figure }) => figure.id === claim.id);
  }

  /**
   * 通过842个，修改后通过398个，未通过35个，一次通过率66.0%: another pair, or a part of a list. Growth over
   * this year (gain, drop) is a mistake and no other reading.
   */
  pair(told: FunctionName): string | null {
    const claimed = printedSet(this.#claim.quantity);
    const names = ofChange.test(this.#list[this.#at]?.before ?? "") ? ofPairs : ofPairs.slice(0, 1);
    const pairs = this.#near
      .flatMap((part) => [
        ...this.#near.flatMap((whole) => names.map((name) => ({ part, whole: [whole], name }))),
        ...this.#runs(part).map((whole) => ({ part, whole, name: "drop" as const })),
      ])
      .filter(({ part, whole }) => part !== whole[0] && mayBePart(part, whole))
      .filter(({ part, whole }) => !hasOwnRate([part, ...whole], this.#claim, this.#list))
      .filter(({ part }) => !this.#isCalledOtherwise(part) && !tellsThat(part, this.#claim))
      // 较上年7.1亿元增加35.5亿元，增长20.0%: nothing is held against what it grew by.
      .filter(({ whole }) => told !== "growth" || !whole.some(isChange))
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

  /**
   * 自评金额19.74亿元，上级资金8.49亿元，自评率100%: all of something that is not told. Of an 抽查率 part and whole are: all are never
   * drawn.
   */
  everything(): string | null {
    const isDrawn = ofDrawn.test(this.#list[this.#at]?.before ?? "");
    return !isDrawn && printedValue(this.#claim.quantity).equals(100)
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
      // 1所: whatever is divided by one is what it was.
      .filter(([, number]) => Number(number.figure.value) > 1)
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
      const all = item && run.length === this.#told.size + 1 && run.length > 2;
      const short =
        !item && run.length > 2 && run.length === shared && shared + 1 === this.#told.size;
      const total = totalOf(run);
      const whole = (all ? this.#scene.mentions : this.#list).find(
        (mention) =>
          this.#isWhole(mention, run) &&
          printedDigits(mention.figure.quantity) >= (short ? 2 : 3) &&
          intersect(total, setOf(mention)) !== null,
      );
      if (whole !== undefined && !this.#isNamedSum(whole, run))
        return `“${run.map(quoteOf).join("＋")}”正合“${quoteOf(whole)}”，不是“${this.#quote()}”的分项`;
    }
    return this.#nested();
  }

  #isWhole(mention: Mention, run: readonly Mention[]): boolean {
    const { figure } = mention;
    return (
      figure.quantity.unit === run[0]?.figure.quantity.unit &&
      figure.quantity.qualifier === "exact" &&
      !run.includes(mention) &&
      !this.#told.has(figure.id) &&
      isAlike(mention, run) &&
      figure.id !== this.#claim.id &&
      figure.value !== this.#claim.value
    );
  }

  /** 重点评价22个对象，其中政策3个、项目14个、部门5个: one of the items is the sum of the others. */
  #nested(): string | null {
    const items = this.#list.filter(({ figure }) => this.#told.has(figure.id));
    if (items.length < 3 || items.length < this.#told.size) return null;
    const least = items.length < 4 ? 3 : 2;
    const outer = items.find((item) => {
      if (printedDigits(item.figure.quantity) < least) return false;
      const rest = items.filter((each) => each !== item);
      return isAlike(item, rest) && intersect(totalOf(rest), setOf(item)) !== null;
    });
    return outer === undefined ? null : `“${quoteOf(outer)}”正合其余各项之和`;
  }

  /** 三个阶段，部门55个，项目1208个: how many kinds there are, in words, is no total of what is counted. */
  ofKinds(): string | null {
    const words = this.#list.filter(
      ({ figure }) =>
        (this.#told.has(figure.id) || figure.id === this.#claim.id) &&
        /^[一二两三四五六七八九十]/.test(figure.quote),
    );
    return words.length === 1 && this.#told.size > 1 ? "其中一个数说的是种类，不是个数" : null;
  }

  /** 抽查了12个单位，12个单位里有5个: some of a number is not what another is held against. */
  someOnly(): string | null {
    const before = this.#list[this.#at]?.before.trim() ?? "";
    return ofSome.test(before) ? `“${this.#quote()}”本身只是其中一部分` : null;
  }

  /** 农产品抽检1520批次，合格1502批次，合格率98.8%: the pair belongs to another rate. */
  ownRate({ name }: Formula, args: readonly Figure[]): string | null {
    const result = evaluate(
      name,
      args.map(({ quantity }) => printedSet(quantity)),
    );
    const rate = this.#near.find(({ figure }) => {
      const { quantity, value } = figure;
      if (quantity.unit !== this.#claim.quantity.unit || value === this.#claim.value) return false;
      if (printedDigits(figure.quantity) < 3 || printedValue(quantity).equals(100)) return false;
      return result !== null && intersect(result, printedSet(quantity)) !== null;
    });
    return rate === undefined ? null : `它们正合“${quoteOf(rate)}”，不是“${this.#quote()}”`;
  }

  /** 占39.7%，较时间进度慢10.3个百分点: what the schedule asked for is not told. */
  untoldSchedule(): string | null {
    const claim = this.#list[this.#at];
    if (claim === undefined || !ofSchedule.test(claim.before)) return null;
    const told = this.#list.filter(({ figure }) => this.#told.has(figure.id));
    return told.some((each) => ofSchedule.test(each.before + each.after))
      ? null
      : "没有写明进度要求是多少";
  }

  /** 整改率96.0%，比全市高6.0个百分点: the sentence itself says how far the two are apart. */
  toldApart(): string | null {
    const [other] = [...this.#told].flatMap(
      (id) => this.#scene.mentions.find(({ figure }) => figure.id === id) ?? [],
    );
    if (other?.figure.kind === "count")
      return countedApart(this.#claim, other, [...this.#near, ...other.scope.mentions]);
    // Points part two rates, no counts.
    if (other?.figure.quantity.dimension !== "ratio") return null;
    const gap = subtract(printedSet(this.#claim.quantity), setOf(other));
    const told = [...this.#near, ...other.scope.mentions].find(({ figure }) => {
      if (figure.quantity.dimension !== "points" || figure.status === "threshold") return false;
      return [gap, subtract(point(new Fraction(0)), gap)].some(
        (each) => intersect(each, printedSet(figure.quantity)) !== null,
      );
    });
    return told === undefined ? null : `“${quoteOf(told)}”正合两者之差`;
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

  /** 办结9条，正在办理2条，办结率: where the part that was bound bears the word of the rate, no other one is meant. */
  #isCalledOtherwise(part: Mention): boolean {
    const name = this.#list[this.#at]?.before.replace(/\s/g, "") ?? "";
    const stem = /(?<![未不])([一-龥]{2})率(?:为|达到?|是)*$/.exec(name)?.[1];
    if (stem === undefined) return false;
    const bears = (each: Mention): boolean => each.before.replace(/\s/g, "").endsWith(stem);
    const told = this.#list.filter(({ figure }) => this.#told.has(figure.id));
    return told.some(bears) && !told.includes(part) && !part.before.includes(stem);
  }

  #quote(): string {
    return plain(this.#claim.quote);
  }

  /** How many may be tried before a fit may be an accident. */
  #most(): number {
    return mostTried(this.#claim, accidents);
  }

  /** Of fewer numbers than were told: their own sum, and no whole of the list. */
  #isNamedSum(whole: Mention, run: readonly Mention[]): boolean {
    const items = run.map(({ figure }) => figure);
    return run.length < this.#told.size && namedSumsOf(whole.figure, items, this.#scene).length > 0;
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

function isChange(mention: Mention): boolean {
  return changeBefore(mention) !== null;
}
