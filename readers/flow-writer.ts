import type { Flow } from "../domain/flow.ts";
import type { Span } from "../domain/span.ts";
import { BLANK, FOLDABLE, INVISIBLE, PLAIN, foldCharacter, unitClass } from "./characters.ts";
import { keepsGap, type Gap } from "./gaps.ts";
import { residueAt } from "./residue.ts";

const blankRun = new RegExp(`[${BLANK}\\n\\r\\u2028${INVISIBLE}]+`, "y");
const invisibleOnly = new RegExp(`^[${INVISIBLE}]+$`);
/** Blanks take room on paper; these are what Word and web pages leave behind. */
// oxlint-disable-next-line no-control-regex -- control codes are what it looks for
const noticeable = /[\u00ad\ufffc\u0000-\u0008\u000e-\u001f]/;
const foldable = new RegExp(`[${FOLDABLE}]`);

/**
 * Writes the flow front to back, linear in the text: runs that stay as they are become one slice,
 * and a new segment starts only where the text is left or entered again.
 */
export class FlowWriter {
  readonly #text: string;
  readonly #parts: string[] = [];
  readonly #starts: number[] = [];
  readonly #sources: number[] = [];
  readonly residue: Span[] = [];
  #runStart = 0;
  #runEnd = 0;
  #sourceEnd = -1;
  #last = "";
  #gap: Gap | null = null;
  #joinedUntil = -1;
  #pendingEnd = -1;
  #opening = false;
  length = 0;
  /** Offset in the flow, and in the text, of the first character since `open`; -1 while there is none. */
  opened = -1;
  openedSource = -1;

  constructor(text: string) {
    this.#text = text;
  }

  /**
   * Starts a paragraph or a cell: blanks before its first character are dropped. A line end is
   * written for the one at `lineEnd` of the text, once there is something to write; -1 for none.
   */
  open(lineEnd: number): void {
    this.#gap = null;
    this.#last = "";
    this.#opening = true;
    this.#pendingEnd = lineEnd;
    this.opened = -1;
    this.openedSource = -1;
  }

  /** A soft line end at `index`; it is written as a blank only where two words would run together. */
  wrap(index: number): void {
    this.#gap ??= { at: index, width: 1, wrap: true };
  }

  /** Starts the row of the open cell even when its first cell turns out empty. */
  begin(index: number): void {
    this.#start(index);
    this.openedSource = -1;
  }

  /** Writes the tab between two cells for the character at `index`. */
  tab(index: number): void {
    this.#gap = null;
    this.#start(index);
    this.#put(index, "\t");
  }

  /** Writes the text from `start` to `end`: one line or one cell, or a part of one. */
  write(start: number, end: number): void {
    const text = this.#text;
    let at = start;
    while (at < end) {
      let stop = at;
      while (stop < end && unitClass[text.charCodeAt(stop)] === PLAIN) stop += 1;
      if (stop > at) this.#copy(at, stop);
      if (stop >= end) return;
      at = this.#handle(text, stop, end);
    }
  }

  finish(): Flow {
    this.#flush();
    return { text: this.#parts.join(""), starts: this.#starts, sources: this.#sources };
  }

  /** Offset in the text of the character written last; -1 before the first. */
  get lastSource(): number {
    return this.#sourceEnd - 1;
  }

  #handle(text: string, index: number, end: number): number {
    blankRun.lastIndex = index;
    const blank = blankRun.exec(text);
    if (blank !== null) return this.#blank(index, blank[0].slice(0, end - index));
    const character = text.charAt(index);
    if (foldable.test(character)) {
      this.#fold(index, foldCharacter(character));
      return index + 1;
    }
    const residue = residueAt(text, index);
    if (residue === null || index + residue.length > end) {
      this.#copy(index, index + 1);
      return index + 1;
    }
    if (residue.shown !== "") this.#fold(index, residue.shown);
    this.residue.push({ start: index, end: index + residue.length });
    return index + residue.length;
  }

  #blank(index: number, run: string): number {
    if (noticeable.test(run)) this.residue.push({ start: index, end: index + run.length });
    if (!invisibleOnly.test(run)) {
      const wide = run.includes("\u3000") || run.includes("\t");
      const broken = /[\n\r\u2028]/.test(run);
      const before = this.#gap?.width ?? 0;
      this.#gap = {
        at: this.#gap?.at ?? index,
        width: before + (wide || broken ? 2 : run.length),
        wrap: (this.#gap?.wrap ?? false) || broken,
      };
    }
    return index + run.length;
  }

  #start(index: number): void {
    if (this.openedSource < 0) this.openedSource = index;
    if (!this.#opening) return;
    this.#opening = false;
    if (this.#pendingEnd >= 0 && this.length > 0) this.#put(this.#pendingEnd, "\n");
    this.opened = this.length;
    this.#last = "";
  }

  #copy(from: number, to: number): void {
    this.#start(from);
    if (this.#gap !== null) this.#closeGap(from, this.#text.charAt(from));
    this.#take(from, to);
    this.#last = this.#text.charAt(to - 1);
  }

  /** Lets the text itself run on, so that what stays as it is comes out as one slice. */
  #take(from: number, to: number): void {
    if (from !== this.#sourceEnd || from !== this.#runEnd) {
      this.#flush();
      this.#runStart = from;
      if (from !== this.#sourceEnd) this.#segment(from);
    }
    this.#runEnd = to;
    this.#sourceEnd = to;
    this.length += to - from;
  }

  #fold(index: number, character: string): void {
    this.#start(index);
    if (this.#gap !== null) this.#closeGap(index, character);
    this.#put(index, character);
  }

  #put(index: number, character: string): void {
    this.#last = character;
    if (this.#text.charAt(index) === character) {
      this.#take(index, index + 1);
      return;
    }
    this.#flush();
    if (index !== this.#sourceEnd) this.#segment(index);
    this.#parts.push(character);
    this.#sourceEnd = index + 1;
    this.length += 1;
  }

  #closeGap(index: number, next: string): void {
    const gap = this.#gap;
    this.#gap = null;
    if (gap === null || this.#last === "") return;
    const atHead = this.length - this.opened <= 4;
    const verdict = keepsGap(this.#text, gap, this.#last, index, next, atHead, this.#joinedUntil);
    this.#joinedUntil = verdict.joinedUntil;
    if (verdict.keep) this.#put(gap.at, " ");
  }

  #segment(source: number): void {
    this.#starts.push(this.length);
    this.#sources.push(source);
  }

  #flush(): void {
    if (this.#runEnd > this.#runStart)
      this.#parts.push(this.#text.slice(this.#runStart, this.#runEnd));
    this.#runStart = this.#runEnd;
  }
}
