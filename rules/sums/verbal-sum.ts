import { countedSums } from "./counted-sum.ts";
import { countsKinds } from "../counts/counts-kinds.ts";
import { listingsIn } from "../lists/list-binding.ts";
import type { Listing } from "../lists/listing.ts";
import { freelyCounted } from "./freely-counted.ts";
import { isListGap } from "../wording/list-gap.ts";
import { isFitting } from "../findings/relation-check.ts";
import { lastRun } from "./list-before.ts";
import { sumOf } from "./list-sum.ts";
import { sameYear, sharedRun } from "../wording/mention-match.ts";
import { isMeant } from "./nearly-whole.ts";
import { namedSums } from "./named-sum.ts";
import { namesSome } from "./names-some.ts";
import { toldBefore } from "../divisions/told-before.ts";
import { isMeasured } from "../wording/one-measure.ts";
import { areAlike } from "../wording/noun-class.ts";
import { plain } from "../wording/plain.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isChange } from "../divisions/state-words.ts";

/** So far behind its last item the sum stands. */
const near = 24;
const summing = /^(?:[一-龥]{2,6})?(?:合计|总计|共计)(?!占)[一-龥]{0,6}[为达到共了]*$/;
/** 教育局8个，其他部门合计13个: what is left is one item more. */
const others = /^(?:其[他它余]|余下|剩余)/;

/** 系统拦截219个，人工退回88个，合计退改307个; 红色预警86个、黄色预警193个，预警项目合计279个. */
export const verbalSums = perScene((scene: Scene): readonly Listing[] => {
  const known = new Set(
    [...namedSums(scene), ...countedSums(scene), ...freelyCounted(scene)].map(({ total }) => total),
  );
  return scene.scopes.flatMap((scope) => {
    const told = new Set(listingsIn(scope).map(({ total }) => total));
    return scope.mentions.flatMap((total) => {
      if (known.has(total) || told.has(total)) return [];
      const parts = isSum(total) ? itemsOf(total) : isNamedSum(total) ? namedItems(total) : [];
      const lists = parts.slice(0, -1).map((_, from) => parts.slice(from));
      const list =
        lists.find((each) => isFitting(sumOf(total, each, "="))) ??
        lists
          .slice(0, 1)
          .find((each) => !namesSome(total, each) && toldBefore(scene, each) === undefined);
      return list === undefined ? [] : [{ total, parts: list, closed: true, firm: false }];
    });
  });
});

function isSum(total: Mention): boolean {
  const words = plain(total.before);
  return isMeasured(total) && !total.scope.isRow && summing.test(words) && !others.test(words);
}

const named = /^([一-龥]{2,8})共(?:有|计)?$/;
const fewest = 3;

function isNamedSum(total: Mention): boolean {
  const words = plain(total.before);
  return isMeasured(total) && !total.scope.isRow && named.test(words) && !others.test(words);
}

/**
 * 授课的财政干部7名，高校教师4名，部门骨干7名，授课教师共18名: the name of the sum takes up words of the items.
 * In 4项政策、3个部门、2个街道财政运行共21个对象 the words before 共 are the last item itself, and name nothing.
 */
function namedItems(total: Mention): readonly Mention[] {
  const name = named.exec(plain(total.before))?.[1] ?? "";
  const parts = itemsOf(total);
  const last = parts.at(-1);
  const words = parts
    .map((part) => plain(part === last ? part.before : part.before + part.after))
    .join("|");
  const isTakenUp = sharedRun(name, words) > 1;
  const bound = parts.length < fewest ? null : sumOf(total, parts, "=");
  const meant = bound !== null && isMeant(bound);
  return isTakenUp && meant ? parts : [];
}

/** What is listed right before the sum, from the last back; what exceeds it is no item of it. */
function itemsOf(total: Mention): readonly Mention[] {
  const items = total.scope.mentions.slice(0, total.place).filter((each) => isItem(each, total));
  const last = items.at(-1);
  if (last === undefined || !isLess(last, total) || !leadsUp(between(last, total))) return [];
  return lastRun(items, (each, next) => isListGap(each, next) && isLess(each, total));
}

function leadsUp(gap: string): boolean {
  return gap.length <= near && !/其中|其余|剩余|余下|加上|连同|[：:]/.test(gap);
}

function isItem(mention: Mention, { figure, noun }: Mention): boolean {
  const [own, other] = [mention.figure.quantity, figure.quantity];
  return (
    own.dimension === other.dimension &&
    (own.dimension !== "count" || own.unit === other.unit) &&
    (mention.noun === null || noun === null || areAlike(mention.noun, noun)) &&
    mention.figure.status === figure.status &&
    !isChange(mention) &&
    !countsKinds(mention)
  );
}

function isLess(part: Mention, total: Mention): boolean {
  return sameYear(part, total) && Number(part.figure.value) < Number(total.figure.value);
}
