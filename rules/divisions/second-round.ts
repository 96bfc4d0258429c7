import { plain } from "../wording/plain.ts";
import { perObject } from "../remembered.ts";
import { leading, trailing } from "../wording/scene.ts";
import type { Mention } from "../wording/scene.ts";

const failed =
  /(?:未|不|没有?|没能)(?:能|得)?(?:合格|及格|过关|通过|达标|完成|整改|参[训加]|到位|办结|报送)/;
const again =
  /补[考训测修课报齐办正验交]|重[新修报测考]|再次|二次|第二[次轮]|复[查验检测考]|返[工修]/;

/**
 * 没有合格的159人补训，补训后又有132人合格，最终仍未合格的27人: what became of those that failed is told of them, and is no
 * item beside them.
 */
export function tellsSecondRound(parts: readonly Mention[]): boolean {
  const from = parts.findIndex((part) => failed.test(wordsOf(part)));
  return from >= 0 && parts.slice(from + 1).some((part) => again.test(clauseOf(part)));
}

const clauseOf = perObject((part: Mention): string => {
  const lead =
    plain(leading(part, 20))
      .split(/[，,；;。：:、]/)
      .at(-1) ?? "";
  const tail = plain(trailing(part, 12)).split(/[，,；;。：:、\d]/)[0] ?? "";
  return `${lead}#${tail}`;
});

/** Its clause before the number, or the first words behind it. */
const wordsOf = perObject((part: Mention): string => clauseOf(part).replace(/#.*/, "#"));
