import type { Binding } from "./bind.ts";

/** A figure as far as parts and wholes ask; offsets are into the flow. */
export interface Sized {
  readonly year: number | null;
  readonly start: number;
  readonly end: number;
  /** Only for telling the smaller from the larger. */
  readonly size: number;
  /** The rate of a part may be larger than that of the whole. */
  readonly rate: boolean;
}

/**
 * Keeps the figures of one paragraph apart from their parts: after 其中 a figure of the same indicator
 * and year is a part of the one before (培训310人次，其中乡镇干部128人次), which alone bears the indicator.
 */
export class Parts {
  readonly #wholes = new Map<string, Sized>();
  #paragraph = -1;

  /** `division` is the offset of the last 其中 of the paragraph before the figure, -1 without one. */
  settle(binding: Binding, figure: Sized, paragraph: number, division: number): Binding {
    if (paragraph !== this.#paragraph) this.#wholes.clear();
    this.#paragraph = paragraph;
    if (binding.indicator === null) return binding;
    const key = `${binding.indicator} ${figure.year}`;
    const whole = this.#wholes.get(key);
    const divided = whole !== undefined && division >= whole.end;
    const part = divided && (figure.rate ? figure.size !== whole.size : figure.size < whole.size);
    if (part) return partOf(binding);
    this.#wholes.set(key, figure);
    return binding;
  }
}

/** The binding of a figure that is only a part: its indicator stays a candidate. */
export function partOf(binding: Binding): Binding {
  const candidates = binding.candidates.map(({ indicator }) => ({
    indicator,
    reason: "只是其中一部分，不作为该指标的数据",
  }));
  return { indicator: null, candidates };
}
