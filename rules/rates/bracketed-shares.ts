import { dividedIn } from "./item-shares.ts";
import { shareBound } from "./share-binding.ts";
import type { Bound } from "../rule.ts";
import { between, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** 绿灯16个（24.6%）、黄灯38个（58.5%）、红灯11个（16.9%），合计65个: bare rates, one in brackets behind each item of a list. */
export function bracketedShares(scene: Scene): readonly Bound[] {
  const lists = [...dividedIn(scene).values()].flat();
  return lists.flatMap(({ total, parts }) => {
    const bounds = parts.flatMap((part) => {
      const rate = rateOf(part);
      return rate === null ? [] : shareBound(part, total, rate, "");
    });
    return bounds.length === parts.length ? bounds : [];
  });
}

function rateOf(part: Mention): Mention | null {
  const next = part.scope.mentions[part.place + 1];
  const isShare =
    next?.figure.kind === "rate" &&
    next.figure.quantity.dimension === "ratio" &&
    /^[（(](?:占比?)?$/.test(between(part, next).trim()) &&
    /^[）)]/.test(trailing(next, 1));
  return isShare ? next : null;
}
