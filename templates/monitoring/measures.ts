import { roundHalfUp } from "../../domain/calculation.ts";
import { exactText } from "../../domain/interval.ts";
import type { Measure } from "../../domain/measure.ts";
import type { Exact } from "../../domain/monitoring/yuan.ts";
import { moneyText, rateText } from "../../domain/monitoring/text.ts";
import type { Part, Parts } from "../../domain/paper.ts";
import { text } from "../../domain/paper.ts";

/** How a value came about and where it stands. */
export interface Origin {
  readonly formula: string;
  readonly place: string;
}

/** Collects the values of workbooks that a paper prints, each with its own id. */
export class Measures {
  readonly #all: Measure[] = [];

  money(name: string, yuan: Exact | null, origin: Origin): Part | null {
    return yuan === null ? null : this.#add(name, moneyText(yuan), yuan, origin);
  }

  /** Money of a table whose unit stands in its head: 1234.56 for 万元. */
  amount(name: string, yuan: Exact | null, origin: Origin): Parts {
    if (yuan === null) return absent;
    return [this.#add(name, roundHalfUp(yuan.div(10_000), 2), yuan, origin)];
  }

  /** `rate` is in percent. */
  rate(name: string, rate: Exact | null, origin: Origin): Part | null {
    return rate === null ? null : this.#add(name, rateText(rate), rate, origin);
  }

  rateCell(name: string, rate: Exact | null, origin: Origin): Parts {
    const part = this.rate(name, rate, origin);
    return part === null ? absent : [part];
  }

  /** Percent points without their sign; the words around say which way. */
  points(name: string, gap: Exact, origin: Origin): Part {
    return this.#add(name, `${roundHalfUp(gap.abs(), 2)}个百分点`, gap, origin);
  }

  pointsCell(name: string, gap: Exact | null, origin: Origin): Parts {
    return gap === null ? absent : [this.#add(name, roundHalfUp(gap, 2), gap, origin)];
  }

  count(name: string, count: number, unit: string, origin: Origin): Part {
    const measure = { name, text: `${count}${unit}`, exact: String(count), ...origin };
    return this.#push(measure);
  }

  list(): readonly Measure[] {
    return this.#all;
  }

  #add(name: string, words: string, value: Exact, origin: Origin): Part {
    return this.#push({ name, text: words, exact: exactText(value), ...origin });
  }

  #push(measure: Omit<Measure, "id">): Part {
    const id = `m${this.#all.length + 1}`;
    this.#all.push({ id, ...measure });
    return { kind: "measure", measureId: id };
  }
}

/** What nobody gave: never a zero. */
export const absent: Parts = [text("—")];
