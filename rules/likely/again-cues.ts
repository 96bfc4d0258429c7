import { Cues } from "./cues.ts";
import { isDivision } from "./known-division.ts";
import type { Run } from "./sum-run.ts";

/** A number divided once is often divided again, another way. */
export function againCues({ parts, order, sentences }: Run): Cues {
  const side = sentences === 0 ? "" : " later";
  return new Cues(() => [
    `again ${order}${side}`,
    ...(isDivision(parts) ? ["again division"] : []),
    ...(parts.length > 2 ? ["again many"] : []),
  ]);
}
