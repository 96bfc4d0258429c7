import { bindingOf } from "../wording/mention-match.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { plain } from "../wording/plain.ts";
import { between, trailing } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isPrice } from "../wording/unit-price.ts";
import { wholeScene } from "../wording/whole-scene.ts";

const start = /(?:由|从)[^，,。；;]{0,16}$/;
const turn =
  /^(?:调整|压减|核减|调减|压缩|核定|调增|追加|修改|扩大|扩展|扩充|增加|拓展|[增扩])(?:为|至|到)$/;
const down =
  /^[，,；;]?(?:共|净|实际|合计)?(?:[调核压审评]减|减少|节约|压缩)(?:了|资金|金额|预算)*(?:共?计|为|达)?$/;
const up =
  /^[，,；;]?(?:共|净|实际|合计)?(?:调增|追加|增加|新增|增设|增补|新纳入)(?:了|资金|金额|预算)*(?:共?计|为|达)?$/;

/** 由53家扩大到77家，新增30家，退出6家: what came is not by how many more there are. */
const left = /^[^。；;\d]{0,8}(?:退出|调出|移出|剔除|减少|清退|撤销)/;

/** 由8个增加到12个，新增了县审计局、县统计局、县数据局、县司法局4个单位: those that came are named. */
const members = /^[，,；;](?:新增|增补|吸收|新纳入)了?[^，,。；;\d]*、[^，,。；;\d]*$/;

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
  if (!fell && !up.test(told) && !members.test(told)) return null;
  if (left.test(trailing(by, 16))) return null;
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
