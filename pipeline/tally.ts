export { isOpen, tally, verdictLine, weakStrength } from "../domain/tally.ts";
export type { Tally } from "../domain/tally.ts";
