import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";
import { opening } from "./bracketed-past.ts";
import { changeBefore } from "./change-words.ts";

/** Nothing but the word of the change: in 增加3个（上年13个），评价资金增长20.7% the rate is of other things. */
const closing =
  /^[）)][，,、]?(?:同比)?(?:增长|增幅|增加|上升|提高|下降|降幅|降低|减少|减幅)(?:率|幅|幅度|了|为|达|约)*$/;

/** 增加119900元（上年为1204000元），增长10.0%: the amount that the rate behind the bracket tells as well. */
export function bracketedAmount(past: Mention, by: Mention): Mention | null {
  const amount = past.scope.mentions[past.place - 1];
  if (amount === undefined || past.scope !== by.scope || by.place !== past.place + 1) return null;
  const gaps = [between(amount, past), between(past, by)].map((gap) => gap.replaceAll(/\s/g, ""));
  if (!opening.test(gaps[0] ?? "") || !closing.test(gaps[1] ?? "")) return null;
  const direction = changeBefore(amount);
  return direction !== null && direction === changeBefore(by) ? amount : null;
}
