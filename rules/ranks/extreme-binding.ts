import { isLike, meansAndExtremes } from "./mean-within.ts";
import { isListGap } from "../wording/list-gap.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import { roleName } from "../wording/mention-match.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";

/** A statement on a whole list, and the relation of each item to it. */
export interface Extreme {
  readonly items: readonly Bound[];
  readonly title: string;
}

const every =
  /(?:均|都|全部|一律|普遍)(?:已?达到?了?|在|为|超过?|高于|低于|不低于|不少于|不超过|控制在|保持在)?$/;
const most = /最(高|多|大)[^，,。；;低少小]{0,8}$/;
const least = /最(低|少|小)[^，,。；;高多大]{0,8}$/;

const aboutSo = /^(?:左右|上下|前后|附近|浮动|徘徊)/;
/** So much of it a number may lie beside what it is told to be about. */
const around = 0.1;

/** 分别为95%、92%和88%，均在90%以上; 最高91.2分: what is said of a list that the sentence prints. */
export function extremesOf(scene: Scene): readonly Extreme[] {
  const listed = wholeScene(scene).scopes.flatMap((scope) =>
    scope.isRow ? [] : scope.mentions.flatMap((bound) => extremeOf(bound)),
  );
  const means = meansAndExtremes(scene).map(({ mean, extreme, kind }) => ({
    title: kind === "most" ? "平均数大于最高值" : "平均数小于最低值",
    items: [boundOf(mean, extreme, kind, nameOf[kind])],
  }));
  return [...listed, ...means];
}

const nameOf = { every: "各项的界限", most: "最高值", least: "最低值" } as const;

function extremeOf(bound: Mention): readonly Extreme[] {
  const words = plain(bound.before);
  const isRange = bound.figure.quantity.qualifier !== "exact";
  const kind =
    every.test(words) && isRange
      ? "every"
      : most.test(words)
        ? "most"
        : least.test(words)
          ? "least"
          : null;
  if (kind === null || (kind !== "every" && isRange)) return [];
  const list = listFor(bound);
  if (list.length < 2) return [];
  const items = list.filter((item) => !isAbout(item, bound));
  const titles = {
    every: "所列数与“均”字所说不符",
    most: "所列数大于最高值",
    least: "所列数小于最低值",
  };
  return [
    { title: titles[kind], items: items.map((item) => boundOf(item, bound, kind, nameOf[kind])) },
  ];
}

/** The list with 分别 in the sentence, before or right behind the statement. */
function listFor(bound: Mention): readonly Mention[] {
  const { mentions } = bound.scope;
  const start = mentions.findIndex(
    (mention) =>
      /分别(?:为|是|达到?|得)?[^，,。；;]{0,6}$/.test(mention.before) && isLike(mention, bound),
  );
  if (start < 0) return [];
  let end = start;
  for (const mention of mentions.slice(start + 1)) {
    const last = mentions[end];
    if (last === undefined || !isLike(mention, bound) || !isListGap(last, mention)) break;
    if (/最|均|都|全部|一律|普遍/.test(mention.before)) break;
    end += 1;
  }
  // What stands between belongs to another list.
  const between = mentions
    .slice(end + 1, bound.place)
    .filter((mention) => /分别/.test(mention.before));
  return bound.place > end && between.length === 0 ? mentions.slice(start, end + 1) : [];
}

/** 49.1%, 都在48%上下浮动: it is near, and that is all that is said. */
function isAbout({ figure }: Mention, bound: Mention): boolean {
  const { quantity, value } = bound.figure;
  if (quantity.qualifier !== "approx" && !aboutSo.test(plain(bound.after))) return false;
  return Math.abs(Number(figure.value) - Number(value)) <= around * Number(value);
}

function boundOf(
  item: Mention,
  bound: Mention,
  kind: "every" | "most" | "least",
  name: string,
): Bound {
  const down = kind === "least";
  return {
    formula: {
      name: "value",
      args: [down ? 1 : 0],
      sign: kind === "every" ? "=" : "<=",
      claim: down ? 0 : 1,
    },
    evidence: [evidenceOf(roleName(item, "所列一项"), item), evidenceOf(name, bound)],
    text: { every: "各项都在所说的界限之内", most: "各项≤最高值", least: "最低值≤各项" }[kind],
    binding: "sentence",
  };
}
