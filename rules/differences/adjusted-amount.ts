import { bindingOf } from "../wording/mention-match.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isPrice } from "../wording/unit-price.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const start = /(?:由|从)[^，,。；;]{0,16}$/;
const turn = /^(?:调整|压减|核减|调减|压缩|核定|调增|追加|修改)(?:为|至|到)$/;
const down =
  /^[，,；;]?(?:共|净|实际|合计)?(?:[调核压审评]减|减少|节约|压缩)(?:了|资金|金额|预算)*(?:共?计|为|达)?$/;
const up =
  /^[，,；;]?(?:共|净|实际|合计)?(?:调增|追加|增加)(?:了|资金|金额|预算)*(?:共?计|为|达)?$/;

/** 由34712万元调整为28995万元，调减5717万元: from, to and by how much, side by side. */
export function adjustedAmounts(scene: Scene): readonly Bound[] {
  return wholeScene(scene).scopes.flatMap(({ mentions, isRow }) =>
    isRow ? [] : mentions.flatMap((by) => adjustedAt(mentions, by) ?? []),
  );
}

function adjustedAt(mentions: readonly Mention[], by: Mention): Bound | null {
  const [first, last] = [mentions[by.place - 2], mentions[by.place - 1]];
  if (first === undefined || last === undefined) return null;
  if (![first, last].every((each) => isSameMeasure(each, by))) return null;
  if (isPrice(first) !== isPrice(by)) return null;
  if (!start.test(plain(first.before))) return null;
  if (!turn.test(between(first, last).replace(/\s/g, ""))) return null;
  const told = between(last, by).replace(/\s/g, "");
  const fell = down.test(told);
  if (!fell && !up.test(told)) return null;
  return {
    formula: { name: "difference", args: fell ? [0, 1] : [1, 0], sign: "=", claim: 2 },
    evidence: [
      evidenceOf("调整前", first),
      evidenceOf("调整后", last),
      evidenceOf(fell ? "调减数" : "调增数", by),
    ],
    text: fell ? "调整前－调整后＝调减数" : "调整后－调整前＝调增数",
    binding: bindingOf([first, last, by]),
  };
}

function isSameMeasure({ figure: { quantity } }: Mention, { figure }: Mention): boolean {
  const { dimension, unit } = figure.quantity;
  if (dimension !== "money" && dimension !== "count") return false;
  return quantity.dimension === dimension && (dimension === "money" || quantity.unit === unit);
}
