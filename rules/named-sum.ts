import type { Listing } from "./list-binding.ts";
import { kindLabel } from "./list-schemes.ts";
import { perScene } from "./scene.ts";
import type { Mention, Scene } from "./scene.ts";
import { areOfOneMeasure, isMeasured } from "./one-measure.ts";

/** 优秀和良好等次共26个, 收回和调减的资金共8005万元, 优良合计769个. */
const summed =
  /^(?:其中|以上|上述)?([^，,。；;：:\d]{2,16}?)(?:合计|共计|总计|总共|共)(?:[一-龥]{0,4})$/;
/** Words that any such item may have. */
const idle = /等[次级]|项目|资金|金额|部门|单位|对象|支出|类|的|两[者项类级]|[“”"]/g;

/** Totals that name the items they add up, told before them. */
export const namedSums = perScene((scene: Scene): readonly Listing[] =>
  [...scene.byBlock].flatMap(([index, block]) =>
    block.flatMap((total, at) => {
      if (total.scope.isRow || !isMeasured(total)) return [];
      const terms = termsOf(total);
      if (terms.length < 2) return [];
      const above = scene.byBlock.get(index - 1) ?? [];
      const earlier = [...above, ...block.slice(0, at)].filter(
        (mention) => !mention.scope.isRow && areOfOneMeasure(mention, total),
      );
      const parts = terms.flatMap((term) => earlier.findLast((each) => isCalled(each, term)) ?? []);
      const whole = parts.length === terms.length && new Set(parts).size === parts.length;
      return whole ? [{ total, parts, closed: true, firm: false }] : [];
    }),
  ),
);

function termsOf({ before }: Mention): readonly string[] {
  const words = summed.exec(before.replace(/\s/g, ""))?.[1] ?? "";
  const grades = /^(优)(良)$/.exec(words.replace(idle, ""));
  const terms = grades === null ? words.split(/[和与及、]/) : grades.slice(1);
  const cores = terms.map((term) => term.replace(idle, ""));
  return cores.every((core) => core.length > 1 || /^[优良中差]$/.test(core)) ? cores : [];
}

function isCalled(mention: Mention, term: string): boolean {
  const label = kindLabel(mention);
  if (/合计|共计|累计|[和与及]/.test(label)) return false;
  return term.length === 1
    ? new RegExp(`${term}[秀好等]?(?:等[次级])?$`).test(label)
    : label.includes(term.slice(0, 4));
}
