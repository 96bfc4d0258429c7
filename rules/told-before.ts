import { listedItems } from "./listed-items.ts";
import { isFitting } from "./relation-check.ts";
import { sumOf } from "./list-sum.ts";
import { areAlike } from "./noun-class.ts";
import type { Bound } from "./rule.ts";
import type { Mention, Scene } from "./scene.ts";

/** So many numbers back one may still be what the items come to. */
const reach = 8;

/** 财政评价14个。项目9、政策2、部门3。优4、良8、中2: another number told before may be what they come to. */
export function toldBefore(scene: Scene, parts: readonly Mention[]): Bound | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  return (scene.byBlock.get(first.figure.block) ?? [])
    .filter(({ figure }) => figure.flow.end <= first.figure.flow.start)
    .filter((mention) => mention.figure.kind === first.figure.kind)
    .slice(-reach)
    .filter((mention) => isUnlisted(mention, scene) && mayBeOf(mention, parts))
    .map((total) => sumOf(total, parts, "="))
    .findLast(isFitting);
}

/** So large a number of things is not the sum of others by chance. */
const telling = 20;

/** An item of another list is hardly the whole of the next; in a small number it fits by accident. */
export function isUnlisted(mention: Mention, scene: Scene): boolean {
  return !listedItems(scene).has(mention) || isTelling(mention);
}

function isTelling({ figure }: Mention): boolean {
  return figure.kind !== "count" || Number(figure.value) >= telling;
}

/** Two and one problems are no three projects: small counts of other things fit by accident. */
function mayBeOf(mention: Mention, parts: readonly Mention[]): boolean {
  const { noun } = mention;
  if (isTelling(mention)) return true;
  return noun === null || parts.every((part) => part.noun === null || areAlike(part.noun, noun));
}
