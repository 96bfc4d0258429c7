import type { Mark } from "./marks.ts";
import { measure, type Measure } from "./measure.ts";

/** What an annotation says of a figure besides its place, as in the gold files. */
export interface Described {
  readonly kind: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly qualifier: string;
  readonly status: string;
  readonly year: number | null;
  readonly indicator: string | null;
  readonly subject: string;
  readonly base_year?: number;
  readonly iso?: string | null;
  readonly note?: string;
}

/** Reads the quote of a mark and fills in the defaults of its section. */
export function describeMark(mark: Mark): Described {
  const measured = read(mark);
  const { kind, value, unit } = measured;
  const status = mark.status ?? (kind === "docnumber" ? "reference" : mark.defaultStatus);
  const standing = status === "threshold" || kind === "docnumber";
  const year = measured.year ?? (standing ? null : mark.defaultYear);
  const note = mark.set.get("note");
  return {
    kind,
    value,
    unit,
    qualifier: mark.qualifier ?? (/[余多]/.test(mark.quote) ? "over" : "exact"),
    status,
    year: mark.year === undefined ? year : mark.year,
    indicator: mark.indicator,
    subject: mark.subject,
    ...(mark.baseYear === null ? {} : { base_year: mark.baseYear }),
    ...(kind === "date" || kind === "period" ? { iso: measured.iso } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

/** Flags k= v= u= iso= stand over what the quote says; "null" for none. */
function read({ quote, set, year, defaultYear }: Mark): Measure {
  const own = (name: string): string | null => {
    const word = set.get(name);
    return word === undefined || word === "null" ? null : word;
  };
  const guess =
    set.has("k") && set.has("v")
      ? { kind: "", value: null, unit: null, iso: null, year: null }
      : measureFolded(quote, own("u"), year ?? defaultYear);
  const value = own("v");
  return {
    kind: own("k") ?? guess.kind,
    value: set.has("v") ? (value === null ? null : Number(value)) : guess.value,
    unit: set.has("u") ? own("u") : guess.unit,
    iso: set.has("iso") ? own("iso") : guess.iso,
    year: guess.year,
  };
}

function measureFolded(quote: string, unit: string | null, year: number): Measure {
  const text = fold(quote);
  const [, stated, months] = /^(\d{4})年(\d{1,2}—\d{1,2}月)$/.exec(text) ?? [];
  if (months !== undefined) return measure(months, unit, Number(stated));
  return measure(text, unit, year);
}

function fold(quote: string): string {
  return quote
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\s/g, "")
    .replace(/(?<=\d)[至~～-](?=\d+月)/, "—")
    .replace(/[[(](\d{4})[\])](?=\d+号)/, "〔$1〕");
}
