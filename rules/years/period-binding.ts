import { changeBefore } from "../changes/change-words.ts";
import { isListGap } from "../wording/list-gap.ts";
import { bindingOf, compatible, sharedRun } from "../wording/mention-match.ts";
import { evidenceOf } from "../findings/relation-check.ts";
import type { Bound } from "../rule.ts";
import { anyOf } from "../wording/any-of.ts";
import { plain } from "../wording/plain.ts";
import { between } from "../wording/scene.ts";
import type { Mention, Scene } from "../wording/scene.ts";

const periods: Readonly<Record<string, RegExp>> = {
  一季度: /(?:第?一季度|[1１]季度)/,
  二季度: /(?:第?二季度|[2２]季度)/,
  三季度: /(?<!前)(?:第?三季度|[3３]季度)/,
  四季度: /(?:第?四季度|[4４]季度)/,
  上半年: /上半年|1[-—至]6月|年中/,
  下半年: /下半年|7[-—至]12月|年末|年底/,
  前三季度: /前三季度|1[-—至]9月/,
  全年: /全年|年度|累计|合计|共/,
};

const anyPeriod = anyOf(Object.values(periods));

/** A span and the parts that make it up. */
const wholes: readonly (readonly [string, readonly string[]])[] = [
  ["上半年", ["一季度", "二季度"]],
  ["下半年", ["三季度", "四季度"]],
  ["前三季度", ["一季度", "二季度", "三季度"]],
  ["全年", ["一季度", "二季度", "三季度", "四季度"]],
  ["全年", ["前三季度", "四季度"]],
  ["全年", ["上半年", "下半年"]],
];

/** The words that name the period right before a number; 全年 only where no part of a year is named. */
function periodOf({ before }: Mention): string | null {
  const words = plain(before).slice(-18);
  if (!anyPeriod.test(words)) return null;
  const found = Object.entries(periods).filter(([, pattern]) => pattern.test(words));
  const part = found.filter(([name]) => name !== "全年");
  if (part.length === 1) return part[0]?.[0] ?? null;
  return part.length === 0 && found.length > 0 ? "全年" : null;
}

/** Cumulative figures and the figures of the periods that they cover. */
export function periodSums(scene: Scene): readonly Bound[] {
  const lists = [
    ...[...scene.byBlock.values()].map((list) => list.filter(({ scope }) => !scope.isRow)),
    ...scene.scopes.filter(({ isRow }) => isRow).map(({ mentions }) => mentions),
  ];
  return lists.flatMap((list) => [...spansIn(list), ...respective(list)]);
}

function spansIn(list: readonly Mention[]): readonly Bound[] {
  const named = list.flatMap((mention) => {
    const period = isSummable(mention) ? periodOf(mention) : null;
    return period === null ? [] : [{ mention, period }];
  });
  if (named.length < 3) return [];
  return wholes.flatMap(([whole, parts]) => {
    const totals = named.filter(({ period }) => period === whole);
    const terms = parts.map((part) => named.filter(({ period }) => period === part));
    const [total, another] = totals;
    // Several indicators by the same periods in one paragraph: which belong together is not told.
    if (total === undefined || another !== undefined) return [];
    const found = terms.flatMap((term) => (term.length === 1 ? term : []));
    if (found.length !== parts.length) return [];
    const items = found.map(({ mention }) => mention);
    if (!items.every((item) => compatible(item, total.mention) && isSame(item, total.mention))) {
      return [];
    }
    return [boundOf(total.mention, items, whole, parts)];
  });
}

/** 上半年月均支出2.97亿元 is a mean of it. */
function isSummable(mention: Mention): boolean {
  return (
    /^(?:amount|count)$/.test(mention.figure.kind) &&
    changeBefore(mention) === null &&
    !/[月日季年]均|平均/.test(mention.before)
  );
}

/** 完成收入 in both, or nothing but the period at one of them. */
function isSame(item: Mention, total: Mention): boolean {
  const [a, b] = [indicatorOf(item), indicatorOf(total)];
  return sharedRun(a, b) >= Math.min(2, a.length, b.length);
}

/** The words before a number without those that name its period. */
function indicatorOf({ before }: Mention): string {
  return before.replace(
    /[\s\d]|第|[一二三四前]+季度|[上下]半年|全年|年[中末底度]?|累计|合计|共|至|月|—|-/g,
    "",
  );
}

/** 三次监控分别收回100万元、200万元、300万元，累计收回600万元 */
function respective(list: readonly Mention[]): readonly Bound[] {
  return list.flatMap((total, at) => {
    if (!isSummable(total) || !/累计[^，,。；;]{0,8}$/.test(total.before) || total.scope.isRow)
      return [];
    const items: Mention[] = [];
    for (const mention of list.slice(0, at).toReversed()) {
      const [next] = items;
      const leads =
        next === undefined ? between(mention, total).length < 20 : isListGap(mention, next);
      if (mention.scope !== total.scope || !compatible(mention, total) || !leads) break;
      items.unshift(mention);
      if (mention.before.includes("分别")) break;
    }
    const [first] = items;
    if (items.length < 2 || first?.before.includes("分别") !== true) return [];
    return [
      boundOf(
        total,
        items,
        "累计",
        items.map((_, index) => `第${String(index + 1)}期`),
      ),
    ];
  });
}

function boundOf(
  total: Mention,
  items: readonly Mention[],
  name: string,
  names: readonly string[],
): Bound {
  return {
    formula: { name: "sum", args: items.map((_, index) => index + 1), sign: "=", claim: 0 },
    evidence: [
      evidenceOf(name, total),
      ...items.map((item, index) => evidenceOf(names[index] ?? "一期", item)),
    ],
    text: `${name}＝${names.join("＋")}`,
    binding: bindingOf([total, ...items]),
  };
}
