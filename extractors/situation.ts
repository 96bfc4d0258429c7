import type { Stage } from "../domain/indicator.ts";
import type { Document } from "../domain/document.ts";
import type { Figure } from "../domain/figure.ts";
import type { Heading } from "./context/outline.ts";
import type { Place } from "./context/reader.ts";
import type { Token } from "./scan/token.ts";
import type { TableToken } from "./table/table-tokens.ts";

/** What the whole document says about every figure in it. */
export interface DocumentFacts {
  readonly document: Document;
  /** The flow with folded punctuation. */
  readonly text: string;
  readonly reportYear: number | null;
  /** It is a notice or a plan as a whole. */
  readonly planDocument: boolean;
  /**
   * Its title speaks of performance. In other papers (采购, 投资评审, 审计整改) a sentence must speak of it
   * before a figure may bear an indicator of the dictionary.
   */
  readonly performance: boolean;
  /**
   * It tells of one project, fund or department evaluated: what it trains, indicates or discloses is
   * that object's output, not the work of the finance office.
   */
  readonly oneObject: boolean;
  /** The stage a paper on one stage alone is about: 绩效运行监控情况通报. */
  readonly titleStage: Stage | null;
  /** Blocks that repeat the words of another paper; nothing in them is told by this one. */
  readonly quoted: ReadonlySet<number>;
}

/** One token with everything that decides its meaning. */
export interface Situation extends DocumentFacts {
  readonly token: Token;
  readonly table: TableToken | null;
  readonly path: readonly Heading[];
  readonly place: Place;
  /** The last figure of the same kind. */
  readonly previous: Figure | null;
  /** The last figure of the same kind and unit that bears an indicator. */
  readonly anchor: Figure | null;
  /** The sentence up to the token, or the labels of its cell. */
  readonly lead: string;
  /** What follows the token in its sentence; empty in a table. */
  readonly tail: string;
}
