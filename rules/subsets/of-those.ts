import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

/** 对偏高10分以上的9个项目，涉及的6家单位已被约谈: those of what the clause before counts, not all that were told. */
export function isOfThose(mention: Mention): boolean {
  const last = mention.scope.mentions[mention.place - 1];
  return (
    last?.figure.kind === "count" &&
    last.noun !== mention.noun &&
    /^[一-龥]{2,6}[，,](?:所?涉及|所涉)的$/.test(plain(between(last, mention)))
  );
}
