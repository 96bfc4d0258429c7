import {
  copyNeighbour,
  slipPoints,
  slipUnit,
  staleYear,
  swapPartAndWhole,
} from "./copy-mutators.ts";
import {
  changeMention,
  complement,
  dropDigit,
  duplicateDigit,
  otherDenominator,
  slipPoint,
  substituteDigit,
  swapDigits,
} from "./digit-mutators.ts";
import { addToList, dropFromList } from "./list-mutators.ts";
import type { MutationType, Mutator } from "./mutation.ts";
import { flipDirection } from "./word-mutators.ts";

export const mutators: Readonly<Record<MutationType, Mutator>> = {
  digit: substituteDigit,
  swap: swapDigits,
  drop: dropDigit,
  duplicate: duplicateDigit,
  decimal: slipPoint,
  unit: slipUnit,
  "part-whole": swapPartAndWhole,
  complement,
  denominator: otherDenominator,
  "stale-year": staleYear,
  neighbour: copyNeighbour,
  "item-removed": dropFromList,
  "item-added": addToList,
  mention: changeMention,
  direction: flipDirection,
  points: slipPoints,
};
