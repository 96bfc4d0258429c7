import { distinct } from "../rates/base-binding.ts";
import { mayShare } from "../rates/rate-search.ts";
import { between, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

/** Of so many items hardly two things are told by accident. */
const fewest = 20;

/**
 * 审核目标896个，涉及资金18.27亿元。…纳入监控的896个项目累计支出10.41亿元，支出进度57%: the money told of just as many
 * items elsewhere. Null where several amounts are, or the sentence tells of no number of items.
 */
export function moneyOfSameItems(part: Mention, scene: Scene): Mention | null {
  const items = itemsOf(part);
  if (items === null) return null;
  const told = itemMoney(scene).get(keyOf(items)) ?? [];
  const found = told.filter(
    (mention) => mention !== part && mention.scope !== part.scope && mayShare(part, mention),
  );
  const [only, ...others] = distinct(found);
  return only === undefined || others.length > 0 ? null : only;
}

/** The number of items told right before an amount. */
function itemsOf({ scope, place }: Mention): Mention | null {
  if (scope.isRow) return null;
  const before = scope.mentions[place - 1];
  return before !== undefined && isItems(before) ? before : null;
}

function isItems({ figure, noun }: Mention): boolean {
  const number = figure.kind === "count" && figure.quantity.unit === "个";
  return number && noun === "project" && Number(figure.value ?? 0) >= fewest;
}

function keyOf({ figure, noun }: Mention): string {
  return `${String(figure.value)}${figure.quantity.unit ?? ""}${noun ?? ""}`;
}

const moneyWords = /^[^。；;]{0,12}[，,]?(?:涉及|预算|资金|金额|总额)[^，,。；;]{0,8}$/;

/** By the number of items: the amounts that follow right behind it. */
const itemMoney = perScene((scene: Scene): ReadonlyMap<string, readonly Mention[]> => {
  const pairs = scene.mentions.flatMap((mention) => {
    const items = mention.figure.kind === "amount" ? itemsOf(mention) : null;
    const told = items !== null && moneyWords.test(between(items, mention));
    return told ? [{ key: keyOf(items), mention }] : [];
  });
  const groups = Map.groupBy(pairs, ({ key }) => key);
  return new Map([...groups].map(([key, list]) => [key, list.map(({ mention }) => mention)]));
});
