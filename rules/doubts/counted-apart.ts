import type { Figure } from "../../domain/figure.ts";
import type { Mention } from "../wording/scene.ts";
import { quoteOf } from "./runs.ts";

/** 8个乡镇平均85.45分。5个镇平均88.36分，3个乡平均80.60分: a third count of the same unit is what parts the two. */
export function countedApart(
  claim: Figure,
  other: Mention,
  near: readonly Mention[],
): string | null {
  const apart = Math.abs(Number(claim.value) - Number(other.figure.value));
  const third = near.find(
    ({ figure, noun }) =>
      figure.kind === "count" &&
      figure.quantity.unit === other.figure.quantity.unit &&
      figure.id !== claim.id &&
      figure.id !== other.figure.id &&
      noun !== null &&
      Number(figure.value) === apart,
  );
  return third === undefined ? null : `“${quoteOf(third)}”正合两者之差`;
}
