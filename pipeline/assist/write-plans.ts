import type { DraftedFor } from "../../templates/with-drafts.ts";
import type { Progress } from "../progress.ts";
import type { Plan } from "./plans.ts";
import type { Assistant } from "./tasks.ts";
import { writeSection } from "./write-section.ts";
import type { SectionOutcome } from "./write-section.ts";

interface WrittenPlan {
  readonly plan: Plan;
  readonly outcome: SectionOutcome;
}

/** Every section at once; the queue of the model sees to the rest. */
export async function writePlans(
  plans: readonly Plan[],
  assistant: Assistant,
  progress: Progress,
): Promise<readonly WrittenPlan[]> {
  return await Promise.all(
    plans.map(async (plan) => {
      const outcome = await writeSection(plan.section, assistant);
      progress.step(plan.path);
      return { plan, outcome };
    }),
  );
}

/** By the key of the paper. */
export function draftedBy(outcomes: readonly WrittenPlan[]): ReadonlyMap<string, DraftedFor> {
  const byPaper = Map.groupBy(outcomes, ({ plan }) => plan.key);
  return new Map(
    [...byPaper].map(([key, own]) => {
      const texts = new Map(own.map(({ outcome }) => [outcome.heading, outcome.drafted]));
      return [key, (heading: string) => texts.get(heading) ?? null];
    }),
  );
}
