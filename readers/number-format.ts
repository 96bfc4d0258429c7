import { formatDate, isDateFormat } from "./date-format.ts";
import { decimalOf, decimalText, shifted, type Decimal } from "./decimal.ts";

/** The text Excel shows for a stored number; `raw` is the content of its value element. */
export function formatNumber(raw: string, code: string, epoch1904: boolean): string {
  const value = decimalOf(raw);
  if (value === null) return raw;
  const section = sectionFor(code, value);
  if (/general|^@$|^$/i.test(section.code)) return affixed(section.code, decimalText(value, null));
  if (isDateFormat(section.code)) return formatDate(Number(raw), section.code, epoch1904);
  // Fractions and powers of ten are not met in reports; the plain number says the same.
  if (/[Ee][+-]|\?\/|#\/|\/\d/.test(section.code)) return decimalText(value, null);
  const shown = { ...value, negative: value.negative && section.signed };
  return numberIn(section.code, shown);
}

interface Section {
  readonly code: string;
  /** The section does not write the sign itself. */
  readonly signed: boolean;
}

/** Positive; negative; zero; text, or sections with a condition such as [>=10000] (ECMA-376 part 1, §18.8.31). */
function sectionFor(code: string, value: Decimal): Section {
  const sections = code.match(/(?:"[^"]*"|\\.|!.|[^;"\\!])+|(?<=;|^)(?=;|$)/g) ?? [code];
  const conditional = sections.find((section) => conditionHolds(section, value));
  if (conditional !== undefined) return { code: bare(conditional), signed: true };
  if (sections.some((section) => /\[[<>=]/.test(section)))
    return { code: bare(sections.find((section) => !/\[[<>=]/.test(section))), signed: true };
  const zero = value.digits === 0n;
  if (zero && sections.length > 2) return { code: sections[2] ?? "", signed: false };
  if (value.negative && sections.length > 1) return { code: sections[1] ?? "", signed: false };
  return { code: sections[0] ?? "", signed: true };
}

function bare(section: string | undefined): string {
  return (section ?? "").replace(/\[[<>=][^\]]*\]/g, "");
}

function conditionHolds(section: string, value: Decimal): boolean {
  const match = /\[(<=|>=|<>|<|>|=)(-?[\d.]+)\]/.exec(section);
  if (match === null) return false;
  const number = Number(decimalText(value, null));
  const limit = Number(match[2]);
  switch (match[1]) {
    case "<=":
      return number <= limit;
    case ">=":
      return number >= limit;
    case "<":
      return number < limit;
    case ">":
      return number > limit;
    case "<>":
      return number !== limit;
    default:
      return number === limit;
  }
}

const pattern = /[0#?][0#?,]*(?:\.[0#?]*)?|\.[0#?]+/;

/** Signs and words around the digits: quoted text, escapes; fillers, widths and colours leave nothing. */
function literal(code: string): string {
  return code
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, "$1")
    .replace(/\[[^\]]*\]/g, "")
    .replace(/_.|\*./g, "")
    .replace(
      /"([^"]*)"|[\\!](.)/g,
      (_, quoted: string | undefined, escaped: string | undefined) => quoted ?? escaped ?? "",
    );
}

function affixed(code: string, shown: string): string {
  return literal(code.replace(/general|@/i, "\u0000")).replace("\u0000", shown) || shown;
}

/** `0!.0,` writes a point of its own among the digits: tens of thousands (万) from a count of thousands. */
function numberIn(written: string, value: Decimal): string {
  const own = /(?:!\.|\\\.|"\.")(0+)/.exec(written)?.[1] ?? "";
  const code = own === "" ? written : written.replace(/!\.|\\\.|"\."/, ".");
  // Quoted digits must not be taken for the pattern.
  const masked = code.replace(/"[^"]*"|[\\!].|\[[^\]]*\]|_./g, (part) =>
    "\u0001".repeat(part.length),
  );
  const match = pattern.exec(masked);
  if (match === null) return literal(code);
  const found = match[0];
  const percent = masked.includes("%") ? 2 : 0;
  const rest = masked.slice(match.index + found.length);
  const scale = (/,+$/.exec(found)?.[0].length ?? 0) + (/^,+/.exec(rest)?.[0].length ?? 0);
  const tail = code.slice(match.index + found.length).replace(/^,+/, "");
  const [whole = "", fraction = ""] = found.replace(/,+$/, "").split(".");
  const digits = decimalText(
    shifted({ ...value, negative: false }, percent - 3 * scale - own.length),
    fraction.length,
  );
  const [integer = "0", decimals = ""] = digits.split(".");
  const least = (whole.match(/0/g) ?? []).length;
  const padded = (integer === "0" && least === 0 ? "" : integer).padStart(least, "0");
  const grouped = whole.includes(",") ? padded.replace(/\B(?=(?:\d{3})+$)/g, ",") : padded;
  const kept = trimmed(decimals, (fraction.match(/0/g) ?? []).length);
  const sign = value.negative && /[1-9]/.test(digits) ? "-" : "";
  const shown = grouped + (kept === "" ? "" : `.${kept}`);
  return `${sign}${literal(code.slice(0, match.index))}${shown === "" ? "0" : shown}${literal(tail)}`.trim();
}

function trimmed(decimals: string, least: number): string {
  let length = decimals.length;
  while (length > least && decimals.charAt(length - 1) === "0") length -= 1;
  return decimals.slice(0, length);
}
