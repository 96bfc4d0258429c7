import { printsAs } from "../rates/prints-as.ts";
import { plain } from "../wording/plain.ts";
import { leading } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import type { Part } from "./base-parts.ts";
import { wholesOf } from "./base-ranking.ts";
import { areLeaving, areMaking, goTogether, isTerm, valueOf } from "./share-terms.ts";
import { withinReach } from "../wording/within-reach.ts";

/** So many numbers before a rate may be its whole, and the part stand anywhere. */
const nearWholes = 3;

/**
 * Whether numbers of the report make the rate, whatever is weighed: a part with any whole, two numbers of the
 * paragraph in any units, a whole beside the rate with any part, or two cells of the row that the sentence names.
 */
export function isMadeOfAny(claim: Mention, parts: readonly Part[], scene: Scene): boolean {
  const own = (scene.byBlock.get(claim.figure.block) ?? []).filter(isTerm);
  return (
    parts.some(({ part }) => isMadeByRest(claim, part, scene)) ||
    parts.some(({ part }) =>
      [
        ...wholesOf(part, scene),
        ...own.filter(({ figure }) => figure.kind === part.figure.kind),
      ].some((whole) => whole !== part && areMaking(claim, { part, whole })),
    ) ||
    own
      .filter(({ figure }) => figure.flow.end <= claim.figure.flow.start)
      .slice(-nearWholes)
      .some((whole) => isMadeIn(claim, whole, scene)) ||
    isMadeOfSums(claim, own) ||
    isMadeInRow(claim, scene)
  );
}

const leftOpen = /没有|未|尚|仍|剩|其余|余下|不[一-龥]/;

/** 整改率为90.9%，没有整改到位的35个: what is left tells the part as well. */
function isMadeByRest(claim: Mention, rest: Mention, scene: Scene): boolean {
  if (!leftOpen.test(plain(rest.before))) return false;
  return wholesOf(rest, scene).some((whole) => areLeaving(claim, { part: rest, whole }));
}

/** 全年可少支出1672.43万元，仅环卫就贡献了62.4%: the part stands in a table. */
function isMadeIn(claim: Mention, whole: Mention, scene: Scene): boolean {
  return withinReach(whole, scene).some(
    (part) => isTerm(part) && goTogether(part, whole) && areMaking(claim, { part, whole }),
  );
}

/** 财政资金4200万元、企业自筹2600万元，到位4200万元、2150万元，到位率93.4%: what two came to of what two had. */
function isMadeOfSums(claim: Mention, own: readonly Mention[]): boolean {
  const sums = own.slice(1).flatMap((second, at) => {
    const first = own[at];
    return first !== undefined && goTogether(first, second)
      ? [{ kind: second.figure.kind, value: valueOf(first) + valueOf(second) }]
      : [];
  });
  const terms = [...sums, ...own.map((each) => ({ kind: each.figure.kind, value: valueOf(each) }))];
  return sums.some((sum) =>
    terms.some(
      ({ kind, value }) =>
        kind === sum.kind &&
        (printsAs(claim.figure, (100 * sum.value) / value) ||
          printsAs(claim.figure, (100 * value) / sum.value)),
    ),
  );
}

/** 残疾人托养支出仅占预算的52.8%: both stand in the row of that name. */
function isMadeInRow(claim: Mention, scene: Scene): boolean {
  const words = plain(leading(claim, 40));
  const rows = scene.scopes.filter(
    ({ isRow, mentions: [first] }) =>
      isRow && first !== undefined && first.after.length > 1 && words.includes(plain(first.after)),
  );
  return rows.some(({ mentions }) => {
    const cells = mentions.filter(isTerm);
    return cells.some((part) =>
      cells.some(
        (whole) => part !== whole && valueOf(whole) > 0 && areMaking(claim, { part, whole }),
      ),
    );
  });
}
