import { editedDocument, run } from "./engine.ts";
import type { Run } from "./engine.ts";
import type { Ground } from "./ground.ts";
import type { Mutant } from "./mutant.ts";
import { mutantsOf, pairsOf } from "./mutant.ts";
import { mutationTypes } from "./mutation.ts";
import { outcomesOf } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";

export interface Measured {
  /** The product on the clean reports. */
  readonly baselines: ReadonlyMap<Ground, Run>;
  readonly outcomes: readonly Outcome[];
  readonly pairs: readonly Outcome[];
  /** Mutants that could not be written into what a parser made. */
  readonly unwritten: number;
}

const pairShare = 0.1;

/** Plants errors of every type and asks the product about each. */
export async function measure(
  grounds: readonly Ground[],
  perType: number,
  seed: number,
  onType: (type: string) => void = () => undefined,
): Promise<Measured> {
  const baselines = await baselinesOf(grounds);
  const outcomes: Outcome[] = [];
  const mutants: Mutant[] = [];
  let unwritten = 0;
  const ask = async (each: Mutant, into: Outcome[]): Promise<void> => {
    const said = await outcomesOf(each, baselines.get(each.ground)?.findings ?? []);
    if (said === null) unwritten += 1;
    else into.push(...said);
  };
  for (const type of mutationTypes) {
    const planted = mutantsOf(type, grounds, perType, seed);
    for (const each of planted) await ask(each, outcomes);
    mutants.push(...planted);
    onType(type);
  }
  const pairs: Outcome[] = [];
  const count = Math.round(mutants.length * pairShare);
  for (const each of pairsOf(mutants, count, seed)) await ask(each, pairs);
  return { baselines, outcomes, pairs, unwritten };
}

export async function baselinesOf(grounds: readonly Ground[]): Promise<ReadonlyMap<Ground, Run>> {
  const baselines = new Map<Ground, Run>();
  for (const ground of grounds) {
    const { name, document } = ground.gold;
    const same = (await editedDocument(document, [])) ?? document;
    baselines.set(ground, run(name, same));
  }
  return baselines;
}
