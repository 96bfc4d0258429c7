import { ModelError } from "../domain/errors.ts";
import type { Usage } from "../domain/model-call.ts";
import type { Profile } from "./profile.ts";
import type { Spent } from "./request.ts";
import { costOf, noUsage, plus } from "./tokens.ts";

/** What a run has spent, and what it may still spend. */
export interface Spending {
  /**
   * Sets aside what a request may come to at most. Waits while requests in flight may turn out
   * cheaper than feared; throws `over-budget` when the money is not there. Call the result once
   * with what it came to.
   */
  readonly reserve: (most: Usage) => Promise<(actual: Usage) => void>;
  readonly count: (what: "asked" | "answered" | "failed" | "cached") => void;
  readonly spent: () => Spent;
}

type Counts = Record<"asked" | "answered" | "failed" | "cached" | "requests", number>;

export function openSpending({ budget, prices }: Profile): Spending {
  const counts: Counts = { asked: 0, answered: 0, failed: 0, cached: 0, requests: 0 };
  const reserved = new Set<Usage>();
  let usage = noUsage;
  let waiting: (() => void)[] = [];
  const fits = (more: Usage): boolean => {
    const all = plus([...reserved].reduce(plus, usage), more);
    const money = costOf(all, prices);
    const tokensFit = budget.tokens === null || all.input + all.output <= budget.tokens;
    return tokensFit && (budget.money === null || money === null || money <= budget.money);
  };
  return {
    async reserve(most) {
      while (!fits(most)) {
        if (reserved.size === 0) throw overBudget();
        await new Promise<void>((resolve) => waiting.push(resolve));
      }
      reserved.add(most);
      counts.requests += 1;
      return (actual) => {
        reserved.delete(most);
        usage = plus(usage, actual);
        const woken = waiting;
        waiting = [];
        for (const each of woken) each();
      };
    },
    count(what) {
      counts[what] += 1;
    },
    spent: () => ({ ...counts, usage, cost: costOf(usage, prices) }),
  };
}

function overBudget(): ModelError {
  return new ModelError(
    "over-budget",
    "再问一次就可能超过设置的用量上限（budget），本次不再使用模型。需要继续时请调高上限后重新运行，已得到的答复不会重复收费。",
  );
}
