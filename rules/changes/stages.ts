import { hanValue } from "../wording/han-numeral.ts";

/** When something was counted, by the kind of word that tells it, so that two of a kind can be put in order. */
export interface Stage {
  readonly kind: "month" | "round" | "review" | "change" | "year";
  readonly rank: number;
}

type Read = (found: RegExpExecArray) => number;

const monthsPerQuarter = 3;
const deeds = "(?:清理|整改|改革|整合|优化|调整|压减|试点|实施|处置|督办)";

const words: readonly {
  readonly kind: Stage["kind"];
  readonly pattern: RegExp;
  readonly rank: Read;
}[] = [
  { kind: "month", pattern: /(?<![\d年至到—-])(1[0-2]|[1-9])月(?!间)/g, rank: (m) => Number(m[1]) },
  { kind: "month", pattern: /年初/g, rank: () => 0 },
  { kind: "month", pattern: /上?半年|年中/g, rank: () => 2 * monthsPerQuarter },
  {
    kind: "month",
    pattern: /(?:第|前)?([一二三四])(?:个)?季度/g,
    rank: (m) => monthsPerQuarter * Number(hanValue(m[1] ?? "")),
  },
  { kind: "month", pattern: /年[末底]/g, rank: () => 4 * monthsPerQuarter },
  {
    kind: "round",
    pattern: /第?([一二三四五六])(?:轮|次|批)(?!性)/g,
    rank: (m) => Number(hanValue(m[1] ?? "")),
  },
  { kind: "round", pattern: /首(?:轮|次|批)/g, rank: () => 1 },
  { kind: "round", pattern: /末轮|最后一轮/g, rank: () => Infinity },
  {
    kind: "review",
    pattern: /申报|送审|报审|提请|上报|自评/g,
    rank: () => 1,
  },
  {
    kind: "review",
    pattern: /批复|核定|审定|复核|审核后|财政审核|评审后/g,
    rank: () => 2,
  },
  {
    kind: "change",
    pattern: new RegExp(`${deeds}前|原有|原先|此前`, "g"),
    rank: () => 1,
  },
  {
    kind: "change",
    pattern: new RegExp(`${deeds}后|现有|目前|保留`, "g"),
    rank: () => 2,
  },
  { kind: "year", pattern: /(20\d\d)年/g, rank: (m) => Number(m[1]) },
];

/** 6月末执行率 and 第二轮累计支出: what the words tell last of when it was; null where they tell nothing. */
export function stageIn(text: string): Stage | null {
  let last: (Stage & { readonly at: number }) | null = null;
  for (const { kind, pattern, rank } of words) {
    for (const found of text.matchAll(pattern)) {
      if (last === null || found.index > last.at)
        last = { kind, rank: rank(found), at: found.index };
    }
  }
  return last;
}

/** Whether the first came before the second; null where they cannot be put in order. */
export function isBefore(a: Stage | null, b: Stage | null): boolean | null {
  if (a === null || b === null || a.kind !== b.kind || a.rank === b.rank) return null;
  return a.rank < b.rank;
}
