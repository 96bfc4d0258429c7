import { fileURLToPath } from "node:url";
import type { Plan } from "../../pipeline/assist/plans.ts";
import { sectionPlans } from "../../pipeline/assist/plans.ts";
import { check } from "../../pipeline/check.ts";
import { collect } from "../../pipeline/collect.ts";
import { loadTemplates } from "../../pipeline/load-templates.ts";
import { silent } from "../../pipeline/progress.ts";

const samples = fileURLToPath(new URL("../../samples", import.meta.url));

/** The sections that a run with a model would have it write; of the samples when no path is given. */
export async function plansOf(
  paths: readonly string[],
  signal: AbortSignal,
): Promise<readonly Plan[]> {
  const given = paths.length === 0 ? [samples] : paths;
  const batch = await collect(given, { out: null, progress: silent, signal });
  const checked = await check(batch, silent, signal);
  return sectionPlans(["draft", "condense"], checked, loadTemplates());
}

/** At most so many, from all over the list. */
export function spread<T>(all: readonly T[], most: number): readonly T[] {
  if (all.length <= most) return all;
  return Array.from({ length: most }, (_, at) => all[Math.floor((at * all.length) / most)]).filter(
    (each) => each !== undefined,
  );
}
