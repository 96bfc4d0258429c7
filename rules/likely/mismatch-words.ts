import type { Mismatch } from "../findings/explain.ts";
import { relationMessages } from "../findings/relation-check.ts";

/** What a person is told of a likely relation that fails; a number told again has nothing to be computed. */
export function mismatchWords(told: Mismatch): string {
  const { roles, expression, claim } = told;
  if (/[＋－×÷]/.test(expression)) return relationMessages.mismatch(told);
  return (
    `${roles}从前后文字看是同一个数：一处写${expression}，一处写${claim}。` +
    "如两处所指不同（范围、时点、对象），请在文中写明。"
  );
}
