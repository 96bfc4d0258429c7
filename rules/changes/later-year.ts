import { plain } from "../wording/plain.ts";
import type { Mention } from "../wording/scene.ts";

/** 2025年预算为11129.98万元，较2024年下降: the year that is named is not the earlier one. */
export function isOfLaterYear(value: Mention, change: Mention | undefined): boolean {
  if (change?.scope !== value.scope || value.place !== change.place - 1) return false;
  const own = /^(20\d\d)年[^比较]*$/.exec(plain(value.before))?.[1];
  const past = /^[比较](20\d\d)年/.exec(plain(change.before))?.[1];
  return own !== undefined && past !== undefined && Number(own) > Number(past);
}
