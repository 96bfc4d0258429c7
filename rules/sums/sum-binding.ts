import { hasTurned } from "../changes/change-words.ts";
import { indicatorOf } from "../../domain/indicator.ts";
import { isListGap } from "../wording/list-gap.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";
import { isChange } from "../divisions/state-words.ts";

export interface KnownSum {
  readonly bound: Bound;
  /** Every term of the dictionary's sum is there. */
  readonly complete: boolean;
}

/** Totals that the dictionary derives as a sum, with the terms found in the same paragraph. */
export function knownSums(scene: Scene, bound: ReadonlySet<string>): readonly KnownSum[] {
  return scene.mentions.flatMap((total) => {
    const { figure } = total;
    const entry = indicatorOf(figure.indicator ?? "");
    const terms = entry?.derivable_from?.match(/^[\w.]+(?: \+ [\w.]+)+$/)?.[0].split(" + ") ?? [];
    // 三类评价对象 counts the terms.
    const ofTerms = /^[类种]$/.test(figure.quantity.unit ?? "");
    if (ofTerms || bound.has(figure.id) || isGraded(total)) return [];
    const block = scene.byBlock.get(figure.block) ?? [];
    const found = terms.map((term) =>
      block.flatMap((other) => (isTerm(other, term, total) ? valueNow(other) : [])),
    );
    if (found.some((list) => list.length > 1)) return [];
    const parts = found.flat();
    if (parts.length < 2) return [];
    const items = found.flatMap((told, at) =>
      told.map((part) => evidenceOf(indicatorOf(terms[at] ?? "")?.name ?? "分项", part)),
    );
    const name = entry?.name ?? "合计";
    return [
      {
        complete:
          parts.length === terms.length ||
          (figure.quantity.qualifier === "exact" && areOneList(parts, total)),
        bound: {
          formula: { name: "sum", args: items.map((_, index) => index + 1), sign: "=", claim: 0 },
          evidence: [evidenceOf(name, total), ...items],
          text: `${name}＝${items.map((item) => item.role).join("＋")}`,
          binding: "paragraph",
        },
      },
    ];
  });
}

/** 6个部门整体支出和14个政策项目: side by side, with nothing more beside them. */
function areOneList(parts: readonly Mention[], total: Mention): boolean {
  const told = parts.toSorted((a, b) => a.place - b.place);
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined || first.scope !== last.scope) return false;
  if (told.some(({ before }) => before.endsWith("各"))) return false;
  const { mentions } = first.scope;
  const [before, after] = [mentions[first.place - 1], mentions[last.place + 1]].map((other) =>
    other !== total && isMeasuredAs(other, last) ? other : undefined,
  );
  const goesOn =
    (before !== undefined && isListGap(before, first)) ||
    (after !== undefined && (isListGap(last, after) || addsOn(last, after)));
  const joined = told.every((part, at) => {
    const next = told[at + 1];
    return next === undefined || (next.place === part.place + 1 && isListGap(part, next));
  });
  return joined && !goesOn;
}

/** 优良对象20个: those that did well are not all that the terms make up. */
function isGraded({ before, after }: Mention): boolean {
  return (
    /(?:优良|优秀|良好|合格|不合格)[”"]?(?:等次|等级|的)*[一-龥]{0,4}$/.test(before) ||
    /^[“"]?(?:优良|优秀|良好)/.test(after)
  );
}

/** 评分85分 is no further object. */
function isMeasuredAs(other: Mention | undefined, part: Mention): boolean {
  return other?.figure.quantity.dimension === part.figure.quantity.dimension;
}

/** 14个项目开展重点评价，并首次对3个镇开展…: one more of them, told with a verb of its own. */
function addsOn(last: Mention, after: Mention): boolean {
  return /^[^。；;]{0,24}[，,](?:并|同时|还|另|又)/.test(between(last, after));
}

function isTerm(mention: Mention, term: string, total: Mention): boolean {
  const { figure } = mention;
  return (
    figure.indicator === term &&
    figure.year === total.figure.year &&
    figure.status === total.figure.status &&
    // 行业指标新增207条: by how many more is none of what there are.
    !isChange(mention)
  );
}

/** 由215条扩充至240条: the first bears the name, the second is what there is. */
function valueNow(term: Mention): Mention | readonly never[] {
  return hasTurned(term) ? (term.scope.mentions[term.place + 1] ?? []) : term;
}
