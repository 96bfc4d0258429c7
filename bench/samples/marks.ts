import { statuses } from "../../domain/figure.ts";
import { qualifiers } from "../../domain/quantity.ts";

/** «quote|indicator|subject|flags» of a source, with the defaults of its section filled in. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly indicator: string | null;
  readonly subject: string;
  readonly label: string | null;
  readonly status: string | null;
  readonly defaultStatus: string;
  readonly qualifier: string | null;
  /** undefined: take the default of the section. */
  readonly year: number | null | undefined;
  readonly defaultYear: number;
  readonly baseYear: number | null;
  /** k= v= u= iso= : what the quote alone does not say. */
  readonly set: ReadonlyMap<string, string>;
}

/** Takes the marks out of a line of a source. */
export function readMarks(
  line: string,
  defaults: { readonly status: string; readonly year: number },
): { readonly text: string; readonly marks: readonly Mark[] } {
  const marks: Mark[] = [];
  let text = "";
  let last = 0;
  for (const match of line.matchAll(/«([^|»]+)\|([^|»]*)\|([^|»]+)(?:\|([^»]*))?»/g)) {
    const [whole, quote = "", indicator = "", subject = "", flags = ""] = match;
    text += line.slice(last, match.index);
    const place = { start: text.length, end: text.length + quote.length, quote };
    marks.push({
      ...place,
      indicator: indicator === "" ? null : indicator,
      subject,
      defaultStatus: defaults.status,
      defaultYear: defaults.year,
      ...readFlags(flags),
    });
    text += quote;
    last = match.index + whole.length;
  }
  text += line.slice(last);
  if (/[«»]/.test(text)) throw new Error(`A mark is not whole: ${line}`);
  return { text, marks };
}

type Flags = Pick<Mark, "label" | "status" | "qualifier" | "year" | "baseYear" | "set">;

function readFlags(flags: string): Flags {
  const words = flags.split(" ").filter((word) => word !== "");
  const set = new Map<string, string>();
  for (const word of words) {
    const [name = "", value] = word.split("=");
    if (value !== undefined) set.set(name, value);
    else if (!isFlag(word)) throw new Error(`Unknown flag: ${word}`);
  }
  const year = words.find((word) => /^y(\d{4}|-)$/.test(word));
  const base = words.find((word) => /^b\d{4}$/.test(word));
  return {
    label: words.find((word) => word.startsWith("#"))?.slice(1) ?? null,
    status: statuses.find((status) => words.includes(status)) ?? null,
    qualifier: qualifiers.find((qualifier) => words.includes(qualifier)) ?? null,
    year: year === undefined ? undefined : year === "y-" ? null : Number(year.slice(1)),
    baseYear: base === undefined ? null : Number(base.slice(1)),
    set,
  };
}

const marking: ReadonlySet<string> = new Set([...statuses, ...qualifiers]);

function isFlag(word: string): boolean {
  return marking.has(word) || /^(#\w+|y-|y\d{4}|b\d{4})$/.test(word);
}
