import type { GoldFile } from "../../pipeline/evaluate/gold.ts";
import { parseGold } from "../../pipeline/evaluate/gold.ts";
import type { Figure, Kind } from "../../domain/figure.ts";
import type { Report } from "../../domain/report.ts";
import { plainDocument } from "./plain-document.ts";

/** What a row of a scorer test says about one figure; `nth` occurrence of the quote, from 0. */
export interface Told {
  readonly quote: string;
  readonly kind?: Kind;
  readonly value?: string | null;
  readonly unit?: string | null;
  readonly qualifier?: "exact" | "over" | "nearly";
  readonly status?: "actual" | "plan" | "threshold";
  readonly year?: number | null;
  readonly indicator?: string | null;
}

function placed(text: string, quote: string): { start: number; end: number } {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`${quote} is not in the text of the test`);
  return { start, end: start + quote.length };
}

function full(told: Told): Required<Told> {
  const digits = /[\d.]+/.exec(told.quote)?.[0] ?? "0";
  const unit = told.quote.slice(digits.length);
  const base = {
    kind: "count",
    value: digits,
    unit,
    qualifier: "exact",
    status: "actual",
  } as const;
  return { ...base, year: 2024, indicator: null, ...told };
}

export function goldSaying(
  text: string,
  told: readonly Told[],
  more: { readonly nonFigures?: readonly string[]; readonly relations?: readonly unknown[] } = {},
): GoldFile {
  const figures = told.map((each) => {
    const { value, ...rest } = full(each);
    return {
      ...rest,
      ...placed(text, each.quote),
      value: value === null ? null : Number(value),
      subject: "事",
    };
  });
  const nonFigures = (more.nonFigures ?? []).map((quote) => ({
    quote,
    ...placed(text, quote),
    reason: "idiom",
  }));
  const gold = {
    source: "a.txt",
    district: "云岭",
    year: 2024,
    figures,
    relations: more.relations ?? [],
    non_figures: nonFigures,
  };
  return parseGold(JSON.stringify(gold), "a.json");
}

export function figureSaying(text: string, told: Told, number = 1): Figure {
  const { quote, kind, value, unit, qualifier, status, year, indicator } = full(told);
  const span = placed(text, quote);
  return {
    id: `d.${number}`,
    documentId: "d",
    kind,
    span,
    quote,
    flow: span,
    quantity: { digits: value ?? "0", exponent: 0, unit, dimension: "count", qualifier },
    value,
    iso: null,
    status,
    year,
    indicator,
    candidates: [],
    subject: "",
    block: 0,
    sentence: span,
    section: [],
    cell: null,
    unitSpan: null,
    extractor: "test",
  };
}

export function reportSaying(text: string, told: readonly Told[]): Report {
  return {
    path: "a.txt",
    document: plainDocument(text),
    title: "",
    district: { name: "云岭县", code: null, parents: [], evidence: "" },
    year: 2024,
    figures: told.map((each, index) => figureSaying(text, each, index + 1)),
    rejected: [],
    notices: [],
  };
}
