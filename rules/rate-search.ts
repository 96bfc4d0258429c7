import { filling, sameYear } from "./mention-match.ts";
import type { RateFamily, Role } from "./rate-families.ts";
import type { Mention, Scene } from "./scene.ts";

function isRate(mention: Mention): boolean {
  return mention.figure.kind === "rate";
}

/** Figures that belong to this rate: those since the rate before it, then those up to the next. */
export function segment(rate: Mention): readonly Mention[] {
  const { mentions, isRow } = rate.scope;
  if (isRow) return mentions.filter((mention) => mention !== rate);
  const before = mentions.slice(0, rate.place);
  const from = before.findLastIndex(isRate) + 1;
  const after = mentions.slice(rate.place + 1);
  const to = after.findIndex(isRate);
  return [...before.slice(from).toReversed(), ...(to < 0 ? after : after.slice(0, to))];
}

/** Figures of the whole document that the dictionary knows to be this role. */
export function known(role: Role, scene: Scene): readonly Mention[] {
  return role.indicators.flatMap((id) => scene.byIndicator.get(id) ?? []);
}

/** The nearest pool that has any figure for the role. */
export function search(
  role: Role,
  family: RateFamily,
  rate: Mention,
  pools: readonly (readonly Mention[])[],
): readonly Mention[] {
  for (const pool of pools) {
    const found = filling(
      role,
      pool.filter(
        (mention) =>
          suits(mention, family, rate) && !(role === family.part && isNoPart(mention, role)),
      ),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function isNoPart(mention: Mention, role: Role): boolean {
  const owed = new RegExp(`(?<![供相对响])应(?:该|当)?(?:${role.words.source})`);
  return isDenied(mention, role) || owed.test(mention.before);
}

/** 逾期报送的2家, 不满意20份 are not what was handed in or liked, nor the whole of it. */
export function isDenied({ before, after }: Mention, role: Role): boolean {
  const denied = `(?:逾期|未|没有?|漏|迟|不)(?:能|予|按时|及时|按期|完成)?(?:${role.words.source})`;
  // 仍有3个未整改到位, 尚有2份没有报送: what is left is told behind its number.
  return new RegExp(denied).test(before) || new RegExp(`^[一-龥]{0,6}?${denied}`).test(after);
}

/** Offset of the last word of the role before the number: 支出全年预算 names a budget, not a spending. */
export function lastHit(role: Role, mention: Mention): number {
  const all = new RegExp(role.words.source, "g");
  return [...mention.before.matchAll(all)].at(-1)?.index ?? -1;
}

function suits(mention: Mention, family: RateFamily, rate: Mention): boolean {
  const { dimension } = mention.figure.quantity;
  const measure =
    family.dimension === null
      ? dimension === "money" || dimension === "count"
      : dimension === family.dimension;
  const sameStatus = mention.figure.status === rate.figure.status || mention.scope === rate.scope;
  return measure && sameStatus && sameYear(mention, rate) && mention.figure.kind !== "rate";
}
