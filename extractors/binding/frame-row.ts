import type { Stage } from "../../domain/indicator.ts";
import type { Act, Thing } from "./frame.ts";

/** One row of the table: the first that fits decides; a null indicator decides that none is meant. */
export interface FrameRow {
  readonly indicator: string | null;
  readonly things?: readonly Thing[];
  readonly stages?: readonly Stage[];
  /** The nearest act. */
  readonly act?: readonly Act[];
  /** Any act of the neighbourhood. */
  readonly acts?: readonly Act[];
  /** All of them in the clause of the number. */
  readonly local?: readonly Act[];
  readonly clause?: RegExp;
  /** The words of the clause before the number. */
  readonly lead?: RegExp;
  readonly sentence?: RegExp;
}
