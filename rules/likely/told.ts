import type { FunctionName } from "../../domain/relation.ts";
import type { Judged } from "../rule.ts";
import type { Mention } from "../wording/scene.ts";

/** What the rules of the first phase judged, asked by figure. */
export class Told {
  readonly #claims = new Map<string, Set<FunctionName>>();
  /** By figure, the figures of each relation that it stands in. */
  readonly #relations = new Map<string, ReadonlySet<string>[]>();
  readonly #twins = new Map<string, string[]>();

  constructor(judged: readonly Judged[]) {
    const equal = judged.filter(({ bound }) => bound.formula.sign === "=");
    for (const { bound } of equal) {
      const claim = bound.evidence[bound.formula.claim]?.figure?.id;
      if (claim === undefined) continue;
      this.#claims.set(claim, (this.#claims.get(claim) ?? new Set()).add(bound.formula.name));
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
      }
    }
  }

  /** Whether the figure is judged as the result of one of these. */
  isClaim({ figure }: Mention, names: readonly FunctionName[]): boolean {
    const own = this.#claims.get(figure.id);
    return own !== undefined && names.some((name) => own.has(name));
  }

  /** Figures that were compared with this one as the same told twice. */
  twinsOf({ figure }: Mention): readonly string[] {
    return this.#twins.get(figure.id) ?? [];
  }

  /** Whether one relation holds all these figures together. */
  areBound(mentions: readonly Mention[]): boolean {
    const own = this.#relations.get(mentions[0]?.figure.id ?? "") ?? [];
    return own.some((ids) => mentions.every(({ figure }) => ids.has(figure.id)));
  }
}
