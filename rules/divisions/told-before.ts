import { classListings } from "./class-binding.ts";
import { listedItems } from "../lists/listed-items.ts";
import { isFitting } from "../findings/relation-check.ts";
import { textBetween } from "../wording/full-sentence.ts";
import { sumOf } from "../sums/list-sum.ts";
import { areAlike } from "../wording/noun-class.ts";
import { isInTotalRow } from "../tables/total-words.ts";
import type { Bound } from "../rule.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

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

/** No list comes to so large a number told anywhere before by accident. */
const unmistakable = 100;

/**
 * 10月底达到915个, three sections before the lights: better than another number of the kind, as far off. So is the 15 of a row of
 * totals, however small.
 */
export function toldFarther(
  scene: Scene,
  candidates: readonly Mention[],
  parts: readonly Mention[],
): Bound | undefined {
  const [first] = parts;
  if (first === undefined) return undefined;
  if (candidates.some(({ figure }) => figure.block === first.figure.block)) return undefined;
  const whole = parts.reduce((sum, { figure }) => sum + Number(figure.value), 0);
  const told = scene.mentions.find(
    (each) =>
      each.figure.kind === first.figure.kind &&
      each.figure.flow.end <= first.figure.flow.start &&
      Number(each.figure.value) === whole &&
      (whole >= unmistakable || (each.scope.isRow && isInTotalRow(each))),
  );
  return told === undefined ? undefined : sumOf(told, parts, "=");
}

const turns = /[；;](?!其中)[^；;。]*$/;
/** So few digits any amount may have. */
const shortest = 3;

/**
 * 设备核减455万元；乙项目重复点位核减279万元，其余375万元为软件核减: a list behind ； is of something else than what stands before it, and
 * comes to a long amount that was told of that.
 */
export function toldOfOther(
  scene: Scene,
  candidates: readonly Mention[],
  parts: readonly Mention[],
): Bound | undefined {
  const [first] = parts;
  if (first?.figure.kind !== "amount") return undefined;
  if (!candidates.every((total) => turns.test(textBetween(scene, total, first)))) return undefined;
  return scene.mentions
    .filter(
      ({ figure }) =>
        figure.kind === "amount" &&
        figure.quantity.digits.replace(/\D|^0+|0+$/g, "").length >= shortest &&
        figure.flow.end <= first.figure.flow.start,
    )
    .map((total) => sumOf(total, parts, "="))
    .find(isFitting);
}

/** 红灯5个、黄灯4个、绿灯9个: the last of a division is not what another paragraph divides. */
export function isOfClasses(scene: Scene, mention: Mention): boolean {
  return !isTelling(mention) && classItems(scene).has(mention);
}

const classItems = perScene(
  (scene: Scene): ReadonlySet<Mention> =>
    new Set(classListings(scene).flatMap(({ parts }) => parts)),
);

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
