import { bareName, distinct, wholesFor } from "../rates/base-binding.ts";
import { isListGap } from "../wording/list-gap.ts";
import { isFitting } from "../findings/relation-check.ts";
import { ownListings, sumOf } from "../sums/list-sum.ts";
import { plain } from "../wording/plain.ts";
import { between, leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const shortest = 2;
/** In another paragraph a short name is that of too many things. */
const shortestFar = 4;

/**
 * 压减1836万元，其中…；压减额占原预算的20%: the figure of the paragraph that is called as the subject of a share,
 * told before `end`; null where several are.
 */
export function subjectPart(
  subject: string,
  { block, end }: { readonly block: number; readonly end: number },
  suits: (mention: Mention) => boolean,
  scene: Scene,
): Mention | null {
  const name = bareName(subject);
  if (name.length < shortest) return null;
  const pool = (scene.byBlock.get(block) ?? []).filter(
    (mention) =>
      !mention.scope.isRow &&
      mention.figure.flow.end <= end &&
      /^(?:money|count)$/.test(mention.figure.quantity.dimension) &&
      suits(mention),
  );
  const labels = pool.map((mention) => ({ mention, label: labelOf(mention) }));
  const exact = labels.filter(({ label }) => label.endsWith(subject));
  const named = labels.filter(({ label }) => bareName(label) === name);
  const begun = labels.filter(({ label }) => bareName(label).startsWith(name));
  const ended = labels.filter(({ label }) => bareName(label).endsWith(name));
  const found = [exact, named, begun, ended].find((list) => list.length > 0) ?? [];
  const meant = withoutItems(found.map(({ mention }) => mention));
  const [only, ...others] = meant.length > 1 ? meant.filter(isOfAll) : meant;
  return only === undefined || others.length > 0 ? null : only;
}

/** 预算共压减1120万元，厂房配套压减600万元、数字乡村压减340万元: of what is called alike, that which all come to. */
function isOfAll({ before }: Mention): boolean {
  return /[共总][一-龥]{0,4}$|合计$/.test(plain(before));
}

/** 部门评价资金占自评资金的22.1%, both told by name in another paragraph: the one figure before that is called just so. */
export function partElsewhere(
  subject: string,
  { block, end }: { readonly block: number; readonly end: number },
  scene: Scene,
): Mention | null {
  const name = bareName(subject);
  if (name.length < shortestFar) return null;
  const named = scene.mentions.filter(
    (mention) =>
      !mention.scope.isRow &&
      mention.figure.block !== block &&
      mention.figure.flow.end <= end &&
      mention.figure.status === "actual" &&
      mention.figure.quantity.dimension === "money" &&
      bareName(mention.before) === name,
  );
  const [only, ...others] = distinct(named);
  return only === undefined || others.length > 0 ? null : only;
}

/** From the last stop before the number; 养老服务类十四个、1426万元: the second measure has the name of the first. */
function labelOf(mention: Mention): string {
  const { scope, place, figure } = mention;
  const own =
    leading(mention)
      .split(/[。；;：:（(、]|，|,(?!(?<=\d,)\d{3})/)
      .at(-1) ?? "";
  const previous = scope.mentions[place - 1];
  if (previous === undefined || own !== "") return own.replace(/[\s“”"]/g, "");
  const beside = /^[^，,。；;、]{0,4}[、，,]$/.test(between(previous, mention));
  return beside && previous.figure.kind !== figure.kind ? labelOf(previous) : "";
}

/** What a list divides is meant, not its items. */
export function withoutItems(found: readonly Mention[]): readonly Mention[] {
  const items = new Set(
    found
      .flatMap(({ scope }) => ownListings(scope))
      .filter(({ total }) => found.includes(total))
      .flatMap(({ parts }) => parts),
  );
  return found.filter((mention) => !items.has(mention));
}

/** 养老51240万元、医疗22118万元、其他3487万元: the items of a bare list make up a figure told before. */
export function sumWhole(part: Mention, scene: Scene): Mention | null {
  const items = bareList(part);
  const [first] = items;
  if (first === undefined || items.length < 2) return null;
  const wholes = wholesFor(part, scene).filter(
    (whole) =>
      whole.figure.flow.end <= first.figure.flow.start && isFitting(sumOf(whole, items, "=")),
  );
  return wholes[0] ?? null;
}

function bareList(part: Mention): readonly Mention[] {
  const like = part.scope.mentions.filter(
    ({ figure }) => figure.quantity.dimension === part.figure.quantity.dimension,
  );
  const at = like.indexOf(part);
  if (at < 0 || part.scope.isRow) return [];
  const ends = like.slice(0, -1).flatMap((left, index) => {
    const right = like[index + 1];
    return right === undefined || isListGap(left, right) ? [] : [index];
  });
  const from = ends.findLast((index) => index < at) ?? -1;
  const to = ends.find((index) => index >= at) ?? like.length - 1;
  return like.slice(from + 1, to + 1);
}

/** 项目52个：产业31个、基建17个、其他4个；产业占比59.6%: what a list divides is the whole of its items. */
export function listTotal(part: Mention): Mention | null {
  const totals = ownListings(part.scope)
    .filter(({ parts }) => parts.includes(part))
    .map(({ total }) => total);
  return totals.length === 1 ? (totals[0] ?? null) : null;
}
