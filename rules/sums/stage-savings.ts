import { isSlip } from "../blame/slip.ts";
import { isChange } from "../divisions/state-words.ts";
import { isFitting } from "../findings/relation-check.ts";
import type { Listing } from "../lists/listing.ts";
import { plain } from "../wording/plain.ts";
import { leading, perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { sumOf } from "./list-sum.ts";

/** Where money is saved on its way, by the words of the headline and by what each stage tells of itself. */
const stages: readonly { readonly word: RegExp; readonly indicators: readonly string[] }[] = [
  { word: /评估|评审/, indicators: ["ex_ante.reduced_amount"] },
  { word: /监控|执行/, indicators: ["monitoring.recovered_amount", "monitoring.adjusted_amount"] },
  { word: /评价|结果应用/, indicators: ["application.cut_amount"] },
];
/** Stages of which the dictionary knows no amount of their own. */
const other = /采购|资产|目标审核|结算|存量清理|政策清理/;
const saving =
  /(?:共|合计|累计|总计|总共)[一-龥]{0,6}(?:节约|盘活|核减|收回|压减|统筹|腾挪|减少|腾退)[一-龥、]{0,14}$/;
const limits = { lead: 70, values: 4, digits: 3 } as const;

/**
 * 通过事前评估、运行监控、结果应用，全年共节约和盘活财政资金6669.35万元: the headline adds up what each stage saved, told in chapters
 * of their own. Of several values of a stage those that fit are meant; else each may have one only.
 */
export const stageSavings = perScene((scene: Scene): readonly Listing[] =>
  scene.mentions.flatMap((total): readonly Listing[] => {
    const named = stagesOf(total);
    if (named.length < 2) return [];
    const pools = named.map(({ indicators }) => valuesOf(scene, indicators, total));
    if (pools.some(({ length }) => length === 0)) return [];
    const choices = pools.reduce<readonly (readonly Mention[])[]>(
      (made, pool) => made.flatMap((list) => pool.map((each) => [...list, each])),
      [[]],
    );
    const fitting = choices.find((parts) => isFitting(sumOf(total, parts, "=")));
    const [only, ...more] = choices;
    const alone =
      more.length === 0 && only !== undefined && isSlip(sumOf(total, only, "="), limits.digits);
    const parts = fitting ?? (alone ? only : undefined);
    return parts === undefined ? [] : [{ total, parts, closed: true, firm: false }];
  }),
);

function stagesOf(total: Mention): typeof stages {
  const { figure, scope } = total;
  if (scope.isRow || figure.kind !== "amount" || figure.quantity.qualifier !== "exact") return [];
  const words = plain(leading(total, limits.lead)).split("。").at(-1) ?? "";
  if (!saving.test(words) || other.test(words) || isChange(total)) return [];
  return stages.filter(({ word }) => word.test(words));
}

/** What a stage tells of itself, each value once. */
function valuesOf(scene: Scene, indicators: readonly string[], total: Mention): readonly Mention[] {
  const told = indicators
    .flatMap((id) => scene.byIndicator.get(id) ?? [])
    .filter(
      (mention) =>
        mention !== total &&
        mention.figure.status === "actual" &&
        !mention.past &&
        !isChange(mention) &&
        isOfYear(mention, total),
    );
  return [...new Map(told.map((mention) => [mention.figure.value, mention])).values()].slice(
    0,
    limits.values,
  );
}

/** What this year's results cut from next year's budget was saved this year. */
function isOfYear({ figure }: Mention, total: Mention): boolean {
  const [own, year] = [figure.year, total.figure.year];
  return own === null || year === null || own === year || own === year + 1;
}
