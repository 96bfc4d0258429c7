import type { Formula } from "../../domain/relation.ts";
import { changeBefore } from "../changes/change-words.ts";
import { namesBefore } from "../divisions/names-given.ts";
import { listingsIn } from "../lists/list-binding.ts";
import type { Listing } from "../lists/listing.ts";
import { tellsOneEach } from "../lists/values-together.ts";
import { bindingOf, roleName } from "../wording/mention-match.ts";
import { placeName, rolesApart } from "../wording/roles-apart.ts";
import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { perObject } from "../remembered.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scope } from "../wording/scene.ts";

/** Of several numbers told before one list, the one that it comes to is its total; else the last. */
export const ownListings = perObject((scope: Scope): readonly Listing[] => {
  const groups = Map.groupBy(listingsIn(scope), ({ parts }) => parts[0]);
  return [...groups.values()].flatMap((group) => {
    const fitting = group.filter(
      ({ total, parts }) =>
        isFitting(sumOf(total, parts, "=")) || fittingStart(total, parts) !== null,
    );
    if (fitting.length > 0) return fitting;
    // 46个，比上年增加7个，其中政策类12个、…: levels are items of a level.
    return group.filter(isOfLevels).slice(-1).concat(group.slice(-1)).slice(0, 1);
  });
});

function isOfLevels({ total, parts }: Listing): boolean {
  return changeBefore(total) === null || parts.some((part) => changeBefore(part) !== null);
}

export function sumOf(total: Mention, parts: readonly Mention[], sign: "=" | "<="): Bound {
  const given = namesGiven(parts);
  const name = roleName(total, "合计");
  const mentions = parts.flatMap(eachOf);
  const roles = mentions.map((part, index) => given[index] ?? roleName(part, placeName(index)));
  const apart = rolesApart(mentions, roles, name);
  const items = mentions.map((part, index) => evidenceOf(apart[index] ?? name, part));
  const formula: Formula = {
    name: "sum",
    args: items.map((_, index) => index + 1),
    sign,
    claim: 0,
  };
  return {
    formula,
    evidence: [evidenceOf(name, total), ...items],
    text: `${name}${sign === "=" ? "＝" : "≥"}${items.map((item) => item.role).join("＋")}`,
    binding: bindingOf([total, ...parts]),
  };
}

/** 优、良、中、差分别为5个、9个、3个、1个: each number is called as the words before the list name it. */
function namesGiven(parts: readonly Mention[]): readonly string[] {
  const [first] = parts;
  const names = first === undefined ? [] : namesBefore(first);
  return names.length === parts.length
    ? names.map((name) => `“${name.replace(/^.*(?:[为是有]|其中)/, "")}”`)
    : [];
}

/** 政府采购、购买服务项目各1个: as many of it as are named. */
const eachOf = perObject((part: Mention): readonly Mention[] => {
  if (!part.before.includes("各") || tellsOneEach(part)) return [part];
  const names = /^(.*)各(?:为|有|安排)?$/.exec(part.before.replace(/\s/g, ""))?.[1];
  const many = names?.split(/[、和与及]/).filter((name) => name.length > 1).length ?? 1;
  return Array.from({ length: Math.max(1, many) }, () => part);
});

const goesOn = /、|^[^，,]{0,8}(?:和|及|与|以及)[^，,]*$/;

/** Where the list ends is read from the words; if fewer items come to the total, they were the list. */
export function fittingStart(total: Mention, parts: readonly Mention[]): Bound | null {
  if (total.figure.flow.start > (parts[0]?.figure.flow.start ?? 0)) return null;
  for (let length = parts.length - 1; length > 1; length -= 1) {
    const [last, next] = [parts[length - 1], parts[length]];
    if (last === undefined || next === undefined) continue;
    // 、 and 和 go on, a comma may end the list.
    if (last.scope === next.scope && goesOn.test(between(last, next))) continue;
    const bound = sumOf(total, parts.slice(0, length), "=");
    if (isFitting(bound)) return bound;
  }
  return null;
}
