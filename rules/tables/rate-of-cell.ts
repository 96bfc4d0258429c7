import { evidenceOf, isFitting } from "../findings/relation-check.ts";
import { rateFormulas } from "../rates/rate-bound.ts";
import type { Bound } from "../rule.ts";
import { laidDown } from "../wording/laid-down.ts";
import { sharedRun } from "../wording/mention-match.ts";
import { areOfOneKind } from "../wording/one-measure.ts";
import { plain } from "../wording/plain.ts";
import { perScene } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { wholeScene } from "../wording/whole-scene.ts";
import { nameOf } from "./cell-forms.ts";
import { meantBefore, rowsNamed } from "./rows-meant.ts";
import type { RowMeant } from "./rows-meant.ts";
import { shownTables } from "./shown-table.ts";
import { columnKey } from "./table-label.ts";

export interface RateOfCell {
  readonly claim: Mention;
  readonly bound: Bound;
}

const deed = "[压扣核调削]减|扣除|扣回|计提|提取|奖励|预留";
const dealt = new RegExp(`(?:${deed})(?:了|资金|金额|预算|经费)?$`);
const together = /共|合计|总计|分别/;
const applied = new RegExp(`^的?(?:比例|标准|幅度)?(?:予以|给予|统一)?(?:${deed})`);

/**
 * 按20%压减，公共自行车运维压减83.16万元: a rate that is laid down, applied to what the table shows of the row. What comes of it is
 * their product, and no other that rounds to the rate.
 */
export const ratesOfCells = perScene((scene: Scene): readonly RateOfCell[] => {
  if (shownTables(scene).length === 0) return [];
  const whole = wholeScene(scene);
  const known = new Map(whole.mentions.map((mention) => [mention.figure.id, mention]));
  return scene.mentions.flatMap(({ figure, before }): readonly RateOfCell[] => {
    const claim = known.get(figure.id);
    if (claim === undefined || claim.scope.isRow || figure.kind !== "amount") return [];
    if (figure.quantity.qualifier !== "exact" || !dealt.test(plain(before))) return [];
    const rate = rateBefore(claim);
    const { focus, part, words } = meantBefore(scene, claim);
    // 共压减329.28万元: of all that were dealt with so.
    if (rate === undefined || focus === null || together.test(words)) return [];
    const bounds = rowsNamed(scene, focus).flatMap((row) => boundsOf(claim, rate, row, part));
    const fit = bounds.find(isFitting);
    const [only, ...others] = bounds;
    const bound = fit ?? (others.length === 0 ? only : undefined);
    return bound === undefined ? [] : [{ claim, bound }];
  });
});

/** The rate told last before, 按5%扣减: each row may have its own. */
function rateBefore({ scope, place }: Mention): Mention | undefined {
  const rate = scope.mentions
    .slice(0, place)
    .findLast(({ figure }) => figure.kind === "rate" && figure.quantity.dimension === "ratio");
  if (rate === undefined) return undefined;
  const isLaidDown =
    /按照?[^，,；;\d]{0,10}$/.test(plain(rate.before)) && applied.test(plain(rate.after));
  return isLaidDown ? rate : undefined;
}

/** Amounts of the row: the only one, or that whose column the words name. */
function boundsOf(
  claim: Mention,
  rate: Mention,
  { table: { heads }, row }: RowMeant,
  words: string,
): readonly Bound[] {
  const cells = [...row.cells].filter(([, cell]) => areOfOneKind(cell, claim));
  const runs = cells.map(([column]) => sharedRun(columnKey(heads.get(column) ?? ""), words));
  const most = Math.max(0, ...runs);
  const called =
    cells.length === 1 ? cells : cells.filter((_, at) => runs[at] === most && most > 1);
  return called.length === 1
    ? called.map(([column, cell]) => {
        const base = `${nameOf(row)}${heads.get(column) ?? ""}`;
        return {
          formula: rateFormulas.share,
          evidence: [
            evidenceOf("按比例算得的数", claim),
            evidenceOf(base, cell),
            laidDown("比例", rate.figure, exact),
          ],
          text: `比例＝按比例算得的数÷${base}`,
          binding: "document",
        };
      })
    : [];
}

const exact = "exactly";
