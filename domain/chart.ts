/** What a picture shows, as data; a paper that carries it prints the same values in a table. */
export interface Chart {
  /** `bar` lies, `column` stands, `stacked` lies with its series end to end. */
  readonly form: "bar" | "column" | "stacked";
  readonly title: string;
  /** Unit of the values, printed at their axis: %, 万元, 个. */
  readonly unit: string;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** A line across all categories, such as the time progress. */
  readonly reference?: { readonly name: string; readonly value: ChartValue };
}

export interface ChartSeries {
  readonly name: string;
  /** One for each category; null where nothing is known, which is drawn as a gap and never as zero. */
  readonly values: readonly (ChartValue | null)[];
  /** Gives lights their colour; other series take theirs from the palette. */
  readonly light?: "red" | "yellow" | "green" | "blue";
}

export interface ChartValue {
  /** Exact decimal in `Chart.unit`. */
  readonly exact: string;
  /** As the table beside the picture prints it. */
  readonly text: string;
}
