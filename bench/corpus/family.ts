/** One paragraph: for every place in it the sentences that may stand there, with slots (slots.ts). */
export type Paragraph = readonly (readonly [string, ...string[]])[];

export interface Section {
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

/** A kind of report with its order and its turns of phrase. */
export interface Family {
  readonly id: string;
  readonly titles: readonly [string, ...string[]];
  readonly opening: Paragraph;
  readonly sections: readonly Section[];
  /** Header and row templates of a table, cells parted by tabs; none when absent. */
  readonly table?: {
    readonly caption: string;
    readonly header: string;
    readonly rows: readonly string[];
  };
}
