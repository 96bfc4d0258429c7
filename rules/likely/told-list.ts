import type { Mention } from "../wording/scene.ts";

/** How the items of a list stand to each other. */
export type ListShape = "all" | "but first" | "piece" | "tight" | "column" | "sections";

/** Numbers told one after the other that may make up a number told anywhere in the report. */
export interface ToldList {
  readonly parts: readonly Mention[];
  readonly shape: ListShape;
}

/** Numbers of one measure may be added up. */
export function measureOf({ figure: { kind, quantity } }: Mention): string {
  return kind === "count" ? `${kind} ${quantity.unit ?? ""}` : kind;
}
