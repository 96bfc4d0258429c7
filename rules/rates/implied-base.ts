import { fullSentences } from "../wording/full-sentence.ts";
import { rateCases } from "./rate-binding.ts";
import type { RateCase } from "./rate-binding.ts";
import { shareNameOf } from "./rate-name.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/**
 * 评价资金31.6亿元，占项目支出的42.8%，其中财政评价9.4亿元，占12.7%: all shares are of one base that only the first names and
 * nothing tells. The ids of the shares that agree with the first. In floating point: it only explains away.
 */
export const sharesOfImpliedBase = perScene((scene: Scene): ReadonlySet<string> => {
  const cases = new Map(rateCases(scene).map((each) => [each.rate.figure.id, each]));
  return new Set(
    fullSentences(scene).flatMap((sentence) => {
      const shares = sentence.flatMap((mention) => cases.get(mention.figure.id) ?? []);
      return shares.flatMap((each, at) =>
        shares.slice(0, at).some((first) => agree(first, each)) ? [each.rate.figure.id] : [],
      );
    }),
  );
});

function agree(first: RateCase, each: RateCase): boolean {
  if (each.part === null || shareNameOf(each.rate) !== "") return false;
  const named = shareNameOf(first.rate);
  const all = first.part;
  if (all === null || named === null || named === "" || /\d/.test(named)) return false;
  if (all.figure.quantity.dimension !== each.part.figure.quantity.dimension) return false;
  const times = Number(each.part.figure.value) / Number(all.figure.value);
  const share = times * Number(first.rate.figure.value);
  const slack = halfUnit(each.rate) + times * halfUnit(first.rate);
  return Math.abs(share - Number(each.rate.figure.value)) <= slack;
}

/** Half of the last place that is printed. */
function halfUnit({ figure }: Mention): number {
  return 0.5 * 10 ** -(figure.quantity.digits.split(".")[1]?.length ?? 0);
}
