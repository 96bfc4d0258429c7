import { rateCases } from "./rate-binding.ts";
import type { RateCase } from "./rate-binding.ts";
import { printsAs } from "./prints-as.ts";
import { perScene } from "../wording/scene.ts";
import type { Scene } from "../wording/scene.ts";

/** No list of shares is longer. */
const longest = 8;

/**
 * 省级4200万元，占42%；市级1800万元，占18%；县级4000万元，占40%: shares of what the items come to together, which is
 * told nowhere. The ids of such shares.
 */
export const sharesOfOwnSum = perScene((scene: Scene): ReadonlySet<string> => {
  const open = rateCases(scene).filter(
    ({ family, bounds, part, rate }) =>
      family === null && bounds.length === 0 && part !== null && !rate.scope.isRow,
  );
  const found = new Set<string>();
  for (let from = 0; from < open.length; from += 1) {
    for (let size = Math.min(longest, open.length - from); size > 1; size -= 1) {
      const run = open.slice(from, from + size);
      if (!isOfOwnSum(run)) continue;
      for (const { rate } of run) found.add(rate.figure.id);
      break;
    }
  }
  return found;
});

function isOfOwnSum(run: readonly RateCase[]): boolean {
  const parts = run.flatMap(({ part }) => part ?? []);
  const [first] = parts;
  if (first === undefined || new Set(parts).size < run.length) return false;
  const alike = parts.every(
    ({ figure }) =>
      figure.block === first.figure.block &&
      figure.quantity.dimension === first.figure.quantity.dimension,
  );
  const values = parts.map(({ figure }) => Number(figure.value));
  const whole = values.reduce((sum, value) => sum + value, 0);
  return (
    alike && run.every(({ rate }, at) => printsAs(rate.figure, (100 * (values[at] ?? 0)) / whole))
  );
}
