import type { Listing } from "../lists/listing.ts";
import { sameYear } from "../wording/mention-match.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const own = /(?:[省市州县区旗]本级|[省市州县区]直|[省市州县区](?:级)?财政局?(?!和))/;
const lower = /(?:各|\d+个|所辖|所属)?(?:县区|区县|县市区|县（市、区）|旗县|乡镇|镇街)/;
const whole = /^全[省市州县区旗](?:合计|共计|共)?/;

/** 市本级自评1560个；县区自评5740个。全市自评7300个: two levels and all of them, named alike. */
export const levelSums = perScene((scene: Scene): readonly Listing[] =>
  [...scene.byBlock.values()].flatMap((block) => {
    const measured = block.filter(
      ({ figure, scope }) => /^(?:amount|count)$/.test(figure.kind) && !scope.isRow,
    );
    return measured.flatMap((total, at) => {
      if (!whole.test(clauseOf(total, 30))) return [];
      const like = measured.slice(0, at).filter((mention) => isSame(mention, total));
      const first = like.find((mention) => levelOf(mention) === "own");
      const second = like.find((mention) => levelOf(mention) === "lower");
      return first === undefined || second === undefined || like.length !== 2
        ? []
        : [{ total, parts: [first, second], closed: true, firm: false }];
    });
  }),
);

function levelOf(mention: Mention): "own" | "lower" | null {
  const words = clauseOf(mention, 40);
  if (own.test(words) && !/^(?:\d+个)?(?:县区|乡镇)/.test(words)) return "own";
  return lower.test(words) ? "lower" : null;
}

/** From the start of the clause on, the numbers in it included; 、 goes on. */
function clauseOf(mention: Mention, limit: number): string {
  const words = plain(leading(mention, limit));
  return words.split(/[，,；;。：:]/).at(-1) ?? "";
}

/** Of one measure, and called by the same last words. */
function isSame(a: Mention, b: Mention): boolean {
  const [left, right] = [a.figure.quantity, b.figure.quantity];
  const alike =
    left.dimension === "money"
      ? nameOf(a) === nameOf(b)
      : left.unit === right.unit && isNamed(a, b);
  return left.dimension === right.dimension && alike && sameYear(a, b);
}

function isNamed(a: Mention, b: Mention): boolean {
  return nameOf(a) === nameOf(b) || a.before.includes(nameOf(b));
}

function nameOf({ before }: Mention): string {
  return before
    .replace(/[\s、]/g, "")
    .replace(/(?:为|共|计)+$/, "")
    .slice(-2);
}
