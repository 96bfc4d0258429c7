import type { FunctionName } from "../../domain/relation.ts";
import { isOneSlip } from "../blame/slip.ts";
import type { Judged } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";
import type { HeldIds } from "./held.ts";

function isFirm({ needsSlip, bound }: Judged): boolean {
  return needsSlip !== true || isOneSlip(bound);
}

/** What the rules of the first phase judged, asked by figure. */
export class Told {
  readonly #claims = new Map<string, Set<FunctionName>>();
  /** By figure, the figures of each relation that it stands in. */
  readonly #relations = new Map<string, ReadonlySet<string>[]>();
  /** By figure, those that stand in any relation with it. */
  readonly #company = new Map<string, Set<string>>();
  /** By figure, the shares that hold of which it is the whole. */
  readonly #bases = new Map<string, Set<string>>();
  readonly #asksAll: boolean;
  readonly #judged: readonly Judged[];
  #firm: Told | undefined;
  readonly #twins = new Map<string, string[]>();
  /** By total, the figures of each sum that holds. */
  readonly #sums = new Map<string, ReadonlySet<string>[]>();
  /** Figures of relations that hold. */
  readonly #held = new Set<string>();
  /** Items of sums that hold. */
  readonly #items = new Set<string>();
  /** Totals of sums that do not. */
  readonly #broken = new Set<string>();

  /** Training asks of what was judged as well (`asksAll`). */
  constructor(judged: readonly Judged[], asksAll = false) {
    this.#asksAll = asksAll;
    this.#judged = judged;
    const equal = judged.filter(({ bound }) => bound.formula.sign === "=");
    for (const { bound, strength } of equal) {
      if (strength !== null)
        for (const { figure } of bound.evidence) if (figure !== null) this.#held.add(figure.id);
      const claim = bound.evidence[bound.formula.claim]?.figure?.id;
      if (claim === undefined) continue;
      const whole = bound.evidence[bound.formula.args[1] ?? -1]?.figure?.id;
      if (bound.formula.name === "share" && strength !== null && whole !== undefined)
        this.#bases.set(whole, (this.#bases.get(whole) ?? new Set()).add(claim));
      this.#claims.set(claim, (this.#claims.get(claim) ?? new Set()).add(bound.formula.name));
    }
    for (const { bound, strength } of judged) {
      const total = bound.evidence[bound.formula.claim]?.figure?.id;
      if (bound.formula.name === "difference" && strength !== null) this.#addMinuend(bound);
      if (bound.formula.name !== "sum" || total === undefined) continue;
      const ids = bound.evidence.flatMap(({ figure }) => figure?.id ?? []);
      const items = new Set(ids.filter((id) => id !== total));
      if (strength === null) this.#broken.add(total);
      else if (bound.formula.sign === "=") this.#addSum(total, items);
    }
    for (const { bound } of equal) {
      if (bound.formula.name !== "value") continue;
      const ids = bound.evidence.flatMap(({ figure }) => figure?.id ?? []);
      for (const id of ids) {
        this.#twins.set(id, [
          ...(this.#twins.get(id) ?? []),
          ...ids.filter((other) => other !== id),
        ]);
      }
    }
    for (const { bound } of equal) {
      const ids = new Set(bound.evidence.flatMap(({ figure }) => figure?.id ?? []));
      for (const id of ids) {
        const own = this.#relations.get(id);
        if (own === undefined) this.#relations.set(id, [ids]);
        else own.push(ids);
        const company = this.#company.get(id) ?? new Set();
        for (const other of ids) company.add(other);
        this.#company.set(id, company);
      }
    }
  }

  /** 送审1.52亿元，审定1.31亿元，审减2100万元: a difference that holds makes up what it was taken from. */
  #addMinuend({ formula, evidence }: Judged["bound"]): void {
    const [from] = formula.args.flatMap((index) => evidence[index]?.figure?.id ?? []);
    const ids = evidence.flatMap(({ figure }) => figure?.id ?? []);
    if (from === undefined) return;
    const items = new Set(ids.filter((id) => id !== from));
    this.#addSum(from, items);
  }

  #addSum(total: string, items: ReadonlySet<string>): void {
    this.#sums.set(total, [...(this.#sums.get(total) ?? []), items]);
    for (const item of items) this.#items.add(item);
  }

  /** Without the broken relations that are bound too loosely to be told: no slip of the pen leads from one number to the other. */
  get firm(): Told {
    return (this.#firm ??= new Told(this.#judged.filter(isFirm), this.#asksAll));
  }

  /** Figures of which a relation was found that holds. */
  get held(): HeldIds {
    return this.#held;
  }

  /** Whether the figure is judged as the result of one of these. */
  isClaim({ figure }: Mention, names: readonly FunctionName[]): boolean {
    const own = this.#claims.get(figure.id);
    return own !== undefined && !this.#asksAll && names.some((name) => own.has(name));
  }

  /** Whether a list was found that does not make up this number as it should: one finding is enough. */
  failsAsSum({ figure }: Mention): boolean {
    return this.#broken.has(figure.id);
  }

  /** The lists that make up this number. */
  sumsOf({ figure }: Mention): readonly ReadonlySet<string>[] {
    return this.#sums.get(figure.id) ?? [];
  }

  /** Whether it is an item of a list that makes up its total. */
  isItem({ figure }: Mention): boolean {
    return this.#items.has(figure.id);
  }

  /** Figures that were compared with this one as the same told twice. */
  twinsOf({ figure }: Mention): readonly string[] {
    return this.#twins.get(figure.id) ?? [];
  }

  /** Of how many shares that hold, this one left out, it is the whole. */
  bases({ figure }: Mention, claim: Mention): number {
    const own = this.#bases.get(figure.id);
    return own === undefined ? 0 : own.size - (own.has(claim.figure.id) ? 1 : 0);
  }

  /** Whether one relation holds all these figures together. */
  areBound(mentions: readonly Pick<Mention, "figure">[]): boolean {
    const first = mentions[0]?.figure.id ?? "";
    const company = this.#company.get(first);
    // Hardly ever do they all stand with the first: most questions end here.
    if (
      this.#asksAll ||
      company === undefined ||
      mentions.some(({ figure }) => !company.has(figure.id))
    )
      return false;
    const own = this.#relations.get(first) ?? [];
    return own.some((ids) => mentions.every(({ figure }) => ids.has(figure.id)));
  }
}
