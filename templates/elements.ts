import type { Chart } from "../domain/chart.ts";
import type { ChartFrame } from "./chart-layout.ts";
import type { Scale } from "./chart-scale.ts";
import type { Face } from "./layout.ts";

/** Words in one face; `marked` ones ask a person to do something. */
export interface Run {
  /** A line feed breaks the line. */
  readonly text: string;
  readonly face: Face;
  readonly marked: boolean;
  readonly bold?: boolean;
  /** Lines of the comment that the copy for review hangs on it. */
  readonly note?: readonly string[];
  /** Words that a model chose, in the copy for review. */
  readonly byModel?: boolean;
}

export type LineRole =
  | "title"
  | "addressee"
  | "heading"
  | "body"
  | "annex-list"
  | "annex-label"
  | "annex-title"
  | "table-title"
  | "unit"
  | "caption"
  | "note"
  | "blank"
  | "gap";

export interface Line {
  readonly kind: "line";
  readonly role: LineRole;
  readonly runs: readonly Run[];
  /** Whether its end stays on the page of what follows. */
  readonly keep?: boolean;
}

export interface Signature {
  readonly kind: "signature";
  readonly lines: readonly (readonly Run[])[];
}

/** A chart, or a part of one that is too large for a page. */
export interface Drawn {
  readonly kind: "drawn";
  readonly chart: Chart;
  readonly scale: Scale;
  readonly frame: ChartFrame;
  /** For those who cannot see it. */
  readonly words: string;
}

export interface Grid {
  readonly kind: "grid";
  readonly columns: readonly {
    readonly width: number;
    readonly align: "left" | "center" | "right";
  }[];
  readonly header: readonly (readonly Run[])[];
  readonly rows: readonly GridRow[];
}

/** A group row is one cell over all columns. */
export interface GridRow {
  readonly group: boolean;
  readonly cells: readonly (readonly Run[])[];
}

export type Element = Line | Signature | Grid | Drawn;

/** Pages of one orientation; each begins on a new page. */
export interface Sheet {
  readonly landscape: boolean;
  readonly elements: readonly Element[];
}

export function line(role: LineRole, runs: readonly Run[]): Line {
  return { kind: "line", role, runs: joined(runs) };
}

export function run(text: string, face: Face): Run {
  return { text, face, marked: false };
}

/** Neighbours that look alike as one; what carries a comment stays alone. */
export function joined(runs: readonly Run[]): readonly Run[] {
  const result: Run[] = [];
  for (const next of runs) {
    const last = result.at(-1);
    if (last !== undefined && looksLike(last, next)) {
      result[result.length - 1] = { ...last, text: last.text + next.text };
    } else if (next.text !== "") result.push(next);
  }
  return result;
}

function looksLike(a: Run, b: Run): boolean {
  return (
    a.face === b.face &&
    a.marked === b.marked &&
    (a.bold ?? false) === (b.bold ?? false) &&
    (a.byModel ?? false) === (b.byModel ?? false) &&
    a.note === undefined &&
    b.note === undefined
  );
}
