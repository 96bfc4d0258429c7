import { countedSums } from "./counted-sum.ts";
import { countsKinds } from "../counts/counts-kinds.ts";
import { listingsIn } from "../lists/list-binding.ts";
import type { Listing } from "../lists/listing.ts";
import { freelyCounted } from "./freely-counted.ts";
import { isListGap } from "../wording/list-gap.ts";
import { isFitting } from "../findings/relation-check.ts";
import { sumOf } from "./list-sum.ts";
import { sameYear } from "../wording/mention-match.ts";
import { namedSums } from "./named-sum.ts";
import { namesSome } from "./names-some.ts";
import { toldBefore } from "../divisions/told-before.ts";
import { areAlike } from "../wording/noun-class.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isChange } from "../divisions/state-words.ts";

const summing =
  /^(?:以上|上述|两[项者]|二者|三项|[一-龥]{2,6})?(?:合计|总计|共计)(?!占)[一-龥]{0,6}?(?:为|达到?|共|了)*$/;
const most = 20;

/** 系统拦截219个，人工退回88个，合计退改307个; 红色预警86个、黄色预警193个，预警项目合计279个. */
export const verbalSums = perScene((scene: Scene): readonly Listing[] => {
  const known = new Set(
    [...namedSums(scene), ...countedSums(scene), ...freelyCounted(scene)].map(({ total }) => total),
  );
  return scene.scopes.flatMap((scope) => {
    if (scope.isRow) return [];
    return scope.mentions.flatMap((total) => {
      if (known.has(total) || !isSum(total)) return [];
      if (listingsIn(scope).some((listing) => listing.total === total)) return [];
      const parts = itemsOf(total);
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

function isSum({ before, figure }: Mention): boolean {
  const words = before.replace(/\s/g, "");
  // 教育局8个，其他部门合计13个: what is left is one item more.
  return (
    /^(?:amount|count)$/.test(figure.kind) &&
    summing.test(words) &&
    !/^(?:其[他它余]|余下|剩余)/.test(words)
  );
}

/** What is listed right before the sum, from the last back; what exceeds it is no item of it. */
function itemsOf(total: Mention): readonly Mention[] {
  const before = total.scope.mentions.slice(0, total.place).filter((each) => isItem(each, total));
  const last = before.at(-1);
  const gap = last === undefined ? "" : between(last, total);
  if (last === undefined || gap.length > 24 || /其中|其余|剩余|余下|加上|连同|[。；;：:]/.test(gap))
    return [];
  const parts = [last];
  for (const earlier of before.slice(0, -1).toReversed()) {
    const [first] = parts;
    if (first === undefined || parts.length === most || !isListGap(earlier, first)) break;
    if (/其中/.test(between(earlier, first)) || !isLess(earlier, total)) break;
    parts.unshift(earlier);
  }
  return parts.every((part) => isLess(part, total)) ? parts : [];
}

function isItem(mention: Mention, { figure, noun }: Mention): boolean {
  const [own, other] = [mention.figure.quantity, figure.quantity];
  const counted = own.dimension !== "count" || own.unit === other.unit;
  const alike = mention.noun === null || noun === null || areAlike(mention.noun, noun);
  return (
    own.dimension === other.dimension &&
    counted &&
    alike &&
    mention.figure.status === figure.status &&
    !isChange(mention) &&
    !countsKinds(mention) &&
    mention.figure.id !== figure.id
  );
}

function isLess(part: Mention, total: Mention): boolean {
  return sameYear(part, total) && Number(part.figure.value) < Number(total.figure.value);
}
