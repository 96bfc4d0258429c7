import { sharedRun } from "../wording/mention-match.ts";
import type { Mention } from "../wording/scene.ts";
import type { CellForm } from "./cell-forms.ts";
import type { Meant } from "./rows-meant.ts";
import { columnKey } from "./table-label.ts";

/** A number told of a row, what it may be, and what it is. */
export interface Told {
  readonly claim: Mention;
  readonly meant: Meant;
  readonly forms: readonly CellForm[];
  readonly fitting: readonly CellForm[];
}

/** Fewer characters in common call nothing. */
export const shortest = 2;

export function lastClause(words: string): string {
  return words.split(/[，,：:]/).at(-1) ?? "";
}

/** Heads of its columns, without how they are measured. */
export function keysOf({ heads }: CellForm): readonly string[] {
  return heads.map(columnKey);
}

/** Whether the words call this column more fully than any other at its place. */
export function isBest(
  key: string,
  words: string,
  forms: readonly CellForm[],
  at: number,
): boolean {
  const own = sharedRun(key, words);
  const keys = new Set(forms.map((form) => keysOf(form)[at] ?? ""));
  const others = Math.max(
    0,
    ...[...keys].map((other) => (other === key ? 0 : sharedRun(other, words))),
  );
  return own >= shortest && own > others;
}
