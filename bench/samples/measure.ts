/** What a quote says by itself. `value` as in the gold files: a JSON number, null for a span of time. */
export interface Measure {
  readonly kind: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly iso: string | null;
  /** Year named by the quote itself. */
  readonly year: number | null;
}

const digit = "〇一二三四五六七八九";
const money = new Map([
  ["元", 0],
  ["万元", 4],
  ["亿元", 8],
]);
const halves = new Map([
  ["上半年", "01/06"],
  ["下半年", "07/12"],
  ["一季度", "01/03"],
  ["二季度", "04/06"],
  ["三季度", "07/09"],
]);

/** Reads the quote of a mark; `unit` stands in for a missing one, `year` completes a date. */
export function measure(quote: string, unit: string | null, year: number): Measure {
  const text = quote.replace(/\s/g, "");
  return (
    documentNumber(text) ??
    moment(text, year) ??
    span(text, year) ??
    quantity(text, unit) ??
    fail(quote)
  );
}

function fail(quote: string): never {
  throw new Error(`Cannot read the quote: ${quote}`);
}

function documentNumber(text: string): Measure | null {
  const match = /〔(\d{4})〕(\d+)号$/.exec(text);
  if (match === null) return null;
  return make("docnumber", Number(match[2]), "号", null, Number(match[1]));
}

function moment(text: string, year: number): Measure | null {
  const match = /^(?:(\d{4})年)?(\d{1,2})月(?:(\d{1,2})日|([底末]))?$/.exec(text);
  if (match === null) return null;
  const [, printed, month = "", day, end] = match;
  const stated = printed === undefined ? year : Number(printed);
  const head = `${stated}-${month.padStart(2, "0")}`;
  const last = String(new Date(Date.UTC(stated, Number(month), 0)).getUTCDate());
  const date = day ?? (end === undefined ? undefined : last);
  const iso = date === undefined ? head : `${head}-${date.padStart(2, "0")}`;
  const unit = date === undefined ? "月" : "日";
  return make("date", Number(iso.replaceAll("-", "")), unit, iso, stated);
}

function span(text: string, year: number): Measure | null {
  const whole = /^(\d{4})(年度?)$/.exec(text);
  if (whole !== null) {
    const [, printed = "", unit = ""] = whole;
    return make("period", Number(printed), unit, printed, Number(printed));
  }
  const months = /^(\d{1,2})[-—](\d{1,2})月$/.exec(text);
  if (months !== null) {
    const [, from = "", to = ""] = months;
    const iso = `${year}-${from.padStart(2, "0")}/${year}-${to.padStart(2, "0")}`;
    return make("period", null, "月", iso, year);
  }
  return part(text, year) ?? duration(text);
}

function part(text: string, year: number): Measure | null {
  const match = /^(?:(\d{4})年)?([上下]半年|[一二三]季度)$/.exec(text);
  const name = match?.[2] ?? "";
  const months = halves.get(name);
  if (months === undefined) return null;
  const stated = match?.[1] === undefined ? year : Number(match[1]);
  const iso = months
    .split("/")
    .map((month) => `${stated}-${month}`)
    .join("/");
  return make("period", null, name.endsWith("半年") ? "半年" : "季度", iso, stated);
}

function duration(text: string): Measure | null {
  const match = /^([一二三四五六七八九])年$/.exec(text);
  if (match === null) return null;
  const years = digit.indexOf(match[1] ?? "");
  return make("period", years, "年", `P${years}Y`, null);
}

function quantity(text: string, unit: string | null): Measure | null {
  const share = /^([一二三四五六七八九])分之([一二三四五六七八九])$/.exec(text);
  if (share !== null) {
    const [, whole = "", part = ""] = share;
    return make("rate", (digit.indexOf(part) * 100) / digit.indexOf(whole), null, null, null);
  }
  const match = /^(第?)([\d,]+(?:\.\d+)?|[一二两三四五六七八九])[余多]?(\D*)$/.exec(text);
  if (match === null) return null;
  const [, ordinal, number = "", printed = ""] = match;
  const name = printed === "" ? unit : printed;
  if (ordinal === "第") return make("rank", plain(number), name, null, null);
  const power = money.get(name ?? "");
  if (power !== undefined) return make("amount", scale(number, power), name, null, null);
  return make(kindOf(name), plain(number) * (name === "成" ? 10 : 1), name, null, null);
}

function kindOf(unit: string | null): string {
  if (unit === "%" || unit === "个百分点" || unit === "成") return "rate";
  return unit === "分" ? "score" : "count";
}

function plain(number: string): number {
  if (number === "两") return 2;
  const place = digit.indexOf(number);
  return place > 0 ? place : Number(number.replaceAll(",", ""));
}

/** Moves the decimal point in the text, because 21.36 × 10^8 is not exact in binary. */
function scale(number: string, power: number): number {
  return Number(`${number.replaceAll(",", "")}e${power}`);
}

function make(
  kind: string,
  value: number | null,
  unit: string | null,
  iso: string | null,
  year: number | null,
): Measure {
  return { kind, value, unit, iso, year };
}
