/** The objects written as JSON in a text, in order, and whether one was begun and not ended. */
export interface Found {
  readonly values: readonly { readonly value: unknown; readonly json: string }[];
  readonly unended: boolean;
}

// A text full of braces that are no JSON is not searched for ever.
const mostStarts = 64;

/**
 * Objects in the answer of a model: bare, in a code fence, with words around them, with commas too
 * many, line breaks in texts, or Chinese punctuation between fields. One whose last brackets are
 * missing is completed only when `closes`.
 */
export function jsonIn(text: string, closes: boolean): Found {
  const values: { value: unknown; json: string }[] = [];
  let from = 0;
  for (let starts = 0; starts < mostStarts; starts += 1) {
    const start = text.indexOf("{", from);
    if (start < 0) break;
    const { end, ended, missing } = endOf(text, start);
    const json = text.slice(start, end);
    const value = parsed(!ended && closes && endsWhole.test(json) ? json + missing : json);
    if (value !== undefined) values.push({ value, json });
    const meant = value !== undefined || startsObject.test(text.slice(start, start + 40));
    // An object within one that is broken is a part of the answer and never the answer.
    if (meant && !ended) return { values, unended: value === undefined };
    from = meant ? end : start + 1;
  }
  return { values, unended: false };
}

// A comma promises more, and a number may lack its last digit.
const endsWhole = /["\]}el]\s*$/;
const startsObject = /^\{\s*["“]/;

interface End {
  readonly end: number;
  /** False at the end of the text, with brackets open. */
  readonly ended: boolean;
  /** The brackets that would end it; none within a text, which nobody can go on with. */
  readonly missing: string;
}

function endOf(text: string, start: number): End {
  const open: string[] = [];
  let quoted = false;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index] ?? "";
    if (quoted) {
      if (character === "\\") index += 1;
      else if (character === '"') quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === "{") open.push("}");
    else if (character === "[") open.push("]");
    else if (character === open.at(-1)) {
      open.pop();
      if (open.length === 0) return { end: index + 1, ended: true, missing: "" };
    }
  }
  return { end: text.length, ended: false, missing: quoted ? "" : open.reverse().join("") };
}

function parsed(json: string): unknown {
  return tried(json) ?? tried(mended(json));
}

function tried(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

const wideSigns: Readonly<Record<string, string>> = { "，": ",", "：": ":", "；": "," };
const controls: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Between texts: Chinese signs made plain, commas before a bracket left out. Within: line breaks escaped. */
function mended(json: string): string {
  const plain = json.includes('"') ? json : json.replaceAll(/[“”]/g, '"');
  return plain
    .split(/("(?:[^"\\]|\\[^])*")/)
    .map((part, index) =>
      index % 2 === 1
        ? part.replaceAll(/[\n\r\t]/g, (sign) => controls[sign] ?? sign)
        : part.replaceAll(/[，：；]/g, (sign) => wideSigns[sign] ?? sign),
    )
    .join("")
    .replaceAll(/,(\s*[}\]])/g, "$1");
}
