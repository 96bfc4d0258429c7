import { kindLabel } from "../divisions/kind-label.ts";
import type { Listing } from "../lists/listing.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { areOfOneMeasure, isMeasured } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { perScene, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";
import { seemsMeant } from "./nearly-whole.ts";

const joined = /^[个项家份条]?[^，,。；;：:\d]{2,12}[和及与、][^，,。；;：:\d]{2,20}/;
/** So many numbers behind the whole its items may begin. */
const reach = 6;
/** Shared by the whole's words and the name of an item. */
const head = 2;

/**
 * 对31个新增及到期延续的政策和项目开展评估，…。新增政策和项目18个、到期延续政策和项目13个: a whole whose words name its kinds,
 * and further on the kinds one beside the other.
 */
export const kindsNamed = perScene((scene: Scene): readonly Listing[] =>
  [...scene.byBlock.values()].flatMap((block) =>
    block.flatMap((total, at): readonly Listing[] => {
      if (!isMeasured(total) || total.scope.isRow) return [];
      const named = joined.exec(plain(trailing(total, 40)))?.[0];
      if (named === undefined) return [];
      const like = block
        .slice(at + 1, at + 1 + reach)
        .filter((each) => areOfOneMeasure(each, total));
      return like.flatMap((first, place): readonly Listing[] => {
        const second = like[place + 1];
        if (second === undefined || !areNamed([first, second], named)) return [];
        if (!/^[、，,][^，,。；;\d]*$/.test(plain(textBetween(scene, first, second)))) return [];
        const parts = [first, second];
        return seemsMeant(sumOf(total, parts, "="))
          ? [{ total, parts, closed: true, firm: false }]
          : [];
      });
    }),
  ),
);

/** Each begins as another of the kinds named does, and no third is named before, between or behind them. */
function areNamed(parts: readonly Mention[], named: string): boolean {
  const [one = "", two = ""] = parts.map((part) => kindLabel(part).slice(0, head));
  const [first, second] = [named.indexOf(one), named.indexOf(two)];
  if ((one + two).length < 2 * head || second < first + head) return false;
  const between = named.slice(first + head, second);
  const behind = named.slice(second + head).split("的")[0] ?? "";
  return (
    (between.match(joint) ?? []).length === 1 &&
    !named.slice(0, first).match(joint) &&
    !behind.match(joint)
  );
}

const joint = /[和及与、]/g;
